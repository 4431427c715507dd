// SPDX-License-Identifier: EUPL-1.2
#include "wire/ContactRequest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace stapsteen;

namespace {

ContactRequest full()
{
    ContactRequest request;
    request.name = u"Fâtıma ⵣ"_qs;
    request.channel = ContactRequest::Channel::TextMessage;
    request.address = u"+31612345678"_qs;
    request.about = {{u"kinderopvang-toeslag"_qs, u"kinderopvang"_qs, u"Kinderopvangtoeslag"_qs},
                     {u"eerste-stap"_qs, u"werk"_qs, u"De eerste stap"_qs}};
    request.language = u"zgh-Latn"_qs;
    request.times = ContactRequest::Time::Morning | ContactRequest::Time::Evening;
    request.answerer = ContactRequest::Answerer::AnyoneAtHome;
    request.voicemail = true;
    request.preferWoman = true;
    request.centre = u"Vrouwencentrum De Brug"_qs;
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
    request.address = u"06 - 1234 5678"_qs;
    QCOMPARE(ContactRequest::fromJson(request.toJson())->address, u"0612345678"_qs);
    request.channel = ContactRequest::Channel::Email;
    request.address = u" a@b.nl "_qs;
    QCOMPARE(ContactRequest::fromJson(request.toJson())->address, u"a@b.nl"_qs);
}

void tst_ContactRequest::takesAnEmptyName()
{
    ContactRequest request = full();
    request.name.clear();
    request.about.clear();
    request.times = {};
    const auto back = ContactRequest::fromJson(request.toJson());
    QVERIFY(back);
    QVERIFY(*back == request);
}

void tst_ContactRequest::ignoresWhatItDoesNotKnow()
{
    QJsonObject object = fullObject();
    object.insert(u"safeWord"_qs, u"appel"_qs);
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
    QTest::newRow("nothing") << QByteArray() << u"json-malformed"_qs;
    QTest::newRow("an array") << QByteArray("[]") << u"json-malformed"_qs;
    QTest::newRow("cut off") << full().toJson().chopped(1) << u"json-malformed"_qs;
    QTest::newRow("a later version") << with(u"version"_qs, 2) << u"version-unknown"_qs;
    QTest::newRow("version as text") << with(u"version"_qs, u"1"_qs) << u"field-type"_qs;
    QTest::newRow("long name") << with(u"name"_qs, QString(81, u'a')) << u"field-length"_qs;
    QTest::newRow("name is a number") << with(u"name"_qs, 4) << u"field-type"_qs;
    QTest::newRow("name is null") << with(u"name"_qs, QJsonValue::Null) << u"field-type"_qs;
    QTest::newRow("control character") << with(u"name"_qs, u"a\u0007"_qs) << u"field-value"_qs;
    QTest::newRow("half a character")
        << QByteArray(full().toJson()).replace("Vrouwencentrum", "\\ud800") << u"field-value"_qs;
    QTest::newRow("unknown channel") << with(u"channel"_qs, u"fax"_qs) << u"field-value"_qs;
    QTest::newRow("bad number") << with(u"address"_qs, u"061234"_qs) << u"field-value"_qs;
    QTest::newRow("number as e-mail") << with(u"channel"_qs, u"email"_qs) << u"field-value"_qs;
    QTest::newRow("about is no list") << with(u"about"_qs, QJsonObject()) << u"field-type"_qs;
    QTest::newRow("about holds text") << with(u"about"_qs, QJsonArray{u"werk"_qs}) << u"field-type"_qs;
    QTest::newRow("subject without card")
        << with(u"about"_qs, QJsonArray{QJsonObject{{u"topic"_qs, u"werk"_qs}, {u"title"_qs, u"x"_qs}}})
        << u"field-missing"_qs;
    QJsonArray many;
    for (int i = 0; i < 41; ++i)
        many.append(fullObject().value(u"about"_qs).toArray().at(0));
    QTest::newRow("too many subjects") << with(u"about"_qs, many) << u"field-length"_qs;
    QTest::newRow("no language tag") << with(u"language"_qs, u"Nederlands!"_qs) << u"field-value"_qs;
    QTest::newRow("tag with a line break") << with(u"language"_qs, u"nl\n"_qs) << u"field-value"_qs;
    QTest::newRow("unknown time") << with(u"times"_qs, QJsonArray{u"night"_qs}) << u"field-value"_qs;
    QTest::newRow("time is a number") << with(u"times"_qs, QJsonArray{1}) << u"field-value"_qs;
    QTest::newRow("unknown answerer") << with(u"answerer"_qs, u"dog"_qs) << u"field-value"_qs;
    QTest::newRow("voicemail as text") << with(u"voicemail"_qs, u"true"_qs) << u"field-type"_qs;
    QTest::newRow("no centre") << with(u"centre"_qs, QString()) << u"field-length"_qs;
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
    request.address = u"12"_qs;
    QCOMPARE(request.check().error().code, u"field-value"_qs);
    request = full();
    request.name = QString(81, u'x');
    QCOMPARE(request.check().error().code, u"field-length"_qs);
    request = full();
    request.about[1].title.clear();
    const auto checked = request.check();
    QVERIFY(!checked);
    QVERIFY(checked.error().sentence.contains(u"about[1].title"_qs));
}

void tst_ContactRequest::errorsTellNothingTyped()
{
    ContactRequest request = full();
    request.address = u"geheim-adres"_qs;
    QVERIFY(!request.check().error().sentence.contains(u"geheim"_qs));
}

void tst_ContactRequest::eachPropertyIsNeeded()
{
    const QStringList names = fullObject().keys();
    QCOMPARE(names.size(), 11);
    for (const QString &name : names) {
        QJsonObject object = fullObject();
        object.remove(name);
        const auto request = ContactRequest::fromJson(bytes(object));
        QVERIFY2(!request, qPrintable(name));
        QCOMPARE(request.error().code, u"field-missing"_qs);
    }
}

QTEST_GUILESS_MAIN(tst_ContactRequest)
#include "tst_contactrequest.moc"
