// SPDX-License-Identifier: EUPL-1.2
#include "content/Figures.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <iterator>
#include <utility>

namespace stapsteen {

namespace {

constexpr const char *UnitWords[] = {"euro",  "percent", "hours",  "weeks",
                                     "years", "months",  "people", "count"};

const QRegularExpression &namePattern()
{
    static const QRegularExpression pattern(QStringLiteral("\\{([a-z0-9-]+)\\}"));
    return pattern;
}

bool isRightToLeft(const QString &language)
{
    // Qt knows Dari only as fa_AF.
    return language == QLatin1String("prs") || QLocale(language).textDirection() == Qt::RightToLeft;
}

/// Who writes numbers the way Qt knows. Arabic and Dari would bring digits that stand on no Dutch letter,
/// Tarifit is unknown to Qt, and so was Papiamentu before CLDR 42, which writes it with a point where
/// Curaçao writes a comma: they get the Dutch way.
QLocale localeOf(const QString &language)
{
    if (language == QLatin1String("kmr"))
        return QLocale(QLocale::Kurdish, QLocale::LatinScript, QLocale::Turkey);
    const QLocale locale(language);
    const bool known = locale.language() != QLocale::C && language != QLatin1String("pap")
        && locale.zeroDigit() == QLatin1String("0");
    return known && !isRightToLeft(language) ? locale : QLocale(QLocale::Dutch, QLocale::Netherlands);
}

/// Between words from right to left the parts of a telephone number would change places.
QString withNumbersWhole(QString text, const QString &language)
{
    static const QRegularExpression number(QStringLiteral("([0-9]+(?:[- ][0-9]+)+)"));
    if (isRightToLeft(language)) // U+2066 LEFT-TO-RIGHT ISOLATE … U+2069 POP DIRECTIONAL ISOLATE
        text.replace(number, QStringLiteral("\u2066\\1\u2069"));
    return text;
}

/// CLDR 41, which QLocale has but does not offer for percentages.
QString withPercentSign(const QString &number, const QString &language)
{
    if (language == QLatin1String("tr") || language == QLatin1String("kmr"))
        return QLatin1Char('%') + number;
    if (language == QLatin1String("es"))
        return number + QChar(QChar::Nbsp) + QLatin1Char('%');
    return number + QLatin1Char('%');
}

/// The word for any number of euros; it does not bend in these languages, or not after a number above one.
QString euroWord(const QString &language)
{
    static const QHash<QString, QString> words = {
        {QStringLiteral("ar"), QStringLiteral("يورو")},  {QStringLiteral("prs"), QStringLiteral("یورو")},
        {QStringLiteral("bg"), QStringLiteral("евро")},  {QStringLiteral("uk"), QStringLiteral("євро")},
        {QStringLiteral("en"), QStringLiteral("euros")}, {QStringLiteral("es"), QStringLiteral("euros")},
    };
    return words.value(language, QStringLiteral("euro"));
}

/// With a word where libespeak-ng has none for the sign.
QString withPercentWord(const QString &number, const QString &language)
{
    if (language == QLatin1String("ar"))
        return number + QStringLiteral(" بالمئة");
    if (language == QLatin1String("pap"))
        return number + QStringLiteral(" porshento");
    return withPercentSign(number, language);
}

} // namespace

Figures::Figures(QList<Figure> figures)
    : m_figures(std::move(figures))
{
    for (qsizetype i = 0; i < m_figures.size(); ++i)
        m_byId[m_figures.at(i).id].append(i);
}

std::optional<Figure> Figures::find(const QString &id, const QDate &day) const
{
    const QList<qsizetype> places = m_byId.value(id);
    for (const qsizetype place : places) {
        if (m_figures.at(place).holdsOn(day))
            return m_figures.at(place);
    }
    return {};
}

std::optional<QString> Figures::filled(const QString &text, const QString &language, const QDate &day,
                                       Form form) const
{
    if (!text.contains(QLatin1Char('{')))
        return form == Form::Shown ? withNumbersWhole(text, language) : text;
    QString result;
    qsizetype done = 0;
    for (auto matches = namePattern().globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        const auto figure = find(match.captured(1), day);
        if (!figure)
            return {};
        result += QStringView(text).mid(done, match.capturedStart() - done);
        result += form == Form::Spoken ? spoken(*figure, language) : shown(*figure, language);
        done = match.capturedEnd();
    }
    result += QStringView(text).mid(done);
    return form == Form::Shown ? withNumbersWhole(result, language) : result;
}

QList<Figure> Figures::runOutBy(const QDate &day, const QDate &today) const
{
    QList<Figure> out;
    for (const QList<qsizetype> &places : m_byId) {
        // Follows the values on one another, from the one of today or the last before it.
        const Figure *last = nullptr;
        for (const qsizetype place : places) {
            const Figure &figure = m_figures.at(place);
            if (figure.from <= today && (!last || figure.from > last->from))
                last = &figure;
        }
        while (last && last->until.isValid() && last->until < day) {
            const auto next = find(last->id, last->until.addDays(1));
            if (!next)
                break;
            last = &m_figures.at(*std::find_if(places.cbegin(), places.cend(), [&](qsizetype place) {
                return m_figures.at(place).from == next->from;
            }));
        }
        if (last && last->until.isValid() && last->until < day)
            out.append(*last);
    }
    std::sort(out.begin(), out.end(), [](const Figure &a, const Figure &b) {
        return std::pair(a.until, a.id) < std::pair(b.until, b.id);
    });
    return out;
}

QStringList Figures::namesIn(const QString &text)
{
    QStringList names;
    for (auto matches = namePattern().globalMatch(text); matches.hasNext();)
        names.append(matches.next().captured(1));
    return names;
}

QString Figures::shown(const Figure &figure, const QString &language)
{
    QLocale locale = localeOf(language);
    if (figure.unit == Figure::Unit::Years) // 1963, not 1.963
        locale.setNumberOptions(QLocale::OmitGroupSeparator);
    QString number;
    if (figure.unit == Figure::Unit::Euro)
        number = locale.toCurrencyString(figure.value, QStringLiteral("€"), figure.decimals);
    else
        number = locale.toString(figure.value, 'f', figure.decimals);
    if (figure.unit == Figure::Unit::Percent)
        number = withPercentSign(number, language);
    if (isRightToLeft(language)) // U+2066 LEFT-TO-RIGHT ISOLATE … U+2069 POP DIRECTIONAL ISOLATE
        return QChar(0x2066) + number + QChar(0x2069);
    return number;
}

QString Figures::shown(const QDate &day, const QString &language)
{
    const QString written = day.toString(QStringLiteral("d-M-yyyy"));
    return isRightToLeft(language) ? QChar(0x2066) + written + QChar(0x2069) : written;
}

QString Figures::spoken(const QDate &day, const QString &language)
{
    // Month names in the language, day and year in digits the voice reads.
    const QLocale locale = language == QLatin1String("prs") ? QLocale(QLocale::Persian) : QLocale(language);
    if (locale.language() == QLocale::C)
        return day.toString(QStringLiteral("d-M-yyyy"));
    return QStringLiteral("%1 %2 %3").arg(day.day()).arg(locale.monthName(day.month())).arg(day.year());
}

QString Figures::spoken(const Figure &figure, const QString &language)
{
    QLocale locale = localeOf(language);
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    const QString number = locale.toString(figure.value, 'f', figure.decimals);
    if (figure.unit == Figure::Unit::Percent)
        return withPercentWord(number, language);
    if (figure.unit != Figure::Unit::Euro)
        return number;
    const qint64 cents = qRound64(figure.value * 100);
    const QString whole = QStringLiteral("%1 %2").arg(cents / 100).arg(euroWord(language));
    return cents % 100 == 0 ? whole : QStringLiteral("%1 %2").arg(whole).arg(cents % 100);
}

QString toString(Figure::Unit unit)
{
    return QLatin1String(UnitWords[int(unit)]);
}

std::optional<Figure::Unit> unitFrom(const QString &word)
{
    for (std::size_t i = 0; i < std::size(UnitWords); ++i) {
        if (word == QLatin1String(UnitWords[i]))
            return Figure::Unit(int(i));
    }
    return {};
}

} // namespace stapsteen
