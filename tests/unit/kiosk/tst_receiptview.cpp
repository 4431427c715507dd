// SPDX-License-Identifier: EUPL-1.2
#include "kiosk/CodePictograms.h"
#include "kiosk/ReceiptView.h"

#include <QFile>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace stapsteen;
using namespace Qt::StringLiterals;

class TestReceiptView : public QObject {
    Q_OBJECT

    Visit m_visit;
    SlipPrinter m_noPrinter{QString()};

    static SavedRequest saved(const WithdrawalCode::Pictograms &pictograms = {0, 35, 5, 5})
    {
        return {u"0123 4567 89012"_s, *WithdrawalCode::of(pictograms, u"004217"_s)};
    }

private Q_SLOTS:
    void showsTheCodeThatTakesItBack()
    {
        ReceiptView receipt(m_visit, m_noPrinter);
        QCOMPARE(receipt.pictograms(), QStringList());
        QSignalSpy changed(&receipt, &ReceiptView::changed);
        receipt.show(saved(), {});
        QVERIFY(changed.size() >= 1);
        QCOMPARE(receipt.reference(), u"0123 4567 89012"_s);
        QCOMPARE(receipt.pictograms(),
                 QStringList({u"ball"_s, u"ui-slow"_s, u"calculator"_s, u"calculator"_s}));
        QCOMPARE(receipt.words(),
                 QStringList({u"bal"_s, u"schildpad"_s, u"rekenmachine"_s, u"rekenmachine"_s}));
        QCOMPARE(receipt.digits(), u"004217"_s);
        const auto read = WithdrawalCode::parse(receipt.qrText());
        QVERIFY(read);
        QVERIFY(*read == saved().code);
        QVERIFY(!receipt.canPrint());
    }

    void isGoneWithTheVisit()
    {
        ReceiptView receipt(m_visit, m_noPrinter);
        receipt.show(saved(), {});
        m_visit.clear();
        QCOMPARE(receipt.reference(), QString());
        QCOMPARE(receipt.pictograms(), QStringList());
        QCOMPARE(receipt.digits(), QString());
        QCOMPARE(receipt.qrText(), QString());
    }

    void whileAnothersSlipIsPrintedSheIsToldThatItFails()
    {
        const QTemporaryDir bin;
        QFile lp(bin.filePath(u"lp"_s));
        QVERIFY(lp.open(QIODevice::WriteOnly));
        lp.write("#!/bin/sh\nexec sleep 60\n");
        lp.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
        lp.close();
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", QFile::encodeName(bin.path()) + ':' + path);
        SlipPrinter printer(u"slips"_s);
        ReceiptView receipt(m_visit, printer);
        receipt.show(saved(), {});
        receipt.print();
        qputenv("PATH", path);
        receipt.print(); // touched twice
        QCOMPARE(receipt.printing(), ReceiptView::Printing::Running);
        m_visit.clear();
        receipt.show(saved({1, 2, 3, 4}), {});
        QVERIFY(printer.isPrinting());
        receipt.print();
        QCOMPARE(receipt.printing(), ReceiptView::Printing::Failed);
    }

    void everyPictogramIsThereAndUnlikeTheOthers()
    {
        QSet<QString> names, words;
        for (int i = 0; i < WithdrawalCode::PictogramCount; ++i) {
            const QString name = codePictograms::name(i);
            QVERIFY2(QFile::exists(QStringLiteral(":/pictograms/%1.svg").arg(name)), qUtf8Printable(name));
            names.insert(name);
            words.insert(codePictograms::word(i));
        }
        QCOMPARE(names.size(), WithdrawalCode::PictogramCount);
        QCOMPARE(words.size(), WithdrawalCode::PictogramCount);
        // Codes that were given hang on the order.
        QCOMPARE(codePictograms::name(17), u"purse"_s);
        QCOMPARE(codePictograms::name(34), u"ui-search"_s);
    }
};

QTEST_MAIN(TestReceiptView)
#include "tst_receiptview.moc"
