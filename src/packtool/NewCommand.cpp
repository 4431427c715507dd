// SPDX-License-Identifier: EUPL-1.2
#include "packtool/Console.h"

#include <QDate>
#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>

namespace stapsteen::packtool {

namespace {

/// Puts the words of this overlay in the place of the template's @names@.
QByteArray filled(QByteArray text, const QHash<QByteArray, QString> &words)
{
    for (auto word = words.cbegin(); word != words.cend(); ++word)
        text.replace("@" + word.key() + "@", word.value().toUtf8());
    return text;
}

} // namespace

Exit newOverlay(const QString &folder, const QString &base)
{
    const QDir target(folder);
    const QString name = target.dirName();
    static const QRegularExpression pattern(QStringLiteral("\\A[a-z0-9]+(-[a-z0-9]+)*\\z"));
    if (!pattern.match(name).hasMatch()) {
        err() << QStringLiteral("Geef de map een naam van kleine letters, cijfers en streepjes, zoals "
                                "media/content/de-brug.")
              << Qt::endl;
        return Exit::Failed;
    }
    if (target.exists() && !target.isEmpty()) {
        err() << QStringLiteral("%1 is er al, en niet leeg.").arg(folder) << Qt::endl;
        return Exit::Failed;
    }
    const QString basis = base.isEmpty() ? QDir::cleanPath(target.filePath(QStringLiteral("../base"))) : base;
    if (!QFileInfo::exists(basis + QLatin1String("/pack.json"))) {
        err() << QStringLiteral("In %1 staat geen pack.json. Zeg met --base waar de algemene inhoud is.")
                     .arg(basis)
              << Qt::endl;
        return Exit::Failed;
    }
    if (!QDir().mkpath(folder))
        return failed(
            {QStringLiteral("file-unwritable"), QStringLiteral("%1 is niet te maken.").arg(folder)});

    const QHash<QByteArray, QString> words = {
        {"id", QLatin1String("stapsteen-") + name},
        {"name", name},
        {"folder", folder},
        {"base", QDir(target.absolutePath()).relativeFilePath(QFileInfo(basis).absoluteFilePath())},
        {"today", QDate::currentDate().toString(Qt::ISODate)},
    };
    const QDir parts(QStringLiteral(":/template"));
    const QStringList files = parts.entryList(QDir::Files, QDir::Name);
    for (const QString &file : files) {
        const auto contents = contentsOf(parts.filePath(file));
        const auto written =
            contents ? writeNew(target.filePath(file), filled(*contents, words)) : failure(contents.error());
        if (!written)
            return failed(written.error());
        out() << target.filePath(file) << '\n';
    }
    out() << QStringLiteral("Begin met %1.").arg(target.filePath(QStringLiteral("LEESMIJ.md"))) << Qt::endl;
    return Exit::Success;
}

} // namespace stapsteen::packtool
