// SPDX-License-Identifier: EUPL-1.2
#include "wire/Enrolment.h"
#include "wire/Jws.h"
#include "wire/Protocol.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace stapsteen;
using namespace Qt::StringLiterals;

class tst_Enrolment : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void survivesTheJourney();
    void keepsNoSpentToken();
    void findsTheEndpoint();
    void refuses_data();
    void refuses();
    void refusesBadPlaces_data();
    void refusesBadPlaces();
    void requestProvesItsKey();
    void requestForAnothersKeyFails();
    void requestMustBeWhole();
    void answerTravels();

private:
    QJsonObject object() const { return QJsonDocument::fromJson(m_enrolment.toJson()).object(); }

    Enrolment m_enrolment{
        u"Den Haag"_s,
        u"Vrouwencentrum De Brug"_s,
        QUrl(u"https://stapsteen.example.org/intake"_s),
        SealKeyPair::generate().publicKey(),
        SigningKeyPair::generate().publicKey(),
        u"abcdefghij_KLMNOP-0123"_s,
        {u"Werkplein"_s,
         {u"Spui 70"_s, u"2511 BT Den Haag"_s},
         u"070 - 353 30 00"_s,
         {{{1, 2, 3, 4, 5}, QTime(9, 0), QTime(17, 0)}, {{6}, QTime(10, 0), QTime(12, 30)}}},
        QByteArray("0123456789abcdef"),
        "-----BEGIN CERTIFICATE-----\nMIIBszCCAVmgAwIBAgIU\nAAAA+/==\n-----END CERTIFICATE-----\n"};
};

void tst_Enrolment::survivesTheJourney()
{
    const auto back = Enrolment::fromJson(m_enrolment.toJson());
    QVERIFY2(back, back ? "" : qPrintable(back.error().sentence));
    QVERIFY(*back == m_enrolment);
}

void tst_Enrolment::keepsNoSpentToken()
{
    Enrolment spent = m_enrolment;
    spent.token.clear();
    QVERIFY(!spent.toJson().contains("token"));
    const auto back = Enrolment::fromJson(spent.toJson());
    QVERIFY(back);
    QVERIFY(back->token.isEmpty());
}

void tst_Enrolment::findsTheEndpoint()
{
    QCOMPARE(m_enrolment.endpoint(protocol::EnvelopesPath),
             QUrl(u"https://stapsteen.example.org/intake/v1/envelopes"_s));
    Enrolment bare = m_enrolment;
    bare.intake = QUrl(u"http://127.0.0.1:8080"_s);
    QCOMPARE(bare.endpoint(protocol::KiosksPath), QUrl(u"http://127.0.0.1:8080/v1/kiosks"_s));
}

void tst_Enrolment::refuses_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *what, const QString &name, const QJsonValue &value, const QString &code) {
        QTest::newRow(what) << name << value << code;
    };
    row("another file", u"format"_s, u"geojson"_s, u"enrolment-other-file"_s);
    row("a later version", u"version"_s, 2, u"version-unknown"_s);
    row("no municipality", u"municipality"_s, QString(), u"field-length"_s);
    row("no centre", u"centre"_s, QJsonValue::Undefined, u"field-missing"_s);
    row("broken seal key", u"sealKey"_s, u"AAAA"_s, u"key-malformed"_s);
    row("broken intake key", u"intakeKey"_s, u"AAAA"_s, u"key-malformed"_s);
    row("short token", u"token"_s, u"abc"_s, u"field-value"_s);
    row("no salt", u"withdrawalSalt"_s, QJsonValue::Undefined, u"field-missing"_s);
    row("short salt", u"withdrawalSalt"_s, u"AAAA"_s, u"field-value"_s);
    row("no authority", u"authority"_s, QJsonValue::Undefined, u"field-missing"_s);
    row("authority is a key", u"authority"_s,
        u"-----BEGIN PRIVATE KEY-----\nMIIB\n-----END PRIVATE KEY-----\n"_s, u"field-value"_s);
    row("authority without a network", u"intake"_s, u"http://127.0.0.1:8480"_s, u"field-value"_s);
    row("no reach-us", u"reachUs"_s, QJsonValue::Undefined, u"field-missing"_s);
    for (const QString &url :
         {u"http://stapsteen.example.org"_s, u"ftp://127.0.0.1"_s, u"https://"_s,
          u"https://u:p@example.org"_s, u"https://example.org/"_s, u"https://example.org?x=1"_s,
          u"https://example.org#x"_s, u"http://127.0.0.1.example.org"_s, u"intake"_s})
        QTest::addRow("address %s", qPrintable(url)) << u"intake"_s << QJsonValue(url) << u"field-value"_s;
}

void tst_Enrolment::refuses()
{
    QFETCH(QString, name);
    QFETCH(QJsonValue, value);
    QFETCH(QString, code);
    QJsonObject object = this->object();
    object.insert(name, value);
    const auto enrolment = Enrolment::fromJson(QJsonDocument(object).toJson());
    QVERIFY(!enrolment);
    QCOMPARE(enrolment.error().code, code);
}

void tst_Enrolment::refusesBadPlaces_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("code");
    const QString badValue = u"field-value"_s;
    const auto hours = [](const QByteArray &days, const QByteArray &open, const QByteArray &close) {
        return R"([{"days":)" + days + R"(,"open":")" + open + R"(","close":")" + close + R"("}])";
    };
    QTest::newRow("phone") << u"phone"_s << QByteArray(R"(["12"])") << badValue;
    QTest::newRow("eight days") << u"hours"_s << hours("[8]", "09:00", "17:00") << badValue;
    QTest::newRow("no days") << u"hours"_s << hours("[]", "09:00", "17:00") << badValue;
    QTest::newRow("a day twice") << u"hours"_s << hours("[1,1]", "09:00", "17:00") << badValue;
    QTest::newRow("half a day") << u"hours"_s << hours("[1.5]", "09:00", "17:00") << badValue;
    QTest::newRow("closes before it opens") << u"hours"_s << hours("[1]", "17:00", "09:00") << badValue;
    QTest::newRow("no such time") << u"hours"_s << hours("[1]", "09:60", "17:00") << badValue;
    QTest::newRow("short time") << u"hours"_s << hours("[1]", "9:00", "17:00") << u"field-length"_s;
    QTest::newRow("seven lines") << u"address"_s << QByteArray(R"(["1","2","3","4","5","6","7"])")
                                 << u"field-length"_s;
    QTest::newRow("a line is a number") << u"address"_s << QByteArray("[1]") << u"field-type"_s;
}

void tst_Enrolment::refusesBadPlaces()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, value);
    QFETCH(QString, code);
    const QJsonArray array = QJsonDocument::fromJson(value).array();
    QJsonObject object = this->object();
    QJsonObject reachUs = object.value(u"reachUs"_s).toObject();
    reachUs.insert(name, name == u"phone"_s ? array.at(0) : QJsonValue(array));
    object.insert(u"reachUs"_s, reachUs);
    const auto enrolment = Enrolment::fromJson(QJsonDocument(object).toJson());
    QVERIFY(!enrolment);
    QCOMPARE(enrolment.error().code, code);
}

void tst_Enrolment::requestProvesItsKey()
{
    const auto key = SigningKeyPair::generate();
    const auto request = EnrolmentRequest::verify(EnrolmentRequest::sign(m_enrolment.token, u"Hal"_s, key));
    QVERIFY(request);
    QCOMPARE(request->token, m_enrolment.token);
    QCOMPARE(request->name, u"Hal"_s);
    QVERIFY(request->publicKey == key.publicKey());
}

void tst_Enrolment::requestForAnothersKeyFails()
{
    const auto mine = SigningKeyPair::generate();
    const QJsonObject body{{u"token"_s, m_enrolment.token},
                           {u"publicKey"_s, SigningKeyPair::generate().publicKey().text()},
                           {u"name"_s, u"Hal"_s}};
    const auto request = EnrolmentRequest::verify(
        Jws::sign(QJsonDocument(body).toJson(), u"stapsteen-enrolment+jws"_s, u"x"_s, mine));
    QVERIFY(!request);
    QCOMPARE(request.error().code, u"jws-signature"_s);
}

void tst_Enrolment::requestMustBeWhole()
{
    const auto key = SigningKeyPair::generate();
    QCOMPARE(EnrolmentRequest::verify("x").error().code, u"jws-malformed"_s);
    QCOMPARE(EnrolmentRequest::verify(EnrolmentRequest::sign(u"short"_s, u"Hal"_s, key)).error().code,
             u"field-value"_s);
    QCOMPARE(EnrolmentRequest::verify(EnrolmentRequest::sign(m_enrolment.token, QString(81, u'x'), key))
                 .error()
                 .code,
             u"field-length"_s);
    QCOMPARE(EnrolmentRequest::verify(QByteArray(20000, 'a')).error().code, u"jws-too-large"_s);
}

void tst_Enrolment::answerTravels()
{
    QCOMPARE(EnrolmentAnswer::fromJson(EnrolmentAnswer{u"kiosk-7"_s}.toJson())->kioskId, u"kiosk-7"_s);
    QCOMPARE(EnrolmentAnswer::fromJson(R"({"kioskId":"../../etc"})").error().code, u"field-value"_s);
    QCOMPARE(EnrolmentAnswer::fromJson("{}").error().code, u"field-missing"_s);
}

QTEST_GUILESS_MAIN(tst_Enrolment)
#include "tst_enrolment.moc"
