// SPDX-License-Identifier: EUPL-1.2
#include "intake/Identity.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace stapsteen;

class TestIntakeIdentity : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void firstStartMakesItAndLaterStartsKeepIt()
    {
        const QTemporaryDir folder;
        const auto first = Identity::loadOrCreate(folder.path());
        QVERIFY(first);
        QVERIFY(!first->epoch.isEmpty());
        const auto second = Identity::loadOrCreate(folder.path());
        QVERIFY(second);
        QCOMPARE(second->epoch, first->epoch);
        QVERIFY(second->seal.publicKey() == first->seal.publicKey());
        QVERIFY(second->signing.publicKey() == first->signing.publicKey());
    }

    void filesAreForTheOwnerOnly()
    {
        const QTemporaryDir folder;
        QVERIFY(Identity::loadOrCreate(folder.path()));
        const QFileInfoList files = QDir(folder.path()).entryInfoList(QDir::Files);
        QCOMPARE(files.size(), 3);
        for (const QFileInfo &file : files) {
            QVERIFY2(!(file.permissions()
                       & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)),
                     qPrintable(file.fileName()));
        }
    }

    void restoredDatabaseGetsANewEpoch()
    {
        const QTemporaryDir folder;
        const QString before = Identity::loadOrCreate(folder.path())->epoch;
        QVERIFY(QFile::remove(folder.filePath(QStringLiteral("epoch"))));
        const auto after = Identity::loadOrCreate(folder.path());
        QVERIFY(after);
        QVERIFY(after->epoch != before);
    }

    void oneMissingKeyIsNotReplaced_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("seal") << QStringLiteral("seal.key");
        QTest::newRow("signing") << QStringLiteral("signing.key");
    }

    void oneMissingKeyIsNotReplaced()
    {
        QFETCH(QString, file);
        const QTemporaryDir folder;
        QVERIFY(Identity::loadOrCreate(folder.path()));
        QVERIFY(QFile::remove(folder.filePath(file)));
        const auto again = Identity::loadOrCreate(folder.path());
        QVERIFY(!again);
        QCOMPARE(again.error().code, QStringLiteral("identity-incomplete"));
        QVERIFY(!QFile::exists(folder.filePath(file)));
    }
};

QTEST_GUILESS_MAIN(TestIntakeIdentity)
#include "tst_intake_identity.moc"
