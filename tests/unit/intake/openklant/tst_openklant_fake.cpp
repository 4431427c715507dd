// SPDX-License-Identifier: EUPL-1.2
#include "openklant/FakeOpenKlant.h"

#include <QDateTime>
#include <QJsonArray>
#include <QTest>

/// The fake refuses what Open Klant 2.18 refuses: each row was read in its serializers.
class tst_OpenKlantFake : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesWhatIsGood();
    void ignoresWhatIsReadOnly();
    void refusesContacts_data();
    void refusesContacts();
    void refusesAddresses_data();
    void refusesAddresses();
    void refusesTasks_data();
    void refusesTasks();
    void refusesUnknownFilters();
    void pages();
    void showsHowFarATaskIs();
    void deletesWhatBelongsButAddresses();

private:
    static QJsonObject contact();
    static QJsonObject with(QJsonObject object, const QString &member, const QJsonValue &value);
    static QJsonObject link(const QJsonObject &record);
    static QStringList wrongIn(const FakeOpenKlant::Reply &reply);
};

QJsonObject tst_OpenKlantFake::contact()
{
    return {{QStringLiteral("kanaal"), QStringLiteral("zuil")},
            {QStringLiteral("onderwerp"), QStringLiteral("Contactverzoek")},
            {QStringLiteral("taal"), QStringLiteral("nld")},
            {QStringLiteral("vertrouwelijk"), true}};
}

QJsonObject tst_OpenKlantFake::with(QJsonObject object, const QString &member, const QJsonValue &value)
{
    object.insert(member, value);
    return object;
}

QJsonObject tst_OpenKlantFake::link(const QJsonObject &record)
{
    return {{QStringLiteral("uuid"), record[QLatin1String("uuid")]}};
}

QStringList tst_OpenKlantFake::wrongIn(const FakeOpenKlant::Reply &reply)
{
    QStringList wrong;
    for (const QJsonValue &each : reply.body[QLatin1String("invalidParams")].toArray())
        wrong.append(each[QLatin1String("name")].toString() + QLatin1Char(' ')
                     + each[QLatin1String("code")].toString());
    return reply.status == 400 ? wrong : QStringList{QString::number(reply.status)};
}

void tst_OpenKlantFake::takesWhatIsGood()
{
    FakeOpenKlant fake;
    const QJsonObject made = fake.add(QStringLiteral("maak-klantcontact"),
                                      {{QStringLiteral("klantcontact"), contact()},
                                       {QStringLiteral("betrokkene"),
                                        QJsonObject{{QStringLiteral("rol"), QStringLiteral("klant")},
                                                    {QStringLiteral("initiator"), true}}}});
    QCOMPARE(fake.contacts().size(), 1);
    QCOMPARE(fake.parties().size(), 1);
    QVERIFY(made[QLatin1String("onderwerpobject")].isUndefined() || fake.subjects().size() == 1);
}

void tst_OpenKlantFake::ignoresWhatIsReadOnly()
{
    FakeOpenKlant fake;
    const QJsonObject mine = with(contact(), QStringLiteral("uuid"), QStringLiteral("mine"));
    fake.add(QStringLiteral("maak-klantcontact"), {{QStringLiteral("klantcontact"), mine}});
    QVERIFY(fake.contacts().first()[QLatin1String("uuid")] != QJsonValue(QStringLiteral("mine")));
}

void tst_OpenKlantFake::refusesContacts_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("wrong");
    const QString text(1001, QLatin1Char('a'));
    const auto row = [](const char *name, const char *member, const QJsonValue &value, const char *wrong) {
        QTest::newRow(name) << QString::fromLatin1(member) << value << QString::fromLatin1(wrong);
    };
    row("no kanaal", "kanaal", QJsonValue::Undefined, "klantcontact.kanaal required");
    row("kanaal too long", "kanaal", text.left(51), "klantcontact.kanaal max_length");
    row("subject blank", "onderwerp", QStringLiteral(" "), "klantcontact.onderwerp blank");
    row("subject too long", "onderwerp", text.left(201), "klantcontact.onderwerp max_length");
    row("content too long", "inhoud", text, "klantcontact.inhoud max_length");
    row("four letters", "taal", QStringLiteral("nlds"), "klantcontact.taal max_length");
    row("not said whether confidential", "vertrouwelijk", QJsonValue::Undefined,
        "klantcontact.vertrouwelijk required");
    row("no time", "plaatsgevondenOp", QStringLiteral("gisteren"), "klantcontact.plaatsgevondenOp invalid");
}

void tst_OpenKlantFake::refusesContacts()
{
    QFETCH(QString, member);
    QFETCH(QJsonValue, value);
    QFETCH(QString, wrong);
    FakeOpenKlant fake;
    const auto reply = fake.ask(QStringLiteral("POST"), QStringLiteral("maak-klantcontact"),
                                {{QStringLiteral("klantcontact"), with(contact(), member, value)}});
    QCOMPARE(wrongIn(reply), QStringList{wrong});
    QVERIFY(fake.contacts().isEmpty());
}

void tst_OpenKlantFake::refusesAddresses_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isTaken");
    const auto row = [](const char *kind, const char *address, bool isTaken) {
        QTest::newRow(address) << QString::fromLatin1(kind) << QString::fromLatin1(address) << isTaken;
    };
    row("telefoonnummer", "0612345678", true);
    row("telefoonnummer", "+31612345678", true);
    row("telefoonnummer", "0031612345678", true);
    row("telefoonnummer", "06 12345678", false);
    row("telefoonnummer", "0800123456", false);
    row("telefoonnummer", "1400", false);
    row("telefoonnummer", "061234567", false);
    row("email", "a@b.nl", true);
    row("email", "\xe9@b.nl", false);
    row("email", "a@b", false);
    row("overig", "wat dan ook", true);
    row("fax", "0612345679", false);
}

void tst_OpenKlantFake::refusesAddresses()
{
    QFETCH(QString, kind);
    QFETCH(QString, address);
    QFETCH(bool, isTaken);
    FakeOpenKlant fake;
    const auto reply =
        fake.ask(QStringLiteral("POST"), QStringLiteral("digitaleadressen"),
                 {{QStringLiteral("soortDigitaalAdres"), kind}, {QStringLiteral("adres"), address}});
    QCOMPARE(reply.status, isTaken ? 201 : 400);
}

void tst_OpenKlantFake::refusesTasks_data()
{
    QTest::addColumn<QJsonObject>("more");
    QTest::addColumn<QStringList>("wrong");
    const QJsonObject actor{{QStringLiteral("uuid"), FakeOpenKlant::actor()}};
    const QJsonObject nobody{
        {QStringLiteral("uuid"), QStringLiteral("33333333-3333-4333-8333-333333333333")}};
    QTest::newRow("neither") << QJsonObject() << QStringList{QStringLiteral("nonFieldErrors invalid")};
    QTest::newRow("both") << QJsonObject{{QStringLiteral("toegewezenAanActor"), actor},
                                         {QStringLiteral("toegewezenAanActoren"), QJsonArray{actor}}}
                          << QStringList{QStringLiteral("nonFieldErrors invalid")};
    QTest::newRow("one") << QJsonObject{{QStringLiteral("toegewezenAanActor"), actor}}
                         << QStringList{QStringLiteral("201")};
    QTest::newRow("several") << QJsonObject{{QStringLiteral("toegewezenAanActoren"), QJsonArray{actor}}}
                             << QStringList{QStringLiteral("201")};
    QTest::newRow("nobody") << QJsonObject{{QStringLiteral("toegewezenAanActoren"), QJsonArray{nobody}}}
                            << QStringList{QStringLiteral("toegewezenAanActoren.0.uuid invalid")};
}

void tst_OpenKlantFake::refusesTasks()
{
    QFETCH(QJsonObject, more);
    QFETCH(QStringList, wrong);
    FakeOpenKlant fake;
    const QJsonObject made =
        fake.add(QStringLiteral("maak-klantcontact"), {{QStringLiteral("klantcontact"), contact()}});
    QJsonObject task{{QStringLiteral("gevraagdeHandeling"), QStringLiteral("Bellen")},
                     {QStringLiteral("status"), QStringLiteral("te_verwerken")},
                     {QStringLiteral("aanleidinggevendKlantcontact"),
                      link(made[QLatin1String("klantcontact")].toObject())}};
    for (auto it = more.begin(); it != more.end(); ++it)
        task.insert(it.key(), it.value());
    QCOMPARE(wrongIn(fake.ask(QStringLiteral("POST"), QStringLiteral("internetaken"), task)), wrong);
    task.insert(QStringLiteral("aanleidinggevendKlantcontact"), QJsonValue::Null);
    QVERIFY(wrongIn(fake.ask(QStringLiteral("POST"), QStringLiteral("internetaken"), task))
                .contains(QStringLiteral("aanleidinggevendKlantcontact null")));
}

void tst_OpenKlantFake::showsHowFarATaskIs()
{
    FakeOpenKlant fake;
    const QJsonObject made =
        fake.add(QStringLiteral("maak-klantcontact"), {{QStringLiteral("klantcontact"), contact()}});
    QJsonObject task{
        {QStringLiteral("gevraagdeHandeling"), QStringLiteral("Bellen")},
        {QStringLiteral("status"), QStringLiteral("te_verwerken")},
        {QStringLiteral("toegewezenAanActor"), QJsonObject{{QStringLiteral("uuid"), FakeOpenKlant::actor()}}},
        {QStringLiteral("aanleidinggevendKlantcontact"),
         link(made[QLatin1String("klantcontact")].toObject())}};
    const QString uuid = fake.add(QStringLiteral("internetaken"), task)[QLatin1String("uuid")].toString();
    const QString path = QStringLiteral("internetaken/") + uuid;
    const auto shown = [&] { return fake.ask(QStringLiteral("GET"), path); };
    QCOMPARE(shown().status, 200);
    QCOMPARE(shown().body[QLatin1String("status")].toString(), QStringLiteral("te_verwerken"));
    QVERIFY(shown().body[QLatin1String("afgehandeldOp")].isNull());
    fake.dealWith(uuid);
    QCOMPARE(shown().body[QLatin1String("status")].toString(), QStringLiteral("verwerkt"));
    QVERIFY(QDateTime::fromString(shown().body[QLatin1String("afgehandeldOp")].toString(), Qt::ISODate)
                .isValid());
    QCOMPARE(fake.ask(QStringLiteral("GET"), QStringLiteral("internetaken/nowhere")).status, 404);
    // Not dealt with, and yet a time at which it was.
    task.insert(QStringLiteral("afgehandeldOp"), QStringLiteral("2026-11-23T14:00:00Z"));
    QCOMPARE(wrongIn(fake.ask(QStringLiteral("POST"), QStringLiteral("internetaken"), task)),
             QStringList{QStringLiteral("afgehandeldOp invalid")});
}

void tst_OpenKlantFake::refusesUnknownFilters()
{
    FakeOpenKlant fake;
    const auto reply = fake.ask(QStringLiteral("GET"), QStringLiteral("klantcontacten?objectId=1"));
    QCOMPARE(wrongIn(reply), QStringList{QStringLiteral("nonFieldErrors unknown-parameters")});
}

void tst_OpenKlantFake::pages()
{
    FakeOpenKlant::Options options;
    options.maxPageSize = 2;
    FakeOpenKlant fake(options);
    for (int i = 0; i < 5; ++i)
        fake.add(QStringLiteral("maak-klantcontact"), {{QStringLiteral("klantcontact"), contact()}});
    const auto page = [&](int number) {
        return fake.ask(QStringLiteral("GET"),
                        QStringLiteral("klantcontacten?pageSize=500&page=%1").arg(number));
    };
    QCOMPARE(page(1).body[QLatin1String("results")].toArray().size(), 2);
    QCOMPARE(page(1).body[QLatin1String("count")].toInt(), 5);
    QVERIFY(page(1).body[QLatin1String("next")].isString());
    QCOMPARE(page(3).body[QLatin1String("results")].toArray().size(), 1);
    QVERIFY(page(3).body[QLatin1String("next")].isNull());
    QCOMPARE(page(4).status, 404);
}

void tst_OpenKlantFake::deletesWhatBelongsButAddresses()
{
    FakeOpenKlant fake;
    const QJsonObject made = fake.add(QStringLiteral("maak-klantcontact"),
                                      {{QStringLiteral("klantcontact"), contact()},
                                       {QStringLiteral("betrokkene"),
                                        QJsonObject{{QStringLiteral("rol"), QStringLiteral("klant")},
                                                    {QStringLiteral("initiator"), true}}}});
    fake.add(
        QStringLiteral("digitaleadressen"),
        {{QStringLiteral("soortDigitaalAdres"), QStringLiteral("overig")},
         {QStringLiteral("adres"), QStringLiteral("x")},
         {QStringLiteral("verstrektDoorBetrokkene"), link(made[QLatin1String("betrokkene")].toObject())}});
    const QString uuid = made[QLatin1String("klantcontact")][QLatin1String("uuid")].toString();
    QCOMPARE(fake.ask(QStringLiteral("DELETE"), QStringLiteral("klantcontacten/") + uuid).status, 204);
    QCOMPARE(fake.ask(QStringLiteral("DELETE"), QStringLiteral("klantcontacten/") + uuid).status, 404);
    QVERIFY(fake.parties().isEmpty());
    QCOMPARE(fake.addresses().size(), 1);
    QVERIFY(fake.addresses().first()[QLatin1String("verstrektDoorBetrokkene")].isNull());
}

QTEST_GUILESS_MAIN(tst_OpenKlantFake)
#include "tst_openklant_fake.moc"
