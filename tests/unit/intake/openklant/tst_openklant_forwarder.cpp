// SPDX-License-Identifier: EUPL-1.2
#include "../Handling.h"
#include "openklant/FakeOpenKlant.h"

#include "intake/Retention.h"
#include "intake/openklant/OpenKlantForwarder.h"
#include "intake/openklant/OpenKlantLedger.h"
#include "intake/openklant/OpenKlantMetrics.h"

#include "postgres/IntakeDatabase.h"

#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <thread>
#include <tuple>
#include <vector>

using namespace stapsteen;
using stapsteen::testing::IntakeDatabase;
using stapsteen::testing::putIn;
using Fault = FakeOpenKlant::Fault;
using Work = OpenKlantLedger::Work;

// Once it is surely time to look: a round's own clock runs on while it works.
constexpr int Look = OpenKlantLedger::LookSeconds + 600;

class tst_OpenKlantForwarder : public QObject {
    Q_OBJECT

public:
    explicit tst_OpenKlantForwarder(IntakeDatabase::Kind kind)
        : m_kind(kind)
    {
    }

private Q_SLOTS:
    void init();
    void cleanup();
    void forwardsWhatIsNew();
    void leavesOtherStatesAlone();
    void filesNothingTheDeskDealtWithMeanwhile();
    void goesOnWithWhatIsThereInPart();
    void sharesTheWork();
    void takesOverFromTheDead();
    void losesWhatAnotherTook();
    void triesAgainLater();
    void saysHowManyAndWhy();
    void waitsLongerEachTime();
    void stopsTheRoundWhenAllWouldFail();
    void goesOnPastOneThatCannotBeOpened();
    void forwardsNothingWithdrawn();
    void erasesWhatWasWithdrawn();
    void erasesWhatIsNoLongerHere();
    void stopsWhenWithdrawnMeanwhile();
    void looksAgainAfterDoubt();
    void closesWhatWasDealtWithThere();
    void asksNoMoreOnceItIsClosedHere();
    void asksAgainOnceItIsOpenedAgain();
    void leavesOpenWhatIsOpenedAfterItWasDealtWithThere();
    void saysWhenTheTaskIsGone();
    void looksAtWhatAnOlderProgramFiled();
    void saysWhenThereIsNoToken();
    void runsByItself();

private:
    void file(const QString &id, const QString &name);
    void setState(const QString &id, const QString &state);
    std::unique_ptr<OpenKlantForwarder> forwarder() const;
    int round(int secondsFromNow = 0);
    std::optional<OpenKlantLedger::Progress> progress(const QString &id) const;

    const IntakeDatabase::Kind m_kind;
    const QDateTime m_now = QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC);
    QTemporaryDir m_folder;
    std::optional<IntakeDatabase> m_database;
    std::optional<Store> m_store;
    std::optional<FakeOpenKlant> m_fake;
    OpenKlantSettings m_settings;
};

void tst_OpenKlantForwarder::init()
{
    m_database.emplace(m_kind);
    auto store = Store::open(m_database->url());
    QVERIFY2(store, store ? "" : qPrintable(store.error().sentence));
    m_store.emplace(std::move(*store));
    QVERIFY(m_store->addEnrolment(QStringLiteral("hash"), QStringLiteral("Yasmin"), m_now.addDays(1)));
    QVERIFY(m_store->enrol(
        QStringLiteral("hash"),
        {QStringLiteral("k1"), SigningKeyPair::generate().publicKey(), QStringLiteral("Hal"), QString()},
        m_now));
    m_fake.emplace();
    QFile token(m_folder.filePath(QStringLiteral("token")));
    QVERIFY(token.open(QIODevice::WriteOnly));
    token.write("geheim\n");
    m_settings = {QUrl(m_fake->url()),     token.fileName(),
                  QStringLiteral("zuil"),  {FakeOpenKlant::actor(), FakeOpenKlant::otherActor()},
                  {QStringLiteral("new")}, {}};
}

void tst_OpenKlantForwarder::cleanup()
{
    m_store.reset();
    m_fake.reset();
    m_database.reset();
}

// What lies in the database is sealed for nobody here: the name is all.
void tst_OpenKlantForwarder::file(const QString &id, const QString &name)
{
    StoredRequest request;
    request.id = id;
    request.sha256 = QStringLiteral("digest of ") + id;
    request.kioskId = QStringLiteral("k1");
    request.sealKeyId = QStringLiteral("0123456789abcdef");
    request.sealed = name.toUtf8();
    request.received = m_now.addSecs(-600);
    QCOMPARE(m_store->file(request), Store::Filing::Stored);
}

void tst_OpenKlantForwarder::setState(const QString &id, const QString &state)
{
    QVERIFY(
        m_store->database().run(QStringLiteral("UPDATE request SET state = ? WHERE id = ?"), {state, id}));
}

std::unique_ptr<OpenKlantForwarder> tst_OpenKlantForwarder::forwarder() const
{
    return std::make_unique<OpenKlantForwarder>(
        m_settings, m_database->url(), [](const StoredRequest &stored) -> Result<ContactRequest> {
            if (stored.sealed == "?")
                return failure("seal-broken", QStringLiteral("Niet te openen."));
            ContactRequest request;
            request.name = QString::fromUtf8(stored.sealed);
            request.address = QStringLiteral("0612345678");
            request.language = QStringLiteral("nl");
            request.centre = QStringLiteral("Yasmin");
            return request;
        });
}

int tst_OpenKlantForwarder::round(int secondsFromNow)
{
    const auto count = forwarder()->round(m_now.addSecs(secondsFromNow));
    return count ? *count : -1;
}

std::optional<OpenKlantLedger::Progress> tst_OpenKlantForwarder::progress(const QString &id) const
{
    return *OpenKlantLedger(m_store->database()).progress(id);
}

void tst_OpenKlantForwarder::forwardsWhatIsNew()
{
    file(QStringLiteral("a"), QStringLiteral("Amina"));
    file(QStringLiteral("b"), QStringLiteral("Fatma"));
    QCOMPARE(OpenKlantLedger(m_store->database()).counts()->waiting, 0); // nobody looked yet
    QCOMPARE(round(), 2);
    QCOMPARE(m_fake->contacts().size(), 2);
    QCOMPARE(m_fake->addresses().size(), 2);
    QCOMPARE(m_fake->tasks().size(), 2);
    QCOMPARE(progress(QStringLiteral("a"))->work, Work::Filed);
    QVERIFY(!progress(QStringLiteral("a"))->contact.isEmpty());
    QCOMPARE(OpenKlantLedger(m_store->database()).counts()->filed, 2);
    const int calls = m_fake->calls();
    QCOMPARE(round(OpenKlantLedger::LookSeconds - 60), 0);
    QCOMPARE(m_fake->calls(), calls);
}

void tst_OpenKlantForwarder::leavesOtherStatesAlone()
{
    m_settings.states = {QStringLiteral("tried"), QStringLiteral("spoken")};
    file(QStringLiteral("a"), QStringLiteral("Amina"));
    file(QStringLiteral("b"), QStringLiteral("Fatma"));
    setState(QStringLiteral("b"), QStringLiteral("tried"));
    QCOMPARE(round(), 1);
    QVERIFY(!progress(QStringLiteral("a")));
    QVERIFY(progress(QStringLiteral("b")));
}

void tst_OpenKlantForwarder::filesNothingTheDeskDealtWithMeanwhile()
{
    const QString id = QStringLiteral("a");
    file(id, QStringLiteral("Amina"));
    m_fake->setFaults([](int) { return Fault::Broken; });
    QCOMPARE(round(), 0);
    QVERIFY(progress(id));
    setState(id, QStringLiteral("done"));
    m_fake->setFaults({});
    QCOMPARE(round(36'000), 0);
    QCOMPARE(m_fake->calls(), 0);
    QVERIFY(!progress(id));
    setState(id, QStringLiteral("new")); // that was a mistake
    QCOMPARE(round(36'000), 1);
    QCOMPARE(m_fake->tasks().size(), 1);
}

// Somebody there may have seen it: it becomes whole.
void tst_OpenKlantForwarder::goesOnWithWhatIsThereInPart()
{
    const QString id = QStringLiteral("a");
    file(id, QStringLiteral("Amina"));
    m_fake->setFaults([](int call) { return call > 3 ? Fault::Broken : Fault::None; });
    QCOMPARE(round(), 0);
    QCOMPARE(m_fake->contacts().size(), 1);
    QCOMPARE(m_fake->tasks().size(), 0);
    setState(id, QStringLiteral("tried"));
    m_fake->setFaults({});
    QCOMPARE(round(36'000), 1);
    QCOMPARE(m_fake->tasks().size(), 1);
}

void tst_OpenKlantForwarder::sharesTheWork()
{
    const int requests = 12;
    for (int i = 0; i < requests; ++i)
        file(QString::number(i), QString::number(i));
    // A call that is lost now and then, so that they also meet over what failed.
    m_fake->setFaults([](int call) { return call % 7 == 0 ? Fault::AnswerLost : Fault::None; });
    for (int seconds = 0; seconds < 36'000 && m_fake->tasks().size() < requests; seconds += 3600) {
        std::vector<std::thread> intakes;
        for (int i = 0; i < 3; ++i) {
            intakes.emplace_back([this, seconds] {
                for (int j = 0; j < 10; ++j)
                    std::ignore = forwarder()->round(m_now.addSecs(seconds));
            });
        }
        for (std::thread &intake : intakes)
            intake.join();
    }
    QCOMPARE(m_fake->tasks().size(), requests);
    QCOMPARE(m_fake->addresses().size(), requests);
    QSet<QString> ids;
    for (const QJsonObject &subject : m_fake->subjects())
        ids.insert(
            subject[QLatin1String("onderwerpobjectidentificator")][QLatin1String("objectId")].toString());
    QCOMPARE(m_fake->contacts().size(), requests);
    QCOMPARE(ids.size(), requests);
}

void tst_OpenKlantForwarder::takesOverFromTheDead()
{
    file(QStringLiteral("a"), QStringLiteral("Amina"));
    const OpenKlantLedger ledger(m_store->database());
    QVERIFY(ledger.gather(m_settings.states, m_now));
    QVERIFY(*ledger.take(m_now)); // and was never heard of again
    QCOMPARE(round(OpenKlantLedger::HoldSeconds - 5), 0);
    QCOMPARE(round(OpenKlantLedger::HoldSeconds), 1);
}

void tst_OpenKlantForwarder::losesWhatAnotherTook()
{
    file(QStringLiteral("a"), QStringLiteral("Amina"));
    const OpenKlantLedger ledger(m_store->database());
    QVERIFY(ledger.gather(m_settings.states, m_now));
    const auto slow = *ledger.take(m_now);
    QVERIFY(slow);
    QVERIFY(!*ledger.take(m_now));
    QVERIFY(ledger.note(*slow, m_now));
    const QDateTime later = m_now.addSecs(OpenKlantLedger::HoldSeconds);
    const auto other = *ledger.take(later);
    QVERIFY(other);
    QCOMPARE(ledger.note(*slow, later).error().code, QStringLiteral("open-klant-lost"));
    QVERIFY(ledger.note(*other, later));
    QVERIFY(ledger.finish(*slow, later)); // changes nothing
    QCOMPARE(progress(QStringLiteral("a"))->work, Work::File);
    QVERIFY(ledger.finish(*other, later));
    QCOMPARE(progress(QStringLiteral("a"))->work, Work::Filed);
}

void tst_OpenKlantForwarder::triesAgainLater()
{
    file(QStringLiteral("a"), QStringLiteral("Amina"));
    m_fake->setFaults([](int) { return Fault::Broken; });
    QCOMPARE(round(), 0);
    const auto failed = progress(QStringLiteral("a"));
    QCOMPARE(failed->attempts, 1);
    QVERIFY2(failed->trouble.contains(QStringLiteral("storing")), qPrintable(failed->trouble));
    QCOMPARE(OpenKlantLedger(m_store->database()).counts()->failing, 1);
    m_fake->setFaults({});
    QCOMPARE(round(50), 0);
    QCOMPARE(m_fake->log(), QStringList());
    QCOMPARE(round(120), 1);
    QVERIFY(progress(QStringLiteral("a"))->trouble.isEmpty());
    QCOMPARE(OpenKlantLedger(m_store->database()).counts()->failing, 0);
}

void tst_OpenKlantForwarder::saysHowManyAndWhy()
{
    const Database &database = m_store->database();
    QVERIFY(OpenKlantLedger(database).troubles()->isEmpty());
    file(QStringLiteral("a"), QStringLiteral("?"));
    file(QStringLiteral("b"), QStringLiteral("?"));
    file(QStringLiteral("c"), QStringLiteral("Amina"));
    QCOMPARE(round(), 1);
    m_fake->setFaults([](int) { return Fault::Broken; });
    file(QStringLiteral("d"), QStringLiteral("Fatma"));
    QCOMPARE(round(10), 0);
    const auto troubles = *OpenKlantLedger(database).troubles();
    QCOMPARE(troubles.size(), 2);
    QCOMPARE(troubles.first().code, QStringLiteral("seal-broken"));
    QCOMPARE(troubles.first().sentence, QStringLiteral("Niet te openen."));
    QCOMPARE(troubles.first().count, 2);
    QCOMPARE(troubles.first().oldest, m_now.addSecs(-600));
    QVERIFY(troubles.first().next > m_now);
    QCOMPARE(troubles.last().code, QStringLiteral("open-klant-trouble"));
    const QByteArray metrics = openKlantGauges(database);
    for (const char *line :
         {"stapsteen_intake_open_klant_filed 1\n", "stapsteen_intake_open_klant_waiting 0\n",
          "stapsteen_intake_open_klant_erasing 0\n",
          "stapsteen_intake_open_klant_failing{reason=\"open-klant-trouble\"} 1\n",
          "stapsteen_intake_open_klant_failing{reason=\"seal-broken\"} 2\n"})
        QVERIFY2(metrics.contains(line), metrics);
    m_fake->setFaults({});
    setState(QStringLiteral("d"), QStringLiteral("withdrawn")); // it never went
    QVERIFY(round(7200) >= 0);
    QCOMPARE(OpenKlantLedger(database).troubles()->size(), 1);
}

void tst_OpenKlantForwarder::waitsLongerEachTime()
{
    int last = 0;
    for (int attempts = 1; attempts < 100; ++attempts) {
        const int seconds = OpenKlantLedger::retrySeconds(attempts);
        QVERIFY(seconds >= last && seconds >= 60 && seconds <= 3600);
        last = seconds;
    }
    QCOMPARE(last, 3600);
}

void tst_OpenKlantForwarder::stopsTheRoundWhenAllWouldFail()
{
    FakeOpenKlant::Options options;
    options.kanalen = {QStringLiteral("balie")};
    m_fake.emplace(options);
    m_settings.url = QUrl(m_fake->url());
    for (int i = 0; i < 3; ++i)
        file(QString::number(i), QStringLiteral("Amina"));
    QCOMPARE(round(), 0);
    QCOMPARE(m_fake->log().size(), 2); // a look and a POST, for one of them
    QVERIFY(progress(QStringLiteral("0"))->trouble.contains(QStringLiteral("kanaal")));
    m_settings.kanaal = QStringLiteral("balie"); // mended
    QCOMPARE(round(120), 3);
}

void tst_OpenKlantForwarder::goesOnPastOneThatCannotBeOpened()
{
    file(QStringLiteral("a"), QStringLiteral("?"));
    file(QStringLiteral("b"), QStringLiteral("Amina"));
    QCOMPARE(round(), 1);
    QCOMPARE(progress(QStringLiteral("a"))->trouble, QStringLiteral("Niet te openen."));
    QCOMPARE(progress(QStringLiteral("b"))->work, Work::Filed);
}

void tst_OpenKlantForwarder::forwardsNothingWithdrawn()
{
    file(QStringLiteral("a"), QStringLiteral("Amina"));
    setState(QStringLiteral("a"), QStringLiteral("withdrawn"));
    QCOMPARE(round(), 0);
    QVERIFY(m_fake->log().isEmpty());

    file(QStringLiteral("b"), QStringLiteral("Fatma"));
    QVERIFY(OpenKlantLedger(m_store->database()).gather(m_settings.states, m_now));
    setState(QStringLiteral("b"), QStringLiteral("withdrawn"));
    QVERIFY(round() >= 0);
    QVERIFY(m_fake->contacts().isEmpty());
    QVERIFY(!m_fake->log().join(QLatin1Char(' ')).contains(QStringLiteral("POST")));
}

void tst_OpenKlantForwarder::erasesWhatWasWithdrawn()
{
    file(QStringLiteral("a"), QStringLiteral("Amina"));
    file(QStringLiteral("b"), QStringLiteral("Fatma"));
    QCOMPARE(round(), 2);
    setState(QStringLiteral("a"), QStringLiteral("withdrawn"));
    m_fake->setFaults([](int call) { return call == 2 ? Fault::Broken : Fault::None; });
    QCOMPARE(round(10), 0);
    QCOMPARE(progress(QStringLiteral("a"))->work, Work::Erase);
    QCOMPARE(round(120), 1);
    QVERIFY(!progress(QStringLiteral("a")));
    QCOMPARE(m_fake->contacts().size(), 1);
    QCOMPARE(m_fake->parties().size(), 1);
    QCOMPARE(m_fake->addresses().size(), 1);
    QCOMPARE(m_fake->tasks().size(), 1);
}

void tst_OpenKlantForwarder::erasesWhatIsNoLongerHere()
{
    file(QStringLiteral("a"), QStringLiteral("Amina"));
    QCOMPARE(round(), 1);
    QVERIFY(m_store->database().run(QStringLiteral("DELETE FROM request")));
    QCOMPARE(round(10), 1);
    QVERIFY(m_fake->contacts().isEmpty() && m_fake->addresses().isEmpty() && m_fake->tasks().isEmpty());
    QVERIFY(!progress(QStringLiteral("a")));
}

void tst_OpenKlantForwarder::stopsWhenWithdrawnMeanwhile()
{
    file(QStringLiteral("a"), QStringLiteral("Amina"));
    const QString url = m_database->url();
    m_fake->setFaults([url](int call) {
        if (call == 3) { // the klantcontact is there; her number is not yet
            const auto store = Store::open(url);
            std::ignore = store->database().run(QStringLiteral("UPDATE request SET state = 'withdrawn'"));
        }
        return Fault::None;
    });
    QVERIFY(round() >= 0);
    QVERIFY(!m_fake->log().contains(QStringLiteral("POST digitaleadressen")));
    QVERIFY(round(120) >= 0);
    QVERIFY(m_fake->contacts().isEmpty());
    QVERIFY(m_fake->parties().isEmpty());
}

void tst_OpenKlantForwarder::looksAgainAfterDoubt()
{
    file(QStringLiteral("a"), QStringLiteral("Amina"));
    m_fake->setFaults([](int call) { return call == 2 ? Fault::Late : Fault::None; });
    QCOMPARE(round(), 0);
    QCOMPARE(round(120), 1);
    QCOMPARE(progress(QStringLiteral("a"))->work, Work::Settle);
    m_fake->letLateArrive();
    QCOMPARE(m_fake->contacts().size(), 2);
    QCOMPARE(round(300), 0);
    QCOMPARE(round(120 + OpenKlantLedger::SettleSeconds + 60), 1);
    QCOMPARE(m_fake->contacts().size(), 1);
    QCOMPARE(progress(QStringLiteral("a"))->work, Work::Filed);
}

void tst_OpenKlantForwarder::closesWhatWasDealtWithThere()
{
    const QString id = QStringLiteral("a");
    file(id, QStringLiteral("Amina"));
    QCOMPARE(round(), 1);
    // Still to be done: it stays open, and is asked after again.
    QCOMPARE(round(Look), 1);
    QVERIFY(!m_store->request(id)->handled);
    m_fake->dealWith(m_fake->tasks().first()[QLatin1String("uuid")].toString());
    m_fake->setFaults([](int call) { return call == 1 ? Fault::Broken : Fault::None; });
    QCOMPARE(round(2 * Look), 0);
    QCOMPARE(OpenKlantLedger(m_store->database()).counts()->failing, 1);
    QCOMPARE(round(2 * Look + 3600), 1);
    QCOMPARE(m_fake->log(),
             (QStringList{QStringLiteral("GET internetaken"), QStringLiteral("GET internetaken")}));
    QCOMPARE(OpenKlantLedger(m_store->database()).counts()->filed, 1);
    const auto handled = m_store->request(id)->handled;
    QVERIFY(handled);
    QCOMPARE(handled->by, QStringLiteral("(Open Klant)"));
    QVERIFY(handled->at <= m_now.addSecs(3 * Look));
    // From then on its time runs, and when that is over it goes there too.
    const QDateTime later = handled->at.addDays(57);
    QCOMPARE(retention::erase(*m_store, {}, later)->erased, 1);
    QCOMPARE(*forwarder()->round(later), 1);
    QVERIFY(m_fake->contacts().isEmpty() && m_fake->addresses().isEmpty() && m_fake->tasks().isEmpty());
}

void tst_OpenKlantForwarder::asksNoMoreOnceItIsClosedHere()
{
    const QString id = QStringLiteral("a");
    file(id, QStringLiteral("Amina"));
    QCOMPARE(round(), 1);
    QVERIFY(putIn(RequestState::Done, *m_store, id, m_now));
    m_fake->setFaults({});
    QVERIFY(round(Look) >= 0);
    QCOMPARE(round(100 * Look), 0);
    QCOMPARE(m_fake->calls(), 0);
    QCOMPARE(m_store->request(id)->handled->by, QStringLiteral("fatima"));
}

void tst_OpenKlantForwarder::asksAgainOnceItIsOpenedAgain()
{
    const QString id = QStringLiteral("a");
    file(id, QStringLiteral("Amina"));
    QCOMPARE(round(), 1);
    QVERIFY(putIn(RequestState::Done, *m_store, id, m_now));
    QVERIFY(round(Look) >= 0);
    QVERIFY(putIn(RequestState::New, *m_store, id, m_now));
    m_fake->dealWith(m_fake->tasks().first()[QLatin1String("uuid")].toString());
    QCOMPARE(round(2 * Look), 1);
    QCOMPARE(m_store->request(id)->handled->by, QStringLiteral("(Open Klant)"));
}

// Else nobody could ever do more for her.
void tst_OpenKlantForwarder::leavesOpenWhatIsOpenedAfterItWasDealtWithThere()
{
    const QString id = QStringLiteral("a");
    file(id, QStringLiteral("Amina"));
    QCOMPARE(round(), 1);
    m_fake->dealWith(m_fake->tasks().first()[QLatin1String("uuid")].toString());
    QCOMPARE(round(Look), 1);
    QVERIFY(m_store->request(id)->handled);
    QVERIFY(putIn(RequestState::New, *m_store, id, m_now));
    QCOMPARE(round(2 * Look), 0);
    QCOMPARE(round(100 * Look), 0);
    QVERIFY(!m_store->request(id)->handled);
}

void tst_OpenKlantForwarder::saysWhenTheTaskIsGone()
{
    file(QStringLiteral("a"), QStringLiteral("Amina"));
    QCOMPARE(round(), 1);
    QCOMPARE(
        m_fake
            ->ask(QStringLiteral("DELETE"),
                  QStringLiteral("internetaken/") + m_fake->tasks().first()[QLatin1String("uuid")].toString())
            .status,
        204);
    QCOMPARE(round(Look), 0);
    QVERIFY(!m_store->request(QStringLiteral("a"))->handled);
    const auto troubles = *OpenKlantLedger(m_store->database()).troubles();
    QCOMPARE(troubles.size(), 1);
    QCOMPARE(troubles.first().code, QStringLiteral("open-klant-altered"));
    QVERIFY(troubles.first().next > m_now.addSecs(Look));
}

void tst_OpenKlantForwarder::looksAtWhatAnOlderProgramFiled()
{
    file(QStringLiteral("a"), QStringLiteral("Amina"));
    QCOMPARE(round(), 1);
    QVERIFY(
        m_store->database().run(QStringLiteral("UPDATE open_klant SET look = 0"))); // as the step leaves it
    m_fake->dealWith(m_fake->tasks().first()[QLatin1String("uuid")].toString());
    QCOMPARE(round(10), 1);
    QVERIFY(m_store->request(QStringLiteral("a"))->handled);
}

void tst_OpenKlantForwarder::saysWhenThereIsNoToken()
{
    m_settings.tokenFile = m_folder.filePath(QStringLiteral("nowhere"));
    QCOMPARE(forwarder()->round(m_now).error().code, QStringLiteral("file-read"));
}

void tst_OpenKlantForwarder::runsByItself()
{
    const auto running = forwarder();
    running->start(1);
    file(QStringLiteral("a"), QStringLiteral("Amina"));
    QTRY_COMPARE_WITH_TIMEOUT(m_fake->tasks().size(), 1, 20'000);
}

int main(int argc, char **argv)
{
    return stapsteen::testing::runOnBoth<tst_OpenKlantForwarder>(argc, argv);
}
#include "tst_openklant_forwarder.moc"
