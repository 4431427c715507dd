// SPDX-License-Identifier: EUPL-1.2
#include "intake/desk/Html.h"

#include <QTest>

using namespace stapsteen;
using namespace Qt::StringLiterals;

class TestIntakeHtml : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void escapesText()
    {
        QCOMPARE(Html(u"<b>&\"'"_s).toDocument(), QByteArray("<!DOCTYPE html>\n&lt;b&gt;&amp;&quot;&#39;"));
    }

    void dropsControlCharacters()
    {
        QCOMPARE(Html(QString(u"a"_s + QChar(0) + QChar(0x1b) + u"b\n"_s)).toDocument(),
                 QByteArray("<!DOCTYPE html>\nab\n"));
    }

    void escapesAttributes()
    {
        const Html html = element("a"_L1, {{"href"_L1, u"\" onclick=\"x"_s}}, {u"<i>"_s});
        QCOMPARE(html.toDocument(),
                 QByteArray("<!DOCTYPE html>\n<a href=\"&quot; onclick=&quot;x\">&lt;i&gt;</a>"));
    }

    void leavesOutNullAttributes()
    {
        const Html html = element("p"_L1, {{"class"_L1, QString()}, {"id"_L1, u""_s}}, {});
        QCOMPARE(html.toDocument(), QByteArray("<!DOCTYPE html>\n<p id=\"\"></p>"));
    }

    void nestsWithoutEscapingTwice()
    {
        const Html inner = element("b"_L1, {u"a & b"_s});
        QCOMPARE(element("p"_L1, {inner, inner}).toDocument(),
                 QByteArray("<!DOCTYPE html>\n<p><b>a &amp; b</b><b>a &amp; b</b></p>"));
    }

    void voidElementsHaveNoEnd()
    {
        QCOMPARE(element("input"_L1, {{"name"_L1, u"n"_s}}).toDocument(),
                 QByteArray("<!DOCTYPE html>\n<input name=\"n\">"));
    }
};

QTEST_GUILESS_MAIN(TestIntakeHtml)
#include "tst_intake_html.moc"
