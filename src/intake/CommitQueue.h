// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "intake/Store.h"

#include <QThread>

#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <vector>

namespace stapsteen {

/// Commits what several threads file at the same time as one, on threads and connections of its own:
/// the disk is asked once for all who wait, and nobody hears "done" before it is. The slower the disk, the
/// more they share. May be used from any thread.
class CommitQueue {
public:
    /// What to do between BEGIN and COMMIT.
    using Job = Store::Work;

    /// What became of a request.
    struct Filed {
        Store::Filing filing = Store::Filing::Stored;
        QDateTime received; ///< when it came first, UTC
        QString epoch; ///< of the database it lies in
    };

    /// @p committers commit at the same time: while one waits for the disk, the next writes.
    explicit CommitQueue(QString databaseUrl, int committers = 1);
    ~CommitQueue(); ///< finishes what waits

    /// Store::file() of @p request; returns once it is committed or has failed.
    Result<Filed> file(const StoredRequest &request);

    /// Runs @p job in a transaction of its own.
    Result<> alone(const Job &job);

    /// Transactions committed, and requests and jobs that were in them: how much they share.
    struct Counts {
        qint64 commits = 0;
        qint64 jobs = 0;
    };
    Counts counts() const;

private:
    struct Waiting;
    using OwnStore = std::optional<Store>; // of one thread
    using Batch = std::vector<Waiting *>;

    void wait(Waiting &waiting);
    void work();
    Batch nextBatch(); ///< empty when all is over
    void run(OwnStore &own, const Batch &batch);
    Result<> commit(OwnStore &own, const Batch &batch);
    static Result<> file(const Store &store, const Batch &batch);
    Result<const Store *> opened(OwnStore &own) const;

    const QString m_url;
    mutable std::mutex m_mutex;
    std::condition_variable m_work;
    std::condition_variable m_done;
    std::deque<Waiting *> m_waiting;
    bool m_ending = false;
    Counts m_counts;
    std::vector<std::unique_ptr<QThread>> m_threads;
};

} // namespace stapsteen
