// SPDX-License-Identifier: EUPL-1.2
#include "wire/WithdrawalCode.h"

#include <QSet>
#include <QTest>

using namespace stapsteen;
using namespace Qt::StringLiterals;

class tst_WithdrawalCode : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isReadAsItIsWritten();
    void isBuiltFromWhatSheTouches();
    void isRandom();
    void refuses_data();
    void refuses();
    void secretNeedsCodeAndMunicipality();
    void secretStaysTheSame();
};

void tst_WithdrawalCode::isReadAsItIsWritten()
{
    const auto code = WithdrawalCode::parse(u"07-31-00-35-481905"_s);
    QVERIFY(code);
    QCOMPARE(code->pictograms(), (WithdrawalCode::Pictograms{7, 31, 0, 35}));
    QCOMPARE(code->digits(), u"481905"_s);
    QCOMPARE(code->text(), u"07-31-00-35-481905"_s);
    QCOMPARE(code->qrText(), u"stapsteen-withdraw:07-31-00-35-481905"_s);
    QVERIFY(*WithdrawalCode::parse(code->qrText()) == *code);
}

void tst_WithdrawalCode::isBuiltFromWhatSheTouches()
{
    QCOMPARE(WithdrawalCode::of({7, 31, 0, 35}, u"481905"_s)->text(), u"07-31-00-35-481905"_s);
    for (const auto &pictograms : {WithdrawalCode::Pictograms{36, 0, 0, 0}, {0, 0, 0, -1}})
        QCOMPARE(WithdrawalCode::of(pictograms, u"481905"_s).error().code, u"withdrawal-code"_s);
    for (const QString &digits : {u"48190"_s, u"4819055"_s, u"48190a"_s, u"٤٨١٩٠٥"_s})
        QCOMPARE(WithdrawalCode::of({7, 31, 0, 35}, digits).error().code, u"withdrawal-code"_s);
}

void tst_WithdrawalCode::isRandom()
{
    QSet<QString> codes;
    std::array<QSet<int>, WithdrawalCode::PictogramLength> seen;
    for (int i = 0; i < 2000; ++i) {
        const auto code = WithdrawalCode::random();
        codes.insert(code.text());
        QVERIFY(WithdrawalCode::parse(code.text()));
        for (size_t place = 0; place < seen.size(); ++place)
            seen[place].insert(code.pictograms()[place]);
    }
    QCOMPARE(codes.size(), 2000); // two alike: once in a million runs
    for (const auto &place : seen)
        QCOMPARE(place.size(), WithdrawalCode::PictogramCount);
}

void tst_WithdrawalCode::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("no such pictogram") << u"07-31-00-36-481905"_s;
    QTest::newRow("one digit") << u"7-31-00-35-481905"_s;
    QTest::newRow("line break") << u"07-31-00-35-481905\n"_s;
    QTest::newRow("another QR") << u"https://example.org/07-31-00-35-481905"_s;
    QTest::newRow("Arabic digits") << u"٠٧-31-00-35-481905"_s;
}

void tst_WithdrawalCode::refuses()
{
    QFETCH(QString, text);
    QCOMPARE(WithdrawalCode::parse(text).error().code, u"withdrawal-code"_s);
}

void tst_WithdrawalCode::secretNeedsCodeAndMunicipality()
{
    const auto tag = [](const QString &code, const QByteArray &salt) {
        return withdrawalTag(withdrawalSecret(*WithdrawalCode::parse(code), salt)->view());
    };
    const QByteArray salt(WithdrawalSaltSize, 's');
    const QString code = u"07-31-00-35-481905"_s;
    QCOMPARE(tag(code, salt).size(), WithdrawalTagSize);
    QCOMPARE(tag(code, salt), tag(code, salt));
    QVERIFY(tag(code, salt) != tag(u"31-07-00-35-481905"_s, salt)); // order counts
    QVERIFY(tag(code, salt) != tag(code, QByteArray(WithdrawalSaltSize, 'S')));
}

void tst_WithdrawalCode::secretStaysTheSame()
{
    // Receipts on paper must be good for as long as requests are kept.
    const auto secret =
        withdrawalSecret(*WithdrawalCode::parse(u"07-31-00-35-481905"_s), QByteArray("0123456789abcdef"));
    QCOMPARE(secret->view().toHex(),
             QByteArray("551b8435e3e6ded91e904c2c8aeb5adf63ccf3700ffc80f0dce96072e7f5dd08"));
    QCOMPARE(withdrawalTag(secret->view()).toHex(),
             QByteArray("d1645381b7e9255adc1e2a0a2d47b029798b1d9cf67d778fb3d4347631cc8dbb"));
}

QTEST_GUILESS_MAIN(tst_WithdrawalCode)
#include "tst_withdrawalcode.moc"
