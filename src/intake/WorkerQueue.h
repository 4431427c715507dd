// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <httplib.h>

#include <QThread>

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

namespace stapsteen {

/// The server's worker threads. They are QThreads, because each keeps a database connection of its own
/// that Qt closes with the thread. At most as many connections wait here as there are workers; beyond
/// that we accept none, and the kernel queues or refuses them.
class WorkerQueue final : public httplib::TaskQueue {
public:
    explicit WorkerQueue(int workers)
        : m_capacity(size_t(workers))
    {
        for (int i = 0; i < workers; ++i) {
            m_workers.emplace_back(QThread::create([this] { work(); }));
            m_workers.back()->start();
        }
    }

    // Returns nothing up to cpp-httplib 0.11 and bool from 0.15 on.
    using Accepted = decltype(std::declval<httplib::TaskQueue &>().enqueue(std::function<void()>()));

    Accepted enqueue(std::function<void()> task) override
    {
        std::unique_lock lock(m_mutex);
        m_room.wait(lock, [this] { return m_tasks.size() < m_capacity; });
        m_tasks.push_back(std::move(task));
        m_work.notify_one();
        return Accepted(true);
    }

    void shutdown() override
    {
        {
            const std::lock_guard lock(m_mutex);
            m_ending = true;
        }
        m_work.notify_all();
        for (const auto &worker : m_workers)
            worker->wait();
    }

private:
    void work()
    {
        for (;;) {
            std::function<void()> task;
            {
                std::unique_lock lock(m_mutex);
                m_work.wait(lock, [this] { return m_ending || !m_tasks.empty(); });
                if (m_tasks.empty())
                    return;
                task = std::move(m_tasks.front());
                m_tasks.pop_front();
                m_room.notify_one();
            }
            task();
        }
    }

    const size_t m_capacity;
    std::mutex m_mutex;
    std::condition_variable m_work;
    std::condition_variable m_room;
    std::deque<std::function<void()>> m_tasks;
    bool m_ending = false;
    std::vector<std::unique_ptr<QThread>> m_workers;
};

} // namespace stapsteen
