// SPDX-License-Identifier: EUPL-1.2
#include "wire/ContactRequest.h"

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
    const auto back = ContactRequest::fromJson(request.toJson());
    QVERIFY(back);
    QVERIFY(*back == request);
}

void tst_ContactRequest::ignoresWhatItDoesNotKnow()
{
    QJsonObject object = fullObject();
    object.insert(u"safeWord"_s, u"appel"_s);
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

void tst_ContactRequest::errorsTellNothingTyped()
{
    ContactRequest request = full();
    request.address = u"geheim-adres"_s;
    QVERIFY(!request.check().error().sentence.contains(u"geheim"_s));
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
        QCOMPARE(request.error().code, u"field-missing"_s);
    }
}

QTEST_GUILESS_MAIN(tst_ContactRequest)
#include "tst_contactrequest.moc"
