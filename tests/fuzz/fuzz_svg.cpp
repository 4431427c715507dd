// SPDX-License-Identifier: EUPL-1.2
#include "Fuzz.h"

#include "content/PlainSvg.h"

#include <QStringList>
#include <QXmlStreamReader>

using namespace stapsteen;

// A drawing in a pack's sources. What is called plain must hold nothing that runs, fetches or swells.
void fuzz(const QByteArray &bytes)
{
    static const QStringList bad{
        QStringLiteral("script"), QStringLiteral("image"),   QStringLiteral("use"),
        QStringLiteral("style"),  QStringLiteral("text"),    QStringLiteral("foreignobject"),
        QStringLiteral("a"),      QStringLiteral("animate"), QStringLiteral("set")};
    for (const Drawing drawing : {Drawing::Pictogram, Drawing::Scene}) {
        if (!svgComplaint(bytes, drawing).sentence.isEmpty())
            continue;
        QXmlStreamReader xml(bytes);
        while (!xml.atEnd()) {
            xml.readNext();
            hold(!xml.isDTD() && !xml.isEntityReference());
            hold(!xml.isStartElement() || !bad.contains(xml.name().toString().toLower()));
        }
        hold(!xml.hasError());
    }
}
