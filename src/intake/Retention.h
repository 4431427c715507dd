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

/// Tells of it within the transaction that records it.
using Note = std::function<Result<>(const Erasure &)>;

/// Closes what nobody did anything with, erases what was closed long enough before @p now, looks whether any
/// is left, and records that. What is left over is for somebody to look into; it is no error.
Result<Erasure> erase(const Store &store, RetentionDays days, const QDateTime &now, const Note &note = {});

} // namespace retention

/// Does that once a day, on a thread of its own, in one of all the instances.
class RetentionJob {
public:
    RetentionJob(QString databaseUrl, RetentionDays days);
    ~RetentionJob(); ///< waits until what is under way is done

private:
    void work();
    void eraseIfDue() const;

    const QString m_url;
    const RetentionDays m_days;
    std::mutex m_mutex;
    std::condition_variable m_end;
    bool m_ending = false;
    std::unique_ptr<QThread> m_thread;
};

} // namespace stapsteen
