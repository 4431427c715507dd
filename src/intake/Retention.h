// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "intake/Store.h"

#include <QThread>

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>

namespace stapsteen {

/// Requests go some time after they were dealt with.
namespace retention {

inline constexpr int DefaultDays = 56; ///< eight weeks after a request was closed
inline constexpr int DefaultUntouchedDays = 182; ///< half a year in which nobody did anything with it

struct Days {
    int closed = DefaultDays; ///< after being closed, a request is erased
    int untouched = DefaultUntouchedDays; ///< after this long without anybody, it counts as closed
};

/// Tells of it within the transaction that records it.
using Note = std::function<Result<>(const Erasure &)>;

/// Closes what nobody did anything with, erases what was closed long enough before @p now, looks whether any
/// is left, and records that. What is left over is for somebody to look into; it is no error.
Result<Erasure> erase(const Store &store, Days days, const QDateTime &now, const Note &note = {});

} // namespace retention

/// Does that once a day, on a thread of its own, in one of all the instances.
class RetentionJob {
public:
    RetentionJob(QString databaseUrl, retention::Days days);
    ~RetentionJob(); ///< waits until what is under way is done

private:
    void work();
    void eraseIfDue() const;

    const QString m_url;
    const retention::Days m_days;
    std::mutex m_mutex;
    std::condition_variable m_end;
    bool m_ending = false;
    std::unique_ptr<QThread> m_thread;
};

} // namespace stapsteen
