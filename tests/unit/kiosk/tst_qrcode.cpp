// SPDX-License-Identifier: EUPL-1.2
#include "kiosk/QrCode.h"

#include <QPainter>
#include <QTest>

#include <zbar.h>

using namespace stapsteen;
using namespace Qt::StringLiterals;

namespace {

/// What a telephone reads in @p image; empty if nothing.
QString read(const QImage &image)
{
    const QImage grey = image.convertToFormat(QImage::Format_Grayscale8);
    QByteArray pixels;
    for (int row = 0; row < grey.height(); ++row)
        pixels.append(reinterpret_cast<const char *>(grey.constScanLine(row)), grey.width());
    zbar::Image scanned(unsigned(grey.width()), unsigned(grey.height()), "Y800", pixels.constData(),
                        size_t(pixels.size()));
    zbar::ImageScanner scanner;
    return scanner.scan(scanned) == 1 ? QString::fromStdString(scanned.symbol_begin()->get_data())
                                      : QString();
}

} // namespace

class TestQrCode : public QObject {
    Q_OBJECT

    const QString m_text = u"stapsteen-withdraw:00-35-05-05-004217"_s;

private Q_SLOTS:
    void isReadByAnotherProgram()
    {
        const QImage modules = qrImage(m_text);
        QVERIFY(!modules.isNull());
        QCOMPARE(read(modules.scaled(modules.size() * 4)), m_text);
    }

    void hasItsQuietZone()
    {
        const QImage modules = qrImage(m_text);
        for (int i = 0; i < modules.width(); ++i) {
            for (int edge = 0; edge < 4; ++edge) {
                QCOMPARE(modules.pixel(i, edge), qRgb(255, 255, 255));
                QCOMPARE(modules.pixel(edge, i), qRgb(255, 255, 255));
            }
        }
        QCOMPARE(modules.pixel(4, 4), qRgb(0, 0, 0));
    }

    void nothingIsNoCode()
    {
        QVERIFY(qrImage({}).isNull());
        QVERIFY(qrImage(QString(5000, u'x')).isNull());
    }

    void isReadFromTheScreenAtEverySize_data()
    {
        QTest::addColumn<int>("side");
        for (const int side : {132, 193, 260, 400})
            QTest::addRow("%d", side) << side;
    }
    void isReadFromTheScreenAtEverySize()
    {
        QFETCH(int, side);
        QrCode item;
        item.setSize({qreal(side), qreal(side)});
        item.setText(m_text);
        QImage screen(side, side, QImage::Format_RGB32);
        screen.fill(QColor(0xFC, 0xEF, 0xD3)); // what it stands on
        QPainter painter(&screen);
        item.paint(&painter);
        painter.end();
        QCOMPARE(read(screen.scaled(screen.size() * 3)), m_text); // a camera has more pixels than the screen
    }
};

QTEST_MAIN(TestQrCode)
#include "tst_qrcode.moc"
