// SPDX-License-Identifier: EUPL-1.2
#include "content/SvgReach.h"

#include <QRegularExpression>
#include <QXmlStreamAttributes>

#include <algorithm>
#include <cmath>
#include <limits>

namespace stapsteen {

namespace {

constexpr double Unknown = std::numeric_limits<double>::infinity();

const QString Number = QStringLiteral("([-+]?\\d*\\.?\\d+(?:[eE][+-]?\\d+)?)");

QList<double> numbersIn(QStringView text)
{
    static const QRegularExpression number(Number);
    QList<double> all;
    for (auto matches = number.globalMatch(text.toString()); matches.hasNext();)
        all.append(matches.next().captured().toDouble());
    return all;
}

/// The numbers behind a letter of a path. The two flags of an arc may stand without anything between.
QList<double> numbersOf(QChar command, const QString &said)
{
    static const QString gap = QStringLiteral("[\\s,]*");
    static const QString flag = QStringLiteral("([01])");
    static const QRegularExpression arc(
        QStringLiteral("\\G") + gap
        + QStringList{Number, Number, Number, flag, flag, Number, Number}.join(gap));
    if (command.toLower() != QLatin1Char('a'))
        return numbersIn(said);
    return numbersIn(QString(said).replace(arc, QStringLiteral("\\1 \\2 \\3 \\4 \\5 \\6 \\7 ")));
}

/// How many numbers a step of a path takes; the last two are where it ends.
int numbersOfStep(QChar command)
{
    switch (command.toLower().unicode()) {
    case 'm':
    case 'l':
    case 't':
        return 2;
    case 'h':
    case 'v':
        return 1;
    case 's':
    case 'q':
        return 4;
    case 'c':
        return 6;
    case 'a':
        return 7;
    default:
        return 0;
    }
}

/// Of a path's `d`: it is followed from step to step, and radii and control points are taken at their
/// farthest.
double pathReach(QStringView d)
{
    static const QRegularExpression part(QStringLiteral("([A-Za-z])([^A-DF-Za-df-z]*)"));
    double x = 0;
    double y = 0;
    double startX = 0;
    double startY = 0;
    double reach = 0;
    for (auto parts = part.globalMatch(d.toString()); parts.hasNext();) {
        const auto match = parts.next();
        const QChar command = match.captured(1).at(0);
        const QList<double> numbers = numbersOf(command, match.captured(2));
        const int step = numbersOfStep(command);
        if (command.toLower() == QLatin1Char('z')) {
            x = startX;
            y = startY;
        } else if (step == 0 || numbers.size() % step != 0) {
            return Unknown;
        }
        const bool relative = command.isLower();
        for (qsizetype i = 0; step > 0 && i < numbers.size(); i += step) {
            double far = 0; // radii and control points too
            for (qsizetype n = i; n < i + step; ++n)
                far = std::max(far, std::abs(numbers.at(n)));
            reach = std::max(
                reach, std::hypot(far + (relative ? std::abs(x) : 0), far + (relative ? std::abs(y) : 0)));
            const double last = numbers.at(i + step - 1);
            if (command.toLower() == QLatin1Char('v'))
                y = (relative ? y : 0) + last;
            else if (command.toLower() == QLatin1Char('h'))
                x = (relative ? x : 0) + last;
            else {
                x = (relative ? x : 0) + numbers.at(i + step - 2);
                y = (relative ? y : 0) + last;
            }
            if (i == 0 && command.toLower() == QLatin1Char('m')) {
                startX = x;
                startY = y;
            }
            reach = std::max(reach, std::hypot(x, y));
        }
    }
    return reach;
}

/// Of the shape with @p attributes, without its place.
double shapeReach(const QXmlStreamAttributes &attributes)
{
    static const QStringList lengths = {
        QStringLiteral("x"),  QStringLiteral("y"),  QStringLiteral("width"), QStringLiteral("height"),
        QStringLiteral("x1"), QStringLiteral("y1"), QStringLiteral("x2"),    QStringLiteral("y2"),
        QStringLiteral("cx"), QStringLiteral("cy"), QStringLiteral("r"),     QStringLiteral("rx"),
        QStringLiteral("ry")};
    double reach = 0;
    for (const QXmlStreamAttribute &attribute : attributes) {
        const QString name = attribute.qualifiedName().toString();
        if (name == QLatin1String("d")) {
            reach += pathReach(attribute.value());
        } else if (name == QLatin1String("points")) {
            const QList<double> numbers = numbersIn(attribute.value());
            double far = 0;
            for (const double number : numbers)
                far = std::max(far, std::abs(number));
            reach += std::hypot(far, far);
        } else if (lengths.contains(name)) {
            for (const double number : numbersIn(attribute.value()))
                reach += std::abs(number);
        }
    }
    return reach;
}

} // namespace

void SvgReach::Spread::enter(double innerFactor, double innerOffset)
{
    offset += factor * innerOffset;
    factor *= innerFactor;
}

void SvgReach::Spread::enter(const QString &transform)
{
    static const QRegularExpression whole(
        QStringLiteral("\\A[\\s,]*(?:(?:translate|rotate|scale)\\s*\\([^()]*\\)[\\s,]*)*\\z"));
    static const QRegularExpression one(QStringLiteral("(translate|rotate|scale)\\s*\\(([^()]*)\\)"));
    if (!whole.match(transform).hasMatch())
        factor = Unknown;
    for (auto matches = one.globalMatch(transform); matches.hasNext();) {
        const auto match = matches.next();
        QList<double> numbers = numbersIn(match.captured(2));
        std::transform(numbers.begin(), numbers.end(), numbers.begin(), [](double n) { return std::abs(n); });
        const QString name = match.captured(1);
        if (numbers.isEmpty())
            factor = Unknown;
        else if (name == QLatin1String("scale"))
            enter(*std::max_element(numbers.cbegin(), numbers.cend()), 0);
        else if (name == QLatin1String("translate"))
            enter(1, std::hypot(numbers.at(0), numbers.value(1)));
        else // about a point: there and back
            enter(1, 2 * std::hypot(numbers.value(1), numbers.value(2)));
    }
}

void SvgReach::open(const QXmlStreamAttributes &attributes)
{
    Element element = m_open.isEmpty() ? Element() : m_open.constLast();
    if (attributes.hasAttribute(QLatin1String("transform")))
        element.spread.enter(attributes.value(QLatin1String("transform")).toString());
    if (attributes.hasAttribute(QLatin1String("stroke-width"))) {
        const QList<double> widths = numbersIn(attributes.value(QLatin1String("stroke-width")));
        element.stroke = widths.isEmpty() ? Unknown : std::abs(widths.constFirst());
    }
    element.reach = element.spread.factor * (shapeReach(attributes) + element.stroke) + element.spread.offset;
    m_open.append(element);
}

} // namespace stapsteen
