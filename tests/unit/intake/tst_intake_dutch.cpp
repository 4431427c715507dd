// SPDX-License-Identifier: EUPL-1.2
#include "intake/desk/DutchText.h"

#include <QTest>

using namespace stapsteen;

class TestIntakeDutch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsTheTimeInAmsterdam_data()
    {
        QTest::addColumn<QDateTime>("utc");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shortText");
        QTest::newRow("winter") << QDateTime(QDate(2026, 11, 23), QTime(23, 5), Qt::UTC)
                                << QStringLiteral("dinsdag 24 november 2026, 00.05 uur")
                                << QStringLiteral("di 24 nov 2026, 00.05");
        QTest::newRow("summer") << QDateTime(QDate(2026, 7, 1), QTime(12, 0), Qt::UTC)
                                << QStringLiteral("woensdag 1 juli 2026, 14.00 uur")
                                << QStringLiteral("wo 1 jul 2026, 14.00");
    }

    void tellsTheTimeInAmsterdam()
    {
        QFETCH(QDateTime, utc);
        QTEST(dutch::moment(utc), "text");
        // Whether short months end in a full stop differs between versions of Qt.
        QTEST(dutch::shortMoment(utc).replace(QLatin1String(". "), QLatin1String(" ")), "shortText");
    }

    void countsDaysByMidnightsInAmsterdam()
    {
        const QDateTime night(QDate(2026, 7, 1), QTime(22, 30),
                              Qt::UTC); // half past twelve there, the second
        QCOMPARE(dutch::age(night.addSecs(-3600), night), QStringLiteral("1 dag"));
        QCOMPARE(dutch::age(night, night.addSecs(23 * 3600)), QStringLiteral("vandaag"));
        QCOMPARE(dutch::age(night, night.addDays(12)), QStringLiteral("12 dagen"));
        const QDateTime midnight(QDate(2026, 7, 1), QTime(22, 0), Qt::UTC);
        for (const int hours : {0, 1, 23})
            QCOMPARE(dutch::startOfDay(midnight.addSecs(hours * 3600)), midnight);
        QCOMPARE(dutch::startOfDay(midnight.addSecs(24 * 3600)), midnight.addDays(1));
    }

    void namesLanguages()
    {
        QCOMPARE(dutch::language(QStringLiteral("ti")), QStringLiteral("Tigrinya"));
        QCOMPARE(dutch::language(QStringLiteral("zh-Hant")), QStringLiteral("zh-Hant"));
    }

    void anyTimeIsAnyTime()
    {
        ContactRequest request;
        const QString any = dutch::times(request);
        request.times = {ContactRequest::Time::Morning | ContactRequest::Time::Afternoon
                         | ContactRequest::Time::Evening};
        QCOMPARE(dutch::times(request), any);
        request.times = {ContactRequest::Time::Morning | ContactRequest::Time::Evening};
        QCOMPARE(dutch::times(request), QStringLiteral("Alleen ’s ochtends of ’s avonds."));
    }
};

QTEST_GUILESS_MAIN(TestIntakeDutch)
#include "tst_intake_dutch.moc"
