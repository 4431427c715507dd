// SPDX-License-Identifier: EUPL-1.2
#include "openklant/FakeOpenKlant.h"

#include "intake/openklant/OpenKlantFiling.h"
#include "intake/openklant/OpenKlantRecords.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>

using namespace stapsteen;
using Fault = FakeOpenKlant::Fault;

namespace {

const QString Id = QStringLiteral("01a208b4-db00-7466-ab94-434036fb4ed9");

ContactRequest request()
{
    ContactRequest request;
    request.name = QStringLiteral("Amina");
    request.address = QStringLiteral("0612345678");
    request.language = QStringLiteral("ar");
    request.centre = QStringLiteral("Yasmin");
    return request;
}

// One filing with what is written down of it, through crashes and faults.
class Desk {
public:
    explicit Desk(const FakeOpenKlant &fake)
    {
        settings.url = QUrl(fake.url());
        settings.kanaal = QStringLiteral("zuil");
        settings.actors = {FakeOpenKlant::actor()};
        written.requestId = Id;
        written.received = QDateTime::fromSecsSinceEpoch(1'000'000, Qt::UTC);
    }

    enum class Work { File, Settle, Erase };

    // As a program does that starts anew, from what is written down.
    Result<> run(Work work)
    {
        OpenKlantClient client(settings, "geheim");
        OpenKlantFiler filer(settings, client, [this](const OpenKlantFiling &filing) -> Result<> {
            const bool isCrash = ++notes == crashAtNote;
            if (!isCrash || crashesAfterWriting)
                written = filing;
            return isCrash ? failure("crash", QString()) : Result<>();
        });
        OpenKlantFiling filing = written;
        switch (work) {
        case Work::File:
            return filer.file(filing, request());
        case Work::Settle:
            return filer.settle(filing);
        case Work::Erase:
            return filer.erase(filing);
        }
        return {};
    }

    // Until it works; false when it never does.
    bool keepAt(Work work, int most = 100)
    {
        for (int i = 0; i < most; ++i) {
            if (run(work))
                return true;
        }
        return false;
    }

    OpenKlantSettings settings;
    OpenKlantFiling written;
    int notes = 0;
    int crashAtNote = 0;
    bool crashesAfterWriting = false;
};

QString uuidOf(const QJsonObject &record)
{
    return record[QLatin1String("uuid")].toString();
}

// What is wrong with what lies at Open Klant now; nothing when each lies there once and belongs together.
QString faultIn(const FakeOpenKlant &fake, const OpenKlantFiling &filing)
{
    const QList<qsizetype> counts{fake.contacts().size(), fake.parties().size(), fake.subjects().size(),
                                  fake.addresses().size(), fake.tasks().size()};
    if (counts != QList<qsizetype>{1, 1, 1, 1, 1}) {
        return QStringLiteral("%1 contacts, %2 parties, %3 subjects, %4 addresses, %5 tasks")
            .arg(counts[0])
            .arg(counts[1])
            .arg(counts[2])
            .arg(counts[3])
            .arg(counts[4]);
    }
    const QJsonObject address = fake.addresses().first();
    const QJsonObject task = fake.tasks().first();
    const bool belongs = uuidOf(fake.contacts().first()) == filing.contact
        && uuidOf(fake.parties().first()) == filing.party && uuidOf(address) == filing.address
        && uuidOf(task) == filing.task
        && address[QLatin1String("verstrektDoorBetrokkene")][QLatin1String("uuid")].toString() == filing.party
        && task[QLatin1String("aanleidinggevendKlantcontact")][QLatin1String("uuid")].toString()
            == filing.contact;
    return belongs ? QString() : QStringLiteral("what lies there does not belong together");
}

bool isEmpty(const FakeOpenKlant &fake)
{
    return fake.contacts().isEmpty() && fake.parties().isEmpty() && fake.subjects().isEmpty()
        && fake.addresses().isEmpty() && fake.tasks().isEmpty();
}

} // namespace

class tst_OpenKlantFiling : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void files();
    void looksBeforeEachPost();
    void filesOnceWhateverCallFails_data();
    void filesOnceWhateverCallFails();
    void filesOnceWhereverItCrashes_data();
    void filesOnceWhereverItCrashes();
    void filesOnceThroughManyFaults();
    void findsAnEarlierFilingOnPage3();
    void leavesAloneWhatOthersLinked();
    void adoptsNobodysWhereItKnowsNotWhichIsOurs();
    void filesAnAddressOpenKlantRefuses();
    void saysWhenItIsTakenApart();
    void erases();
    void erasesWhateverCallFails_data();
    void erasesWhateverCallFails();
    void erasesWhatArrivesLate();
    void erasesWhatWasNeverNoted();
    void erasesThoughTheLinkWasCut();
};

void tst_OpenKlantFiling::files()
{
    FakeOpenKlant fake;
    Desk desk(fake);
    const auto done = desk.run(Desk::Work::File);
    QVERIFY2(done, done ? "" : qPrintable(done.error().sentence));
    QCOMPARE(faultIn(fake, desk.written), QString());
    QVERIFY(!desk.written.doubtful);
}

void tst_OpenKlantFiling::looksBeforeEachPost()
{
    FakeOpenKlant fake;
    Desk desk(fake);
    QVERIFY(desk.run(Desk::Work::File));
    QCOMPARE(fake.log(),
             QStringList({QStringLiteral("GET klantcontacten"), QStringLiteral("POST maak-klantcontact"),
                          QStringLiteral("GET digitaleadressen"), QStringLiteral("POST digitaleadressen"),
                          QStringLiteral("GET internetaken"), QStringLiteral("POST internetaken")}));
}

void tst_OpenKlantFiling::filesOnceWhateverCallFails_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::newRow("lost on the way") << Fault::LostOnTheWay;
    QTest::newRow("answer lost") << Fault::AnswerLost;
    QTest::newRow("broken") << Fault::Broken;
    QTest::newRow("a proxy without patience") << Fault::Impatient;
    QTest::newRow("arrives late") << Fault::Late;
}

void tst_OpenKlantFiling::filesOnceWhateverCallFails()
{
    QFETCH(Fault, fault);
    int calls = 6;
    for (int i = 1; i <= calls; ++i) {
        FakeOpenKlant fake;
        Desk desk(fake);
        fake.setFaults([=](int call) { return call == i ? fault : Fault::None; });
        const auto first = desk.run(Desk::Work::File);
        QVERIFY2(!first, qPrintable(QString::number(i)));
        QVERIFY(OpenKlantClient::concernsAll(first.error()));
        QVERIFY(desk.keepAt(Desk::Work::File, 2));
        QVERIFY2(desk.written.doubtful == (i % 2 == 0), qPrintable(QString::number(i))); // every POST
        fake.letLateArrive();
        if (desk.written.doubtful)
            QVERIFY(desk.run(Desk::Work::Settle));
        QVERIFY(!desk.written.doubtful);
        const QString wrong = faultIn(fake, desk.written);
        QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("call %1: %2").arg(i).arg(wrong)));
    }
}

void tst_OpenKlantFiling::filesOnceWhereverItCrashes_data()
{
    QTest::addColumn<bool>("crashesAfterWriting");
    QTest::newRow("before it is written down") << false;
    QTest::newRow("after") << true;
}

void tst_OpenKlantFiling::filesOnceWhereverItCrashes()
{
    QFETCH(bool, crashesAfterWriting);
    int crashes = 0;
    for (;; ++crashes) {
        FakeOpenKlant fake;
        Desk desk(fake);
        desk.crashAtNote = crashes + 1;
        desk.crashesAfterWriting = crashesAfterWriting;
        const bool isWhole = bool(desk.run(Desk::Work::File));
        QVERIFY(desk.keepAt(Desk::Work::File, 2));
        if (desk.written.doubtful)
            QVERIFY(desk.run(Desk::Work::Settle));
        const QString wrong = faultIn(fake, desk.written);
        QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("note %1: %2").arg(crashes + 1).arg(wrong)));
        if (isWhole)
            break;
    }
    QCOMPARE(crashes, 6); // before and after each of three POSTs
}

void tst_OpenKlantFiling::filesOnceThroughManyFaults()
{
    for (quint32 seed = 1; seed <= 60; ++seed) {
        FakeOpenKlant fake;
        Desk desk(fake);
        fake.setFaults([seed](int call) {
            QRandomGenerator random(seed * 1000 + quint32(call));
            return random.bounded(2) == 0 ? Fault(random.bounded(6)) : Fault::None;
        });
        desk.crashAtNote = int(seed % 9);
        QVERIFY(desk.keepAt(Desk::Work::File));
        fake.setFaults({});
        fake.letLateArrive();
        if (desk.written.doubtful)
            QVERIFY(desk.keepAt(Desk::Work::Settle, 2));
        const QString wrong = faultIn(fake, desk.written);
        QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(wrong)));
    }
}

void tst_OpenKlantFiling::findsAnEarlierFilingOnPage3()
{
    FakeOpenKlant::Options options;
    options.maxPageSize = 2;
    FakeOpenKlant fake(options);
    Desk desk(fake);
    QVERIFY(desk.run(Desk::Work::File));
    const OpenKlantFiling filed = desk.written;
    for (int i = 0; i < 4; ++i) { // somebody's own contacts about the same, of later: on pages 1 and 2
        fake.add(QStringLiteral("maak-klantcontact"),
                 openklant::contact(request(), Id, desk.written.received.addDays(i + 1), desk.settings));
    }
    desk.written.contact = desk.written.party = desk.written.address = desk.written.task =
        QString(); // forgotten
    QVERIFY(desk.run(Desk::Work::File));
    QCOMPARE(desk.written.contact, filed.contact);
    QCOMPARE(desk.written.task, filed.task);
    QCOMPARE(fake.contacts().size(), 5);
    QCOMPARE(fake.addresses().size(), 1);
    QCOMPARE(fake.tasks().size(), 1);
}

void tst_OpenKlantFiling::leavesAloneWhatOthersLinked()
{
    FakeOpenKlant fake;
    Desk desk(fake);
    QVERIFY(desk.run(Desk::Work::File));
    fake.add(QStringLiteral("maak-klantcontact"),
             openklant::contact(request(), Id, desk.written.received.addDays(1), desk.settings));
    QJsonObject another = openklant::task(request(), desk.written.contact, desk.settings);
    another.insert(QStringLiteral("toelichting"), QStringLiteral("Bel nog eens"));
    fake.add(QStringLiteral("internetaken"), another);
    QVERIFY(desk.run(Desk::Work::Settle));
    QCOMPARE(fake.contacts().size(), 2);
    QCOMPARE(fake.tasks().size(), 2);
    QVERIFY(desk.run(Desk::Work::Erase));
    QCOMPARE(fake.contacts().size(), 1); // theirs
}

// An intake that was restored from before the request, and got it again: ours has the time of before.
void tst_OpenKlantFiling::adoptsNobodysWhereItKnowsNotWhichIsOurs()
{
    FakeOpenKlant fake;
    Desk desk(fake);
    const QDateTime before = desk.written.received;
    fake.add(QStringLiteral("maak-klantcontact"),
             openklant::contact(request(), Id, before.addDays(1), desk.settings)); // a colleague's
    fake.add(QStringLiteral("maak-klantcontact"), openklant::contact(request(), Id, before, desk.settings));
    desk.written.received = before.addDays(2);
    QCOMPARE(desk.run(Desk::Work::File).error().code, QStringLiteral("open-klant-altered"));
    QVERIFY(fake.addresses().isEmpty() && fake.tasks().isEmpty());
    QVERIFY(desk.written.contact.isEmpty());
}

void tst_OpenKlantFiling::filesAnAddressOpenKlantRefuses()
{
    FakeOpenKlant fake;
    const QString party = QStringLiteral("rol");
    Desk desk(fake);
    QVERIFY(desk.run(Desk::Work::File));
    const auto refused = fake.ask(QStringLiteral("POST"), QStringLiteral("digitaleadressen"),
                                  {{QStringLiteral("soortDigitaalAdres"), QStringLiteral("telefoonnummer")},
                                   {QStringLiteral("adres"), QStringLiteral("0800123456")}});
    QCOMPARE(refused.status, 400); // ours takes it

    FakeOpenKlant other;
    desk = Desk(other);
    OpenKlantClient client(desk.settings, "geheim");
    OpenKlantFiler filer(desk.settings, client, [](const OpenKlantFiling &) { return Result<>(); });
    ContactRequest picky = request();
    picky.address = QStringLiteral("0800123456");
    OpenKlantFiling filing = desk.written;
    const auto done = filer.file(filing, picky);
    QVERIFY2(done, done ? "" : qPrintable(done.error().sentence));
    QCOMPARE(other.addresses().size(), 1);
    QCOMPARE(other.addresses().first()[QLatin1String("soortDigitaalAdres")].toString(),
             QStringLiteral("overig"));
    QVERIFY(!filing.doubtful);
}

void tst_OpenKlantFiling::saysWhenItIsTakenApart()
{
    FakeOpenKlant fake;
    Desk desk(fake);
    desk.crashAtNote = 2; // the contact is written down, no more
    desk.crashesAfterWriting = true;
    QVERIFY(!desk.run(Desk::Work::File));
    fake.ask(QStringLiteral("DELETE"), QStringLiteral("klantcontacten/") + desk.written.contact);
    const auto done = desk.run(Desk::Work::File);
    QVERIFY(!done);
    QCOMPARE(done.error().code, QStringLiteral("open-klant-refused"));
    QVERIFY(fake.contacts().isEmpty()); // nobody asked for a second one
}

void tst_OpenKlantFiling::erases()
{
    FakeOpenKlant fake;
    Desk desk(fake);
    QVERIFY(desk.run(Desk::Work::File));
    const auto done = desk.run(Desk::Work::Erase);
    QVERIFY2(done, done ? "" : qPrintable(done.error().sentence));
    QVERIFY(isEmpty(fake));
    QVERIFY(desk.written.contact.isEmpty());
    QVERIFY(desk.run(Desk::Work::Erase)); // again, and nothing is wrong
}

void tst_OpenKlantFiling::erasesWhateverCallFails_data()
{
    filesOnceWhateverCallFails_data();
}

void tst_OpenKlantFiling::erasesWhateverCallFails()
{
    QFETCH(Fault, fault);
    bool isThrough = false;
    for (int i = 1; !isThrough; ++i) {
        FakeOpenKlant fake;
        Desk desk(fake);
        QVERIFY(desk.run(Desk::Work::File));
        fake.setFaults([=](int call) { return call == i ? fault : Fault::None; });
        isThrough = bool(desk.run(Desk::Work::Erase));
        QVERIFY(desk.keepAt(Desk::Work::Erase, 2));
        fake.letLateArrive();
        QVERIFY2(isEmpty(fake), qPrintable(QString::number(i)));
    }
}

void tst_OpenKlantFiling::erasesWhatArrivesLate()
{
    for (int i = 2; i <= 6; i += 2) { // each POST
        FakeOpenKlant fake;
        Desk desk(fake);
        fake.setFaults([=](int call) { return call == i ? Fault::Late : Fault::None; });
        QVERIFY(!desk.run(Desk::Work::File));
        QVERIFY(desk.run(Desk::Work::Erase));
        QVERIFY(desk.written.doubtful); // so whoever keeps the list comes back
        fake.letLateArrive();
        QVERIFY(desk.run(Desk::Work::Erase));
        QVERIFY2(isEmpty(fake), qPrintable(QString::number(i)));
    }
}

void tst_OpenKlantFiling::erasesWhatWasNeverNoted()
{
    FakeOpenKlant fake;
    Desk desk(fake);
    desk.crashAtNote = 2; // it is there, but nobody wrote down where
    QVERIFY(!desk.run(Desk::Work::File));
    QVERIFY(desk.written.contact.isEmpty());
    QCOMPARE(fake.contacts().size(), 1);
    QVERIFY(desk.run(Desk::Work::Erase));
    QVERIFY(isEmpty(fake));
}

void tst_OpenKlantFiling::erasesThoughTheLinkWasCut()
{
    FakeOpenKlant fake;
    Desk desk(fake);
    QVERIFY(desk.run(Desk::Work::File));
    fake.ask(QStringLiteral("DELETE"),
             QStringLiteral("onderwerpobjecten/") + uuidOf(fake.subjects().first()));
    QVERIFY(desk.run(Desk::Work::Erase));
    QVERIFY(isEmpty(fake));
}

QTEST_GUILESS_MAIN(tst_OpenKlantFiling)
#include "tst_openklant_filing.moc"
