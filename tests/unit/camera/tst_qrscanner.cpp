// SPDX-License-Identifier: EUPL-1.2
#include "HandCamera.h"
#include "camera/GreyPicture.h"
#include "camera/QrScanner.h"
#include "kiosk/QrCode.h"

#include <QFile>
#include <QPainter>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <zbar.h>

#include <atomic>
#include <cstring>
#include <thread>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

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

/// Stands where the system's D-Bus would, counts who comes, and sends them away.
class Bus {
public:
    Bus()
    {
        const QByteArray path = QFile::encodeName(m_folder.filePath(u"bus"_s));
        sockaddr_un address{AF_UNIX, {}};
        std::strncpy(address.sun_path, path.constData(), sizeof address.sun_path - 1);
        m_listening = ::bind(m_socket, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0
            && ::listen(m_socket, 8) == 0;
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=" + path);
        m_thread = std::thread([this] {
            for (int guest = ::accept(m_socket, nullptr, nullptr); guest >= 0;
                 guest = ::accept(m_socket, nullptr, nullptr)) {
                ++m_knocks;
                ::close(guest);
            }
        });
    }
    ~Bus()
    {
        ::shutdown(m_socket, SHUT_RDWR); // ends accept()
        m_thread.join();
        ::close(m_socket);
        qunsetenv("DBUS_SYSTEM_BUS_ADDRESS");
    }
    Q_DISABLE_COPY_MOVE(Bus)

    bool isListening() const { return m_listening; }
    int knocks() const { return m_knocks; }

private:
    const QTemporaryDir m_folder;
    const int m_socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
    bool m_listening = false;
    std::atomic<int> m_knocks = 0;
    std::thread m_thread;
};

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
        // ZBar can put what it reads on the system's D-Bus: one that does knocks there, ours does not.
        const QImage picture = seen(qrImage(QString::fromLatin1(m_text)), {});
        Bus bus;
        QVERIFY(bus.isListening());
        zbar::ImageScanner teller;
        teller.request_dbus(true);
        zbar::Image image(unsigned(picture.width()), unsigned(picture.height()), "Y800", picture.constBits(),
                          size_t(picture.sizeInBytes()));
        QCOMPARE(teller.scan(image), 1);
        QTRY_VERIFY(bus.knocks() > 0);
        const int before = bus.knocks();
        QCOMPARE(read(picture), QList<QByteArray>{m_text});
        QTest::qWait(200); // for what should not come
        QCOMPARE(bus.knocks(), before);
    }
};

QTEST_MAIN(TestQrScanner)
#include "tst_qrscanner.moc"
