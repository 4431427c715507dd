// SPDX-License-Identifier: EUPL-1.2
#include "intake/Retention.h"

#include "intake/Log.h"

#include <chrono>
#include <tuple>

namespace stapsteen {

namespace {

constexpr int AtOnce = 200; ///< requests a transaction, so that kiosks wait for milliseconds only
constexpr std::chrono::minutes LookEvery{15};

} // namespace

Result<Erasure> retention::erase(const Store &store, RetentionDays days, const QDateTime &now,
                                 const Note &note)
{
    Erasure erasure{now, now.addDays(-days.closed)};
    const auto closed = store.closeUntouched(now.addDays(-days.untouched), now);
    if (!closed)
        return failure(closed.error());
    erasure.closed = *closed;
    int some = 0;
    do {
        const auto erased = store.together([&](const Store &) -> Result<> {
            const auto count = store.eraseSome(erasure.closedBefore, now, AtOnce);
            some = count.value_or(0);
            return count ? Result<>() : failure(count.error());
        });
        if (!erased)
            return failure(erased.error());
        erasure.erased += some;
    } while (some == AtOnce);
    store.forgetErased();
    const auto left = store.countLeftOver(erasure.closedBefore, now);
    if (!left)
        return failure(left.error());
    erasure.leftOver = *left;
    const auto recorded = store.together([&](const Store &) -> Result<> {
        const auto done = store.recordErasure(erasure);
        return done && note ? note(erasure) : done;
    });
    return recorded ? Result<Erasure>(erasure) : failure(recorded.error());
}

RetentionJob::RetentionJob(QString databaseUrl, RetentionDays days)
    : m_url(std::move(databaseUrl))
    , m_days(days)
    , m_thread(QThread::create([this] { work(); }))
{
    m_thread->start();
}

RetentionJob::~RetentionJob()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_end.notify_all();
    m_thread->wait();
}

void RetentionJob::work()
{
    std::unique_lock lock(m_mutex);
    while (!m_ending) {
        lock.unlock();
        eraseIfDue();
        lock.lock();
        m_end.wait_for(lock, LookEvery, [this] { return m_ending; });
    }
}

void RetentionJob::eraseIfDue() const
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto store = Store::open(m_url);
    const auto isMine = store ? store->claimErasing(now.addDays(-1), now) : failure(store.error());
    if (!isMine) {
        logTrouble(isMine.error());
        return;
    }
    if (!*isMine)
        return;
    const auto erased = retention::erase(*store, m_days, now);
    if (erased) {
        logErasure(*erased);
        return;
    }
    logTrouble(erased.error());
    std::ignore = store->giveUpErasing(); // and again at the next look
}

} // namespace stapsteen
