// SPDX-License-Identifier: EUPL-1.2
#include "content/PlainSvg.h"

#include "content/PackFormat.h"
#include "content/SvgReach.h"

#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

#include <algorithm>

namespace stapsteen {

namespace {

const QSet<QString> Elements = {
    QStringLiteral("svg"),    QStringLiteral("g"),        QStringLiteral("path"),
    QStringLiteral("circle"), QStringLiteral("ellipse"),  QStringLiteral("rect"),
    QStringLiteral("line"),   QStringLiteral("polyline"), QStringLiteral("polygon"),
};

const QSet<QString> Attributes = {
    // geometry
    QStringLiteral("viewBox"),
    QStringLiteral("width"),
    QStringLiteral("height"),
    QStringLiteral("d"),
    QStringLiteral("x"),
    QStringLiteral("y"),
    QStringLiteral("x1"),
    QStringLiteral("y1"),
    QStringLiteral("x2"),
    QStringLiteral("y2"),
    QStringLiteral("cx"),
    QStringLiteral("cy"),
    QStringLiteral("r"),
    QStringLiteral("rx"),
    QStringLiteral("ry"),
    QStringLiteral("points"),
    QStringLiteral("transform"),
    // paint
    QStringLiteral("fill"),
    QStringLiteral("stroke"),
    QStringLiteral("fill-rule"),
    QStringLiteral("stroke-width"),
    QStringLiteral("stroke-linecap"),
    QStringLiteral("stroke-linejoin"),
};

const QSet<QString> Colours = {QStringLiteral("#3B4BA8"), QStringLiteral("#E4E8FB"),
                               QStringLiteral("#FFFFFF"), QStringLiteral("none")};

/// Deeper than any drawing is nested; each level costs the renderer some of its stack.
constexpr int DeepestNesting = 12;

/// More than ten times what the busiest drawing has.
constexpr int MostElements = 1500;

/// Far outside every grid. What lies beyond costs time to draw and is not seen. Holds for each number, and
/// for how far a part reaches with all the transforms around it.
constexpr double LargestNumber = 1000;

/// The largest number in an attribute, also where several stand together ("M8-8h1e3").
double largestIn(QStringView text)
{
    static const QRegularExpression number(QStringLiteral("\\d*\\.?\\d+(?:[eE][+-]?\\d+)?"));
    double largest = 0;
    for (auto matches = number.globalMatch(text.toString()); matches.hasNext();)
        largest = std::max(largest, matches.next().captured().toDouble());
    return largest;
}

QString complaintAbout(const QXmlStreamReader &xml)
{
    if (xml.isDTD() || xml.isProcessingInstruction() || xml.isEntityReference())
        return QStringLiteral("Alleen gewone SVG is toegestaan, zonder DTD of verwerkingsopdracht.");
    if (xml.isCharacters() && !xml.isWhitespace())
        return QStringLiteral("Er staat tekst in de tekening.");
    if (!xml.isStartElement())
        return {};
    if (!Elements.contains(xml.name().toString()))
        return QStringLiteral("<%1> hoort niet in een tekening.").arg(xml.name());
    for (const QXmlStreamAttribute &attribute : xml.attributes()) {
        const QString name = attribute.qualifiedName().toString();
        if (!Attributes.contains(name))
            return QStringLiteral("Het kenmerk %1 hoort niet in een tekening.").arg(name);
        if (name != QLatin1String("fill") && name != QLatin1String("stroke")
            && !(largestIn(attribute.value()) <= LargestNumber))
            return QStringLiteral("Bij %1 staat een getal dat te groot is.").arg(name);
        const bool paint = name == QLatin1String("fill") || name == QLatin1String("stroke");
        if (paint && !Colours.contains(attribute.value().toString()))
            return QStringLiteral("De kleur %1 is niet een van #3B4BA8, #E4E8FB en #FFFFFF.")
                .arg(attribute.value());
    }
    return {};
}

} // namespace

SvgComplaint svgComplaint(const QByteArray &svg, Drawing drawing)
{
    const bool scene = drawing == Drawing::Scene;
    const QLatin1String grid(scene ? "0 0 160 96" : "0 0 96 96");
    if (svg.size() > (scene ? packformat::MaximumSceneBytes : packformat::MaximumPictogramBytes))
        return {QStringLiteral("De tekening is te groot."), 0};
    QXmlStreamReader xml(svg);
    bool root = true;
    SvgReach reach;
    int depth = 0;
    int elements = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        QString complaint = complaintAbout(xml);
        depth += xml.isStartElement() ? 1 : xml.isEndElement() ? -1 : 0;
        elements += xml.isStartElement() ? 1 : 0;
        if (complaint.isEmpty() && (depth > DeepestNesting || elements > MostElements))
            complaint = QStringLiteral("De tekening heeft te veel of te diep geneste onderdelen.");
        if (complaint.isEmpty() && xml.isStartElement()) {
            const bool isSvg = xml.name() == QLatin1String("svg");
            if (root && (!isSvg || xml.attributes().value(QLatin1String("viewBox")) != grid))
                complaint = QStringLiteral("De tekening begint niet met <svg viewBox=\"%1\">.").arg(grid);
            else if (!root && isSvg) // its grid would be another
                complaint = QStringLiteral("Er staat een tekening in de tekening.");
            root = false;
            reach.open(xml.attributes());
            if (complaint.isEmpty() && !(reach.reach() <= LargestNumber))
                complaint = QStringLiteral("Een onderdeel reikt veel te ver buiten de tekening, of de vorm "
                                           "of verplaatsing ervan is niet "
                                           "te lezen (alleen translate, rotate en scale).");
        }
        if (xml.isEndElement())
            reach.close();
        if (!complaint.isEmpty())
            return {complaint, int(xml.lineNumber())};
    }
    if (xml.hasError())
        return {QStringLiteral("Dit is geen geldige SVG: %1").arg(xml.errorString()), int(xml.lineNumber())};
    return {};
}

} // namespace stapsteen
