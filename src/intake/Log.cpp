// SPDX-License-Identifier: EUPL-1.2
#include "intake/Log.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace stapsteen {

namespace {

// One write per line, so that lines of several threads do not mix.
void write(const char *level, QJsonObject line)
{
    line.insert(QLatin1String("time"), QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs));
    line.insert(QLatin1String("level"), QLatin1String(level));
    const QByteArray whole = QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    std::fputs(whole.constData(), stderr);
}

} // namespace

void logAccess(const QByteArray &what, int status, qint64 milliseconds)
{
    write("info",
          {{QLatin1String("event"), QLatin1String("answer")},
           {QLatin1String("route"), QString::fromLatin1(what)},
           {QLatin1String("status"), status},
           {QLatin1String("ms"), milliseconds}});
}

void logTrouble(const Error &error)
{
    write("error",
          {{QLatin1String("event"), QLatin1String("trouble")},
           {QLatin1String("code"), error.code},
           {QLatin1String("sentence"), error.sentence}});
}

void logKeyMade(const QString &file)
{
    write("info", {{QLatin1String("event"), QLatin1String("key-made")}, {QLatin1String("file"), file}});
}

void logErasure(const Erasure &erasure)
{
    write(erasure.leftOver == 0 ? "info" : "error",
          {{QLatin1String("event"), QLatin1String("erasure")},
           {QLatin1String("closed"), erasure.closed},
           {QLatin1String("erased"), erasure.erased},
           {QLatin1String("left_over"), erasure.leftOver}});
}

} // namespace stapsteen
