// SPDX-License-Identifier: EUPL-1.2
#include "Fuzz.h"

#include "content/PlainSvg.h"

#include <QImage>
#include <QPainter>
#include <QStringList>
#include <QSvgRenderer>
#include <QXmlStreamReader>

using namespace stapsteen;

namespace {

void draw(const QByteArray &svg)
{
    QSvgRenderer renderer(svg);
    QImage image(96, 96, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter);
}

} // namespace

// A drawing in a pack's sources. What is called plain must hold nothing that runs, fetches or swells, and is
// drawn: what takes long is found as the fuzzer's time running out.
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
            if (!xml.isStartElement())
                continue;
            hold(!bad.contains(xml.name().toString().toLower()));
            for (const QXmlStreamAttribute &attribute : xml.attributes()) {
                const QString name = attribute.qualifiedName().toString().toLower();
                hold(!name.startsWith(u"on") && !name.contains(u"href") && name != u"style"
                     && name != u"class" && !name.contains(u"dash") && !name.startsWith(u"marker"));
                hold(!attribute.value().contains(u"url", Qt::CaseInsensitive));
            }
        }
        hold(!xml.hasError());
        draw(bytes);
    }
}
