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

    void everythingElseIsRefused_data()
    {
        QTest::addColumn<QByteArray>("svg");
        const auto inside = [](const char *body) {
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
        QTest::newRow("too large") << inside(QByteArray("<path d=\"M0 0\"/>").repeated(10'000).constData());
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
