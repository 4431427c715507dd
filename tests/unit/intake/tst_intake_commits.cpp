// SPDX-License-Identifier: EUPL-1.2
#include "intake/CommitQueue.h"

#include "postgres/IntakeDatabase.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <atomic>
#include <memory>
#include <vector>

using namespace stapsteen;
using stapsteen::testing::IntakeDatabase;

class TestIntakeCommits : public QObject {
    Q_OBJECT

private:
    const IntakeDatabase::Kind m_kind;
    std::optional<IntakeDatabase> m_database;

    // Lets the queue fill up while @p filling runs: its first job holds it.
    void whileBusy(CommitQueue &queue, const std::function<void()> &filling) const
    {
        std::atomic<bool> isHeld{false};
        std::atomic<bool> isOver{false};
        const std::unique_ptr<QThread> holder(QThread::create([&] {
            std::ignore = queue.alone([&](const Store &) -> Result<> {
                isHeld = true;
                while (!isOver)
                    QThread::yieldCurrentThread();
                return {};
            });
        }));
        holder->start();
        QTRY_VERIFY(isHeld);
        filling();
        isOver = true;
        holder->wait();
    }

    static Result<> enrolment(const Store &store, int number)
    {
        return store.addEnrolment(QStringLiteral("token%1").arg(number), QStringLiteral("Yasmin"),
                                  QDateTime::currentDateTimeUtc());
    }

    int enrolments() const
    {
        const auto store = Store::open(m_database->url());
        auto row = store->database().run(QStringLiteral("SELECT count(*) FROM enrolment"));
        return row && row->next() ? row->value(0).toInt() : -1;
    }

public:
    explicit TestIntakeCommits(IntakeDatabase::Kind kind)
        : m_kind(kind)
    {
    }

private Q_SLOTS:
    void init() { m_database.emplace(m_kind); }
    void cleanup() { m_database.reset(); }

    void whatWaitsSharesACommitAndOnesFaultIsItsOwn()
    {
        constexpr int Jobs = 10;
        CommitQueue queue(m_database->url());
        std::array<Result<>, Jobs> results;
        std::atomic<int> begun{0};
        std::vector<std::unique_ptr<QThread>> threads;
        whileBusy(queue, [&] {
            for (int number = 0; number < Jobs; ++number) {
                threads.emplace_back(QThread::create([&, number] {
                    ++begun;
                    // The last repeats the first's token, which the database refuses.
                    results[size_t(number)] = queue.file([&](const Store &store) {
                        return enrolment(store, number == Jobs - 1 ? 0 : number);
                    });
                }));
                threads.back()->start();
            }
            QTRY_COMPARE(begun.load(), Jobs);
        });
        for (const auto &thread : threads)
            thread->wait();
        const auto failed =
            std::count_if(results.begin(), results.end(), [](const auto &one) { return !one; });
        QCOMPARE(failed, 1);
        QCOMPARE(enrolments(), Jobs - 1);
    }

    void togetherIsFewerCommits()
    {
        constexpr int Jobs = 20;
        CommitQueue queue(m_database->url());
        std::atomic<int> begun{0};
        std::vector<std::unique_ptr<QThread>> threads;
        whileBusy(queue, [&] {
            for (int number = 0; number < Jobs; ++number) {
                threads.emplace_back(QThread::create([&, number] {
                    ++begun;
                    std::ignore = queue.file([&](const Store &store) { return enrolment(store, number); });
                }));
                threads.back()->start();
            }
            QTRY_COMPARE(begun.load(), Jobs);
        });
        for (const auto &thread : threads)
            thread->wait();
        QCOMPARE(enrolments(), Jobs);
        QCOMPARE(queue.counts().jobs, qint64(Jobs + 1));
        QVERIFY(queue.counts().commits < Jobs);
    }

    void saysWhenThereIsNoDatabase()
    {
        CommitQueue queue(QStringLiteral("sqlite:///nowhere/at/all.db"));
        const auto failed = queue.file([](const Store &) -> Result<> { return {}; });
        QCOMPARE(failed.error().code, QStringLiteral("database-open"));
    }
};

int main(int argc, char **argv)
{
    return testing::runOnBoth<TestIntakeCommits>(argc, argv);
}

#include "tst_intake_commits.moc"
