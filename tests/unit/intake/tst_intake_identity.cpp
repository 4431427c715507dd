// SPDX-License-Identifier: EUPL-1.2
#include "intake/FileLock.h"
#include "intake/Identity.h"
#include "intake/Notices.h"
#include "intake/desk/DeskKey.h"

#include "wire/Notice.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace stapsteen;
using namespace std::chrono_literals;

/// Keys, in files and in the database, and what kiosks are told of them.
class TestIntakeIdentity : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<Store> m_store;
    QDateTime m_now;

    Result<Identity> load() const { return Identity::loadOrCreate(m_folder->path(), *m_store); }

    QStringList keyFiles() const
    {
        return QDir(m_folder->path()).entryList({QStringLiteral("*.key")}, QDir::Files);
    }

    void openDatabase(const char *name)
    {
        m_store.emplace(*Store::open(QStringLiteral("sqlite://") + m_folder->filePath(QLatin1String(name))));
    }

    // The database as it is now, put aside under @p name.
    void backUp(const char *name)
    {
        m_store.reset();
        QVERIFY(QFile::copy(m_folder->filePath(QStringLiteral("intake.db")),
                            m_folder->filePath(QLatin1String(name))));
        openDatabase("intake.db");
    }

    Result<Notice> notice(const Identity &identity, const QDateTime &at,
                          const QList<SigningPublicKey> &trusted) const
    {
        const auto jws = notices::signedNotice(*m_store, identity, at);
        return jws ? Notice::verify(*jws, trusted) : failure(jws.error());
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_now = QDateTime::currentDateTimeUtc().addSecs(1); // after all that init() and load() do
        openDatabase("intake.db");
    }

    void cleanup() { m_store.reset(); }

    void firstStartMakesItAndLaterStartsKeepIt()
    {
        const auto first = load();
        const auto second = load();
        QVERIFY(first && second);
        QCOMPARE(keyFiles().size(), 2);
        QVERIFY(second->seal.publicKey() == first->seal.publicKey());
        QVERIFY(second->signing.publicKey() == first->signing.publicKey());
        QCOMPARE(second->withdrawalSalt, first->withdrawalSalt);
        QCOMPARE(first->withdrawalSalt.size(), 16);
    }

    void filesAreForTheOwnerOnly()
    {
        QVERIFY(load());
        for (const QString &name : keyFiles()) {
            const QFileInfo file(m_folder->filePath(name));
            QVERIFY2(!(file.permissions()
                       & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)),
                     qPrintable(name));
        }
    }

    void aLockHoldsWhileItsProgramLives()
    {
        const FileLock held(m_folder->filePath(QStringLiteral("x.lock")));
        QVERIFY(held.tryLock(0ms));
        {
            const FileLock other(m_folder->filePath(QStringLiteral("x.lock")));
            QVERIFY(!other.tryLock(50ms));
        }
        QVERIFY(!FileLock(m_folder->filePath(QStringLiteral("no/such/folder"))).tryLock(0ms));
    }

    // Killed while it took the locks, it left these.
    void theLockOfOneThatWasKilledHoldsUpNobody()
    {
        for (const char *name : {"identity.lock", "desk-key.lock"}) {
            QFile left(m_folder->filePath(QLatin1String(name)));
            QVERIFY(left.open(QIODevice::WriteOnly));
        }
        QVERIFY(load());
        QVERIFY(DeskKey::loadOrCreate(m_folder->path(), *m_store));
    }

    void missingKeyIsNotReplaced()
    {
        QVERIFY(load());
        for (const QString &name : keyFiles()) {
            const QString file = m_folder->filePath(name);
            QVERIFY(QFile::rename(file, file + QStringLiteral(".away")));
            const auto again = load();
            QVERIFY(!again);
            QCOMPARE(again.error().code, QStringLiteral("identity-incomplete"));
            QVERIFY(!QFile::exists(file));
            QVERIFY(QFile::rename(file + QStringLiteral(".away"), file));
        }
        QVERIFY(load());
    }

    void aFormerSealKeyMayGoOnceItOpensNothing()
    {
        const auto first = load();
        QVERIFY(first && Identity::rollSeal(m_folder->path(), *m_store, m_now));
        const QString id = first->seal.publicKey().id();
        QCOMPARE(load()->formerSeals.size(), size_t(1));
        QVERIFY(m_store->database().run(QStringLiteral("INSERT INTO note (id, request_id, at, author,"
                                                       " seal_key_id, sealed) VALUES ('n', 'r', 0, 'jan',"
                                                       " ?, 'x')"),
                                        {id}));
        QVERIFY(QFile::remove(m_folder->filePath(QStringLiteral("seal-%1.key").arg(id))));
        QCOMPARE(load().error().code, QStringLiteral("identity-incomplete"));
        QVERIFY(m_store->database().run(QStringLiteral("DELETE FROM note")));
        const auto now = load();
        QVERIFY(now);
        QVERIFY(now->formerSeals.empty() && !now->sealKey(id));
    }

    void newDatabaseTakesOnTheKeysThatAreHere()
    {
        const auto before = load();
        QVERIFY(before);
        openDatabase("another.db");
        const auto after = load();
        QVERIFY(after);
        QVERIFY(after->seal.publicKey() == before->seal.publicKey());
        QVERIFY(after->signing.publicKey() == before->signing.publicKey());
    }

    void newDatabaseWithHalfTheKeysIsRefused()
    {
        QVERIFY(load());
        QVERIFY(QFile::remove(m_folder->filePath(keyFiles().constFirst())));
        openDatabase("another.db");
        QCOMPARE(load().error().code, QStringLiteral("identity-incomplete"));
        QCOMPARE(keyFiles().size(), 1);
    }

    void restoredDatabaseLearnsOfKeysMadeSince_data()
    {
        QTest::addColumn<bool>("remembers");
        QTest::newRow("as the folder remembers") << true;
        QTest::newRow("by the key files alone") << false;
    }

    void restoredDatabaseLearnsOfKeysMadeSince()
    {
        QFETCH(bool, remembers);
        const auto first = load();
        QVERIFY(first);
        backUp("backup.db");
        const auto before = *m_store->publicKeys();
        QVERIFY(Identity::rollSeal(m_folder->path(), *m_store, m_now));
        const auto seal = Identity::rollSeal(m_folder->path(), *m_store, m_now.addSecs(1));
        const auto signing = Identity::rollSigning(m_folder->path(), *m_store, m_now, m_now);
        QVERIFY(seal && signing);
        const auto last = load();
        QVERIFY(last);
        const auto keys = *m_store->publicKeys();
        QCOMPARE(keys.size(), before.size() + 3);
        const QList<SigningPublicKey> trusted{last->signer(m_now.addSecs(2)).publicKey()};
        const auto heard = notice(*last, m_now.addSecs(2), trusted); // and trusted from then on
        QVERIFY(heard);

        openDatabase("backup.db");
        QCOMPARE(*m_store->publicKeys(), before);
        if (!remembers)
            QVERIFY(QFile::remove(m_folder->filePath(QStringLiteral("keys.json"))));
        const auto restored = load();
        QVERIFY2(restored, restored ? "" : qPrintable(restored.error().sentence));
        QVERIFY(restored->sealKey(first->seal.publicKey().id()) && restored->sealKey(*seal));
        if (remembers) {
            QCOMPARE(*m_store->publicKeys(), keys);
            QCOMPARE(restored->seal.publicKey().id(), *seal);
        }
        QCOMPARE(m_store->publicKeys()->size(), keys.size());
        QCOMPARE(restored->signer(m_now.addSecs(2)).publicKey().id(), *signing);
        const auto told = notice(*restored, m_now.addSecs(2), trusted);
        QVERIFY(told);
        QVERIFY(told->serial >= heard->serial);
        QVERIFY(notices::requireFreshKeys(*m_store, *restored, m_now.addSecs(2)));
    }

    void overlapOutlivesARestore()
    {
        const auto first = load();
        QVERIFY(first);
        backUp("backup.db");
        const QDateTime from = m_now.addDays(30);
        const auto id = Identity::rollSigning(m_folder->path(), *m_store, from, m_now);
        QVERIFY(id);
        openDatabase("backup.db");
        const auto restored = load();
        QVERIFY(restored && restored->nextSigning);
        QCOMPARE(restored->nextSigningFrom, from);
        // So kiosks that did not hear of the roll before are told of it by the key they trust.
        const auto told = notice(*restored, m_now, {first->signing.publicKey()});
        QVERIFY(told);
        QCOMPARE(told->intakeKeys.constLast().id(), *id);
    }

    void aKeyThatNeverGotToTheDatabaseIsNone()
    {
        const auto first = load();
        QVERIFY(first);
        // A power cut after the secret was written, before the transaction.
        const QString left = m_folder->filePath(QStringLiteral("signing-0123456789abcdef.key.new"));
        QVERIFY(SigningKeyPair::generate().save(left));
        const auto again = load();
        QVERIFY(again && again->signing.publicKey() == first->signing.publicKey());
        QCOMPARE(m_store->publicKeys()->size(), 2);
        // And one after it: the database knows, so this is the key.
        const QString file =
            m_folder->filePath(QStringLiteral("seal-%1.key").arg(first->seal.publicKey().id()));
        QVERIFY(QFile::rename(file, file + QStringLiteral(".new")));
        QVERIFY(load());
        QVERIFY(QFile::exists(file));
    }

    void aFolderThatRemembersRubbishGoesByItsFiles()
    {
        QVERIFY(load());
        for (const char *rubbish :
             {"", "{", "{\"keys\": 5}", "{\"keys\": [{\"id\": \"../../etc/passwd\"}]}"}) {
            QFile memory(m_folder->filePath(QStringLiteral("keys.json")));
            QVERIFY(memory.open(QIODevice::WriteOnly) && memory.write(rubbish) >= 0);
            memory.close();
            QVERIFY(load());
            QCOMPARE(m_store->publicKeys()->size(), 2);
        }
    }

    void rolledSealKeyIsUsedAndTheFormerOpensStill()
    {
        const auto before = load();
        const auto id = Identity::rollSeal(m_folder->path(), *m_store, m_now.addSecs(1));
        QVERIFY(before && id);
        // Who started before takes no part in it yet, and says so to the load balancer.
        QVERIFY(!notices::requireFreshKeys(*m_store, *before, m_now.addSecs(2)));
        const auto after = load();
        QVERIFY(after);
        QCOMPARE(after->seal.publicKey().id(), *id);
        QVERIFY(after->sealKey(before->seal.publicKey().id()));
        QVERIFY(notices::requireFreshKeys(*m_store, *after, m_now.addSecs(2)));
        QVERIFY(!after->sealKey(QStringLiteral("0123456789abcdef")));
    }

    void rolledSigningKeyTakesOverAfterTheOverlap()
    {
        const auto before = load();
        QVERIFY(before);
        const QList<SigningPublicKey> trusted{before->signing.publicKey()};
        const auto first = notice(*before, m_now, trusted);
        QVERIFY(first);
        QCOMPARE(first->intakeKeys, trusted);

        const QDateTime from = m_now.addDays(30);
        const auto id = Identity::rollSigning(m_folder->path(), *m_store, from, m_now);
        QVERIFY(id);
        QCOMPARE(Identity::rollSigning(m_folder->path(), *m_store, from, m_now).error().code,
                 QStringLiteral("roll-underway"));
        const auto after = load();
        QVERIFY(after);

        // Meanwhile the old key signs and tells of the new one.
        const auto during = notice(*after, from.addSecs(-1), trusted);
        QVERIFY(during);
        QVERIFY(during->serial > first->serial);
        QCOMPARE(during->intakeKeys.size(), 2);
        QCOMPARE(during->intakeKeys.constLast().id(), *id);

        // Then the new one signs: a kiosk that heard of it goes on, one that did not does not.
        const auto then = notice(*after, from, during->intakeKeys);
        QVERIFY(then);
        QVERIFY(then->serial > during->serial);
        QCOMPARE(then->intakeKeys.size(), 1);
        QCOMPARE(notice(*after, from, trusted).error().code, QStringLiteral("jws-signature"));
        // Who never started again has no key to sign with.
        QCOMPARE(notice(*before, from, trusted).error().code, QStringLiteral("identity-stale"));
    }

    void noticeTellsOfTheBackup()
    {
        const auto identity = load();
        QVERIFY(identity);
        const QList<SigningPublicKey> trusted{identity->signing.publicKey()};
        QVERIFY(!notice(*identity, m_now, trusted)->backedUpUntil);
        const QDateTime until = QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC);
        QVERIFY(m_store->setBackedUpUntil(until));
        QCOMPARE(*notice(*identity, m_now, trusted)->backedUpUntil, until);
        QCOMPARE(notice(*identity, m_now, trusted)->epoch, *m_store->epoch());
    }
};

QTEST_GUILESS_MAIN(TestIntakeIdentity)
#include "tst_intake_identity.moc"
