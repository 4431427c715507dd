// SPDX-License-Identifier: EUPL-1.2
#include "wire/Base45.h"
#include "wire/Enrolment.h"
#include "wire/Protocol.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace stapsteen;
using namespace Qt::StringLiterals;

/// An enrolment as a QR code says it, and what else a QR code may say.
class TestEnrolmentQr : public QObject {
    Q_OBJECT

    const QString m_prefix = u"STAPSTEEN-ENROL:"_s;

    // A stream of zlib's as it stands alone (RFC 1950).
    static QByteArray deflated(const QByteArray &bytes) { return qCompress(bytes, 9).sliced(4); }

    // As long as certificates come: random, so that no compression helps.
    static Enrolment enrolment(int certificateBytes)
    {
        QByteArray pem = "-----BEGIN CERTIFICATE-----\n";
        QByteArray der(certificateBytes, Qt::Uninitialized);
        QRandomGenerator random(7);
        for (char &byte : der)
            byte = char(random.bounded(256));
        const QByteArray text = der.toBase64();
        for (qsizetype i = 0; i < text.size(); i += 64)
            pem += text.mid(i, 64) + '\n';
        pem += "-----END CERTIFICATE-----\n";
        return {u"Den Haag"_s,
                u"Vrouwencentrum De Brug"_s,
                QUrl(u"https://stapsteen.example.org/intake"_s),
                SealKeyPair::generate().publicKey(),
                SigningKeyPair::generate().publicKey(),
                u"abcdefghij_KLMNOP-0123456789abcdefghijklmno"_s,
                {u"Werkplein"_s,
                 {u"Spui 70"_s, u"2511 BT Den Haag"_s},
                 u"070 - 353 30 00"_s,
                 {{{1, 2, 3, 4, 5}, QTime(9, 0), QTime(17, 0)}}},
                QByteArray("0123456789abcdef"),
                pem};
    }

private Q_SLOTS:
    void comesBackWhole_data()
    {
        QTest::addColumn<int>("certificate");
        QTest::newRow("elliptic") << 500;
        QTest::newRow("RSA") << 1500;
    }
    void comesBackWhole()
    {
        QFETCH(int, certificate);
        const Enrolment sent = enrolment(certificate);
        const QString text = sent.qrText();
        QVERIFY(Enrolment::isQrText(text));
        const auto back = Enrolment::fromQr(text);
        QVERIFY2(back, back ? "" : qPrintable(back.error().sentence));
        QVERIFY(*back == sent);
        // All of the letters that a QR code packs tightest, and all of it fits one.
        static const QRegularExpression letters(u"^[0-9A-Z $%*+./:-]+$"_s);
        QVERIFY(letters.match(text).hasMatch());
        QVERIFY2(text.size() < protocol::MaxQrLetters, qPrintable(QString::number(text.size())));
    }

    void isSmallerThanTheFile()
    {
        const Enrolment sent = enrolment(500);
        // In bits: 5.5 a letter here, 8 there.
        QVERIFY(double(sent.qrText().size()) * 5.5 < 0.8 * 8 * double(sent.toJson().size()));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        const QString whole = enrolment(500).qrText();
        const QString other = u"enrolment-other-code"_s;
        const QString damaged = u"enrolment-damaged"_s;
        QTest::newRow("nothing") << QString() << other;
        QTest::newRow("an address") << u"https://example.org/STAPSTEEN-ENROL:"_s << other;
        QTest::newRow("a withdrawal code") << u"stapsteen-withdraw:00-35-05-05-004217"_s << other;
        QTest::newRow("lower case") << whole.toLower() << other;
        QTest::newRow("a space before") << u' ' + whole << other;
        QTest::newRow("huge, of another kind") << QString(5'000'000, u'A') << other;
        QTest::newRow("binary") << QString::fromLatin1(QByteArray(300, '\xFF')) << other;
        QTest::newRow("the prefix alone") << m_prefix << damaged;
        QTest::newRow("cut off") << whole.left(whole.size() / 3) << damaged;
        QTest::newRow("a letter too few") << whole.left(whole.size() - 1) << damaged;
        QTest::newRow("not of our letters") << m_prefix + u"\u00E9\u00E9\u00E9"_s << damaged;
        QTest::newRow("no zlib") << m_prefix + toBase45("no zlib at all") << damaged;
        QTest::newRow("empty zlib") << m_prefix + toBase45(deflated({})) << damaged;
        QTest::newRow("huge") << m_prefix + QString(5'000'000, u'0') << damaged;
        QTest::newRow("more than a QR code holds")
            << whole + QString(protocol::MaxQrLetters, u'0') << damaged;
        QTest::newRow("a bomb") << m_prefix + toBase45(deflated(QByteArray(2'500'000, ' '))) << damaged;
        QTest::newRow("a little too long") << m_prefix
                + toBase45(deflated("{\"pad\":\"" + QByteArray(protocol::MaxEnrolmentBytes, 'x') + "\"}"))
                                           << damaged;
        QTest::newRow("no JSON") << m_prefix + toBase45(deflated("hello")) << u"json-malformed"_s;
        QTest::newRow("JSON of something else")
            << m_prefix + toBase45(deflated(R"({"format":"x"})")) << u"enrolment-other-file"_s;
        QTest::newRow("another version")
            << m_prefix + toBase45(deflated(R"({"format":"stapsteen-enrolment","version":2})"))
            << u"version-unknown"_s;
    }
    void refuses()
    {
        QFETCH(QString, text);
        QFETCH(QString, code);
        const auto refused = Enrolment::fromQr(text);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, code);
        QVERIFY(!refused.error().sentence.isEmpty());
    }

    void holdsACodeToTheRulesOfAFile()
    {
        // Never in the clear over a network.
        Enrolment clear = enrolment(500);
        clear.intake = QUrl(u"http://stapsteen.example.org"_s);
        const auto refused = Enrolment::fromQr(clear.qrText());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"field-value"_s);
    }
};

QTEST_GUILESS_MAIN(TestEnrolmentQr)
#include "tst_enrolmentqr.moc"
