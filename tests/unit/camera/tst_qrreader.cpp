// SPDX-License-Identifier: EUPL-1.2
#include "HandCamera.h"
#include "camera/QrReader.h"
#include "kiosk/ProcessMemory.h"
#include "kiosk/QrCode.h"

#include <QSignalSpy>
#include <QTest>

using namespace stapsteen;
using namespace Qt::StringLiterals;

class TestQrReader : public QObject {
    Q_OBJECT

    HandCamera *m_camera = nullptr; ///< the reader's
    std::unique_ptr<QrReader> m_reader;

    static QImage code(const QString &text) { return qrImage(text).scaled(qrImage(text).size() * 6); }

    // Until it was read, since frames that come too fast are let go.
    bool isRead(const QImage &image)
    {
        const QSignalSpy read(m_reader.get(), &QrReader::read);
        return QTest::qWaitFor([&] {
            m_camera->show(image);
            return !read.isEmpty();
        });
    }

private Q_SLOTS:
    void init()
    {
        auto camera = std::make_unique<HandCamera>();
        m_camera = camera.get();
        m_reader = std::make_unique<QrReader>(std::move(camera));
    }
    void cleanup() { m_reader.reset(); }

    void isOnlyOnWhileOpen()
    {
        QVERIFY(!m_camera->isOn());
        m_reader->open();
        QVERIFY(m_reader->isOpen());
        QVERIFY(m_camera->isOn());
        m_reader->close();
        QVERIFY(!m_reader->isOpen());
        QVERIFY(!m_camera->isOn());
    }

    void saysWhatItReads()
    {
        QByteArray said; // as it was said: it is overwritten afterwards
        connect(m_reader.get(), &QrReader::read, this,
                [&](const QByteArray &text) { said = QByteArray(text.constData(), text.size()); });
        m_reader->open();
        QVERIFY(isRead(code(u"stapsteen"_s)));
        QCOMPARE(said, "stapsteen");
        QVERIFY(m_reader->picture());
        // The next visitor's too.
        m_reader->close();
        m_reader->open();
        QVERIFY(!m_reader->picture());
        QVERIFY(isRead(code(u"another"_s)));
        QCOMPARE(said, "another");
    }

    void readsOffTheThreadOfTheScreen()
    {
        // A frame as large as cameras send does not hold up the one who shows it.
        QImage large(1920, 1080, QImage::Format_Grayscale8);
        large.fill(255);
        const QVideoFrame frame = HandCamera::frameOf(large);
        m_reader->open();
        QSignalSpy pictures(m_reader.get(), &QrReader::pictureChanged);
        m_camera->show(frame);
        QVERIFY(!m_reader->picture()); // not before we come back to the event loop
        QTRY_COMPARE(pictures.size(), 1);
        QCOMPARE(m_reader->picture()->width(), 1920);
    }

    void whatWasSeenBeforeItClosedCountsNoMore()
    {
        const QSignalSpy read(m_reader.get(), &QrReader::read);
        m_reader->open();
        m_camera->show(code(u"too late"_s));
        m_reader->close();
        m_reader->open(); // at once, for somebody else
        QTest::qWait(5 * QrReader::MillisecondsBetweenLooks); // what should not come
        QCOMPARE(read.size(), 0);
        QVERIFY(!m_reader->picture());
    }

    void maybeClosedByWhoeverHearsIt()
    {
        connect(m_reader.get(), &QrReader::read, m_reader.get(), &QrReader::close);
        m_reader->open();
        QVERIFY(isRead(code(u"once"_s)));
        QVERIFY(!m_reader->isOpen());
        QVERIFY(!m_camera->isOn());
    }

    void withoutACameraNothingOpens()
    {
        m_camera->setAvailable(false);
        QSignalSpy open(m_reader.get(), &QrReader::openChanged);
        m_reader->open();
        QVERIFY(!m_reader->isOpen());
        QCOMPARE(open.size(), 0);
        QSignalSpy available(m_reader.get(), &QrReader::availabilityChanged);
        m_camera->setAvailable(true);
        QCOMPARE(available.size(), 1);
        m_reader->open();
        QVERIFY(m_reader->isOpen());
    }

    void aCameraThatGoesAwayClosesIt()
    {
        m_reader->open();
        QVERIFY(isRead(code(u"there"_s)));
        m_camera->lose();
        QVERIFY(!m_reader->isOpen());
        QVERIFY(!m_reader->picture());
        m_camera->setAvailable(true);
        m_reader->open();
        QVERIFY(isRead(code(u"there again"_s)));
    }

    void aCameraThatDoesNotTurnOnClosesIt()
    {
        m_camera->setBroken(true);
        m_reader->open();
        QVERIFY(!m_reader->isOpen());
    }

    void mayGoInTheMiddleOfALook()
    {
        m_reader->open();
        m_camera->show(code(u"x"_s));
        m_reader.reset();
    }

    void leavesNothingOfAPicture()
    {
        if (!test::ProcessMemory::isReadable())
            QSKIP("This system does not let a process read its own memory.");
        const test::Canary canary(40);
        QVideoFrame frame(QVideoFrameFormat({640, 480}, QVideoFrameFormat::Format_Y8));
        canary.tell([&](const QString &text) {
            QVERIFY(frame.map(QVideoFrame::WriteOnly));
            std::memset(frame.bits(0), 200, size_t(frame.mappedBytes(0)));
            std::memcpy(frame.bits(0) + 640 * 8, text.constData(), size_t(text.size()) * sizeof(QChar));
            frame.unmap();
        });
        m_reader->open();
        m_camera->show(frame);
        QTRY_VERIFY(m_reader->picture());
        QVERIFY(frame.map(QVideoFrame::WriteOnly)); // the camera's own memory is not ours to overwrite
        std::memset(frame.bits(0), 0, size_t(frame.mappedBytes(0)));
        frame.unmap();
        QVERIFY(test::ProcessMemory::holds(canary)); // it would be found
        m_reader->close();
        QVERIFY(!test::ProcessMemory::holds(canary));
    }
};

QTEST_MAIN(TestQrReader)
#include "tst_qrreader.moc"
