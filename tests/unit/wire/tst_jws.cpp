// SPDX-License-Identifier: EUPL-1.2
#include "wire/Base64Url.h"
#include "wire/Jws.h"

#include <QTest>

using namespace stapsteen;
using namespace Qt::StringLiterals;

namespace {

const QString Type = u"test+jws"_s;

} // namespace

class tst_Jws : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void verifiesWhatItSigned();
    void refusesEveryFlippedBit();
    void refusesOtherHeaders_data();
    void refusesOtherHeaders();
    void refusesOtherShapes_data();
    void refusesOtherShapes();
    void refusesTheWrongKeyAndType();
    void hasALimit();

private:
    // Signs under any header at all, as somebody with bad intentions might.
    QByteArray under(const QByteArray &header) const
    {
        const QByteArray input = toBase64Url(header) + '.' + toBase64Url("payload");
        return input + '.' + toBase64Url(m_key.sign(input));
    }

    SigningKeyPair m_key = SigningKeyPair::generate();
};

void tst_Jws::verifiesWhatItSigned()
{
    const QByteArray text = Jws::sign("payload", Type, u"me"_s, m_key);
    const auto jws = Jws::parse(text, Type, 1000);
    QVERIFY(jws);
    QCOMPARE(jws->keyId(), u"me"_s);
    QCOMPARE(jws->unverifiedPayload(), QByteArray("payload"));
    const auto payload = jws->verifiedBy(m_key.publicKey());
    QVERIFY(payload);
    QCOMPARE(*payload, QByteArray("payload"));
}

void tst_Jws::refusesEveryFlippedBit()
{
    const QByteArray text = Jws::sign("payload", Type, u"me"_s, m_key);
    for (qsizetype i = 0; i < text.size() * 8; ++i) {
        QByteArray tampered = text;
        tampered[i / 8] = char(tampered.at(i / 8) ^ (1 << (i % 8)));
        const auto jws = Jws::parse(tampered, Type, 1000);
        QVERIFY2(!jws || !jws->verifiedBy(m_key.publicKey()), tampered.constData());
    }
}

void tst_Jws::refusesOtherHeaders_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("code");
    const QString malformed = u"jws-malformed"_s;
    QTest::newRow("no algorithm") << QByteArray(R"({"alg":"none","typ":"test+jws","kid":"me"})") << malformed;
    QTest::newRow("HMAC") << QByteArray(R"({"alg":"HS256","typ":"test+jws","kid":"me"})") << malformed;
    QTest::newRow("other case") << QByteArray(R"({"alg":"eddsa","typ":"test+jws","kid":"me"})") << malformed;
    QTest::newRow("algorithm missing") << QByteArray(R"({"typ":"test+jws","kid":"me"})") << malformed;
    QTest::newRow("critical extension")
        << QByteArray(R"({"alg":"EdDSA","typ":"test+jws","kid":"me","crit":["b64"],"b64":false})")
        << malformed;
    QTest::newRow("empty crit") << QByteArray(R"({"alg":"EdDSA","typ":"test+jws","kid":"me","crit":[]})")
                                << malformed;
    QTest::newRow("no key id") << QByteArray(R"({"alg":"EdDSA","typ":"test+jws"})") << malformed;
    QTest::newRow("empty key id") << QByteArray(R"({"alg":"EdDSA","typ":"test+jws","kid":""})") << malformed;
    QTest::newRow("key id is a number")
        << QByteArray(R"({"alg":"EdDSA","typ":"test+jws","kid":1})") << malformed;
    QTest::newRow("not an object") << QByteArray(R"(["EdDSA"])") << malformed;
    QTest::newRow("not JSON") << QByteArray("EdDSA") << malformed;
    QTest::newRow("other type") << QByteArray(R"({"alg":"EdDSA","typ":"JWT","kid":"me"})") << u"jws-type"_s;
}

void tst_Jws::refusesOtherHeaders()
{
    QFETCH(QByteArray, header);
    QFETCH(QString, code);
    QVERIFY(Jws::parse(under(R"({"alg":"EdDSA","typ":"test+jws","kid":"me"})"), Type, 1000));
    const auto jws = Jws::parse(under(header), Type, 1000);
    QVERIFY(!jws);
    QCOMPARE(jws.error().code, code);
}

void tst_Jws::refusesOtherShapes_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray good = Jws::sign("payload", Type, u"me"_s, m_key);
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("two parts") << good.left(good.lastIndexOf('.'));
    QTest::newRow("four parts") << good + ".AAAA";
    QTest::newRow("padding") << good + "=";
    QTest::newRow("line break") << good + "\n";
    QTest::newRow("space in front") << " " + good;
    QTest::newRow("zero byte") << good + QByteArray(1, '\0');
    QTest::newRow("web page") << QByteArray("<!DOCTYPE html><title>Welkom op wifi.nl.</title>");
}

void tst_Jws::refusesOtherShapes()
{
    QFETCH(QByteArray, text);
    const auto jws = Jws::parse(text, Type, 1000);
    QVERIFY(!jws);
    QCOMPARE(jws.error().code, u"jws-malformed"_s);
}

void tst_Jws::refusesTheWrongKeyAndType()
{
    const QByteArray text = Jws::sign("payload", Type, u"me"_s, m_key);
    QCOMPARE(Jws::parse(text, u"other+jws"_s, 1000).error().code, u"jws-type"_s);
    const auto verified = Jws::parse(text, Type, 1000)->verifiedBy(SigningKeyPair::generate().publicKey());
    QVERIFY(!verified);
    QCOMPARE(verified.error().code, u"jws-signature"_s);
}

void tst_Jws::hasALimit()
{
    const QByteArray text = Jws::sign("payload", Type, u"me"_s, m_key);
    QVERIFY(Jws::parse(text, Type, text.size()));
    QCOMPARE(Jws::parse(text, Type, text.size() - 1).error().code, u"jws-too-large"_s);
}

QTEST_GUILESS_MAIN(tst_Jws)
#include "tst_jws.moc"
