// SPDX-License-Identifier: EUPL-1.2
#include "intake/CommitQueue.h"

namespace stapsteen {

namespace {

constexpr size_t MostTogether = 128; ///< so that no transaction becomes a long one

bool isUnreachable(const Error &error)
{
    return error.code == QLatin1String("database-open");
}

// What no single request causes: all that wait would meet it again, one after the other, for seconds each.
bool concernsAll(const Error &error)
{
    return isUnreachable(error) || error.code == QLatin1String("database-gone")
        || error.code == QLatin1String("database-busy");
}

} // namespace

struct CommitQueue::Waiting {
    const StoredRequest *request = nullptr; // either this
    const Job *job = nullptr; // or this, in a transaction of its own
    Result<Filed> filed = Filed();
    Result<> done; // whether it was committed
    bool isOver = false;
};

CommitQueue::CommitQueue(QString databaseUrl, int committers)
    : m_url(std::move(databaseUrl))
{
    for (int i = 0; i < committers; ++i) {
        m_threads.emplace_back(QThread::create([this] { work(); }));
        m_threads.back()->start();
    }
}

CommitQueue::~CommitQueue()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_work.notify_all();
    for (const auto &thread : m_threads)
        thread->wait();
}

Result<CommitQueue::Filed> CommitQueue::file(const StoredRequest &request)
{
    Waiting waiting;
    waiting.request = &request;
    wait(waiting);
    return waiting.done ? waiting.filed : failure(waiting.done.error());
}

Result<> CommitQueue::alone(const Job &job)
{
    Waiting waiting;
    waiting.job = &job;
    wait(waiting);
    return waiting.done;
}

CommitQueue::Counts CommitQueue::counts() const
{
    const std::lock_guard lock(m_mutex);
    return m_counts;
}

void CommitQueue::wait(Waiting &waiting)
{
    std::unique_lock lock(m_mutex);
    m_waiting.push_back(&waiting);
    m_work.notify_one();
    m_done.wait(lock, [&] { return waiting.isOver; });
}

void CommitQueue::work()
{
    OwnStore own; // Qt wants a connection closed by the thread that opened it
    for (;;) {
        const Batch batch = nextBatch();
        if (batch.empty())
            break;
        run(own, batch);
        {
            const std::lock_guard lock(m_mutex);
            for (Waiting *one : batch)
                one->isOver = true;
        }
        m_done.notify_all();
    }
}

CommitQueue::Batch CommitQueue::nextBatch()
{
    std::unique_lock lock(m_mutex);
    m_work.wait(lock, [this] { return m_ending || !m_waiting.empty(); });
    Batch batch;
    while (!m_waiting.empty() && batch.size() < MostTogether) {
        const bool isAlone = m_waiting.front()->job;
        if (isAlone && !batch.empty())
            break;
        batch.push_back(m_waiting.front());
        m_waiting.pop_front();
        if (isAlone)
            break;
    }
    return batch;
}

void CommitQueue::run(OwnStore &own, const Batch &batch)
{
    Result<> together = commit(own, batch);
    // A connection that was lost, or another that was in the way, may be all there was.
    if (!together && batch.size() > 1 && concernsAll(together.error()) && !isUnreachable(together.error()))
        together = commit(own, batch);
    if (together || batch.size() == 1 || concernsAll(together.error())) {
        for (Waiting *one : batch)
            one->done = together;
        return;
    }
    // One of them was the cause, and the others are not to suffer; or it was none, and all fail again.
    for (Waiting *one : batch)
        one->done = commit(own, {one});
}

Result<> CommitQueue::commit(OwnStore &own, const Batch &batch)
{
    const auto mine = opened(own);
    if (!mine)
        return failure(mine.error());
    const Result<> done = (*mine)->together([&](const Store &store) -> Result<> {
        const Job *alone = batch.front()->job;
        return alone ? (*alone)(store) : file(store, batch);
    });
    if (!done && done.error().code == QLatin1String("database-gone"))
        own.reset();
    if (done) {
        const std::lock_guard lock(m_mutex);
        ++m_counts.commits;
        m_counts.jobs += qint64(batch.size());
    }
    return done;
}

// A refusal is a result, so that one kiosk's does not undo what others commit with it.
Result<> CommitQueue::file(const Store &store, const Batch &batch)
{
    if (const auto begun = store.beginFiling(); !begun)
        return begun;
    QList<StoredRequest> requests;
    for (const Waiting *one : batch)
        requests.append(*one->request);
    const auto filings = store.fileAll(requests);
    if (!filings)
        return failure(filings.error());
    for (size_t i = 0; i < batch.size(); ++i) {
        const auto &filing = filings->at(qsizetype(i));
        if (filing)
            batch[i]->filed = Filed{*filing, requests.at(qsizetype(i)).received, store.epochAtOpening()};
        else
            batch[i]->filed = failure(filing.error());
    }
    return {};
}

Result<const Store *> CommitQueue::opened(OwnStore &own) const
{
    if (!own) {
        auto store = Store::open(m_url);
        if (!store)
            return failure(store.error());
        own.emplace(std::move(*store));
    }
    return &*own;
}

} // namespace stapsteen
