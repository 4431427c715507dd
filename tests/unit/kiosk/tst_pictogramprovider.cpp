// SPDX-License-Identifier: EUPL-1.2
#include "kiosk/PictogramProvider.h"

#include <QTest>

using namespace stapsteen;
using namespace Qt::StringLiterals;

namespace {

// From left to right a third of ink, of tint and of white.
const QByteArray Flag = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 96 96\">"
                        "<rect x=\"0\" width=\"32\" height=\"96\" fill=\"#3B4BA8\"/>"
                        "<rect x=\"32\" width=\"32\" height=\"96\" fill=\"#E4E8FB\"/>"
                        "<rect x=\"64\" width=\"32\" height=\"96\" fill=\"#FFFFFF\"/></svg>";

bool isTransparent(const QImage &image)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) != 0)
                return false;
        }
    }
    return true;
}

} // namespace

class TestPictogramProvider : public QObject {
    Q_OBJECT

    QStringList m_asked;
    PictogramProvider m_provider{[this](const QString &name) {
        m_asked.append(name);
        return name == u"flag"_s || name == u"briefcase"_s || name == u"ui-home"_s ? Flag : QByteArray();
    }};

    QImage image(const QString &id, const QSize &requested = QSize(96, 96))
    {
        QSize size;
        const QImage image = m_provider.requestImage(id, &size, requested);
        if (image.size() != size)
            qFatal("the size told is not the image's");
        return image;
    }

private Q_SLOTS:
    void init() { m_asked.clear(); }

    void drawsInTheColoursAskedFor()
    {
        const QImage flag = image(u"flag/123456/abcdef/1"_s);
        QCOMPARE(flag.pixelColor(16, 48), QColor(u"#123456"_s));
        QCOMPARE(flag.pixelColor(48, 48), QColor(u"#abcdef"_s));
        QCOMPARE(flag.pixelColor(80, 48), QColor(Qt::white));
    }

    void whiteInkStandsOnItsGround()
    {
        // On a coloured header the drawing is white, and what was white is cut out of it.
        const QImage flag = image(u"flag/ffffff/123456/1"_s);
        QCOMPARE(flag.pixelColor(16, 48), QColor(Qt::white));
        QCOMPARE(flag.pixelColor(48, 48), QColor(u"#123456"_s));
        QCOMPARE(flag.pixelColor(80, 48), QColor(u"#123456"_s));
    }

    void drawsAtTheSizeAskedFor_data()
    {
        QTest::addColumn<QSize>("requested");
        QTest::addColumn<QSize>("drawn");
        QTest::newRow("large") << QSize(400, 400) << QSize(400, 400);
        QTest::newRow("small") << QSize(24, 24) << QSize(24, 24);
        QTest::newRow("none") << QSize() << QSize(96, 96);
        QTest::newRow("empty") << QSize(0, 0) << QSize(96, 96);
    }
    void drawsAtTheSizeAskedFor()
    {
        QFETCH(QSize, requested);
        QFETCH(QSize, drawn);
        const QImage flag = image(u"flag/000000/ffffff/1"_s, requested);
        QCOMPARE(flag.size(), drawn);
        QCOMPARE(flag.pixelColor(drawn.width() / 6, drawn.height() / 2), QColor(Qt::black));
    }

    void anUnknownNameIsNothingToSee_data()
    {
        QTest::addColumn<QString>("id");
        QTest::newRow("unknown") << u"no-such-drawing/000000/ffffff/1"_s;
        QTest::newRow("no colours") << u"flag"_s;
        QTest::newRow("one colour") << u"flag/000000"_s;
        QTest::newRow("no edition") << u"flag/000000/ffffff"_s;
        QTest::newRow("too much") << u"flag/000000/ffffff/1/more"_s;
        QTest::newRow("nothing") << QString();
    }
    void anUnknownNameIsNothingToSee()
    {
        QFETCH(QString, id);
        const QImage nothing = image(id, QSize(40, 40));
        QCOMPARE(nothing.size(), QSize(40, 40));
        QVERIFY(isTransparent(nothing));
    }

    void thePackDrawsWhatTheCardsShow()
    {
        // A drawing of this name came with the program too: an editor corrected it.
        const QImage corrected = image(u"briefcase/123456/abcdef/1"_s);
        QCOMPARE(corrected, image(u"flag/123456/abcdef/1"_s));
        // What the pack does not have is the program's: a kiosk without a pack has the drawings of its codes.
        QVERIFY(!isTransparent(image(u"ball/123456/abcdef/1"_s)));
    }

    void theInterfaceHasItsOwn()
    {
        QVERIFY(!isTransparent(image(u"ui-home/000000/ffffff/1"_s)));
        QVERIFY(m_asked.isEmpty()); // and needs no pack for it
        QVERIFY(!isTransparent(image(u"flag/000000/ffffff/1"_s)));
        QCOMPARE(m_asked, QStringList{u"flag"_s});
    }
};

QTEST_MAIN(TestPictogramProvider)
#include "tst_pictogramprovider.moc"
