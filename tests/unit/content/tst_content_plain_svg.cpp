// SPDX-License-Identifier: EUPL-1.2
#include "SampleSources.h"
#include "content/PlainSvg.h"

#include <QTest>

using namespace stapsteen;

class TestContentPlainSvg : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void plainShapesPass()
    {
        QCOMPARE(svgComplaint(test::sampleSvg(), Drawing::Pictogram).sentence, QString());
    }

    void whatComesBackMayWalkFar()
    {
        // Far more than the grid in all, never far from it: as drawing programs write a long outline.
        const QByteArray outline =
            QByteArray("c9 0 9 9 0 9s-9-9-9 0h9v-9h-9v9a3 3 0 01 6 0a3 3 0 10-6 0z").repeated(100);
        const QByteArray svg =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 96 96\"><path d=\"M48 48" + outline
            + "\" transform=\"translate(3 4) rotate(30 48 48) scale(.5)\"/></svg>";
        QCOMPARE(svgComplaint(svg, Drawing::Pictogram).sentence, QString());
    }

    void everythingElseIsRefused_data()
    {
        QTest::addColumn<QByteArray>("svg");
        const auto inside = [](const QByteArray &body) {
            return QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 96 96\">") + body
                + "</svg>";
        };
        QTest::newRow("script") << inside("<script>alert(1)</script>");
        QTest::newRow("event") << inside("<path d=\"M0 0\" onload=\"x()\"/>");
        QTest::newRow("link") << inside("<a href=\"file:///etc/passwd\"><path d=\"M0 0\"/></a>");
        QTest::newRow("image") << inside("<image href=\"file:///etc/passwd\"/>");
        QTest::newRow("use") << inside("<use href=\"#x\"/>");
        QTest::newRow("style element") << inside("<style>path{fill:red}</style>");
        QTest::newRow("style attribute") << inside("<path d=\"M0 0\" style=\"fill:red\"/>");
        QTest::newRow("text") << inside("<text>hallo</text>");
        QTest::newRow("bare text") << inside("hallo");
        QTest::newRow("foreign object") << inside("<foreignObject/>");
        QTest::newRow("other colour") << inside("<path d=\"M0 0\" fill=\"red\"/>");
        QTest::newRow("paint by address") << inside("<path d=\"M0 0\" fill=\"url(http://x)\"/>");
        QTest::newRow("other grid") << QByteArray("<svg viewBox=\"0 0 24 24\"/>");
        QTest::newRow("no svg") << QByteArray("<html viewBox=\"0 0 96 96\"/>");
        QTest::newRow("no xml") << QByteArray("hallo");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut off") << test::sampleSvg().left(80);
        QTest::newRow("entity bomb") << QByteArray("<!DOCTYPE svg [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b "
                                                   "\"&a;&a;&a;&a;\">]><svg viewBox=\"0 0 96 96\">&b;</svg>");
        QTest::newRow("stylesheet") << "<?xml-stylesheet href=\"http://x\"?>" + test::sampleSvg();
        QTest::newRow("swollen in steps") << inside(
            "<g transform=\"scale(1000)\"><g transform=\"scale(1000)\"><path d=\"M0 0L9 9\"/></g></g>");
        QTest::newRow("swollen in one transform")
            << inside("<path d=\"M0 0L9 9\" transform=\"scale(50) scale(50)\"/>");
        QTest::newRow("a thick line swollen")
            << inside("<g stroke-width=\"100\"><path d=\"M0 0\" transform=\"scale(12)\"/></g>");
        QTest::newRow("carried away") << inside(
            "<g transform=\"translate(900 0)\"><g transform=\"translate(0 900)\"><circle r=\"9\"/></g></g>");
        QTest::newRow("turned away") << inside("<circle r=\"9\" transform=\"rotate(180 900 0)\"/>");
        QTest::newRow("steps that add up")
            << inside("<path d=\"M0 0" + QByteArray("l900 0l0 900").repeated(20) + "\"/>");
        QTest::newRow("steps without a letter each")
            << inside("<path d=\"m0 0" + QByteArray(" 90 0 90 0").repeated(20) + "\"/>");
        QTest::newRow("a matrix") << inside("<path d=\"M0 0\" transform=\"matrix(9 9 9 9 9 9)\"/>");
        QTest::newRow("no transform at all") << inside("<path d=\"M0 0\" transform=\"scale\"/>");
        QTest::newRow("half a step") << inside("<path d=\"M0 0l9\"/>");
        QTest::newRow("a grid within the grid") << inside("<svg viewBox=\"0 0 1 1\"/>");
        QTest::newRow("too large") << inside(QByteArray("<path d=\"M0 0\"/>").repeated(10'000));
    }

    void everythingElseIsRefused()
    {
        QFETCH(QByteArray, svg);
        QVERIFY(!svgComplaint(svg, Drawing::Pictogram).sentence.isEmpty());
    }

    void saysWhere()
    {
        const SvgComplaint complaint =
            svgComplaint("<svg viewBox=\"0 0 96 96\">\n<g>\n<script/>\n</g></svg>", Drawing::Pictogram);
        QCOMPARE(complaint.line, 3);
        QVERIFY(complaint.sentence.contains(QStringLiteral("<script>")));
    }
};

QTEST_GUILESS_MAIN(TestContentPlainSvg)
#include "tst_content_plain_svg.moc"
