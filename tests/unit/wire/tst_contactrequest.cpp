// SPDX-License-Identifier: EUPL-1.2
#include "wire/ContactRequest.h"
#include "wire/Envelope.h"
#include "wire/Seal.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace stapsteen;
using namespace Qt::StringLiterals;

namespace {

ContactRequest full()
{
    ContactRequest request;
    request.name = u"Fâtıma ⵣ"_s;
    request.channel = ContactRequest::Channel::TextMessage;
    request.address = u"+31612345678"_s;
    request.about = {{u"kinderopvang-toeslag"_s, u"kinderopvang"_s, u"Kinderopvangtoeslag"_s},
                     {u"eerste-stap"_s, u"werk"_s, u"De eerste stap"_s}};
    request.language = u"zgh-Latn"_s;
    request.times = ContactRequest::Time::Morning | ContactRequest::Time::Evening;
    request.answerer = ContactRequest::Answerer::AnyoneAtHome;
    request.voicemail = true;
    request.textMessage = true;
    request.codeWord = u"zon \"geel\" \\ ☀"_s;
    request.voice = Voice{42, QByteArray("OggS") + QByteArray(2000, '\xfe')};
    request.preferWoman = true;
    request.centre = u"Vrouwencentrum De Brug"_s;
    return request;
}

QJsonObject fullObject()
{
    return QJsonDocument::fromJson(full().toJson()).object();
}

QByteArray bytes(const QJsonObject &object)
{
    return QJsonDocument(object).toJson();
}

} // namespace

class tst_ContactRequest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void survivesTheJourney();
    void normalisesTheNumber();
    void takesAnEmptyName();
    void ignoresWhatItDoesNotKnow();
    void refuses_data();
    void refuses();
    void checksBeforeSending();
    void sealsWithRoomForSpeech();
    void theLongestFitsAnEnvelope();
    void errorsTellNothingTyped();
    void eachPropertyIsNeeded();
};

void tst_ContactRequest::survivesTheJourney()
{
    const auto back = ContactRequest::fromJson(full().toJson());
    QVERIFY(back);
    QVERIFY(*back == full());
    QVERIFY(full().check());
}

void tst_ContactRequest::normalisesTheNumber()
{
    ContactRequest request = full();
    request.address = u"06 - 1234 5678"_s;
    QCOMPARE(ContactRequest::fromJson(request.toJson())->address, u"0612345678"_s);
    request.channel = ContactRequest::Channel::Email;
    request.address = u" a@b.nl "_s;
    QCOMPARE(ContactRequest::fromJson(request.toJson())->address, u"a@b.nl"_s);
}

void tst_ContactRequest::takesAnEmptyName()
{
    ContactRequest request = full();
    request.name.clear();
    request.about.clear();
    request.times = {};
    request.codeWord.clear();
    request.voice.reset();
    const auto back = ContactRequest::fromJson(request.toJson());
    QVERIFY(back);
    QVERIFY(*back == request);
}

void tst_ContactRequest::ignoresWhatItDoesNotKnow()
{
    QJsonObject object = fullObject();
    object.insert(u"shoeSize"_s, u"appel"_s);
    const auto back = ContactRequest::fromJson(bytes(object));
    QVERIFY(back);
    QVERIFY(*back == full());
}

void tst_ContactRequest::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("code");
    const auto with = [](const QString &name, const QJsonValue &value) {
        QJsonObject object = fullObject();
        object.insert(name, value);
        return bytes(object);
    };
    QTest::newRow("nothing") << QByteArray() << u"json-malformed"_s;
    QTest::newRow("an array") << QByteArray("[]") << u"json-malformed"_s;
    QTest::newRow("cut off") << full().toJson().chopped(1) << u"json-malformed"_s;
    QTest::newRow("a later version") << with(u"version"_s, 2) << u"version-unknown"_s;
    QTest::newRow("version as text") << with(u"version"_s, u"1"_s) << u"field-type"_s;
    QTest::newRow("long name") << with(u"name"_s, QString(81, u'a')) << u"field-length"_s;
    QTest::newRow("name is a number") << with(u"name"_s, 4) << u"field-type"_s;
    QTest::newRow("name is null") << with(u"name"_s, QJsonValue::Null) << u"field-type"_s;
    QTest::newRow("control character") << with(u"name"_s, u"a\u0007"_s) << u"field-value"_s;
    QTest::newRow("half a character")
        << QByteArray(full().toJson()).replace("Vrouwencentrum", "\\ud800") << u"field-value"_s;
    QTest::newRow("unknown channel") << with(u"channel"_s, u"fax"_s) << u"field-value"_s;
    QTest::newRow("bad number") << with(u"address"_s, u"061234"_s) << u"field-value"_s;
    QTest::newRow("number as e-mail") << with(u"channel"_s, u"email"_s) << u"field-value"_s;
    QTest::newRow("about is no list") << with(u"about"_s, QJsonObject()) << u"field-type"_s;
    QTest::newRow("about holds text") << with(u"about"_s, QJsonArray{u"werk"_s}) << u"field-type"_s;
    QTest::newRow("subject without card")
        << with(u"about"_s, QJsonArray{QJsonObject{{u"topic"_s, u"werk"_s}, {u"title"_s, u"x"_s}}})
        << u"field-missing"_s;
    QJsonArray many;
    for (int i = 0; i < 41; ++i)
        many.append(fullObject().value(u"about"_s).toArray().at(0));
    QTest::newRow("too many subjects") << with(u"about"_s, many) << u"field-length"_s;
    QTest::newRow("no language tag") << with(u"language"_s, u"Nederlands!"_s) << u"field-value"_s;
    QTest::newRow("tag with a line break") << with(u"language"_s, u"nl\n"_s) << u"field-value"_s;
    QTest::newRow("unknown time") << with(u"times"_s, QJsonArray{u"night"_s}) << u"field-value"_s;
    QTest::newRow("time is a number") << with(u"times"_s, QJsonArray{1}) << u"field-value"_s;
    QTest::newRow("unknown answerer") << with(u"answerer"_s, u"dog"_s) << u"field-value"_s;
    QTest::newRow("voicemail as text") << with(u"voicemail"_s, u"true"_s) << u"field-type"_s;
    QTest::newRow("text message as text") << with(u"textMessage"_s, u"true"_s) << u"field-type"_s;
    QTest::newRow("long code word") << with(u"codeWord"_s, QString(41, u'a')) << u"field-length"_s;
    QTest::newRow("code word of two lines") << with(u"codeWord"_s, u"a\nb"_s) << u"field-value"_s;
    const auto voice = [&](const QString &format, int seconds, const QByteArray &data) {
        return with(u"voice"_s,
                    QJsonObject{{u"format"_s, format},
                                {u"seconds"_s, seconds},
                                {u"data"_s, QString::fromLatin1(data)}});
    };
    const QByteArray ogg = QByteArray("OggS").toBase64();
    QTest::newRow("voice is text") << with(u"voice"_s, u"hallo"_s) << u"field-type"_s;
    QTest::newRow("voice in wav") << voice(u"wav"_s, 3, ogg) << u"field-value"_s;
    QTest::newRow("voice of no time") << voice(u"opus"_s, 0, ogg) << u"field-value"_s;
    QTest::newRow("voice too long") << voice(u"opus"_s, 61, ogg) << u"field-value"_s;
    QTest::newRow("voice is no base64") << voice(u"opus"_s, 3, "####") << u"field-value"_s;
    QTest::newRow("voice is no Ogg") << voice(u"opus"_s, 3, QByteArray("RIFF").toBase64())
                                     << u"field-value"_s;
    QTest::newRow("voice too large") << voice(u"opus"_s, 3, ("OggS" + QByteArray(150'000, 'o')).toBase64())
                                     << u"field-value"_s;
    QTest::newRow("no centre") << with(u"centre"_s, QString()) << u"field-length"_s;
}

void tst_ContactRequest::refuses()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, code);
    const auto request = ContactRequest::fromJson(json);
    QVERIFY(!request);
    QCOMPARE(request.error().code, code);
    QVERIFY(!request.error().sentence.isEmpty());
}

void tst_ContactRequest::checksBeforeSending()
{
    ContactRequest request = full();
    request.address = u"12"_s;
    QCOMPARE(request.check().error().code, u"field-value"_s);
    request = full();
    request.name = QString(81, u'x');
    QCOMPARE(request.check().error().code, u"field-length"_s);
    request = full();
    request.about[1].title.clear();
    const auto checked = request.check();
    QVERIFY(!checked);
    QVERIFY(checked.error().sentence.contains(u"about[1].title"_s));
}

void tst_ContactRequest::sealsWithRoomForSpeech()
{
    const auto key = SealKeyPair::generate();
    ContactRequest request = full();
    const auto withVoice = request.sealed(key.publicKey());
    QCOMPARE((withVoice.size() - 48) % 32768, 0);
    request.voice.reset();
    const auto without = request.sealed(key.publicKey());
    QCOMPARE(without.size(), 1024 + 48);
    QVERIFY(*ContactRequest::fromJson(unseal(without, key)->view()) == request);
}

void tst_ContactRequest::theLongestFitsAnEnvelope()
{
    ContactRequest request = full();
    request.name = QString(80, u'あ');
    request.about.clear();
    for (int i = 0; i < ContactRequest::MaxSubjects; ++i)
        request.about.append({QString(80, u'"'), QString(40, u'\\'), QString(200, u'あ')});
    request.voice = Voice{60, "OggS" + QByteArray(Voice::MaxBytes - 4, 'o')};
    QVERIFY(request.check());
    const auto key = SealKeyPair::generate();
    const auto sent = Envelope::contactRequest(QString(64, u'k'), request.sealed(key.publicKey()),
                                               key.publicKey().id(), QByteArray(32, 't'),
                                               SigningKeyPair::generate(), QDateTime::currentDateTime());
    QVERIFY(sent);
    QVERIFY(*ContactRequest::fromJson(unseal(sent->sealed(), key)->view()) == request);
}

void tst_ContactRequest::errorsTellNothingTyped()
{
    ContactRequest request = full();
    request.address = u"geheim-adres"_s;
    QVERIFY(!request.check().error().sentence.contains(u"geheim"_s));
}

void tst_ContactRequest::eachPropertyIsNeeded()
{
    const QStringList names = fullObject().keys();
    QCOMPARE(names.size(), 14);
    for (const QString &name : names) {
        QJsonObject object = fullObject();
        object.remove(name);
        const auto request = ContactRequest::fromJson(bytes(object));
        QVERIFY2(!request, qPrintable(name));
        QCOMPARE(request.error().code, u"field-missing"_s);
    }
}

QTEST_GUILESS_MAIN(tst_ContactRequest)
#include "tst_contactrequest.moc"
