// SPDX-License-Identifier: EUPL-1.2
#include "kiosk/ScreenLanguage.h"

#include "content/ScreenLines.h"

#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

using namespace stapsteen;
using namespace Qt::StringLiterals;

class TestScreenLanguage : public QObject {
    Q_OBJECT

    static QString question()
    {
        return QCoreApplication::translate("HomeScreen", "Waar wilt u meer over weten?");
    }

private Q_SLOTS:
    void switchesWordsAndDirectionAndBack()
    {
        ScreenLanguage language;
        QSignalSpy changed(&language, &ScreenLanguage::changed);
        const QString dutch = u"Waar wilt u meer over weten?"_s;
        QCOMPARE(question(), dutch);

        language.set(u"en"_s, Qt::LeftToRight);
        QCOMPARE(question(), u"What would you like to know more about?"_s);
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
        language.set(u"ar"_s, Qt::RightToLeft);
        QCOMPARE(question(), u"عمّ تريدين أن تعرفي أكثر؟"_s);
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
        language.set(u"nl"_s, Qt::LeftToRight);
        QCOMPARE(question(), dutch);
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
        QCOMPARE(changed.size(), 3);
    }

    void eachSentenceThatCanBeRecordedIsOneOfAScreen()
    {
        ScreenLanguage language;
        language.set(u"en"_s, Qt::LeftToRight);
        for (const ScreenLine &line : screenLines()) {
            const QString english = QCoreApplication::translate(line.context, line.dutch);
            QVERIFY2(english != QString::fromUtf8(line.dutch), line.id);
        }
    }

    void theWordsAreThereWhenItSaysChanged()
    {
        ScreenLanguage language;
        QString heard;
        connect(&language, &ScreenLanguage::changed, this, [&] { heard = question(); });
        language.set(u"en"_s, Qt::LeftToRight);
        QCOMPARE(heard, u"What would you like to know more about?"_s);
    }

    void whatIsNotTranslatedIsDutch_data()
    {
        QTest::addColumn<QString>("tag");
        QTest::newRow("nobody chose") << QString();
        QTest::newRow("unknown") << u"xx"_s;
        QTest::newRow("audio only") << u"rif"_s;
        QTest::newRow("no tag") << u"../kiosk_en"_s;
    }
    void whatIsNotTranslatedIsDutch()
    {
        QFETCH(QString, tag);
        ScreenLanguage language;
        language.set(u"ar"_s, Qt::RightToLeft);
        language.set(tag, Qt::LeftToRight);
        QCOMPARE(question(), u"Waar wilt u meer over weten?"_s);
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    }

    void everyTranslatedLanguageOfTheScreensIsThere_data()
    {
        QTest::addColumn<QString>("tag");
        for (const char *tag : {"ar", "bg", "en", "es", "kmr", "pap", "pl", "prs", "ti", "tr", "uk"})
            QTest::newRow(tag) << QString::fromLatin1(tag);
    }
    void everyTranslatedLanguageOfTheScreensIsThere()
    {
        QFETCH(QString, tag);
        ScreenLanguage language;
        language.set(tag, Qt::LeftToRight);
        QVERIFY(question() != u"Waar wilt u meer over weten?"_s);
    }
};

QTEST_MAIN(TestScreenLanguage)
#include "tst_screenlanguage.moc"
