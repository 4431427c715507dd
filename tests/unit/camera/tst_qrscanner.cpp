// SPDX-License-Identifier: EUPL-1.2
#include "HandCamera.h"
#include "camera/GreyPicture.h"
#include "camera/QrScanner.h"
#include "kiosk/QrCode.h"

#include <QLocalServer>
#include <QPainter>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace stapsteen;
using namespace Qt::StringLiterals;

namespace {

/// How somebody holds a code before a camera.
struct Held {
    double height = 0.5; ///< of the picture
    double turned = 0; ///< degrees
    int black = 0, white = 255;
    double blur = 0; ///< as if the picture had been so many times smaller
    int noise = 0; ///< of each pixel, either way
};

// What a camera of 1280 by 720 sees of @p code.
QImage seen(const QImage &code, const Held &held)
{
    QImage room(1280, 720, QImage::Format_RGB32);
    room.fill(qRgb(90, 85, 80));
    QPainter painter(&room);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.translate(600, 370);
    painter.rotate(held.turned);
    const double side = held.height * room.height();
    painter.drawImage(QRectF(-side / 2, -side / 2, side, side), code.scaled(code.size() * 8));
    painter.end();
    if (held.blur > 1) {
        const QSize small = room.size() / held.blur;
        room = room.scaled(small, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                   .scaled(room.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    }
    QRandomGenerator random(1);
    QImage grey = room.convertToFormat(QImage::Format_Grayscale8);
    for (int y = 0; y < grey.height(); ++y) {
        for (int x = 0; x < grey.width(); ++x) {
            uchar &pixel = grey.scanLine(y)[x];
            const int dimmed = held.black + pixel * (held.white - held.black) / 255;
            pixel = uchar(std::clamp(dimmed + random.bounded(-held.noise, held.noise + 1), 0, 255));
        }
    }
    return grey;
}

QList<QByteArray> read(const QImage &image)
{
    QrScanner scanner;
    return scanner.scan(*GreyPicture::of(HandCamera::frameOf(image)));
}

} // namespace

Q_DECLARE_METATYPE(Held)

/// Codes that our own kiosk and intake draw, as a camera may see them.
class TestQrScanner : public QObject {
    Q_OBJECT

    const QByteArray m_text = "stapsteen-withdraw:00-35-05-05-004217";

private Q_SLOTS:
    void readsAReceipt_data()
    {
        QTest::addColumn<Held>("held");
        QTest::newRow("straight") << Held{};
        QTest::newRow("near") << Held{.height = 0.95};
        QTest::newRow("small") << Held{.height = 0.15};
        for (const int turned : {17, 45, 90, 180, 263})
            QTest::addRow("turned %d", turned) << Held{.turned = double(turned)};
        QTest::newRow("dim") << Held{.black = 10, .white = 55, .noise = 3};
        QTest::newRow("pale") << Held{.black = 150, .white = 215, .noise = 5};
        QTest::newRow("blurred") << Held{.blur = 4};
        QTest::newRow("grainy") << Held{.noise = 40};
        QTest::newRow("small, turned, dim and blurred")
            << Held{.height = 0.3, .turned = 12, .black = 20, .white = 90, .blur = 2, .noise = 3};
    }
    void readsAReceipt()
    {
        QFETCH(Held, held);
        QCOMPARE(read(seen(qrImage(QString::fromLatin1(m_text)), held)), QList<QByteArray>{m_text});
    }

    void readsNothingWhereNothingIs()
    {
        QCOMPARE(read(seen(QImage(40, 40, QImage::Format_RGB32), {})), QList<QByteArray>());
        // Too far away for anybody.
        QCOMPARE(read(seen(qrImage(QString::fromLatin1(m_text)), {.height = 0.03})), QList<QByteArray>());
    }

    void givesBothOfTwo()
    {
        QImage table(1280, 720, QImage::Format_RGB32);
        table.fill(Qt::white);
        QPainter painter(&table);
        painter.drawImage(QRect(50, 50, 400, 400), qrImage(u"one"_s));
        painter.drawImage(QRect(700, 200, 400, 400), qrImage(u"two"_s));
        painter.end();
        QList<QByteArray> texts = read(table);
        std::ranges::sort(texts);
        QCOMPARE(texts, QList<QByteArray>({"one", "two"}));
    }

    void tellsNobody()
    {
        // ZBar can put what it reads on the system's D-Bus: nobody may knock there.
        const QTemporaryDir folder;
        QLocalServer bus;
        const QString path = folder.filePath(u"bus"_s);
        QVERIFY(bus.listen(path));
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=" + path.toLocal8Bit());
        QCOMPARE(read(seen(qrImage(QString::fromLatin1(m_text)), {})), QList<QByteArray>{m_text});
        QVERIFY(!bus.waitForNewConnection(200));
        qunsetenv("DBUS_SYSTEM_BUS_ADDRESS");
    }
};

QTEST_MAIN(TestQrScanner)
#include "tst_qrscanner.moc"
