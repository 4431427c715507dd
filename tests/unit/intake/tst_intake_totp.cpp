// SPDX-License-Identifier: EUPL-1.2
#include "intake/desk/QrCode.h"
#include "intake/desk/RecoveryCode.h"
#include "intake/desk/Totp.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace stapsteen;

/// The second factor: codes, what they are made of, and what helps when the phone is gone.
class TestIntakeTotp : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void followsTheRfc_data()
    {
        // RFC 6238, appendix B, SHA-1; the last six of its eight digits.
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("code");
        QTest::newRow("1970") << qint64(59) << QStringLiteral("287082");
        QTest::newRow("2005") << qint64(1111111109) << QStringLiteral("081804");
        QTest::newRow("2005, next") << qint64(1111111111) << QStringLiteral("050471");
        QTest::newRow("2009") << qint64(1234567890) << QStringLiteral("005924");
        QTest::newRow("2033") << qint64(2000000000) << QStringLiteral("279037");
        QTest::newRow("2603") << qint64(20000000000) << QStringLiteral("353130");
    }

    void followsTheRfc()
    {
        QFETCH(qint64, seconds);
        QFETCH(QString, code);
        const QByteArray secret("12345678901234567890");
        const QDateTime now = QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
        QCOMPARE(totp::codeAt(secret, totp::stepAt(now)), code);
        QCOMPARE(totp::matchingStep(secret, code, now), std::optional(totp::stepAt(now)));
    }

    void takesTheStepBeforeAndAfterAndNoOther()
    {
        const QByteArray secret = totp::newSecret();
        const QDateTime now = QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC);
        const qint64 step = totp::stepAt(now);
        for (qint64 other = step - 3; other <= step + 3; ++other) {
            const auto matching = totp::matchingStep(secret, totp::codeAt(secret, other), now);
            QCOMPARE(matching.has_value(), std::abs(other - step) <= 1);
            if (matching)
                QCOMPARE(*matching, other);
        }
        const QString code = totp::codeAt(secret, step);
        QVERIFY(totp::matchingStep(secret, code.left(3) + u' ' + code.mid(3), now));
        for (const QString &wrong : {QString(), QStringLiteral("0"), code + u'0', code.left(5)})
            QVERIFY(!totp::matchingStep(secret, wrong, now));
    }

    void readsAndWritesBase32()
    {
        // RFC 4648, section 10
        QCOMPARE(totp::toBase32("foobar"), QStringLiteral("MZXW6YTBOI"));
        QCOMPARE(totp::toBase32("fooba"), QStringLiteral("MZXW6YTB"));
        QCOMPARE(totp::toBase32("f"), QStringLiteral("MY"));
        const QByteArray secret = totp::newSecret();
        QCOMPARE(secret.size(), totp::SecretBytes);
        QCOMPARE(*totp::fromBase32(totp::toBase32(secret)), secret);
        QCOMPARE(*totp::fromBase32(totp::toBase32(secret).toLower().insert(4, u' ') + QStringLiteral("==")),
                 secret);
        QCOMPARE(totp::fromBase32(QStringLiteral("MZXW6YTBOI")).error().code, QStringLiteral("totp-secret"));
        QCOMPARE(totp::fromBase32(QString(32, u'1')).error().code, QStringLiteral("totp-secret"));
    }

    void namesItselfInTheApp()
    {
        QCOMPARE(totp::uri("12345678901234567890", QStringLiteral("f@x.nl")),
                 QStringLiteral("otpauth://totp/Stapsteen:f%40x.nl?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
                                "&issuer=Stapsteen"));
    }

    void drawsAQrCodeInsideThePage()
    {
        const QByteArray page =
            qrCode(totp::uri(totp::newSecret(), QStringLiteral("fatima")), QStringLiteral("QR \"x\""))
                .toDocument();
        QVERIFY(page.contains("<svg class=\"qr\" viewBox=\"0 0 "));
        QVERIFY(page.contains("aria-label=\"QR &quot;x&quot;\""));
        QVERIFY(page.contains("M4 4h7v1h-7z")); // the upper edge of the first finder pattern
        QVERIFY(!page.contains("otpauth") && !page.contains("style="));
        QVERIFY(qrCode(QString(5000, u'x'), {}).isEmpty());
    }

    void makesRecoveryCodes()
    {
        const QStringList codes = recovery::newCodes();
        QCOMPARE(codes.size(), recovery::Count);
        QCOMPARE(QSet<QString>(codes.begin(), codes.end()).size(), recovery::Count);
        static const QRegularExpression form(QStringLiteral("\\A[a-z2-7]{4}(-[a-z2-7]{4}){3}\\z"));
        for (const QString &code : codes) {
            QVERIFY(form.match(code).hasMatch());
            QVERIFY(recovery::looksLikeOne(code));
            QCOMPARE(recovery::hashOf(QString(code).toUpper().replace(u'-', u' ')), recovery::hashOf(code));
        }
        QVERIFY(recovery::hashOf(codes.at(0)) != recovery::hashOf(codes.at(1)));
        QVERIFY(!recovery::looksLikeOne(QStringLiteral("123 456")));
    }
};

QTEST_GUILESS_MAIN(TestIntakeTotp)
#include "tst_intake_totp.moc"
