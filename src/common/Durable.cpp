// SPDX-License-Identifier: EUPL-1.2
#include "common/Durable.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <cstring>

#include <fcntl.h>
#include <unistd.h>

namespace stapsteen::durable {

namespace {

constexpr qint64 ChunkBytes = 256 * 1024;

tl::unexpected<Error> because(int number)
{
    return failure(troubleWithDisk(number).value_or(Error{
        QStringLiteral("store-failed"),
        QStringLiteral("Schrijven lukte niet: %1").arg(QString::fromLocal8Bit(std::strerror(number)))}));
}

/// An open file that closes itself; -1 when it could not be opened.
class Descriptor {
public:
    Descriptor(const QString &file, int flags)
        : m_fd(::open(QFile::encodeName(file).constData(), flags | O_CLOEXEC, 0644))
    {
    }
    ~Descriptor()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;

    bool isOpen() const { return m_fd >= 0; }

    bool writeAll(const QByteArray &contents) const
    {
        qsizetype done = 0;
        while (done < contents.size()) {
            const ssize_t count =
                ::write(m_fd, contents.constData() + done, std::size_t(contents.size() - done));
            if (count < 0 && errno != EINTR)
                return false;
            done += count > 0 ? count : 0;
        }
        return true;
    }

    bool sync() const { return ::fsync(m_fd) == 0; }

private:
    int m_fd;
};

} // namespace

std::optional<Error> troubleWithDisk(int number)
{
    switch (number) {
    case ENOSPC:
    case EDQUOT:
        return Error{QStringLiteral("disk-full"), QStringLiteral("De schijf is vol.")};
    case EROFS:
        return Error{QStringLiteral("disk-read-only"), QStringLiteral("De schijf is alleen-lezen.")};
    default:
        return {};
    }
}

Result<> write(const QString &file, const QByteArray &contents)
{
    const Descriptor target(file, O_WRONLY | O_CREAT | O_TRUNC);
    if (!target.isOpen() || !target.writeAll(contents) || !target.sync())
        return because(errno);
    return {};
}

Result<> append(const QString &file, const QByteArray &contents)
{
    const Descriptor target(file, O_WRONLY | O_CREAT | O_APPEND);
    if (!target.isOpen() || !target.writeAll(contents))
        return because(errno);
    return {};
}

Result<> sync(const QString &file)
{
    const Descriptor target(file, O_RDONLY);
    if (!target.isOpen() || !target.sync())
        return because(errno);
    return {};
}

Result<> copy(const QString &source, const QString &target)
{
    QFile from(source);
    if (!from.open(QIODevice::ReadOnly))
        return failure("store-failed", QStringLiteral("%1 is niet te lezen.").arg(source));
    const Descriptor to(target, O_WRONLY | O_CREAT | O_TRUNC);
    if (!to.isOpen())
        return because(errno);
    while (!from.atEnd()) {
        const QByteArray chunk = from.read(ChunkBytes);
        if (chunk.isEmpty())
            return failure("store-failed", QStringLiteral("%1 is niet te lezen.").arg(source));
        if (!to.writeAll(chunk))
            return because(errno);
    }
    if (!to.sync())
        return because(errno);
    return {};
}

Result<> moveInto(const QString &from, const QString &to)
{
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return because(errno);
    const Descriptor folder(QFileInfo(to).absolutePath(), O_RDONLY | O_DIRECTORY);
    if (!folder.isOpen() || !folder.sync())
        return because(errno);
    return {};
}

} // namespace stapsteen::durable
