// SPDX-License-Identifier: EUPL-1.2
#include "wire/DurableFile.h"
#include "wire/Keys.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace stapsteen;
using namespace Qt::StringLiterals;

class tst_WireKeys : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void publicKeysTravelAsText();
    void refusesWhatIsNoKey_data();
    void refusesWhatIsNoKey();
    void idIsTheHash();
    void savesAndLoads();
    void refusesABrokenFile();
    void doesNotMixUpKinds();
    void verifiesOnlyWhatWasSigned();
    void wipesWhereItLies();
};

void tst_WireKeys::publicKeysTravelAsText()
{
    const auto seal = SealKeyPair::generate();
    QCOMPARE(seal.publicKey().text().size(), 43);
    QVERIFY(*SealPublicKey::fromText(seal.publicKey().text()) == seal.publicKey());
    const auto signing = SigningKeyPair::generate();
    QVERIFY(*SigningPublicKey::fromText(signing.publicKey().text()) == signing.publicKey());
    QVERIFY(signing.publicKey().text() != SigningKeyPair::generate().publicKey().text());
}

void tst_WireKeys::refusesWhatIsNoKey_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("short") << QString(42, u'A');
    QTest::newRow("long") << QString(44, u'A');
    QTest::newRow("padded") << QString(43, u'A') + u'=';
    QTest::newRow("stray bits at the end") << QString(42, u'A') + u'B';
    QTest::newRow("other alphabet") << QString(42, u'+') + u'A';
    QTest::newRow("not Latin") << QString(43, u'ж');
}

void tst_WireKeys::refusesWhatIsNoKey()
{
    QFETCH(QString, text);
    QCOMPARE(SealPublicKey::fromText(text).error().code, u"key-malformed"_s);
    QCOMPARE(SigningPublicKey::fromText(text).error().code, u"key-malformed"_s);
}

void tst_WireKeys::idIsTheHash()
{
    // BLAKE2b-256 of 32 zero bytes, from Python: hashlib.blake2b(bytes(32), digest_size=32).hexdigest()[:16]
    QCOMPARE(SealPublicKey::fromText(QString(43, u'A'))->id(), u"89eb0d6a8a691dae"_s);
}

void tst_WireKeys::savesAndLoads()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"key"_s);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;

    const auto seal = SealKeyPair::generate();
    QVERIFY(seal.save(file));
    QCOMPARE(QFile::permissions(file) & others, QFile::Permissions());
    const auto loadedSeal = SealKeyPair::load(file);
    QVERIFY(loadedSeal);
    QVERIFY(loadedSeal->publicKey() == seal.publicKey());
    QCOMPARE(loadedSeal->secret().view(), seal.secret().view());

    const auto signing = SigningKeyPair::generate();
    QVERIFY(signing.save(file));
    QCOMPARE(QFile::permissions(file) & others, QFile::Permissions());
    const auto loadedSigning = SigningKeyPair::load(file);
    QVERIFY(loadedSigning);
    QCOMPARE(loadedSigning->sign("x"), signing.sign("x"));
}

void tst_WireKeys::refusesABrokenFile()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"key"_s);
    QCOMPARE(SigningKeyPair::load(file).error().code, u"file-read"_s);
    QVERIFY(SigningKeyPair::generate().save(file));
    const QByteArray good = *readWhole(file, 1000);
    for (qsizetype size = 0; size < good.size(); ++size) {
        QVERIFY(writeDurably(file, good.left(size), OwnerOnly));
        QCOMPARE(SigningKeyPair::load(file).error().code, u"key-malformed"_s);
    }
    QVERIFY(writeDurably(file, QByteArray(300, 'A'), OwnerOnly));
    QCOMPARE(SigningKeyPair::load(file).error().code, u"file-too-large"_s);
}

void tst_WireKeys::doesNotMixUpKinds()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"key"_s);
    QVERIFY(SealKeyPair::generate().save(file));
    QCOMPARE(SigningKeyPair::load(file).error().code, u"key-malformed"_s);
    QVERIFY(SigningKeyPair::generate().save(file));
    QCOMPARE(SealKeyPair::load(file).error().code, u"key-malformed"_s);
}

void tst_WireKeys::verifiesOnlyWhatWasSigned()
{
    const auto key = SigningKeyPair::generate();
    const QByteArray signature = key.sign("message");
    QVERIFY(key.publicKey().verifies("message", signature));
    QVERIFY(!key.publicKey().verifies("messagE", signature));
    QVERIFY(!key.publicKey().verifies("message", signature.chopped(1)));
    QVERIFY(!key.publicKey().verifies("message", signature + 'x'));
    QVERIFY(!SigningKeyPair::generate().publicKey().verifies("message", signature));
}

void tst_WireKeys::wipesWhereItLies()
{
    QByteArray typed(64, 'x');
    const QByteArray sharing = typed;
    wipe(typed);
    QVERIFY(typed.isEmpty());
    QCOMPARE(sharing, QByteArray(64, '\0'));

    QByteArray original("secret");
    const QByteArray witness = original;
    const Secret secret = Secret::take(std::move(original));
    QCOMPARE(secret.view(), QByteArray("secret"));
    QCOMPARE(witness, QByteArray(6, '\0'));
}

QTEST_GUILESS_MAIN(tst_WireKeys)
#include "tst_wirekeys.moc"
