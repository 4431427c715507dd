// SPDX-License-Identifier: EUPL-1.2
#include "intake/FileLock.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QThread>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace stapsteen {

FileLock::FileLock(const QString &file)
    : m_file(::open(QFile::encodeName(file).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600))
{
}

FileLock::~FileLock()
{
    if (m_file >= 0)
        ::close(m_file);
}

bool FileLock::tryLock(std::chrono::milliseconds patience) const
{
    const QDeadlineTimer deadline(patience);
    while (m_file >= 0) {
        if (::flock(m_file, LOCK_EX | LOCK_NB) == 0)
            return true;
        if (deadline.hasExpired())
            return false;
        QThread::msleep(20);
    }
    return false;
}

} // namespace stapsteen
