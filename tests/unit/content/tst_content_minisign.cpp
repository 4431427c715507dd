// SPDX-License-Identifier: EUPL-1.2
#include "Needs.h"
#include "content/Minisign.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace stapsteen;

class TestContentMinisign : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        write(QStringLiteral("pack"), QByteArray("inhoud").repeated(100'000)); // over two chunks
        m_key.emplace(minisign::generateKey());
    }

    void aSignatureVerifiesAndCarriesItsComment()
    {
        const auto signature =
            minisign::sign(path(QStringLiteral("pack")), *m_key, QStringLiteral("versie 7"));
        QVERIFY(signature);
        const auto comment = minisign::verify(path(QStringLiteral("pack")), *signature, m_key->publicKey());
        QVERIFY(comment);
        QCOMPARE(*comment, QStringLiteral("versie 7"));
    }

    void anyChangeIsNoticed_data()
    {
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("code");
        QTest::newRow("signature") << 1 << "signature-wrong";
        QTest::newRow("trusted comment") << 2 << "signature-wrong";
        QTest::newRow("global signature") << 3 << "signature-wrong";
    }

    void anyChangeIsNoticed()
    {
        QFETCH(int, line);
        const auto signature =
            minisign::sign(path(QStringLiteral("pack")), *m_key, QStringLiteral("versie 7"));
        QList<QByteArray> lines = signature->split('\n');
        QByteArray &changed = lines[line];
        const int at = int(changed.size()) - 8;
        changed[at] = changed.at(at) == 'A' ? 'B' : 'A';
        const auto comment =
            minisign::verify(path(QStringLiteral("pack")), lines.join('\n'), m_key->publicKey());
        QVERIFY(!comment);
        QTEST(comment.error().code, "code");
    }

    void aChangedFileIsNoticed()
    {
        const auto signature = minisign::sign(path(QStringLiteral("pack")), *m_key, QString());
        write(QStringLiteral("pack"), QByteArray("inhoud").repeated(99'999) + "inhouD");
        const auto comment = minisign::verify(path(QStringLiteral("pack")), *signature, m_key->publicKey());
        QVERIFY(!comment);
        QCOMPARE(comment.error().code, QStringLiteral("signature-wrong"));
    }

    void anotherKeyIsNamed()
    {
        const auto signature = minisign::sign(path(QStringLiteral("pack")), *m_key, QString());
        const auto comment =
            minisign::verify(path(QStringLiteral("pack")), *signature, minisign::generateKey().publicKey());
        QCOMPARE(comment.error().code, QStringLiteral("signature-other-key"));
    }

    void garbageIsNoSignature_data()
    {
        QTest::addColumn<QByteArray>("signature");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("hallo\nhallo\nhallo\nhallo\n");
        QTest::newRow("short base64") << QByteArray("untrusted comment: x\nRUQ=\ntrusted comment: x\nRUQ=\n");
        QTest::newRow("no base64") << QByteArray("untrusted comment: x\n!!!\ntrusted comment: x\n!!!\n");
    }

    void garbageIsNoSignature()
    {
        QFETCH(QByteArray, signature);
        const auto comment = minisign::verify(path(QStringLiteral("pack")), signature, m_key->publicKey());
        QVERIFY(!comment);
        QCOMPARE(comment.error().code, QStringLiteral("signature-damaged"));
    }

    void keysSurviveTheirFiles()
    {
        const auto secret = minisign::parseSecretKey(minisign::secretKeyFile(*m_key));
        const auto open = minisign::parsePublicKey(minisign::publicKeyFile(m_key->publicKey()));
        QVERIFY(secret);
        QVERIFY(open);
        QVERIFY(secret->publicKey() == *open);
        QCOMPARE(minisign::parsePublicKey("nonsense").error().code, QStringLiteral("key-damaged"));
        QCOMPARE(minisign::parseSecretKey("nonsense").error().code, QStringLiteral("key-damaged"));
    }

    void theStockToolVerifiesOurs()
    {
        NEED(hasStockTool(), "the stock minisign is not installed");
        write(QStringLiteral("ours.pub"), minisign::publicKeyFile(m_key->publicKey()));
        const auto signature =
            minisign::sign(path(QStringLiteral("pack")), *m_key, QStringLiteral("versie 7"));
        write(QStringLiteral("pack.minisig"), *signature);
        QVERIFY(stock({QStringLiteral("-V"), QStringLiteral("-p"), QStringLiteral("ours.pub"),
                       QStringLiteral("-m"), QStringLiteral("pack")}));
        write(QStringLiteral("pack"), "iets anders");
        QVERIFY(!stock({QStringLiteral("-V"), QStringLiteral("-p"), QStringLiteral("ours.pub"),
                        QStringLiteral("-m"), QStringLiteral("pack")}));
    }

    void weVerifyTheStockTools()
    {
        NEED(hasStockTool(), "the stock minisign is not installed");
        QVERIFY(stock({QStringLiteral("-G"), QStringLiteral("-W"), QStringLiteral("-f"), QStringLiteral("-p"),
                       QStringLiteral("stock.pub"), QStringLiteral("-s"), QStringLiteral("stock.key")}));
        QVERIFY(stock({QStringLiteral("-S"), QStringLiteral("-s"), QStringLiteral("stock.key"),
                       QStringLiteral("-m"), QStringLiteral("pack"), QStringLiteral("-t"),
                       QStringLiteral("van de redactie")}));
        const auto key = minisign::parsePublicKey(read(QStringLiteral("stock.pub")));
        QVERIFY(key);
        const auto comment =
            minisign::verify(path(QStringLiteral("pack")), read(QStringLiteral("pack.minisig")), *key);
        QVERIFY2(comment, comment ? "" : qPrintable(comment.error().sentence));
        QCOMPARE(*comment, QStringLiteral("van de redactie"));
    }

    void weSignWithTheStockToolsKeyAndItWithOurs()
    {
        NEED(hasStockTool(), "the stock minisign is not installed");
        QVERIFY(stock({QStringLiteral("-G"), QStringLiteral("-W"), QStringLiteral("-f"), QStringLiteral("-p"),
                       QStringLiteral("stock.pub"), QStringLiteral("-s"), QStringLiteral("stock.key")}));
        const auto theirs = minisign::parseSecretKey(read(QStringLiteral("stock.key")));
        QVERIFY(theirs);
        write(QStringLiteral("pack.minisig"),
              *minisign::sign(path(QStringLiteral("pack")), *theirs, QStringLiteral("x")));
        QVERIFY(stock({QStringLiteral("-V"), QStringLiteral("-p"), QStringLiteral("stock.pub"),
                       QStringLiteral("-m"), QStringLiteral("pack")}));

        write(QStringLiteral("ours.key"), minisign::secretKeyFile(*m_key));
        QVERIFY(stock({QStringLiteral("-S"), QStringLiteral("-s"), QStringLiteral("ours.key"),
                       QStringLiteral("-m"), QStringLiteral("pack")}));
        QVERIFY(minisign::verify(path(QStringLiteral("pack")), read(QStringLiteral("pack.minisig")),
                                 m_key->publicKey()));
    }

    void theOldUnhashedKindIsRefused()
    {
        NEED(hasStockTool(), "the stock minisign is not installed");
        write(QStringLiteral("ours.key"), minisign::secretKeyFile(*m_key));
        QVERIFY(stock({QStringLiteral("-S"), QStringLiteral("-l"), QStringLiteral("-s"),
                       QStringLiteral("ours.key"), QStringLiteral("-m"), QStringLiteral("pack")}));
        const auto comment = minisign::verify(path(QStringLiteral("pack")),
                                              read(QStringLiteral("pack.minisig")), m_key->publicKey());
        QVERIFY(!comment);
        QCOMPARE(comment.error().code, QStringLiteral("signature-damaged"));
    }

    void aKeyWithAPasswordIsRefusedWithAWayOut()
    {
        // The two bytes that name the key derivation, "Sc", stand at 2 and 3.
        QByteArray file = minisign::secretKeyFile(*m_key);
        QList<QByteArray> lines = file.split('\n');
        QByteArray raw = QByteArray::fromBase64(lines.at(1));
        raw.replace(2, 2, "Sc");
        lines[1] = raw.toBase64();
        const auto key = minisign::parseSecretKey(lines.join('\n'));
        QVERIFY(!key);
        QCOMPARE(key.error().code, QStringLiteral("key-encrypted"));
        QVERIFY(key.error().sentence.contains(QStringLiteral("minisign -G -W")));
    }

private:
    static bool hasStockTool()
    {
        return !QStandardPaths::findExecutable(QStringLiteral("minisign")).isEmpty();
    }

    bool stock(const QStringList &arguments) const
    {
        QProcess minisign;
        minisign.setWorkingDirectory(m_folder.path());
        minisign.start(QStringLiteral("minisign"), arguments);
        return minisign.waitForFinished() && minisign.exitCode() == 0;
    }

    QString path(const QString &name) const { return m_folder.filePath(name); }

    void write(const QString &name, const QByteArray &contents) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(contents) != contents.size())
            qFatal("cannot write %s", qUtf8Printable(name));
    }

    QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
    std::optional<minisign::SecretKey> m_key;
};

QTEST_GUILESS_MAIN(TestContentMinisign)
#include "tst_content_minisign.moc"
