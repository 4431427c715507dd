// SPDX-License-Identifier: EUPL-1.2
#include "intake/desk/AuditLog.h"

#include "postgres/IntakeDatabase.h"

#include <QTest>

#include <limits>
#include <thread>
#include <vector>

using namespace stapsteen;
using stapsteen::testing::IntakeDatabase;

/// The log that nobody can change unseen.
class TestIntakeAudit : public QObject {
    Q_OBJECT

private:
    const QDateTime m_now = QDateTime::fromMSecsSinceEpoch(1'800'000'000'123, Qt::UTC);
    const IntakeDatabase::Kind m_kind;
    const DeskKey m_key = DeskKey::generate();
    std::optional<IntakeDatabase> m_database;
    std::optional<Store> m_store;

    AuditLog log() const { return AuditLog(*m_store, m_key); }

    void write(int count)
    {
        for (int i = 0; i < count; ++i) {
            QVERIFY(log().record(QStringLiteral("fatima"), Deed::Assigned, QStringLiteral("r%1").arg(i),
                                 QStringLiteral("jan"), m_now.addSecs(i)));
        }
    }

    Result<> run(const char *sql) const
    {
        const auto done = m_store->database().run(QString::fromLatin1(sql));
        return done ? Result<>() : failure(done.error());
    }

    // What somebody does who owns the database.
    void withoutTriggers(const char *sql)
    {
        if (m_kind == IntakeDatabase::Kind::Sqlite) {
            for (const char *trigger : {"audit_update", "audit_delete", "audit_insert"})
                QVERIFY(run(qPrintable(QStringLiteral("DROP TRIGGER %1").arg(QLatin1String(trigger)))));
        } else {
            QVERIFY(run("DROP TRIGGER audit_append_only ON audit"));
        }
        QVERIFY(run(sql));
    }

    QString brokenAt() const
    {
        const auto verified = log().verify({});
        return verified ? QString() : verified.error().code + u' ' + verified.error().sentence;
    }

public:
    explicit TestIntakeAudit(IntakeDatabase::Kind kind)
        : m_kind(kind)
    {
    }

private Q_SLOTS:
    void init()
    {
        m_database.emplace(m_kind);
        auto store = Store::open(m_database->url());
        QVERIFY(store);
        m_store.emplace(std::move(*store));
    }

    void cleanup() { m_store.reset(); }

    void keepsWhatWasDone()
    {
        QCOMPARE(log().verify({})->count, 0);
        write(3);
        const auto entries = log().entriesBefore(std::numeric_limits<qint64>::max(), {}, 10);
        QCOMPARE(entries->size(), 3);
        QCOMPARE(entries->first().number, 3);
        QCOMPARE(entries->first().actor, QStringLiteral("fatima"));
        QCOMPARE(entries->first().deed, QStringLiteral("assigned"));
        QCOMPARE(entries->first().subject, QStringLiteral("r2"));
        QCOMPARE(entries->first().detail, QStringLiteral("jan"));
        QCOMPARE(entries->first().at, m_now.addSecs(2));
        QCOMPARE(log().entriesBefore(3, {}, 1)->first().number, 2);
        QCOMPARE(log().entriesBefore(100, QStringLiteral("r0"), 10)->size(), 1);
        QCOMPARE(log().entriesAfter(1, 10)->first().number, 2);

        const auto verified = log().verify(entries->last().hash);
        QCOMPARE(verified->count, 3);
        QCOMPARE(verified->head, entries->first().hash);
        QVERIFY(verified->hasWitness);
        QVERIFY(!log().verify(QStringLiteral("other"))->hasWitness);
    }

    void databaseRefusesChanges_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("change") << QByteArray("UPDATE audit SET actor = 'jan' WHERE number = 2");
        QTest::newRow("delete") << QByteArray("DELETE FROM audit WHERE number = 2");
        QTest::newRow("delete all") << QByteArray("DELETE FROM audit");
        if (m_kind == IntakeDatabase::Kind::Sqlite) {
            QTest::newRow("replace") << QByteArray("INSERT OR REPLACE INTO audit VALUES"
                                                   " (2, 1, 'jan', 'x', '', '', 'h')");
        } else {
            QTest::newRow("truncate") << QByteArray("TRUNCATE audit");
        }
    }

    void databaseRefusesChanges()
    {
        QFETCH(QByteArray, sql);
        write(3);
        const auto changed = run(sql.constData());
        QVERIFY(!changed);
        QVERIFY2(changed.error().sentence.contains(QStringLiteral("append-only")),
                 qPrintable(changed.error().sentence));
        QCOMPARE(log().verify({})->count, 3);
    }

    void tamperingShows_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<int>("line");
        QTest::newRow("who") << QByteArray("UPDATE audit SET actor = 'jan' WHERE number = 2") << 2;
        QTest::newRow("when") << QByteArray("UPDATE audit SET at = at + 1 WHERE number = 3") << 3;
        QTest::newRow("what") << QByteArray("UPDATE audit SET deed = 'noted' WHERE number = 1") << 1;
        QTest::newRow("moved between fields")
            << QByteArray("UPDATE audit SET subject = 'r1j', detail = 'an' WHERE number = 2") << 2;
        QTest::newRow("gone") << QByteArray("DELETE FROM audit WHERE number = 2") << 2;
        QTest::newRow("first gone") << QByteArray("DELETE FROM audit WHERE number = 1") << 1;
        QTest::newRow("put in") << QByteArray(
            "INSERT INTO audit SELECT 6, at, actor, deed, subject, detail, hash"
            " FROM audit WHERE number = 5")
                                << 6;
    }

    void tamperingShows()
    {
        QFETCH(QByteArray, sql);
        QFETCH(int, line);
        write(5);
        withoutTriggers(sql.constData());
        const QString broken = brokenAt();
        QVERIFY2(broken.startsWith(QStringLiteral("audit-broken"))
                     && broken.contains(QStringLiteral("regel %1:").arg(line)),
                 qPrintable(broken));
    }

    void anotherKeyCannotWriteIt()
    {
        write(2);
        const DeskKey other = DeskKey::generate();
        QVERIFY(AuditLog(*m_store, other).record(QStringLiteral("x"), Deed::Noted, {}, {}, m_now));
        QVERIFY(brokenAt().contains(QStringLiteral("regel 3:")));
    }

    void aCutEndShowsToWhoKeptAHash()
    {
        write(5);
        const QString kept = log().verify({})->head;
        withoutTriggers("DELETE FROM audit WHERE number > 3");
        const auto verified = log().verify(kept);
        QCOMPARE(verified->count, 3);
        QVERIFY(!verified->hasWitness);
    }

    void manyWriteAtOnce()
    {
        constexpr int Writers = 4;
        constexpr int Each = 10;
        std::vector<std::thread> writers;
        std::atomic<int> failed = 0;
        for (int i = 0; i < Writers; ++i) {
            writers.emplace_back([&] {
                const auto store = Store::open(m_database->url());
                for (int line = 0; line < Each; ++line) {
                    if (!store
                        || !AuditLog(*store, m_key)
                                .record(QStringLiteral("fatima"), Deed::Noted, {}, {}, m_now))
                        ++failed;
                }
            });
        }
        for (std::thread &writer : writers)
            writer.join();
        QCOMPARE(failed.load(), 0);
        const auto verified = log().verify({});
        QVERIFY2(verified, verified ? "" : qPrintable(verified.error().sentence));
        QCOMPARE(verified->count, qint64(Writers * Each));
    }
};

int main(int argc, char **argv)
{
    return testing::runOnBoth<TestIntakeAudit>(argc, argv);
}

#include "tst_intake_audit.moc"
