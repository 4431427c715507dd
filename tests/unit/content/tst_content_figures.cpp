// SPDX-License-Identifier: EUPL-1.2
#include "content/Figures.h"

#include <QTest>

using namespace stapsteen;

namespace {

Figure euro(double value, int decimals, const char *from, const char *until)
{
    Figure figure;
    figure.id = QStringLiteral("wage");
    figure.value = value;
    figure.unit = Figure::Unit::Euro;
    figure.decimals = decimals;
    figure.from = QDate::fromString(QLatin1String(from), Qt::ISODate);
    figure.until = QDate::fromString(QLatin1String(until), Qt::ISODate);
    return figure;
}

Figures twoPeriods()
{
    return Figures({euro(14.99, 2, "2026-07-01", "2026-12-31"), euro(15.25, 2, "2027-01-01", "2027-06-30")});
}

} // namespace

class TestContentFigures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void switchesAtMidnight()
    {
        const Figures figures = twoPeriods();
        const QString text = QStringLiteral("Minstens {wage} per uur.");
        const auto lastDay = figures.filled(text, QStringLiteral("nl"), QDate(2026, 12, 31));
        const auto nextDay = figures.filled(text, QStringLiteral("nl"), QDate(2027, 1, 1));
        QCOMPARE(lastDay.value(), u"Minstens €\u00a014,99 per uur."_qs);
        QCOMPARE(nextDay.value(), u"Minstens €\u00a015,25 per uur."_qs);
    }

    void saysNothingBeforeAfterOrOfTheUnknown()
    {
        const Figures figures = twoPeriods();
        const QString nl = QStringLiteral("nl");
        QVERIFY(!figures.filled(QStringLiteral("{wage}"), nl, QDate(2026, 6, 30)));
        QVERIFY(!figures.filled(QStringLiteral("{wage}"), nl, QDate(2027, 7, 1)));
        QVERIFY(!figures.filled(QStringLiteral("{nobody}"), nl, QDate(2026, 12, 1)));
        QVERIFY(!figures.filled(QStringLiteral("{wage} en {nobody}"), nl, QDate(2026, 12, 1)));
        QCOMPARE(figures.filled(QStringLiteral("Geen bedrag."), nl, QDate(1999, 1, 1)).value(),
                 QStringLiteral("Geen bedrag."));
    }

    void telephoneNumbersStayWholeBetweenWordsFromTheRight()
    {
        const Figures figures;
        const QDate day(2026, 12, 1);
        const auto shown = [&](const QString &text, const char *language) {
            return figures.filled(text, QString::fromLatin1(language), day).value();
        };
        QCOMPARE(shown(u"اتصلي بـ 0800-2000 الآن."_qs, "ar"), u"اتصلي بـ \u20660800-2000\u2069 الآن."_qs);
        QCOMPARE(shown(u"070 353 50 00، 112"_qs, "prs"), u"\u2066070 353 50 00\u2069، 112"_qs);
        QCOMPARE(shown(u"Bel 0800-2000."_qs, "nl"), u"Bel 0800-2000."_qs);
    }

    void writesNumbersAsTheLanguageDoes_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("cents");
        QTest::addColumn<QString>("thousands");
        QTest::addColumn<QString>("percent");
        const auto isolated = [](const QString &text) { return QChar(0x2066) + text + QChar(0x2069); };
        QTest::newRow("nl") << "nl" << u"€\u00a014,99"_qs << u"€\u00a056.412"_qs << u"7,60%"_qs;
        QTest::newRow("en") << "en" << u"€14.99"_qs << u"€56,412"_qs << u"7.60%"_qs;
        QTest::newRow("tr") << "tr" << u"€14,99"_qs << u"€56.412"_qs << u"%7,60"_qs;
        QTest::newRow("pl") << "pl" << u"14,99\u00a0€"_qs << u"56\u00a0412\u00a0€"_qs << u"7,60%"_qs;
        QTest::newRow("uk") << "uk" << u"14,99\u00a0€"_qs << u"56\u00a0412\u00a0€"_qs << u"7,60%"_qs;
        QTest::newRow("bg") << "bg" << u"14,99\u00a0€"_qs << u"56\u00a0412\u00a0€"_qs << u"7,60%"_qs;
        QTest::newRow("es") << "es" << u"14,99\u00a0€"_qs << u"56.412\u00a0€"_qs << u"7,60\u00a0%"_qs;
        QTest::newRow("kmr") << "kmr" << u"14,99\u00a0€"_qs << u"56.412\u00a0€"_qs << u"%7,60"_qs;
        QTest::newRow("pap") << "pap" << u"€\u00a014,99"_qs << u"€\u00a056.412"_qs << u"7,60%"_qs;
        QTest::newRow("ti") << "ti" << u"€14.99"_qs << u"€56,412"_qs << u"7.60%"_qs;
        QTest::newRow("ar") << "ar" << isolated(u"€\u00a014,99"_qs) << isolated(u"€\u00a056.412"_qs)
                            << isolated(u"7,60%"_qs);
        QTest::newRow("prs") << "prs" << isolated(u"€\u00a014,99"_qs) << isolated(u"€\u00a056.412"_qs)
                             << isolated(u"7,60%"_qs);
    }

    void writesNumbersAsTheLanguageDoes()
    {
        QFETCH(QString, language);
        Figure share = euro(7.6, 2, "2026-01-01", "");
        share.unit = Figure::Unit::Percent;
        QTEST(Figures::shown(euro(14.99, 2, "2026-01-01", ""), language), "cents");
        QTEST(Figures::shown(euro(56412, 0, "2026-01-01", ""), language), "thousands");
        QTEST(Figures::shown(share, language), "percent");
    }

    void saysAmountsAsAVoiceCan_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("cents");
        QTest::addColumn<QString>("thousands");
        QTest::addColumn<QString>("percent");
        QTest::newRow("nl") << "nl" << u"14 euro 99"_qs << u"56412 euro"_qs << u"96%"_qs;
        QTest::newRow("en") << "en" << u"14 euros 99"_qs << u"56412 euros"_qs << u"96%"_qs;
        QTest::newRow("tr") << "tr" << u"14 euro 99"_qs << u"56412 euro"_qs << u"%96"_qs;
        QTest::newRow("uk") << "uk" << u"14 євро 99"_qs << u"56412 євро"_qs << u"96%"_qs;
        QTest::newRow("ar") << "ar" << u"14 يورو 99"_qs << u"56412 يورو"_qs << u"96 بالمئة"_qs;
        QTest::newRow("prs") << "prs" << u"14 یورو 99"_qs << u"56412 یورو"_qs << u"96%"_qs;
        QTest::newRow("pap") << "pap" << u"14 euro 99"_qs << u"56412 euro"_qs << u"96 porshento"_qs;
    }

    void saysAmountsAsAVoiceCan()
    {
        QFETCH(QString, language);
        Figure share = euro(96, 0, "2026-01-01", "");
        share.unit = Figure::Unit::Percent;
        QTEST(Figures::spoken(euro(14.99, 2, "2026-01-01", ""), language), "cents");
        QTEST(Figures::spoken(euro(56412, 0, "2026-01-01", ""), language), "thousands");
        QTEST(Figures::spoken(share, language), "percent");
    }

    void writesAYearWithoutThousands()
    {
        Figure year = euro(1963, 0, "2026-01-01", "");
        year.unit = Figure::Unit::Years;
        QCOMPARE(Figures::shown(year, QStringLiteral("nl")), QStringLiteral("1963"));
    }

    void tellsStaffWhatMustBeRenewed()
    {
        const Figures figures = twoPeriods();
        QCOMPARE(figures.runOutBy(QDate(2027, 6, 30), QDate(2026, 11, 23)).size(),
                 0); // the first period has a follower
        QCOMPARE(figures.runOutBy(QDate(2027, 7, 1), QDate(2026, 11, 23)).size(), 1);
    }

    void knowsItsUnits()
    {
        QCOMPARE(toString(Figure::Unit::Euro), QStringLiteral("euro"));
        QCOMPARE(unitFrom(QStringLiteral("people")), std::optional(Figure::Unit::People));
        QVERIFY(!unitFrom(QStringLiteral("dollar")));
    }
};

QTEST_GUILESS_MAIN(TestContentFigures)
#include "tst_content_figures.moc"
