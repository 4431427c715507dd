// SPDX-License-Identifier: EUPL-1.2
#include "intake/Log.h"

#include <QDateTime>

#include <cstdio>

namespace stapsteen {

namespace {

// One write per line, so that lines of several threads do not mix.
void write(const QByteArray &line)
{
    const QByteArray whole =
        QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toLatin1() + ' ' + line + '\n';
    std::fputs(whole.constData(), stderr);
}

} // namespace

void logAccess(const QByteArray &what, int status, qint64 milliseconds)
{
    write(what + ' ' + QByteArray::number(status) + ' ' + QByteArray::number(milliseconds) + " ms");
}

void logTrouble(const Error &error)
{
    write("! " + error.code.toUtf8() + ": " + error.sentence.toUtf8());
}

} // namespace stapsteen
