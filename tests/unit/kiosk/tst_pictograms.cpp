// SPDX-License-Identifier: EUPL-1.2
#include "kiosk/PictogramProvider.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>
#include <ctime>

using namespace stapsteen;
using namespace Qt::StringLiterals;

namespace {

/// By how much a transform makes lines thinner or thicker.
double scaleOf(const QString &transform)
{
    static const QRegularExpression scale(u"scale\\(([0-9.]+)"_s);
    double factor = 1;
    for (auto matches = scale.globalMatch(transform); matches.hasNext();)
        factor *= matches.next().captured(1).toDouble();
    return factor;
}

/// The lines of one drawing, in units of its grid.
struct Strokes {
    double main = 0; ///< what the drawing says for all its lines
    double thinnest = 1000;

    static Strokes read(const QByteArray &svg)
    {
        struct Look {
            bool drawn = false;
            double width = 1;
            double scale = 1;
        };
        Strokes strokes;
        QList<Look> open{Look()};
        for (QXmlStreamReader xml(svg); !xml.atEnd();) {
            xml.readNext();
            if (xml.isEndElement())
                open.removeLast();
            if (!xml.isStartElement())
                continue;
            Look look = open.constLast();
            const auto attributes = xml.attributes();
            look.scale *= scaleOf(attributes.value("transform"_L1).toString());
            if (attributes.hasAttribute("stroke"_L1))
                look.drawn = attributes.value("stroke"_L1) != "none"_L1;
            if (attributes.hasAttribute("stroke-width"_L1))
                look.width = attributes.value("stroke-width"_L1).toDouble();
            if (xml.name() == "svg"_L1)
                strokes.main = look.width;
            else if (xml.name() != "g"_L1 && look.drawn)
                strokes.thinnest = std::min(strokes.thinnest, look.width * look.scale);
            open.append(look);
        }
        return strokes;
    }
};

} // namespace

/// The drawings that ship, as media/pictograms/README.md wants them.
class TestPictograms : public QObject {
    Q_OBJECT

    const QDir m_folder{u":/pictograms"_s};
    const QStringList m_names = m_folder.entryList({u"*.svg"_s}, QDir::Files);

    QByteArray svg(const QString &name) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void linesAreReadAsTheyAreDrawn()
    {
        const Strokes strokes = Strokes::read(
            R"svg(<svg stroke="#3B4BA8" stroke-width="5"><g transform="scale(0.5)"><path stroke-width="4"/></g>)svg"
            R"svg(<path stroke="none" stroke-width="1"/><circle r="1"/></svg>)svg");
        QCOMPARE(strokes.main, 5.0);
        QCOMPARE(strokes.thinnest, 2.0);
    }

    void lineWidthsAreOfOneFamily()
    {
        QVERIFY(m_names.size() >= 120);
        QStringList wrong;
        for (const QString &name : m_names) {
            const Strokes strokes = Strokes::read(svg(name));
            if (strokes.main < 5 || strokes.main > 6 || strokes.thinnest < 3)
                wrong.append(u"%1: %2, thinnest %3"_s.arg(name).arg(strokes.main).arg(strokes.thinnest));
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void allAreDrawnAtOnce()
    {
        PictogramProvider provider([](const QString &) { return QByteArray(); });
        double all = 0;
        double slowest = 0;
        QString which;
        for (const QString &name : m_names) {
            QSize size;
            const std::clock_t before = std::clock(); // of the processor: others may be using it too
            const QImage image =
                provider.requestImage(name.chopped(4) + u"/3b4ba8/ffffff/1"_s, &size, QSize(280, 280));
            const double milliseconds = double(std::clock() - before) * 1000 / CLOCKS_PER_SEC;
            QCOMPARE(image.size(), QSize(280, 280));
            all += milliseconds;
            if (milliseconds > slowest) {
                slowest = milliseconds;
                which = name;
            }
        }
        qInfo("%lld drawings at 280 pixels: %.1f ms, the slowest %.1f ms (%s)", qint64(m_names.size()), all,
              slowest, qPrintable(which));
        // A screen shows a dozen. Ten times what a desktop machine takes.
        QVERIFY2(slowest < 50, qPrintable(which));
        QVERIFY(all / double(m_names.size()) < 10);
    }
};

QTEST_MAIN(TestPictograms)
#include "tst_pictograms.moc"
