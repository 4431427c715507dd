// SPDX-License-Identifier: EUPL-1.2
#include "camera/CameraSource.h"
#include "camera/QrReader.h"
#include "kiosk/QrCode.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QMediaDevices>
#include <QPainter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace stapsteen;
using namespace Qt::StringLiterals;

/// The way from a camera to what its picture says, through Qt and GStreamer, with a stand-in for the camera
/// itself (tests/support/camera).
class TestCameraSource : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    const QString m_picture = m_folder.filePath(u"picture.png"_s);

    void plugIn(const QString &text) const
    {
        QImage room(1280, 720, QImage::Format_RGB32);
        room.fill(Qt::gray);
        QPainter painter(&room);
        painter.drawImage(QRect(440, 160, 400, 400), qrImage(text));
        painter.end();
        const QString half = m_folder.filePath(u"half.png"_s); // it must be whole when it is there
        QVERIFY(room.save(half));
        QVERIFY(QFile::rename(half, m_picture));
    }
    void pullOut() const { QVERIFY(QFile::remove(m_picture)); }

    // Whether this process has the camera open.
    bool isOn() const
    {
        const QDir open(u"/proc/self/fd"_s);
        for (const QString &file : open.entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot)) {
            if (QFile::symLinkTarget(open.filePath(file)).startsWith(m_picture))
                return true;
        }
        return false;
    }

private Q_SLOTS:
    void initTestCase() { qputenv("STAND_IN_CAMERA", m_picture.toLocal8Bit()); }
    void cleanup()
    {
        QFile::remove(m_picture);
        QTRY_VERIFY(QMediaDevices::videoInputs().isEmpty());
    }

    void withoutACamera()
    {
        CameraSource source;
        QVERIFY(!source.isAvailable());
        source.watch();
        QVERIFY(!source.isAvailable());
        QSignalSpy lost(&source, &FrameSource::lost);
        source.start();
        QCOMPARE(lost.size(), 1);
        source.stop();
    }

    void readsWhatACameraSees()
    {
        QrReader reader(std::make_unique<CameraSource>());
        reader.watch();
        QVERIFY(!reader.isAvailable());
        plugIn(u"stapsteen"_s);
        QTRY_VERIFY(reader.isAvailable());
        QVERIFY(!isOn()); // being there is not being on
        QByteArray said;
        connect(&reader, &QrReader::read, this,
                [&](const QByteArray &text) { said = QByteArray(text.constData(), text.size()); });
        for (int visitor = 0; visitor < 3; ++visitor) {
            said.clear();
            reader.open();
            QTRY_COMPARE_WITH_TIMEOUT(said, "stapsteen", 20'000);
            QCOMPARE(QSize(reader.picture()->width(), reader.picture()->height()), QSize(1280, 720));
            QVERIFY(isOn());
            reader.close();
            QVERIFY(!isOn());
        }
    }

    void goesAwayAndComesBack()
    {
        QrReader reader(std::make_unique<CameraSource>());
        reader.watch();
        plugIn(u"one"_s);
        QTRY_VERIFY(reader.isAvailable());
        reader.open();
        QTRY_VERIFY_WITH_TIMEOUT(reader.picture(), 20'000);
        pullOut();
        QTRY_VERIFY(!reader.isAvailable());
        QVERIFY(!reader.isOpen());
        QVERIFY(!isOn());
        plugIn(u"two"_s);
        QTRY_VERIFY(reader.isAvailable());
        QSignalSpy read(&reader, &QrReader::read);
        reader.open();
        QTRY_VERIFY_WITH_TIMEOUT(!read.isEmpty(), 20'000);
    }

    void mayEndWhileItIsOn()
    {
        plugIn(u"one"_s);
        QrReader reader(std::make_unique<CameraSource>());
        reader.watch();
        QTRY_VERIFY(reader.isAvailable());
        reader.open();
        QTRY_VERIFY_WITH_TIMEOUT(reader.picture(), 20'000);
    }
};

QTEST_MAIN(TestCameraSource)
#include "tst_camerasource.moc"
