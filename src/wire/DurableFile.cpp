// SPDX-License-Identifier: EUPL-1.2
#include "wire/DurableFile.h"

#include "common/Secret.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cstdio>

#include <fcntl.h>
#include <unistd.h>

namespace stapsteen {

namespace {

tl::unexpected<Error> notWritten(const QString &file, const QString &why)
{
    return failure("file-write",
                   QStringLiteral("%1 is niet te schrijven: %2").arg(QFileInfo(file).fileName(), why));
}

// A renamed file is only sure to be there after a power cut once its folder is on disk too.
bool syncFolder(const QString &folder)
{
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool synced = ::fsync(descriptor) == 0;
    ::close(descriptor);
    return synced;
}

} // namespace

Result<> writeDurably(const QString &file, const QByteArray &content, QFileDevice::Permissions permissions)
{
    QSaveFile save(file);
    // Permissions come before the content: nobody gets a moment to look.
    if (!save.open(QIODevice::WriteOnly | QIODevice::Unbuffered) || !save.setPermissions(permissions)
        || save.write(content) != content.size())
        return notWritten(file, save.errorString());
    if (::fsync(save.handle()) != 0)
        return notWritten(file, qt_error_string());
    if (!save.commit())
        return notWritten(file, save.errorString());
    if (!syncFolder(QFileInfo(file).absolutePath()))
        return notWritten(file, qt_error_string());
    return {};
}

bool renameDurably(const QString &from, const QString &to)
{
    return ::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0
        && syncFolder(QFileInfo(to).absolutePath());
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
