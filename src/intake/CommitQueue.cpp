// SPDX-License-Identifier: EUPL-1.2
#include "intake/CommitQueue.h"

namespace stapsteen {

namespace {

constexpr size_t MostTogether = 128; ///< so that no transaction becomes a long one

} // namespace

CommitQueue::CommitQueue(QString databaseUrl)
    : m_url(std::move(databaseUrl))
    , m_thread(QThread::create([this] { work(); }))
{
    m_thread->start();
}

CommitQueue::~CommitQueue()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_work.notify_all();
    m_thread->wait();
}

Result<> CommitQueue::file(const Job &job)
{
    return wait(job, false);
}

Result<> CommitQueue::alone(const Job &job)
{
    return wait(job, true);
}

CommitQueue::Counts CommitQueue::counts() const
{
    const std::lock_guard lock(m_mutex);
    return m_counts;
}

Result<> CommitQueue::wait(const Job &job, bool isAlone)
{
    Waiting waiting{&job, isAlone, {}};
    std::unique_lock lock(m_mutex);
    m_waiting.push_back(&waiting);
    m_work.notify_one();
    m_done.wait(lock, [&] { return waiting.isDone; });
    return waiting.result;
}

void CommitQueue::work()
{
    for (;;) {
        const Batch batch = nextBatch();
        if (batch.empty())
            break;
        run(batch);
        {
            const std::lock_guard lock(m_mutex);
            for (Waiting *one : batch)
                one->isDone = true;
        }
        m_done.notify_all();
    }
    m_store.reset(); // Qt wants a connection closed by the thread that opened it
}

CommitQueue::Batch CommitQueue::nextBatch()
{
    std::unique_lock lock(m_mutex);
    m_work.wait(lock, [this] { return m_ending || !m_waiting.empty(); });
    Batch batch;
    while (!m_waiting.empty() && batch.size() < MostTogether) {
        if (m_waiting.front()->isAlone && !batch.empty())
            break;
        batch.push_back(m_waiting.front());
        m_waiting.pop_front();
        if (batch.back()->isAlone)
            break;
    }
    return batch;
}

void CommitQueue::run(const Batch &batch)
{
    if (const Result<> together = commit(batch); together || batch.size() == 1) {
        for (Waiting *one : batch)
            one->result = together;
        return;
    }
    // One of them was the cause, and the others are not to suffer; or it was none, and all fail again.
    for (Waiting *one : batch)
        one->result = commit({one});
}

Result<> CommitQueue::commit(const Batch &batch)
{
    const auto mine = store();
    if (!mine)
        return failure(mine.error());
    const Result<> done = (*mine)->together([&](const Store &store) -> Result<> {
        if (!batch.front()->isAlone) {
            if (const auto begun = store.beginFiling(); !begun)
                return begun;
        }
        for (const Waiting *one : batch) {
            if (const Result<> step = (*one->job)(store); !step)
                return step;
        }
        return {};
    });
    if (!done && done.error().code == QLatin1String("database-gone"))
        m_store.reset();
    if (done) {
        const std::lock_guard lock(m_mutex);
        ++m_counts.commits;
        m_counts.jobs += qint64(batch.size());
    }
    return done;
}

Result<const Store *> CommitQueue::store()
{
    if (!m_store) {
        auto opened = Store::open(m_url);
        if (!opened)
            return failure(opened.error());
        m_store.emplace(std::move(*opened));
    }
    return &*m_store;
}

} // namespace stapsteen
