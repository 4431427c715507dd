// SPDX-License-Identifier: EUPL-1.2
#include "intake/CommitQueue.h"

#include "postgres/IntakeDatabase.h"

#include <QElapsedTimer>
#include <QMap>
#include <QTcpServer>
#include <QTest>

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

    // A kiosk of that name; nothing more is taken from it where @p revoked.
    void enrol(const QString &id, bool revoked) const
    {
        const auto store = Store::open(m_database->url());
        const QDateTime now = QDateTime::currentDateTimeUtc();
        QVERIFY(store->addEnrolment(id, QStringLiteral("Yasmin"), now.addDays(1)));
        Kiosk kiosk{id, SigningKeyPair::generate().publicKey(), id, {}};
        QVERIFY(store->enrol(id, kiosk, now));
        QVERIFY(!revoked || store->revokeKiosk(id, now));
    }

    static StoredRequest request(int number, const QString &kiosk = QStringLiteral("kiosk-1"))
    {
        StoredRequest one;
        one.id = QStringLiteral("id-%1").arg(number);
        one.sha256 = QStringLiteral("digest-%1").arg(number);
        one.kioskId = kiosk;
        one.sealKeyId = QStringLiteral("0123456789abcdef");
        one.sealed = QByteArray("\x00\"\\{',\xff", 7) + QByteArray::number(number);
        one.received = QDateTime::fromSecsSinceEpoch(1'700'000'000 + number, Qt::UTC);
        one.tag = QStringLiteral("tag-%1").arg(number);
        return one;
    }

    int requests() const
    {
        const auto store = Store::open(m_database->url());
        auto row = store->database().run(QStringLiteral("SELECT count(*) FROM request"));
        return row && row->next() ? row->value(0).toInt() : -1;
    }

    // Files all of @p requests from a thread each, and lets them wait for one another.
    std::vector<Result<CommitQueue::Filed>> fileTogether(CommitQueue &queue,
                                                         const QList<StoredRequest> &requests) const
    {
        std::vector<Result<CommitQueue::Filed>> results(size_t(requests.size()), CommitQueue::Filed());
        std::atomic<int> begun{0};
        std::vector<std::unique_ptr<QThread>> threads;
        whileBusy(queue, [&] {
            for (qsizetype i = 0; i < requests.size(); ++i) {
                threads.emplace_back(QThread::create([&, i] {
                    ++begun;
                    results[size_t(i)] = queue.file(requests.at(i));
                }));
                threads.back()->start();
            }
            QTRY_COMPARE(begun.load(), int(requests.size()));
        });
        for (const auto &thread : threads)
            thread->wait();
        return results;
    }

public:
    explicit TestIntakeCommits(IntakeDatabase::Kind kind)
        : m_kind(kind)
    {
    }

private Q_SLOTS:
    void init() { m_database.emplace(m_kind); }
    void cleanup() { m_database.reset(); }

    void whatWaitsSharesACommitAndOnesRefusalIsItsOwn()
    {
        enrol(QStringLiteral("kiosk-1"), false);
        enrol(QStringLiteral("kiosk-2"), true);
        QList<StoredRequest> all;
        for (int number = 0; number < 10; ++number)
            all.append(request(number));
        all.append(request(0)); // again, the same
        all.append(request(1)); // again, with other content
        all.back().sha256 = QStringLiteral("other");
        all.append(request(20, QStringLiteral("kiosk-2")));
        all.append(request(21, QStringLiteral("kiosk-3"))); // never enrolled
        CommitQueue queue(m_database->url());
        const auto results = fileTogether(queue, all);

        QMap<QString, int> outcomes;
        for (const auto &one : results)
            ++outcomes[one ? QString::number(int(one->filing)) : one.error().code];
        const auto named = [](Store::Filing filing) { return QString::number(int(filing)); };
        QCOMPARE(outcomes.value(named(Store::Filing::Stored)), 10);
        QCOMPARE(outcomes.value(named(Store::Filing::Known)), 1);
        QCOMPARE(outcomes.value(named(Store::Filing::Conflict)), 1);
        QCOMPARE(outcomes.value(QStringLiteral("kiosk-revoked")), 1);
        QCOMPARE(outcomes.value(QStringLiteral("kiosk-unknown")), 1);
        QCOMPARE(requests(), 10);
        const auto store = Store::open(m_database->url());
        for (int number = 2; number < 10; ++number) { // those that met no twin
            const auto kept = store->request(request(number).id);
            QVERIFY(kept);
            QCOMPARE(kept->sealed, request(number).sealed);
            QCOMPARE(kept->sha256, request(number).sha256);
            QCOMPARE(kept->received, request(number).received);
            QCOMPARE(results[size_t(number)]->received, request(number).received);
            QCOMPARE(results[size_t(number)]->epoch, store->epochAtOpening());
        }
    }

    void whatWasTakenBackIsNotStoredWithTheRest()
    {
        enrol(QStringLiteral("kiosk-1"), false);
        CommitQueue queue(m_database->url());
        QVERIFY(queue.alone([&](const Store &store) -> Result<> {
            const auto back = store.withdraw(request(3).tag, QStringLiteral("kiosk-1"), request(0).received);
            return back ? Result<>() : failure(back.error());
        }));
        QList<StoredRequest> all;
        for (int number = 0; number < 6; ++number)
            all.append(request(number));
        const auto results = fileTogether(queue, all);
        for (int number = 0; number < 6; ++number)
            QCOMPARE(results[size_t(number)]->filing,
                     number == 3 ? Store::Filing::Withdrawn : Store::Filing::Stored);
        QCOMPARE(requests(), 5);
    }

    void oneThatCannotBeStoredHoldsUpNobody()
    {
        enrol(QStringLiteral("kiosk-1"), false);
        QList<StoredRequest> all;
        for (int number = 0; number < 6; ++number)
            all.append(request(number));
        all[2].sha256 = QString(); // which the database refuses
        CommitQueue queue(m_database->url());
        const auto results = fileTogether(queue, all);
        for (int number = 0; number < 6; ++number)
            QCOMPARE(results[size_t(number)].has_value(), number != 2);
        QCOMPARE(requests(), 5);
    }

    void togetherIsFewerCommits()
    {
        enrol(QStringLiteral("kiosk-1"), false);
        QList<StoredRequest> all;
        for (int number = 0; number < 20; ++number)
            all.append(request(number));
        CommitQueue queue(m_database->url());
        fileTogether(queue, all);
        QCOMPARE(requests(), 20);
        QCOMPARE(queue.counts().jobs, qint64(21)); // with the one that held them up
        QVERIFY(queue.counts().commits < 20);
    }

    void aDatabaseThatIsAwayIsWaitedForOnceForAll()
    {
        QTcpServer deaf; // what connects to it waits, here for two seconds
        QVERIFY(deaf.listen(QHostAddress::LocalHost));
        CommitQueue queue(QStringLiteral("postgresql://u@127.0.0.1:%1/n?connect_timeout=2&sslmode=disable")
                              .arg(deaf.serverPort()));
        QElapsedTimer timer;
        timer.start();
        std::vector<std::unique_ptr<QThread>> threads;
        std::atomic<int> refused{0};
        for (int number = 0; number < 10; ++number) {
            threads.emplace_back(QThread::create([&, number] {
                const auto filed = queue.file(request(number));
                refused += !filed && filed.error().code == QLatin1String("database-open") ? 1 : 0;
            }));
            threads.back()->start();
        }
        for (const auto &thread : threads)
            thread->wait();
        QCOMPARE(refused.load(), 10);
        // The first one alone, and the rest together.
        QVERIFY2(timer.elapsed() < 10'000, QByteArray::number(timer.elapsed()));
    }

    void saysWhenThereIsNoDatabase()
    {
        CommitQueue queue(QStringLiteral("sqlite:///nowhere/at/all.db"));
        const auto failed = queue.file(request(1));
        QCOMPARE(failed.error().code, QStringLiteral("database-open"));
    }
};

int main(int argc, char **argv)
{
    return testing::runOnBoth<TestIntakeCommits>(argc, argv);
}

#include "tst_intake_commits.moc"
