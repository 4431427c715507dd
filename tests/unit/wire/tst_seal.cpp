// SPDX-License-Identifier: EUPL-1.2
#include "wire/Seal.h"

#include <QTest>

#include <sodium.h>

using namespace stapsteen;
using namespace Qt::StringLiterals;

class tst_Seal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opensWhatItSealed_data();
    void opensWhatItSealed();
    void wipesThePlaintext();
    void sizeTellsLittle();
    void speechTellsLessStill();
    void leavesLiteralsAlone();
    void neverTheSameTwice();
    void onlyTheOwnerOpens();
    void refusesEveryTampering();
    void refusesWrongSizes();
    void refusesOtherPadding();

private:
    SealKeyPair m_key = SealKeyPair::generate();
};

void tst_Seal::opensWhatItSealed_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {0, 1, 1022, 1023, 1024, 1025, 2047, 2048, 120000})
        QTest::addRow("%d bytes", size) << size;
}

void tst_Seal::opensWhatItSealed()
{
    QFETCH(int, size);
    // Ends in what padding looks like, to see that it is not taken for padding.
    const QByteArray plain = size > 1 ? QByteArray(size - 2, 'p') + "\x80" + '\0' : QByteArray(size, '\0');
    QByteArray copy(plain.constData(), plain.size());
    const QByteArray sealed = seal(std::move(copy), m_key.publicKey());
    QCOMPARE((sealed.size() - qsizetype(crypto_box_SEALBYTES)) % 1024, 0);
    const auto opened = unseal(sealed, m_key);
    QVERIFY(opened);
    QCOMPARE(opened->view(), plain);
}

void tst_Seal::wipesThePlaintext()
{
    QByteArray plain("06 1234 5678, only in the morning");
    const QByteArray witness = plain;
    seal(std::move(plain), m_key.publicKey());
    QCOMPARE(witness, QByteArray(witness.size(), '\0'));
}

void tst_Seal::sizeTellsLittle()
{
    QCOMPARE(seal("a", m_key.publicKey()).size(), seal(QByteArray(1023, 'a'), m_key.publicKey()).size());
}

void tst_Seal::speechTellsLessStill()
{
    QCOMPARE(seal("a", m_key.publicKey(), VoiceSealBlock).size(), 32768 + qsizetype(crypto_box_SEALBYTES));
    for (const int size : {0, 1, 32767, 32768, 200000}) {
        const QByteArray plain(size, 'v');
        const auto opened = unseal(seal(QByteArray(size, 'v'), m_key.publicKey(), VoiceSealBlock), m_key);
        QVERIFY(opened);
        QCOMPARE(opened->view(), plain);
    }
    // Of a size that both blocks give.
    const auto opened = unseal(seal(QByteArray(32767, 'v'), m_key.publicKey()), m_key);
    QVERIFY(opened);
    QCOMPARE(opened->size(), 32767);
}

void tst_Seal::leavesLiteralsAlone()
{
    QCOMPARE(unseal(seal(QByteArrayLiteral("hers"), m_key.publicKey()), m_key)->view(), QByteArray("hers"));
    QByteArray literal = QByteArrayLiteral("constant");
    const char *bytes = literal.constData();
    wipe(literal);
    QVERIFY(literal.isEmpty());
    QCOMPARE(bytes, "constant");
}

void tst_Seal::neverTheSameTwice()
{
    QVERIFY(seal("same", m_key.publicKey()) != seal("same", m_key.publicKey()));
}

void tst_Seal::onlyTheOwnerOpens()
{
    const auto opened = unseal(seal("hers", m_key.publicKey()), SealKeyPair::generate());
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, u"seal-broken"_s);
}

void tst_Seal::refusesEveryTampering()
{
    const QByteArray sealed = seal("hers", m_key.publicKey());
    for (qsizetype i = 0; i < sealed.size(); ++i) {
        QByteArray tampered = sealed;
        tampered[i] = char(tampered.at(i) ^ 0x01);
        QVERIFY(!unseal(tampered, m_key));
    }
}

void tst_Seal::refusesWrongSizes()
{
    const QByteArray sealed = seal("hers", m_key.publicKey());
    QVERIFY(!unseal({}, m_key));
    QVERIFY(!unseal(sealed.left(qsizetype(crypto_box_SEALBYTES)), m_key));
    QVERIFY(!unseal(sealed.chopped(1), m_key));
    QVERIFY(!unseal(sealed + 'x', m_key));
}

void tst_Seal::refusesOtherPadding()
{
    // Sealed by somebody with the right key, but all zeros: no padding mark anywhere.
    const QByteArray zeros(1024, '\0');
    QByteArray sealed(zeros.size() + qsizetype(crypto_box_SEALBYTES), Qt::Uninitialized);
    crypto_box_seal(reinterpret_cast<unsigned char *>(sealed.data()),
                    reinterpret_cast<const unsigned char *>(zeros.constData()), size_t(zeros.size()),
                    m_key.publicKey().data());
    const auto opened = unseal(sealed, m_key);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, u"seal-broken"_s);
}

QTEST_GUILESS_MAIN(tst_Seal)
#include "tst_seal.moc"
