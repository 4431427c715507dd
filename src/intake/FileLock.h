// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include <chrono>

namespace stapsteen {

/// Held by one program at a time. The system lets go of it when that program ends, however it does: after a
/// QLockFile whose program was killed while it wrote its name into it, the next would wait for half a minute.
class FileLock {
public:
    /// @p file is made when it is not there, and stays.
    explicit FileLock(const QString &file);
    ~FileLock();
    Q_DISABLE_COPY_MOVE(FileLock)

    /// Whether it is ours, now or before @p patience is over.
    bool tryLock(std::chrono::milliseconds patience) const;

private:
    int m_file;
};

} // namespace stapsteen
