// SPDX-License-Identifier: EUPL-1.2
#include "intake/openklant/OpenKlantRecords.h"

#include "intake/desk/DutchText.h"

#include "wire/Reference.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace stapsteen;

namespace {

const QString Id = QStringLiteral("01a208b4-db00-7466-ab94-434036fb4ed9");
const QString Party = QStringLiteral("99999999-9999-4999-8999-999999999999");

ContactRequest request()
{
    ContactRequest request;
    request.name = QStringLiteral("Amina");
    request.address = QStringLiteral("0612345678");
    request.about = {{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("Weg van huis")}};
    request.language = QStringLiteral("tr");
    request.centre = QStringLiteral("Yasmin");
    request.preferWoman = true;
    request.textMessage = true;
    request.codeWord = QStringLiteral("Zonnebloem");
    request.voice = Voice{23, QByteArray("x")};
    return request;
}

OpenKlantSettings settings()
{
    OpenKlantSettings settings;
    settings.kanaal = QStringLiteral("zuil");
    settings.actors = {QStringLiteral("11111111-1111-4111-8111-111111111111"),
                       QStringLiteral("22222222-2222-4222-8222-222222222222")};
    return settings;
}

QJsonObject contactOf(const ContactRequest &request)
{
    return openklant::contact(request, Id, QDateTime::fromSecsSinceEpoch(0, Qt::UTC), settings());
}

} // namespace

class tst_OpenKlantRecords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void makesAContact();
    void putsSafetyFirst();
    void speaksOfCallsOnlyWhereSheWantsThem();
    void cutsWhatIsTooLong();
    void saysNothingOfHersWhereOthersRead();
    void givesHerAddress_data();
    void givesHerAddress();
    void makesATask();
    void namesLanguages_data();
    void namesLanguages();
};

void tst_OpenKlantRecords::makesAContact()
{
    const QJsonObject body = contactOf(request());
    const QJsonObject contact = body[QLatin1String("klantcontact")].toObject();
    QCOMPARE(contact[QLatin1String("kanaal")].toString(), QStringLiteral("zuil"));
    QCOMPARE(contact[QLatin1String("taal")].toString(), QStringLiteral("tur"));
    QCOMPARE(contact[QLatin1String("vertrouwelijk")], QJsonValue(true));
    QCOMPARE(contact[QLatin1String("plaatsgevondenOp")].toString(), QStringLiteral("1970-01-01T00:00:00Z"));
    const QString content = contact[QLatin1String("inhoud")].toString();
    QVERIFY(content.contains(QStringLiteral("Weg van huis")));
    QVERIFY(content.contains(referenceOf(Id)));
    for (const char *said : {"Turks", "Sms: Ja", "Zonnebloem", "23 seconden"})
        QVERIFY2(content.contains(QLatin1String(said)), said);
    const QJsonObject party = body[QLatin1String("betrokkene")].toObject();
    QCOMPARE(party[QLatin1String("rol")].toString(), QStringLiteral("klant"));
    QCOMPARE(party[QLatin1String("initiator")], QJsonValue(true));
    QVERIFY(party[QLatin1String("wasPartij")].isNull());
    QCOMPARE(party[QLatin1String("contactnaam")][QLatin1String("voornaam")].toString(),
             QStringLiteral("Amina"));
    const QJsonValue id =
        body[QLatin1String("onderwerpobject")][QLatin1String("onderwerpobjectidentificator")];
    QCOMPARE(id[QLatin1String("objectId")].toString(), Id);
    // Whoever may look for us finds it by what we look by.
    QCOMPARE(openklant::byRequest(Id).queryItemValue(
                 QStringLiteral("onderwerpobject__onderwerpobjectidentificatorCodeRegister")),
             id[QLatin1String("codeRegister")].toString());
    for (const char *readOnly : {"uuid", "referentienummer", "nummer"})
        QVERIFY(!contact.contains(QLatin1String(readOnly)));
}

void tst_OpenKlantRecords::putsSafetyFirst()
{
    ContactRequest long_ = request();
    long_.about.fill({QStringLiteral("a"), QStringLiteral("b"), QString(200, QLatin1Char('x'))}, 40);
    const QString content =
        contactOf(long_)[QLatin1String("klantcontact")][QLatin1String("inhoud")].toString();
    QVERIFY(content.size() <= 1000);
    QVERIFY(content.startsWith(QStringLiteral("Hoe: ") + dutch::channel(long_)));
    for (const QString &wish :
         {dutch::answerer(long_), dutch::times(long_), dutch::voicemail(long_), dutch::preferWoman(long_)})
        QVERIFY2(content.contains(wish), qPrintable(wish));
}

// A client of the protocol other than our kiosk may leave in what she once chose for calls.
void tst_OpenKlantRecords::speaksOfCallsOnlyWhereSheWantsThem()
{
    ContactRequest sms = request();
    sms.channel = ContactRequest::Channel::TextMessage;
    sms.voicemail = true;
    sms.answerer = ContactRequest::Answerer::AnyoneAtHome;
    const QString content = contactOf(sms)[QLatin1String("klantcontact")][QLatin1String("inhoud")].toString();
    const QString task =
        openklant::task(sms, QStringLiteral("u"), settings())[QLatin1String("toelichting")].toString();
    for (const QString &text : {content, task}) {
        QVERIFY(text.contains(QStringLiteral("Niet bellen")));
        QVERIFY(!text.contains(QStringLiteral("opnemen")) && !text.contains(QStringLiteral("inspreken")));
    }
}

void tst_OpenKlantRecords::cutsWhatIsTooLong()
{
    ContactRequest emoji = request();
    emoji.about.fill({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("\U0001F600").repeated(100)},
                     40);
    for (int shift = 0; shift < 2; ++shift) { // the cut falls within a pair, or between two
        emoji.centre += QLatin1Char('x');
        const QString content =
            contactOf(emoji)[QLatin1String("klantcontact")][QLatin1String("inhoud")].toString();
        QVERIFY(content.size() <= 1000);
        QVERIFY(content.isValidUtf16());
        QVERIFY(content.endsWith(QChar(0x2026)));
    }
}

// onderwerp goes into Open Klant's log, the task's texts to every subscriber of its notifications.
void tst_OpenKlantRecords::saysNothingOfHersWhereOthersRead()
{
    const QJsonObject task = openklant::task(request(), Party, settings());
    const QString open =
        contactOf(request())[QLatin1String("klantcontact")][QLatin1String("onderwerp")].toString()
        + task[QLatin1String("gevraagdeHandeling")].toString()
        + task[QLatin1String("toelichting")].toString();
    for (const char *hers : {"Amina", "0612345678", "Weg van huis", "Yasmin", "Zonnebloem"})
        QVERIFY2(!open.contains(QLatin1String(hers)), hers);
}

void tst_OpenKlantRecords::givesHerAddress_data()
{
    QTest::addColumn<ContactRequest::Channel>("channel");
    QTest::addColumn<openklant::AddressKind>("kind");
    QTest::addColumn<QString>("expected");
    using openklant::AddressKind;
    QTest::newRow("call") << ContactRequest::Channel::Call << AddressKind::AsGiven
                          << QStringLiteral("telefoonnummer");
    QTest::newRow("text") << ContactRequest::Channel::TextMessage << AddressKind::AsGiven
                          << QStringLiteral("telefoonnummer");
    QTest::newRow("e-mail") << ContactRequest::Channel::Email << AddressKind::AsGiven
                            << QStringLiteral("email");
    QTest::newRow("refused") << ContactRequest::Channel::Email << AddressKind::Unchecked
                             << QStringLiteral("overig");
}

void tst_OpenKlantRecords::givesHerAddress()
{
    QFETCH(ContactRequest::Channel, channel);
    QFETCH(openklant::AddressKind, kind);
    QFETCH(QString, expected);
    ContactRequest given = request();
    given.channel = channel;
    const QJsonObject address = openklant::address(given, Party, kind);
    QCOMPARE(address[QLatin1String("soortDigitaalAdres")].toString(), expected);
    QCOMPARE(address[QLatin1String("adres")].toString(), given.address);
    QCOMPARE(address[QLatin1String("verstrektDoorBetrokkene")][QLatin1String("uuid")].toString(), Party);
    QVERIFY(address[QLatin1String("omschrijving")].toString().size() <= 40);
}

void tst_OpenKlantRecords::makesATask()
{
    const QJsonObject task = openklant::task(request(), Party, settings());
    QVERIFY(!task.contains(QLatin1String("toegewezenAanActor")));
    QCOMPARE(task[QLatin1String("toegewezenAanActoren")].toArray().size(), 2);
    QCOMPARE(task[QLatin1String("status")].toString(), QStringLiteral("te_verwerken"));
    QCOMPARE(task[QLatin1String("aanleidinggevendKlantcontact")][QLatin1String("uuid")].toString(), Party);
    QVERIFY(task[QLatin1String("toelichting")].toString().contains(dutch::answerer(request())));
}

void tst_OpenKlantRecords::namesLanguages_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QString>("code");
    const QList<std::pair<const char *, const char *>> rows{
        {"nl", "nld"}, {"ar", "ara"}, {"rif", "rif"},     {"tr", "tur"},    {"prs", "prs"},
        {"fr", "fre"}, {"ti", "tir"}, {"zh-Hant", "und"}, {"pt-BR", "por"}, {"srn", "srn"}};
    for (const auto &[tag, code] : rows)
        QTest::newRow(tag) << QString::fromLatin1(tag) << QString::fromLatin1(code);
}

void tst_OpenKlantRecords::namesLanguages()
{
    QFETCH(QString, tag);
    QFETCH(QString, code);
    QCOMPARE(openklant::language(tag), code);
}

QTEST_GUILESS_MAIN(tst_OpenKlantRecords)
#include "tst_openklant_records.moc"
