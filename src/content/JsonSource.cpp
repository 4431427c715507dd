// SPDX-License-Identifier: EUPL-1.2
#include "content/JsonSource.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace stapsteen {

JsonSource::JsonSource(const QString &file)
    : m_file(file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly)) {
        m_complaint = QStringLiteral("Dit bestand ontbreekt of is niet te lezen.");
        return;
    }
    const QByteArray contents = source.readAll();
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(contents, &error);
    if (error.error != QJsonParseError::NoError) {
        m_complaint = QStringLiteral("Dit is geen geldige JSON: %1.").arg(error.errorString());
        m_complaintLine = 1 + int(contents.left(error.offset).count('\n'));
        return;
    }
    if (!document.isObject()) {
        m_complaint = QStringLiteral("Het bestand moet één object zijn: { … }.");
        return;
    }
    m_root = document.object();

    static const QRegularExpression named(QStringLiteral("\"(?:id|tag)\"\\s*:\\s*\"([^\"]*)\""));
    const QString text = QString::fromUtf8(contents);
    int line = 1;
    qsizetype counted = 0;
    for (auto matches = named.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        const qsizetype start = match.capturedStart();
        line += int(std::count(text.cbegin() + counted, text.cbegin() + start, QLatin1Char('\n')));
        counted = start;
        m_linesById[match.captured(1)].append(line);
    }
}

int JsonSource::nextLineOf(const QString &id)
{
    QList<int> &lines = m_linesById[id];
    return lines.isEmpty() ? 0 : lines.takeFirst();
}

} // namespace stapsteen
