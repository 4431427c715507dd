// SPDX-License-Identifier: EUPL-1.2
#include "wire/SecretJson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace stapsteen;
using namespace Qt::StringLiterals;

class tst_SecretJson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isJson();
    void textsSurvive_data();
    void textsSurvive();
    void neverMoves();
};

void tst_SecretJson::isJson()
{
    SecretJson json(1000);
    json.open('{').name(QLatin1String("a")).number(-7).name(QLatin1String("b")).open('[');
    json.text(u"x").text(u"").null().open('{').close('}').close(']').name(QLatin1String("c"));
    json.boolean(true).name(QLatin1String("d")).boolean(false).name(QLatin1String("e")).base64("Man");
    json.name(QLatin1String("f")).base64("").close('}');
    QCOMPARE(std::move(json).take(),
             QByteArray(R"({"a":-7,"b":["x","",null,{}],"c":true,"d":false,"e":"TWFu","f":""})"));
}

void tst_SecretJson::textsSurvive_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("quotes") << u"\"a\" \\ b\\"_s;
    QTest::newRow("controls") << u"\n\t\u0001\u001f"_s;
    QTest::newRow("scripts") << u"Fâtıma ⵣ فاطمة あ"_s;
    QTest::newRow("beyond 16 bits") << u"☀\U0001F31E\""_s;
    QTest::newRow("looks like JSON") << u"],{\"a\":["_s;
}

void tst_SecretJson::textsSurvive()
{
    QFETCH(QString, text);
    SecretJson json(SecretJson::textSize(text.size()) + 2);
    json.open('[').text(text).close(']');
    const auto document = QJsonDocument::fromJson(std::move(json).take());
    QCOMPARE(document.array(), QJsonArray{text});
}

void tst_SecretJson::neverMoves()
{
    const QString text(1000, u'\u0001'); // the longest escape
    const QByteArray bytes(1000, 'b');
    const qsizetype capacity = SecretJson::textSize(text.size()) + SecretJson::base64Size(bytes.size()) + 3;
    SecretJson json(capacity);
    json.open('[').text(text).base64(bytes).close(']');
    const QByteArray result = std::move(json).take();
    QCOMPARE(result.size(), capacity); // the sizes it promises are the sizes it takes
}

QTEST_GUILESS_MAIN(tst_SecretJson)
#include "tst_secretjson.moc"
