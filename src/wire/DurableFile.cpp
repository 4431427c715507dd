// SPDX-License-Identifier: EUPL-1.2
#include "wire/DurableFile.h"

#include "common/Durable.h"
#include "common/Secret.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>

#include <unistd.h>

namespace stapsteen {

namespace {

tl::unexpected<Error> notWritten(const QString &file, int number, const QString &why)
{
    return failure(durable::troubleWithDisk(number).value_or(
        Error{QStringLiteral("file-write"),
              QStringLiteral("%1 is niet te schrijven: %2").arg(QFileInfo(file).fileName(), why)}));
}

} // namespace

Result<> writeDurably(const QString &file, const QByteArray &content, QFileDevice::Permissions permissions)
{
    QSaveFile save(file);
    errno = 0; // of some failures Qt knows why, and the system does not
    // Permissions come before the content: nobody gets a moment to look.
    if (!save.open(QIODevice::WriteOnly | QIODevice::Unbuffered) || !save.setPermissions(permissions)
        || save.write(content) != content.size())
        return notWritten(file, errno, save.errorString());
    if (::fsync(save.handle()) != 0)
        return notWritten(file, errno, qt_error_string());
    if (!save.commit())
        return notWritten(file, errno, save.errorString());
    return durable::sync(QFileInfo(file).absolutePath());
}

bool renameDurably(const QString &from, const QString &to)
{
    return durable::moveInto(from, to).has_value();
}

Result<QByteArray> readWhole(const QString &file, qsizetype limit)
{
    QFile source(file);
    QByteArray content;
    if (source.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        content = source.read(limit + 1);
    if (source.error() != QFileDevice::NoError) { // also halfway: what was read is not all there is
        wipe(content);
        return failure(
            "file-read",
            QStringLiteral("%1 is niet te lezen: %2").arg(QFileInfo(file).fileName(), source.errorString()));
    }
    if (content.size() > limit)
        return failure("file-too-large", QStringLiteral("%1 is te groot.").arg(QFileInfo(file).fileName()));
    return content;
}

} // namespace stapsteen
