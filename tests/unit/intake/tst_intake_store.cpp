// SPDX-License-Identifier: EUPL-1.2
#include "Handling.h"

#include "intake/Retention.h"
#include "intake/Store.h"
#include "intake/desk/AuditLog.h"

#include "postgres/IntakeDatabase.h"

#include <QFile>
#include <QTest>
#include <QThread>

using namespace stapsteen;
using stapsteen::testing::countOf;
using stapsteen::testing::IntakeDatabase;
using stapsteen::testing::putIn;

class TestIntakeStore : public QObject {
    Q_OBJECT

private:
    const QDateTime m_now = QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC);
    const IntakeDatabase::Kind m_kind;
    std::optional<IntakeDatabase> m_database;
    std::optional<Store> m_store;

    QString url() const { return m_database->url(); }

    static Kiosk kiosk(const QString &id, const SigningPublicKey &key)
    {
        return {id, key, QStringLiteral("Hal"), QString()};
    }

    // A kiosk that requests may come from.
    QString enrolled()
    {
        if (!m_store->addEnrolment(QStringLiteral("hash"), QStringLiteral("Yasmin"), m_now.addDays(1)))
            return {};
        return m_store
            ->enrol(QStringLiteral("hash"),
                    kiosk(QStringLiteral("k1"), SigningKeyPair::generate().publicKey()), m_now)
            ->kioskId;
    }

    StoredRequest request(const QString &id, const QString &kioskId, int minute = 0) const
    {
        StoredRequest one;
        one.id = id;
        one.sha256 = QStringLiteral("digest of ") + id;
        one.kioskId = kioskId;
        one.sealKeyId = QStringLiteral("0123456789abcdef");
        one.sealed = QByteArray("\x00\xff sealed", 9);
        one.received = m_now.addSecs(minute * 60);
        return one;
    }

public:
    explicit TestIntakeStore(IntakeDatabase::Kind kind)
        : m_kind(kind)
    {
    }

private Q_SLOTS:
    void init()
    {
        m_database.emplace(m_kind);
        auto store = Store::open(url());
        QVERIFY(store);
        m_store.emplace(std::move(*store));
    }

    void cleanup()
    {
        m_store.reset();
        m_database.reset();
    }

    void refusesOtherDatabases_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("code");
        QTest::newRow("nothing") << QString() << QStringLiteral("database-url");
        QTest::newRow("other") << QStringLiteral("oracle://x/y") << QStringLiteral("database-url");
        QTest::newRow("relative") << QStringLiteral("sqlite://x.db") << QStringLiteral("database-url");
        QTest::newRow("password") << QStringLiteral("postgresql://a:b@localhost/x")
                                  << QStringLiteral("database-url");
        QTest::newRow("password as an option")
            << QStringLiteral("postgresql://a@localhost/x?password=geheim") << QStringLiteral("database-url");
        QTest::newRow("another's scheme")
            << QStringLiteral("postgres://a:geheim@localhost/x") << QStringLiteral("database-url");
        QTest::newRow("no name") << QStringLiteral("postgresql://localhost/")
                                 << QStringLiteral("database-url");
        QTest::newRow("nobody there")
            << QStringLiteral("postgresql://a@127.0.0.1:1/x") << QStringLiteral("database-open");
        QTest::newRow("no folder") << QStringLiteral("sqlite:///nowhere/at/all.db")
                                   << QStringLiteral("database-open");
    }

    void refusesOtherDatabases()
    {
        QFETCH(QString, url);
        QFETCH(QString, code);
        const auto store = Store::open(url);
        QVERIFY(!store);
        QCOMPARE(store.error().code, code);
        QVERIFY(!store.error().sentence.contains(QLatin1String("geheim"))); // it goes to the journal
    }

    void enrolsOncePerToken()
    {
        const auto key = SigningKeyPair::generate().publicKey();
        const auto thief = SigningKeyPair::generate().publicKey();
        const QString token = QStringLiteral("hash");
        QVERIFY(m_store->addEnrolment(token, QStringLiteral("Yasmin"), m_now.addDays(14)));

        const auto first = m_store->enrol(token, kiosk(QStringLiteral("k1"), key), m_now);
        QVERIFY(first);
        QCOMPARE(first->kioskId, QStringLiteral("k1"));
        QVERIFY(first->isNew);
        QCOMPARE(m_store->kiosk(QStringLiteral("k1"))->centre, QStringLiteral("Yasmin"));

        // The answer got lost; the kiosk asks again, long after.
        const auto again = m_store->enrol(token, kiosk(QStringLiteral("k2"), key), m_now.addYears(1));
        QVERIFY(again);
        QCOMPARE(again->kioskId, QStringLiteral("k1"));
        QVERIFY(!again->isNew);

        const auto other = m_store->enrol(token, kiosk(QStringLiteral("k3"), thief), m_now);
        QVERIFY(!other);
        QCOMPARE(other.error().code, QStringLiteral("token-spent"));
        QCOMPARE(m_store->kiosk(QStringLiteral("k3")).error().code, QStringLiteral("kiosk-unknown"));
    }

    void refusesUnknownAndExpiredTokens()
    {
        const auto key = SigningKeyPair::generate().publicKey();
        QVERIFY(m_store->addEnrolment(QStringLiteral("hash"), QStringLiteral("Yasmin"), m_now));
        const auto late = m_store->enrol(QStringLiteral("hash"), kiosk(QStringLiteral("k1"), key), m_now);
        QVERIFY(!late);
        QCOMPARE(late.error().code, QStringLiteral("token-expired"));
        const auto unknown = m_store->enrol(QStringLiteral("guess"), kiosk(QStringLiteral("k1"), key), m_now);
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().code, QStringLiteral("token-unknown"));
    }

    void aKeyIsOfOneEnrolment()
    {
        const auto key = SigningKeyPair::generate().publicKey();
        QVERIFY(m_store->addEnrolment(QStringLiteral("one"), QStringLiteral("Yasmin"), m_now.addDays(1)));
        QVERIFY(m_store->addEnrolment(QStringLiteral("two"), QStringLiteral("Dona Daria"), m_now.addDays(1)));
        QVERIFY(m_store->enrol(QStringLiteral("one"), kiosk(QStringLiteral("k1"), key), m_now));
        QCOMPARE(m_store->enrol(QStringLiteral("two"), kiosk(QStringLiteral("k2"), key), m_now).error().code,
                 QStringLiteral("kiosk-revoked"));
        // What came with it still came from there.
        QCOMPARE(m_store->kiosk(QStringLiteral("k1"))->centre, QStringLiteral("Yasmin"));
        QVERIFY(m_store->enrol(QStringLiteral("two"),
                               kiosk(QStringLiteral("k2"), SigningKeyPair::generate().publicKey()), m_now));
    }

    void filesOnce()
    {
        StoredRequest one = request(QStringLiteral("id"), enrolled());
        QCOMPARE(*m_store->file(one), Store::Filing::Stored);

        StoredRequest again = one;
        again.received = m_now.addDays(3);
        QCOMPARE(*m_store->file(again), Store::Filing::Known);
        QCOMPARE(again.received, m_now);

        StoredRequest other = one;
        other.sha256 = QStringLiteral("another digest");
        other.sealed = "other";
        QCOMPARE(*m_store->file(other), Store::Filing::Conflict);

        QCOMPARE(countOf(RequestState::New, *m_store), 1);
        QCOMPARE(m_store->request(QStringLiteral("id"))->sealed, QByteArray("\x00\xff sealed", 9));
    }

    void keepsWhatItFiled()
    {
        StoredRequest one = request(QStringLiteral("id"), enrolled());
        QVERIFY(m_store->file(one));
        m_store.reset();
        const auto reopened = Store::open(url());
        QVERIFY(reopened);
        const auto found = reopened->request(QStringLiteral("id"));
        QVERIFY(found);
        QCOMPARE(found->sha256, one.sha256);
        QCOMPARE(found->received, m_now);
        QVERIFY(!found->handled);
    }

    void refusesRequestsOfNobody()
    {
        StoredRequest one = request(QStringLiteral("id"), QStringLiteral("nobody"));
        QCOMPARE(m_store->file(one).error().code, QStringLiteral("kiosk-unknown"));
    }

    void revokedKioskFilesNothingAndStaysRevoked()
    {
        const QString kioskId = enrolled();
        StoredRequest before = request(QStringLiteral("before"), kioskId);
        QVERIFY(m_store->file(before));
        QVERIFY(m_store->revokeKiosk(kioskId, m_now));
        StoredRequest after = request(QStringLiteral("after"), kioskId);
        QCOMPARE(m_store->file(after).error().code, QStringLiteral("kiosk-revoked"));
        QCOMPARE(m_store->withdraw(QStringLiteral("tag"), kioskId, m_now).error().code,
                 QStringLiteral("kiosk-revoked"));
        QCOMPARE(m_store->kiosks()->constFirst().revoked, std::optional(m_now));
        // Nor does a thief with its key enrol it anew.
        const Kiosk again{QStringLiteral("k9"), m_store->kiosk(kioskId)->key, QStringLiteral("Hal"), {}};
        QVERIFY(m_store->addEnrolment(QStringLiteral("more"), QStringLiteral("Yasmin"), m_now.addDays(1)));
        QCOMPARE(m_store->enrol(QStringLiteral("more"), again, m_now).error().code,
                 QStringLiteral("kiosk-revoked"));
        QCOMPARE(m_store->revokeKiosk(QStringLiteral("nobody"), m_now).error().code,
                 QStringLiteral("kiosk-unknown"));
    }

    void withdrawalErasesAndKeepsOut()
    {
        const QString kioskId = enrolled();
        StoredRequest one = request(QStringLiteral("id"), kioskId);
        one.tag = QStringLiteral("tag");
        QVERIFY(m_store->file(one));
        const auto withdrawn = m_store->withdraw(one.tag, kioskId, m_now);
        QVERIFY(withdrawn);
        QCOMPARE(withdrawn->outcome, Store::Withdrawing::Withdrawn);
        QCOMPARE(m_store->request(one.id)->sealed, QByteArray());
        QCOMPARE(countOf(RequestState::New, *m_store), 0);

        // Asked again, and sent again: the same.
        QCOMPARE(m_store->withdraw(one.tag, kioskId, m_now)->outcome, Store::Withdrawing::Withdrawn);
        StoredRequest again = one;
        QCOMPARE(*m_store->file(again), Store::Filing::Withdrawn);
        QCOMPARE(m_store->request(one.id)->sealed, QByteArray());
    }

    void withdrawalMayComeFirst()
    {
        const QString kioskId = enrolled();
        const QString tag = QStringLiteral("tag");
        QCOMPARE(m_store->withdraw(tag, kioskId, m_now)->outcome, Store::Withdrawing::Unknown);
        QCOMPARE(m_store->withdraw(tag, kioskId, m_now)->outcome, Store::Withdrawing::Unknown);

        StoredRequest late = request(QStringLiteral("id"), kioskId);
        late.tag = tag;
        QCOMPARE(*m_store->file(late), Store::Filing::Withdrawn);
        QCOMPARE(*m_store->file(late), Store::Filing::Withdrawn);
        QCOMPARE(m_store->request(late.id).error().code, QStringLiteral("request-unknown"));
        QCOMPARE(m_store->withdraw(tag, kioskId, m_now)->outcome, Store::Withdrawing::Withdrawn);
    }

    void guessingEnds()
    {
        const QString kioskId = enrolled();
        StoredRequest real = request(QStringLiteral("id"), kioskId);
        real.tag = QStringLiteral("real");
        QVERIFY(m_store->file(real));
        for (int i = 0; i < Store::MostGuessesAnHour; ++i) {
            QCOMPARE(m_store->withdraw(QString::number(i), kioskId, m_now.addSecs(i))->outcome,
                     Store::Withdrawing::Unknown);
        }
        const QDateTime then = m_now.addSecs(60);
        const auto refused = m_store->withdraw(QStringLiteral("one more"), kioskId, then);
        QCOMPARE(refused->outcome, Store::Withdrawing::TooMany);
        QCOMPARE(refused->retryAfter, 3600 - 60 + 1);
        // A guess made before is no new one, and a real withdrawal is none at all.
        QCOMPARE(m_store->withdraw(QStringLiteral("3"), kioskId, then)->outcome, Store::Withdrawing::Unknown);
        QCOMPARE(m_store->withdraw(real.tag, kioskId, then)->outcome, Store::Withdrawing::Withdrawn);
        QCOMPARE(m_store->withdraw(QStringLiteral("one more"), kioskId, m_now.addSecs(3601))->outcome,
                 Store::Withdrawing::Unknown);
    }

    void erasesWhatWasClosedLongAgoAndKnowsItStill()
    {
        const QString kioskId = enrolled();
        for (const char *id : {"old", "recent", "open"}) {
            StoredRequest one = request(QLatin1String(id), kioskId);
            one.tag = QStringLiteral("tag of ") + QLatin1String(id);
            QVERIFY(m_store->file(one));
        }
        const auto close = [this](const char *id, int daysAgo) {
            return putIn(RequestState::Done, *m_store, QLatin1String(id), m_now.addDays(-daysAgo));
        };
        QVERIFY(close("old", 57) && close("recent", 55));

        const auto erased = retention::erase(*m_store, {}, m_now);
        QVERIFY(erased);
        QCOMPARE(erased->erased, 1);
        QCOMPARE(erased->leftOver, 0);
        QCOMPARE((*m_store->lastErasure())->erased, 1);
        QCOMPARE(m_store->request(QStringLiteral("old")).error().code, QStringLiteral("request-unknown"));
        QVERIFY(m_store->request(QStringLiteral("recent")) && m_store->request(QStringLiteral("open")));

        // It comes again, from a file that lay in a drawer.
        StoredRequest again = request(QStringLiteral("old"), kioskId, 5);
        again.tag = QStringLiteral("tag of old");
        QCOMPARE(*m_store->file(again), Store::Filing::Known);
        QCOMPARE(again.received, m_now);
        again.sha256 = QStringLiteral("another digest");
        QCOMPARE(*m_store->file(again), Store::Filing::Conflict);
        QCOMPARE(m_store->withdraw(again.tag, kioskId, m_now)->outcome, Store::Withdrawing::Withdrawn);
    }

    void closesWhatNobodyDidAnythingWithForHalfAYear()
    {
        const QString kioskId = enrolled();
        const QDateTime later = m_now.addDays(183);
        for (const char *id : {"forgotten", "tried", "noted", "reopened"}) {
            StoredRequest one = request(QLatin1String(id), kioskId);
            QVERIFY(m_store->file(one));
        }
        StoredRequest recent = request(QStringLiteral("recent"), kioskId);
        recent.received = later.addDays(-181);
        QVERIFY(m_store->file(recent));
        QVERIFY(
            m_store->database().run(QStringLiteral("UPDATE request SET state = 'tried' WHERE id = 'tried'")));
        const DeskKey key = DeskKey::generate();
        const AuditLog log(*m_store, key);
        const QString fatima = QStringLiteral("fatima");
        QVERIFY(
            log.record(fatima, Deed::StateChanged, QStringLiteral("tried"), QStringLiteral("tried"), m_now));
        QVERIFY(log.record(fatima, Deed::Noted, QStringLiteral("noted"), {}, later.addDays(-181)));

        const auto first = retention::erase(*m_store, {}, later);
        QVERIFY(first);
        QCOMPARE(first->erased, 0);
        QCOMPARE(first->closed, 3); // forgotten, tried and "reopened", which nobody ever opened
        QCOMPARE(m_store->request(QStringLiteral("forgotten"))->handled->by, QStringLiteral("(server)"));
        QVERIFY(!m_store->request(QStringLiteral("noted"))->handled);
        QVERIFY(!m_store->request(QStringLiteral("recent"))->handled);
        // Opened again by somebody, it has its time anew.
        QVERIFY(putIn(RequestState::New, *m_store, QStringLiteral("reopened"), later));
        QVERIFY(
            log.record(fatima, Deed::StateChanged, QStringLiteral("reopened"), QStringLiteral("new"), later));
        QCOMPARE(retention::erase(*m_store, {}, later.addDays(2))->closed, 2); // recent, noted
        QVERIFY(!m_store->request(QStringLiteral("reopened"))->handled);
        // And what was closed goes eight weeks later.
        QCOMPARE(retention::erase(*m_store, {}, later.addDays(57))->erased, 2);
    }

    void seesWhatIsLeftOver_data()
    {
        QTest::addColumn<QStringList>("wrong");
        QTest::newRow("a row that will not go")
            << (m_kind == IntakeDatabase::Kind::Sqlite
                    ? QStringList{QStringLiteral("CREATE TRIGGER keep BEFORE DELETE ON request"
                                                 " BEGIN SELECT RAISE(IGNORE); END")}
                    : QStringList{QStringLiteral("CREATE FUNCTION keep() RETURNS trigger LANGUAGE plpgsql"
                                                 " AS 'BEGIN RETURN NULL; END'"),
                                  QStringLiteral("CREATE TRIGGER keep BEFORE DELETE ON request"
                                                 " FOR EACH ROW EXECUTE FUNCTION keep()")});
        QTest::newRow("closed without a time")
            << QStringList{QStringLiteral("UPDATE request SET closed = NULL, state = 'done'")};
        QTest::newRow("said to be erased") << QStringList{
            QStringLiteral("UPDATE request SET closed = NULL, state = 'new'"),
            QStringLiteral("INSERT INTO tombstone (name, reason, at) VALUES ('a', 'erased', 0)")};
        QTest::newRow("withdrawn, content and all")
            << QStringList{QStringLiteral("UPDATE request SET closed = 9000000000000, state = 'withdrawn'")};
        QTest::newRow("withdrawn by its tag") << QStringList{
            QStringLiteral("UPDATE request SET closed = NULL, state = 'new', withdrawal_tag = 't'"),
            QStringLiteral("INSERT INTO tombstone (name, reason, at) VALUES ('t', 'withdrawn', 0)")};
        QTest::newRow("a note on nothing")
            << QStringList{QStringLiteral("INSERT INTO note (id, request_id, at, author, seal_key_id, sealed)"
                                          " VALUES ('n', 'gone', 0, 'fatima', 'k', '')")};
        QTest::newRow("long gone here, and still at Open Klant") << QStringList{
            QStringLiteral("INSERT INTO open_klant (request_id, received, work, due)"
                           " VALUES ('a', 0, 'erase', 0)"),
            QStringLiteral("INSERT INTO tombstone (name, reason, at) VALUES ('a', 'erased', 0)")};
    }

    void seesWhatIsLeftOver()
    {
        QFETCH(QStringList, wrong);
        StoredRequest one = request(QStringLiteral("a"), enrolled());
        QVERIFY(m_store->file(one));
        QVERIFY(putIn(RequestState::Done, *m_store, QStringLiteral("a"), m_now.addDays(-57)));
        for (const QString &statement : std::as_const(wrong))
            QVERIFY(m_store->database().run(statement));
        const auto erased = retention::erase(*m_store, {}, m_now);
        QVERIFY(erased);
        QCOMPARE(erased->leftOver, 1);
        QCOMPARE((*m_store->lastErasure())->leftOver, 1);
    }

    void theJobErasesBytesAndAll()
    {
        StoredRequest one = request(QStringLiteral("a"), enrolled());
        one.sealed = QByteArray("canary of sealed bytes").repeated(500); // over several pages
        QVERIFY(m_store->file(one));
        QVERIFY(putIn(RequestState::Done, *m_store, QStringLiteral("a"),
                      QDateTime::currentDateTimeUtc().addDays(-57)));
        const auto isOnDisk = [this] {
            QByteArray all = m_database->contents({QStringLiteral("request")});
            const QString file = QUrl(m_database->url()).path();
            for (const char *suffix : {"", "-wal", "-journal"}) {
                QFile part(file + QLatin1String(suffix));
                if (m_kind == IntakeDatabase::Kind::Sqlite && part.open(QIODevice::ReadOnly))
                    all += part.readAll();
            }
            return all.contains("canary of sealed");
        };
        QVERIFY(isOnDisk());
        {
            const RetentionJob job(m_database->url(), {});
            QTRY_VERIFY_WITH_TIMEOUT(*m_store->lastErasure(), 20'000);
        }
        const auto erasure = *m_store->lastErasure();
        QCOMPARE(erasure->erased, 1);
        QCOMPARE(erasure->leftOver, 0);
        QVERIFY(!isOnDisk());
        // Another that starts the same day has nothing to do.
        const RetentionJob again(m_database->url(), {});
        QVERIFY(!*m_store->claimErasing(QDateTime::currentDateTimeUtc().addDays(-1),
                                        QDateTime::currentDateTimeUtc()));
    }

    void oneOfManyErasesADay()
    {
        QVERIFY(*m_store->claimErasing(m_now.addDays(-1), m_now));
        QVERIFY(!*m_store->claimErasing(m_now.addDays(-1).addSecs(60), m_now.addSecs(60)));
        QVERIFY(*m_store->claimErasing(m_now, m_now.addDays(1)));
    }

    void erasingThatFailedIsDoneTheSameDay()
    {
        const auto claims = [this](int minutes) {
            const QDateTime then = m_now.addSecs(minutes * 60);
            return *m_store->claimErasing(then.addDays(-1), then);
        };
        QVERIFY(claims(0));
        QVERIFY(m_store->giveUpErasing());
        QVERIFY(claims(15)); // and that one is killed
        QVERIFY(!claims(30));
        QVERIFY(claims(76));
        QVERIFY(m_store->recordErasure({m_now.addSecs(76 * 60), m_now.addDays(-56)}));
        QVERIFY(!claims(200));
        QVERIFY(claims(76 + 24 * 60));
    }

    void epochStaysUntilItIsChanged()
    {
        const QString before = *m_store->epoch();
        QCOMPARE(*Store::open(url())->epoch(), before);
        QVERIFY(m_store->newEpoch());
        QVERIFY(*m_store->epoch() != before);
        QVERIFY(before.size() >= 22 && before.size() <= 64);
    }

    void withdrawalAndRequestNeverPassEachOther()
    {
        const QString kioskId = enrolled();
        for (int i = 0; i < 20; ++i) {
            const QString tag = QStringLiteral("tag%1").arg(i);
            Result<Store::Withdrawing> withdrawn;
            Result<Store::Filing> filed;
            const std::unique_ptr<QThread> filing(QThread::create([&] {
                const Store store = *Store::open(url());
                std::ignore = store.together([&](const Store &) -> Result<> {
                    if (const auto begun = store.beginFiling(); !begun)
                        return begun;
                    StoredRequest one = request(QStringLiteral("id%1").arg(i), kioskId);
                    one.tag = tag;
                    filed = store.file(one);
                    return filed ? Result<>() : failure(filed.error());
                });
            }));
            filing->start();
            std::ignore = m_store->together([&](const Store &store) -> Result<> {
                withdrawn = store.withdraw(tag, kioskId, m_now.addSecs(i * 3600));
                return withdrawn ? Result<>() : failure(withdrawn.error());
            });
            filing->wait();
            QVERIFY(withdrawn && filed);
            // Either it was there and went, or it came too late; never is it here all the same.
            QCOMPARE(withdrawn->outcome == Store::Withdrawing::Withdrawn, *filed == Store::Filing::Stored);
            QCOMPARE(countOf(RequestState::New, *m_store), 0);
        }
    }
};

int main(int argc, char **argv)
{
    return testing::runOnBoth<TestIntakeStore>(argc, argv);
}

#include "tst_intake_store.moc"
