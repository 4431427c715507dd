// SPDX-License-Identifier: EUPL-1.2
#include "kiosk/KioskSettings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace stapsteen;
using namespace Qt::StringLiterals;

class TestKioskSettings : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;

    KioskSettings loaded(const QByteArray &content) const
    {
        QFile file(m_file);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write the settings");
        file.close();
        return KioskSettings::load(m_file);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(u"kiosk.ini"_s);
    }

    void withoutAFileTheDefaultsHold()
    {
        const auto settings = KioskSettings::load(m_file);
        QCOMPARE(settings.idleSeconds, 120);
        QCOMPARE(settings.warningSeconds, 30);
        QVERIFY(!settings.attractSound); // loud prompts embarrass
        QVERIFY(settings.pinHash.isEmpty());
        QVERIFY(!QFile::exists(m_file));
    }

    void readsWhichVoiceACentrePrefers()
    {
        const auto settings = loaded("[voices]\nar=ary\nnl=../nl\n");
        QCOMPARE(settings.voices, (QHash<QString, QString>{{u"ar"_s, u"ary"_s}})); // a name, not a path
    }

    void readsWhatACentreSet()
    {
        const auto settings = loaded("[visit]\nidleSeconds=300\nwarningSeconds=45\n[sound]\nattract=true\n");
        QCOMPARE(settings.idleSeconds, 300);
        QCOMPARE(settings.warningSeconds, 45);
        QVERIFY(settings.attractSound);
    }

    void whatIsOutOfBoundsOrNoNumberKeepsItsDefault_data()
    {
        QTest::addColumn<QByteArray>("idle");
        QTest::addColumn<QByteArray>("warning");
        QTest::newRow("too short") << QByteArray("19") << QByteArray("19");
        QTest::newRow("too long") << QByteArray("1801") << QByteArray("301");
        QTest::newRow("negative") << QByteArray("-1") << QByteArray("-1");
        QTest::newRow("words") << QByteArray("twee minuten") << QByteArray("even");
        QTest::newRow("empty") << QByteArray() << QByteArray();
        QTest::newRow("huge") << QByteArray("99999999999") << QByteArray("99999999999");
    }
    void whatIsOutOfBoundsOrNoNumberKeepsItsDefault()
    {
        QFETCH(QByteArray, idle);
        QFETCH(QByteArray, warning);
        const auto settings = loaded("[visit]\nidleSeconds=" + idle + "\nwarningSeconds=" + warning + "\n");
        QCOMPARE(settings.idleSeconds, 120);
        QCOMPARE(settings.warningSeconds, 30);
    }

    void theBoundsThemselvesAreAllowed()
    {
        const auto least = loaded("[visit]\nidleSeconds=20\nwarningSeconds=20\n");
        QCOMPARE(least.idleSeconds, 20);
        QCOMPARE(least.warningSeconds, 20);
        const auto most = loaded("[visit]\nidleSeconds=1800\nwarningSeconds=300\n");
        QCOMPARE(most.idleSeconds, 1800);
        QCOMPARE(most.warningSeconds, 300);
    }

    void rubbishIsNoSettings()
    {
        const auto settings = loaded(QByteArray(5000, '\xff'));
        QCOMPARE(settings.idleSeconds, 120);
        QVERIFY(settings.pinHash.isEmpty());
    }

    void keepsThePinAsAHashAlone()
    {
        loaded("[visit]\nidleSeconds=300\n");
        QVERIFY(KioskSettings::storePin(m_file, u"493817"_s));
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("493817"));

        const auto settings = KioskSettings::load(m_file);
        QCOMPARE(settings.idleSeconds, 300); // what else stands there stays
        QVERIFY(settings.pinHash.startsWith(u"$argon2id$"_s));
        QVERIFY(settings.pinMatches(u"493817"_s));
        QVERIFY(!settings.pinMatches(u"493818"_s));
        QVERIFY(!settings.pinMatches(u"4938170"_s));
        QVERIFY(!settings.pinMatches(QString()));
    }

    void aNewPinReplacesTheOld()
    {
        QVERIFY(KioskSettings::storePin(m_file, u"1234"_s));
        QVERIFY(KioskSettings::storePin(m_file, u"123456789012"_s));
        const auto settings = KioskSettings::load(m_file);
        QVERIFY(!settings.pinMatches(u"1234"_s));
        QVERIFY(settings.pinMatches(u"123456789012"_s));
    }

    void thePinNeedsDigitsOnly_data()
    {
        QTest::addColumn<QString>("pin");
        QTest::newRow("short") << u"123"_s;
        QTest::newRow("long") << u"1234567890123"_s;
        QTest::newRow("letters") << u"12a4"_s;
        QTest::newRow("empty") << QString();
        QTest::newRow("Arabic digits, which the pad has not") << u"١٢٣٤"_s;
        QTest::newRow("a line end, which the pad has not") << u"1234\n"_s;
    }
    void thePinNeedsDigitsOnly()
    {
        QFETCH(QString, pin);
        const auto stored = KioskSettings::storePin(m_file, pin);
        QVERIFY(!stored);
        QCOMPARE(stored.error().code, u"pin-invalid"_s);
        QVERIFY(!QFile::exists(m_file));
    }

    void saysWhenThePinCannotBeWritten()
    {
        const auto stored = KioskSettings::storePin(m_folder->filePath(u"none/of/these.ini"_s), u"1234"_s);
        const auto onAFolder = KioskSettings::storePin(m_folder->path(), u"1234"_s);
        QVERIFY(stored); // the folders are made
        QVERIFY(!onAFolder);
        QCOMPARE(onAFolder.error().code, u"settings-unwritable"_s);
    }

    void withoutAPinNothingMatches()
    {
        const KioskSettings none;
        QVERIFY(!none.pinMatches(QString()));
        QVERIFY(!none.pinMatches(u"0000"_s));
        KioskSettings broken;
        broken.pinHash = u"$argon2id$nonsense"_s;
        QVERIFY(!broken.pinMatches(u"0000"_s));
    }
};

QTEST_GUILESS_MAIN(TestKioskSettings)
#include "tst_kiosksettings.moc"
