// SPDX-License-Identifier: EUPL-1.2
#include "CupsServer.h"
#include "kiosk/SlipPrinter.h"

#include <QSignalSpy>
#include <QTest>

using namespace stapsteen;
using namespace Qt::StringLiterals;

class TestSlipPrinter : public QObject {
    Q_OBJECT

    const Slip m_slip{{u"ball"_s, u"ui-slow"_s, u"calculator"_s, u"key"_s},
                      u"004217"_s,
                      u"stapsteen-withdraw:00-35-05-14-004217"_s,
                      {}};
    test::CupsServer m_cups;

    /// What a reader finds on the paper.
    static QString words(const QByteArray &pdf)
    {
        QProcess reader;
        reader.start(u"pdftotext"_s, {u"-"_s, u"-"_s});
        reader.write(pdf);
        reader.closeWriteChannel();
        reader.waitForFinished();
        return QString::fromUtf8(reader.readAllStandardOutput()).simplified();
    }

private Q_SLOTS:
    void nothingOnItSaysWhatItIsFor()
    {
        const QByteArray pdf = slipPdf(m_slip);
        QVERIFY(pdf.startsWith("%PDF"));
        QCOMPARE(words(pdf), u"004217"_s);
        for (const char *telling : {"tapsteen", "gemeente", "withdraw", "verzoek", "vraag"})
            QVERIFY2(!pdf.contains(telling), telling);
    }

    void theCentreMayHaveItsNameOnIt()
    {
        Slip slip = m_slip;
        slip.heading = u"Stapsteen · Vrouwencentrum De Brug"_s;
        QCOMPARE(words(slipPdf(slip)), u"Stapsteen · Vrouwencentrum De Brug 004217"_s);
    }

    void reachesThePrinter()
    {
        if (!m_cups.start())
            QSKIP("CUPS is not installed: nothing can be printed here");
        SlipPrinter printer(u"slip"_s);
        QVERIFY(printer.isSet());
        QSignalSpy finished(&printer, &SlipPrinter::finished);
        printer.print(m_slip);
        QVERIFY(printer.isPrinting());
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 35000);
        QVERIFY(finished.constFirst().constFirst().toBool());
        QTRY_COMPARE(m_cups.documents().size(), 1);
        QTRY_COMPARE(words(m_cups.documents().constFirst()), u"004217"_s); // once all of it is there
        QTRY_VERIFY(m_cups.jobs().contains("document"));
        QVERIFY(!m_cups.jobs().contains("tapsteen"));
        QVERIFY(!m_cups.jobs().contains("004217"));

        printer.print(m_slip); // once more
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 2, 35000);
        QTRY_COMPARE(m_cups.documents().size(), 2);
    }

    void aPrinterThatIsNotThereSaysSo()
    {
        SlipPrinter printer(u"nowhere"_s);
        QSignalSpy finished(&printer, &SlipPrinter::finished);
        printer.print(m_slip);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 35000);
        QVERIFY(!finished.constFirst().constFirst().toBool());
    }

    void withoutCupsItSaysSo()
    {
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", "/nowhere");
        SlipPrinter printer(u"slip"_s);
        QSignalSpy finished(&printer, &SlipPrinter::finished);
        printer.print(m_slip);
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(!finished.constFirst().constFirst().toBool());
        qputenv("PATH", path);
    }

    void noPrinterIsNone() { QVERIFY(!SlipPrinter(QString()).isSet()); }
};

QTEST_MAIN(TestSlipPrinter)
#include "tst_slipprinter.moc"
