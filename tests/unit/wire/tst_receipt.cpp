// SPDX-License-Identifier: EUPL-1.2
#include "wire/Jws.h"
#include "wire/Receipt.h"

#include <QTest>

using namespace stapsteen;
using namespace Qt::StringLiterals;

class tst_Receipt : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void vouchesForTheEnvelope();
    void vouchesForNoOther();
    void takesAnyTrustedKey();
    void saysWhichEnvelopeItIsFor();
    void everyOutcomeTravels();
    void refusesAnotherIntake();
    void refusesOtherMessages();
    void refusesBadBodies_data();
    void refusesBadBodies();

private:
    SigningKeyPair m_intake = SigningKeyPair::generate();
    QString m_id = u"017f22e2-79b0-7cc3-98c4-dc0c0c07398f"_s;
    QByteArray m_envelope = "header.payload.signature";
    Receipt m_receipt =
        Receipt::of(m_id, m_envelope, u"epoch-1"_s, QDateTime::currentDateTime(), Receipt::Outcome::Known);
};

void tst_Receipt::vouchesForTheEnvelope()
{
    const auto receipt = Receipt::verify(m_receipt.sign(m_intake), m_id, m_envelope, {m_intake.publicKey()});
    QVERIFY(receipt);
    QVERIFY(*receipt == m_receipt);
    QCOMPARE(receipt->outcome, Receipt::Outcome::Known);
    QCOMPARE(receipt->epoch, u"epoch-1"_s);
}

void tst_Receipt::vouchesForNoOther()
{
    const QByteArray jws = m_receipt.sign(m_intake);
    const QString other = u"receipt-other-envelope"_s;
    QCOMPARE(Receipt::verify(jws, m_id, m_envelope + 'x', {m_intake.publicKey()}).error().code, other);
    QCOMPARE(
        Receipt::verify(jws, u"017f22e2-79b0-7cc3-98c4-dc0c0c073990"_s, m_envelope, {m_intake.publicKey()})
            .error()
            .code,
        other);
}

void tst_Receipt::takesAnyTrustedKey()
{
    const auto next = SigningKeyPair::generate();
    const QList trusted{next.publicKey(), m_intake.publicKey()};
    QVERIFY(Receipt::verify(m_receipt.sign(m_intake), m_id, m_envelope, trusted));
    QVERIFY(Receipt::verify(m_receipt.sign(next), m_id, m_envelope, trusted));
    QCOMPARE(Receipt::verify(m_receipt.sign(m_intake), m_id, m_envelope, {}).error().code,
             u"jws-signature"_s);
}

void tst_Receipt::saysWhichEnvelopeItIsFor()
{
    QCOMPARE(*Receipt::claimedEnvelope(m_receipt.sign(m_intake)), m_id);
    QCOMPARE(Receipt::claimedEnvelope("x").error().code, u"jws-malformed"_s);
}

void tst_Receipt::everyOutcomeTravels()
{
    for (const auto outcome : {Receipt::Outcome::Stored, Receipt::Outcome::Known, Receipt::Outcome::Withdrawn,
                               Receipt::Outcome::Unknown}) {
        m_receipt.outcome = outcome;
        QCOMPARE(Receipt::verify(m_receipt.sign(m_intake), m_id, m_envelope, {m_intake.publicKey()})->outcome,
                 outcome);
    }
}

void tst_Receipt::refusesAnotherIntake()
{
    const QByteArray jws = m_receipt.sign(SigningKeyPair::generate());
    QCOMPARE(Receipt::verify(jws, m_id, m_envelope, {m_intake.publicKey()}).error().code, u"jws-signature"_s);
}

void tst_Receipt::refusesOtherMessages()
{
    QCOMPARE(Receipt::verify("<html>Welkom</html>", m_id, m_envelope, {m_intake.publicKey()}).error().code,
             u"jws-malformed"_s);
    const QByteArray otherType = Jws::sign("{}", u"stapsteen-envelope+jws"_s, u"x"_s, m_intake);
    QCOMPARE(Receipt::verify(otherType, m_id, m_envelope, {m_intake.publicKey()}).error().code,
             u"jws-type"_s);
    QCOMPARE(Receipt::verify(QByteArray(5000, 'a'), m_id, m_envelope, {m_intake.publicKey()}).error().code,
             u"jws-too-large"_s);
}

void tst_Receipt::refusesBadBodies_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    QTest::newRow("not JSON") << QByteArray("stored") << u"json-malformed"_s;
    QTest::newRow("empty") << QByteArray("{}") << u"field-missing"_s;
    QTest::newRow("unknown outcome") << QByteArray(
        R"({"envelope":"a","sha256":"b","epoch":"c","received":"2026-01-01T00:00:00Z","outcome":"lost"})")
                                     << u"field-value"_s;
    QTest::newRow("no epoch") << QByteArray(
        R"({"envelope":"a","sha256":"b","epoch":"","received":"2026-01-01T00:00:00Z","outcome":"stored"})")
                              << u"field-length"_s;
}

void tst_Receipt::refusesBadBodies()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, code);
    const QByteArray jws = Jws::sign(body, u"stapsteen-receipt+jws"_s, u"x"_s, m_intake);
    QCOMPARE(Receipt::verify(jws, m_id, m_envelope, {m_intake.publicKey()}).error().code, code);
}

QTEST_GUILESS_MAIN(tst_Receipt)
#include "tst_receipt.moc"
