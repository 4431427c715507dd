// SPDX-License-Identifier: EUPL-1.2
#include "DeskTesting.h"
#include "FaultVfs.h"
#include "Handling.h"
#include "openklant/FakeOpenKlant.h"

#include "intake/HandOverImport.h"
#include "intake/desk/AccountTable.h"
#include "intake/desk/AuditLog.h"
#include "intake/desk/Requests.h"
#include "intake/openklant/OpenKlantLedger.h"

#include "wire/DurableFile.h"
#include "wire/Enrolment.h"
#include "wire/HandOver.h"
#include "wire/Receipt.h"
#include "wire/Seal.h"
#include "wire/WithdrawalCode.h"

#include <QDir>

#include <QTest>

#include <functional>
#include <memory>
#include <vector>

#include <sodium.h>

using namespace stapsteen;
using namespace stapsteen::testing;

Q_DECLARE_METATYPE(faultvfs::Fault)
Q_DECLARE_METATYPE(std::function<int(const Store &)>)

/// Every i-th access of the database to its files fails while the intake takes a request.
class TestIntakeFaults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // From here on it stands before every connection.
        faultvfs::failAt(faultvfs::Fault::Busy, 1);
        QVERIFY(!faultvfs::stop());
    }

    void nothingIsClaimedAndNothingLost_data()
    {
        QTest::addColumn<faultvfs::Fault>("fault");
        QTest::newRow("busy") << faultvfs::Fault::Busy;
        QTest::newRow("I/O error") << faultvfs::Fault::IoError;
        QTest::newRow("full") << faultvfs::Fault::Full;
        QTest::newRow("corrupt") << faultvfs::Fault::Corrupt;
    }

    void nothingIsClaimedAndNothingLost()
    {
        QFETCH(faultvfs::Fault, fault);
        const RunningIntake running;
        const SigningPublicKey key = running.intake().identity().signing.publicKey();
        const auto send = [&](const Envelope &envelope) {
            return post(running.port(), "/v1/envelopes", "application/jose", envelope.jws());
        };
        const auto isProven = [&](const Answer &answer, const Envelope &envelope) {
            return Receipt::verify(answer.body, envelope.id(), envelope.jws(), {key}).has_value();
        };
        int stored = 0;
        int refusals = 0;
        bool isHit = true;
        for (int i = 1; isHit; ++i) {
            QVERIFY(i < 1000);
            const Envelope envelope = running.envelope(someRequest());
            faultvfs::failAt(fault, i);
            const Answer answer = send(envelope);
            isHit = faultvfs::stop();
            if (isProven(answer, envelope)) {
                QCOMPARE(running.storedCount(), stored + 1); // what was claimed is there
            } else {
                ++refusals;
                QCOMPARE(answer.status, 503);
                QCOMPARE(answer.problemCode(), QStringLiteral("unavailable"));
                QVERIFY(answer.headers.value("retry-after").toInt() > 0);
            }
            QVERIFY(isProven(send(envelope), envelope));
            QCOMPARE(running.storedCount(), ++stored);
        }
        qInfo("%d of the accesses made it refuse", refusals);
    }

    void whatIsSaidToBeDoneIs_data()
    {
        QTest::addColumn<faultvfs::Fault>("fault");
        QTest::addColumn<int>("number");
        const std::pair<const char *, faultvfs::Fault> faults[] = {{"busy", faultvfs::Fault::Busy},
                                                                   {"I/O error", faultvfs::Fault::IoError},
                                                                   {"full", faultvfs::Fault::Full},
                                                                   {"corrupt", faultvfs::Fault::Corrupt}};
        for (const auto &[name, fault] : faults) {
            for (size_t number = 0; number < works().size(); ++number)
                QTest::addRow("%s: %s", works().at(number).first, name) << fault << int(number);
        }
    }

    // Every i-th access fails while something is done: it is done whole, or nobody is told that it was, and
    // then it can be done again.
    void whatIsSaidToBeDoneIs()
    {
        QFETCH(faultvfs::Fault, fault);
        QFETCH(int, number);
        DeskTesting desk;
        const Work work = works().at(size_t(number)).second(desk);
        int failures = 0;
        bool isHit = true;
        for (int i = 1; isHit; ++i) {
            QVERIFY(i < 2000);
            work.prepare();
            faultvfs::failAt(fault, i);
            const bool isSaid = work.attempt();
            isHit = faultvfs::stop();
            failures += !isSaid;
            QVERIFY2(!isSaid || work.isDone(), qPrintable(QStringLiteral("claimed at %1").arg(i)));
            bool isSaidAgain = isSaid;
            for (int again = 0; again < 4 && !isSaidAgain; ++again)
                isSaidAgain = work.attempt();
            QVERIFY2(isSaidAgain && work.isDone(), qPrintable(QStringLiteral("lost at %1").arg(i)));
        }
        qInfo("%d of the accesses made it fail", failures);
    }

    void aListThatBreaksOffIsNoShortList_data()
    {
        QTest::addColumn<Reader>("read");
        QTest::newRow("kiosks") << Reader([](const Store &store) {
            const auto all = store.kiosks();
            return all ? int(all->size()) : -1;
        });
        QTest::newRow("accounts") << Reader([](const Store &store) {
            const auto all = AccountTable(store).all();
            return all ? int(all->size()) : -1;
        });
        QTest::newRow("log") << Reader([](const Store &store) {
            const DeskKey key = DeskKey::generate();
            const auto all = AuditLog(store, key).entriesAfter(0, Many);
            return all ? int(all->size()) : -1;
        });
        QTest::newRow("the desk's list") << Reader([](const Store &store) {
            RequestFilter filter;
            filter.states = {RequestState::New};
            const auto all = Requests(store).list(filter, std::nullopt, Many);
            return all ? int(all->size()) : -1;
        });
        QTest::newRow("withdrawn together") << Reader([](const Store &store) {
            int count = -1;
            std::ignore = store.together([&](const Store &) -> Result<> {
                const auto withdrawn = store.withdraw(QStringLiteral("tag"), kioskName(0), Now);
                const int left = countOf(RequestState::New, store);
                if (withdrawn && left >= 0)
                    count = left == 0 ? Many : 0;
                return failure("undone", {}); // for the next time
            });
            return count;
        });
    }

    // The disk fails at its i-th access, for every i: what is read is all, or nothing.
    void aListThatBreaksOffIsNoShortList()
    {
        QFETCH(Reader, read);
        const QTemporaryDir folder;
        const QString url = QStringLiteral("sqlite://") + folder.filePath(QStringLiteral("intake.db"));
        fill(*Store::open(url));
        const Store store = *Store::open(url);
        QVERIFY(store.database().run(QStringLiteral("PRAGMA cache_size=2"))); // or the disk is asked once
        QCOMPARE(read(store), Many);
        bool isHit = true;
        int failures = 0;
        for (int i = 1; isHit; ++i) {
            QVERIFY(i < 20'000);
            faultvfs::failAt(faultvfs::Fault::IoError, i);
            const int count = read(store);
            isHit = faultvfs::stop();
            failures += count < 0;
            QVERIFY2(count < 0 || count == Many, qPrintable(QStringLiteral("%1 after %2").arg(count).arg(i)));
        }
        QVERIFY(failures > 1);
    }

private:
    // Something the intake does, and how to see whether it is done.
    struct Work {
        std::function<void()> prepare; // another one of it
        std::function<bool()> attempt; // whether it said that it was done
        std::function<bool()> isDone;
    };
    using Works = std::vector<std::pair<const char *, Work (*)(DeskTesting &)>>;

    static const Works &works()
    {
        static const Works all{{"withdrawal", withdrawal},  {"enrolment", enrolment},
                               {"erasing", erasing},        {"import", importing},
                               {"reading wishes", reading}, {"Open Klant", forwarding}};
        return all;
    }

    static QString idOf(const QByteArray &jws, const RunningIntake &running)
    {
        return Envelope::parse(jws,
                               [&](const QString &) -> Result<SigningPublicKey> {
                                   return running.kioskKey().publicKey();
                               })
            ->id();
    }

    static Work withdrawal(DeskTesting &desk)
    {
        const RunningIntake &running = desk.running();
        auto jws = std::make_shared<std::pair<QByteArray, QString>>(); // what takes it back, and its id
        auto taking = std::make_shared<QByteArray>();
        const auto prepare = [&running, jws, taking] {
            QByteArray bytes(32, Qt::Uninitialized);
            randombytes_buf(bytes.data(), size_t(bytes.size()));
            const Secret secret = Secret::take(QByteArray(bytes.constData(), bytes.size()));
            const QDateTime now = QDateTime::currentDateTimeUtc();
            const SealPublicKey &key = running.intake().identity().seal.publicKey();
            const Envelope request =
                *Envelope::contactRequest(running.kioskId(), someRequest().sealed(key), key.id(),
                                          withdrawalTag(secret.view()), running.kioskKey(), now);
            *taking = Envelope::withdrawal(running.kioskId(), secret, running.kioskKey(), now).jws();
            *jws = {request.jws(), request.id()};
            if (post(running.port(), "/v1/envelopes", "application/jose", request.jws()).status != 201)
                qFatal("not filed");
        };
        const auto attempt = [&running, taking] {
            const Answer answer = post(running.port(), "/v1/envelopes", "application/jose", *taking);
            return Receipt::verify(answer.body, idOf(*taking, running), *taking,
                                   {running.intake().identity().signing.publicKey()})
                .has_value();
        };
        const auto isDone = [&running, jws] {
            return running.store().request(jws->second)->sealed.isEmpty();
        };
        return {prepare, attempt, isDone};
    }

    static Work enrolment(DeskTesting &desk)
    {
        const RunningIntake &running = desk.running();
        auto key = std::make_shared<std::optional<SigningKeyPair>>();
        auto token = std::make_shared<QString>();
        return {[&running, key, token] {
                    key->emplace(SigningKeyPair::generate());
                    *token = *inbox::issueToken(running.store(), QStringLiteral("Yasmin"),
                                                QDateTime::currentDateTimeUtc());
                },
                [&running, key, token] {
                    const QByteArray request = EnrolmentRequest::sign(*token, QStringLiteral("Hal"), **key);
                    return post(running.port(), "/v1/kiosks", "application/jose", request).status / 100 == 2;
                },
                [&running, key] {
                    const auto kiosks = *running.store().kiosks();
                    return std::count_if(kiosks.begin(), kiosks.end(),
                                         [&](const Kiosk &kiosk) { return kiosk.key == (*key)->publicKey(); })
                        == 1;
                }};
    }

    static Work erasing(DeskTesting &desk)
    {
        const RunningIntake &running = desk.running();
        auto id = std::make_shared<QString>();
        auto store = std::make_shared<Store>(running.store());
        return {[&running, id] {
                    *id = running.filed(someRequest());
                    const QDateTime then = QDateTime::currentDateTimeUtc().addDays(-57);
                    if (!putIn(RequestState::Done, running.store(), *id, then))
                        qFatal("not closed");
                },
                [store] {
                    const auto erased = retention::erase(*store, {}, QDateTime::currentDateTimeUtc());
                    return erased && erased->leftOver == 0;
                },
                [&running, id] {
                    return running.store().request(*id).error().code == QLatin1String("request-unknown");
                }};
    }

    static Work importing(DeskTesting &desk)
    {
        const RunningIntake &running = desk.running();
        auto ids = std::make_shared<QStringList>();
        auto store = std::make_shared<Store>(running.store());
        const QString file = QDir(running.folder()).filePath(QStringLiteral("usb.handover"));
        return {[&running, ids, file] {
                    const Envelope one = running.envelope(someRequest());
                    const Envelope two = running.envelope(someRequest());
                    *ids = {one.id(), two.id()};
                    const auto text = handover::text(handover::Kind::Envelopes, {one.jws(), two.jws()});
                    if (!writeDurably(file, text, OwnerOnly))
                        qFatal("no file");
                },
                [&running, store, file] {
                    const auto taken =
                        handoverimport::run(*store, running.database(), running.intake().identity(), file,
                                            QDateTime::currentDateTimeUtc());
                    return taken && taken->refused.isEmpty();
                },
                [&running, ids] {
                    return std::all_of(ids->begin(), ids->end(), [&](const QString &id) {
                        return running.store().request(id).has_value();
                    });
                }};
    }

    static Work reading(DeskTesting &desk)
    {
        auto id = std::make_shared<QString>();
        const QByteArray cookie = desk.loggedIn("fatima");
        return {[&desk, id] { *id = desk.fatimasRequest(); },
                [&desk, id, cookie] { return desk.revealed(*id, cookie).body.contains("0612345678"); },
                [&desk, id] { return desk.deedsOn(*id).contains(QStringLiteral("revealed")); }};
    }

    static Work forwarding(DeskTesting &desk)
    {
        const RunningIntake &running = desk.running();
        auto fake = std::make_shared<FakeOpenKlant>();
        const QString token = QDir(running.folder()).filePath(QStringLiteral("token"));
        if (!writeDurably(token, "geheim", OwnerOnly))
            qFatal("no token");
        const OpenKlantSettings settings{QUrl(fake->url()),       token,
                                         QStringLiteral("zuil"),  {FakeOpenKlant::actor()},
                                         {QStringLiteral("new")}, {}};
        auto forwarder = std::make_shared<OpenKlantForwarder>(
            settings, running.database(),
            [](const StoredRequest &) -> Result<ContactRequest> { return someRequest(); });
        auto id = std::make_shared<QString>();
        auto moment = std::make_shared<QDateTime>(QDateTime::currentDateTimeUtc());
        return {[&running, id, moment] {
                    // The one before is closed, or each round would have more to look at.
                    if (!id->isEmpty() && !putIn(RequestState::Done, running.store(), *id, *moment))
                        qFatal("not closed");
                    *id = running.filed(someRequest());
                },
                [&running, forwarder, id, moment] {
                    *moment = moment->addSecs(OpenKlantLedger::SettleSeconds + 3600);
                    if (!forwarder->round(*moment))
                        return false;
                    const auto store = Store::open(running.database());
                    const auto progress =
                        store ? OpenKlantLedger(store->database()).progress(*id) : failure(store.error());
                    return progress && *progress && (*progress)->work == OpenKlantLedger::Work::Filed;
                },
                [fake, id] {
                    const auto subjects = fake->subjects();
                    const auto count =
                        std::count_if(subjects.begin(), subjects.end(), [&](const QJsonObject &subject) {
                            return subject[QLatin1String("onderwerpobjectidentificator")]
                                          [QLatin1String("objectId")]
                                              .toString()
                                == *id;
                        });
                    return count == 1 && fake->tasks().size() == fake->contacts().size();
                }};
    }

    using Reader = std::function<int(const Store &)>; // how many there are; -1 when it failed
    static constexpr int Many = 150;
    static inline const QDateTime Now = QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC);

    static QString kioskName(int number) { return QStringLiteral("kiosk-%1").arg(number); }

    // Many of everything, over many pages of the file.
    static void fill(const Store &store)
    {
        const DeskKey key = DeskKey::generate();
        const auto filled = store.together([&](const Store &) -> Result<> {
            Result<> done;
            for (int i = 0; done && i < Many; ++i) {
                const QString name = kioskName(i);
                const QString wide = QString(500, u'x');
                StoredRequest request;
                request.id = name;
                request.sha256 = wide;
                request.kioskId = name;
                request.sealKeyId = QStringLiteral("key");
                request.sealed = QByteArray(1500, 's');
                request.received = Now;
                request.tag = QStringLiteral("tag");
                done = store.addEnrolment(name, wide, Now.addDays(1));
                if (done
                    && !store.enrolInside(name, {name, SigningKeyPair::generate().publicKey(), wide, {}},
                                          Now))
                    done = failure("enrol", {});
                if (done && !store.file(request))
                    done = failure("file", {});
                if (done)
                    done = AccountTable(store).add({name, Role::CaseManager, wide, false, {}, {}, {}});
                if (done)
                    done = AuditLog(store, key).append(name, Deed::Noted, {}, wide, Now);
            }
            return done;
        });
        if (!filled)
            qFatal("%s", qPrintable(filled.error().code));
    }
};

QTEST_GUILESS_MAIN(TestIntakeFaults)
#include "tst_intake_faults.moc"
