// SPDX-License-Identifier: EUPL-1.2
#include <QColor>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <cmath>

/// Every colour text is set in reaches WCAG's 4.5:1 on every ground it stands on.
class tst_Contrast : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void knowsTheFormula();
    void isReadable_data();
    void isReadable();

private:
    QHash<QString, QColor> m_colours;
};

namespace {

/// WCAG 2.2, "relative luminance": of sRGB, from 0 (black) to 1 (white).
double luminance(const QColor &colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

/// WCAG 2.2, "contrast ratio": from 1 to 21.
double contrast(const QColor &one, const QColor &other)
{
    const auto [dark, light] = std::minmax({luminance(one), luminance(other)});
    return (light + 0.05) / (dark + 0.05);
}

} // namespace

void tst_Contrast::initTestCase()
{
    QFile theme(QStringLiteral(STAPSTEEN_SOURCES "/qml/Theme/Theme.qml"));
    QVERIFY2(theme.open(QIODevice::ReadOnly), qPrintable(theme.fileName()));
    static const QRegularExpression colour(u"property color (\\w+): \"(#[0-9A-Fa-f]{6})\""_qs);
    for (const auto &match : colour.globalMatch(QString::fromUtf8(theme.readAll())))
        m_colours.insert(match.captured(1), QColor(match.captured(2)));
}

void tst_Contrast::knowsTheFormula()
{
    QCOMPARE(contrast(Qt::white, Qt::black), 21.0);
    QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrast(Qt::red, Qt::red), 1.0);
    // The grey that is known to be just enough on white.
    QVERIFY(contrast(QColor(0x76, 0x76, 0x76), Qt::white) >= 4.5);
    QVERIFY(contrast(QColor(0x77, 0x77, 0x77), Qt::white) < 4.5);
}

void tst_Contrast::isReadable_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("ground");
    const auto row = [](const QString &text, const QString &ground) {
        QTest::addRow("%s on %s", qPrintable(text), qPrintable(ground)) << text << ground;
    };
    const QStringList inks = {u"work"_qs, u"childcare"_qs, u"rules"_qs, u"programmes"_qs, u"talk"_qs};
    QStringList grounds = {u"paper"_qs, u"card"_qs, u"quiet"_qs};
    for (const QString &ink : inks) {
        const QString tint = ink + u"Tint"_qs;
        grounds << tint;
        row(ink, tint);
        row(ink, u"card"_qs);
        row(u"card"_qs, ink); // white on a button in the topic's colour
    }
    for (const QString &ground : grounds) {
        row(u"ink"_qs, ground);
        row(u"inkSoft"_qs, ground);
    }
    row(u"ink"_qs, u"sun"_qs);
}

void tst_Contrast::isReadable()
{
    QFETCH(QString, text);
    QFETCH(QString, ground);
    QVERIFY2(m_colours.contains(text), qPrintable(text));
    QVERIFY2(m_colours.contains(ground), qPrintable(ground));
    const double ratio = contrast(m_colours[text], m_colours[ground]);
    QVERIFY2(ratio >= 4.5, qPrintable(u"%1:1"_qs.arg(ratio, 0, 'f', 2)));
}

QTEST_GUILESS_MAIN(tst_Contrast)
#include "tst_contrast.moc"
