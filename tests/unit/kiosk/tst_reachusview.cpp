// SPDX-License-Identifier: EUPL-1.2
#include "kiosk/ReachUsView.h"
#include "kiosk/ScreenLanguage.h"

#include <QSignalSpy>
#include <QTest>

using namespace stapsteen;
using namespace Qt::StringLiterals;

class TestReachUsView : public QObject {
    Q_OBJECT

    static ReachUs withHours(const QList<int> &days)
    {
        return {u"Loket"_s, {u"Straat 1"_s}, u"070 000 00 00"_s, {{days, QTime(9, 0), QTime(17, 30)}}};
    }

private Q_SLOTS:
    void isEmptyUntilTheKioskIsEnrolled()
    {
        const ReachUsView view;
        QCOMPARE(view.name(), QString());
        QCOMPARE(view.phone(), QString());
        QVERIFY(view.hours().isEmpty());
    }

    void showsWhatTheMunicipalityGave()
    {
        ReachUsView view;
        QSignalSpy changed(&view, &ReachUsView::changed);
        view.setReachUs(withHours({1}));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(view.name(), u"Loket"_s);
        QCOMPARE(view.address(), QStringList{u"Straat 1"_s});
        QCOMPARE(view.phone(), u"070 000 00 00"_s);
    }

    void saysHoursAsSentences_data()
    {
        QTest::addColumn<QList<int>>("days");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("a week") << QList<int>{1, 2, 3, 4, 5}
                                << u"maandag tot en met vrijdag: van 09:00 tot 17:30"_s;
        QTest::newRow("one day") << QList<int>{7} << u"zondag: van 09:00 tot 17:30"_s;
        QTest::newRow("some days") << QList<int>{1, 3, 6}
                                   << u"maandag, woensdag, zaterdag: van 09:00 tot 17:30"_s;
        QTest::newRow("a gap") << QList<int>{1, 2, 4, 5}
                               << u"maandag, dinsdag, donderdag, vrijdag: van 09:00 tot 17:30"_s;
    }
    void saysHoursAsSentences()
    {
        QFETCH(QList<int>, days);
        QFETCH(QString, sentence);
        ReachUsView view;
        view.setReachUs(withHours(days));
        QCOMPARE(view.hours(), QStringList{sentence});
    }

    void saysThemInHerLanguage()
    {
        ScreenLanguage language;
        ReachUsView view;
        view.setReachUs(withHours({1}));
        language.set(u"en"_s, Qt::LeftToRight);
        QVERIFY2(view.hours().first().contains(u"Monday"_s, Qt::CaseInsensitive),
                 qUtf8Printable(view.hours().first()));
        QVERIFY(view.hours().first().contains(u"17:30"_s));
        // Also between days: Arabic has a comma of its own.
        view.setReachUs(withHours({1, 3}));
        language.set(u"ar"_s, Qt::RightToLeft);
        QVERIFY2(view.hours().first().contains(u"، "_s), qUtf8Printable(view.hours().first()));
    }
};

QTEST_MAIN(TestReachUsView)
#include "tst_reachusview.moc"
