// SPDX-License-Identifier: EUPL-1.2
#include "camera/GreyPicture.h"

#include <QBuffer>
#include <QTest>
#include <QVideoFrame>

using namespace stapsteen;
using Format = QVideoFrameFormat::PixelFormat;
Q_DECLARE_METATYPE(Format)

/// Whatever form a camera sends, what is light stays light.
class TestGreyPicture : public QObject {
    Q_OBJECT

    static constexpr int Width = 32;
    static constexpr int Height = 16;

    // Left half dark, right half light, in the first plane; @p offset and @p step say where luminance lies.
    static QVideoFrame halves(Format format, int offset, int step)
    {
        QVideoFrame frame(QVideoFrameFormat({Width, Height}, format));
        frame.map(QVideoFrame::WriteOnly);
        for (int plane = 0; plane < frame.planeCount(); ++plane)
            std::memset(frame.bits(plane), 0x80, size_t(frame.mappedBytes(plane)));
        for (int y = 0; y < Height; ++y) {
            for (int x = 0; x < Width; ++x)
                frame.bits(0)[y * frame.bytesPerLine(0) + x * step + offset] = x < Width / 2 ? 20 : 230;
        }
        frame.unmap();
        return frame;
    }

private Q_SLOTS:
    void readsLuminance_data()
    {
        QTest::addColumn<Format>("format");
        QTest::addColumn<int>("offset");
        QTest::addColumn<int>("step");
        const auto row = [](const char *name, Format format, int offset, int step) {
            QTest::newRow(name) << format << offset << step;
        };
        row("Y8", Format::Format_Y8, 0, 1);
        row("NV12", Format::Format_NV12, 0, 1);
        row("NV21", Format::Format_NV21, 0, 1);
        row("YUV420P", Format::Format_YUV420P, 0, 1);
        row("YUV422P", Format::Format_YUV422P, 0, 1);
        row("YV12", Format::Format_YV12, 0, 1);
        row("YUYV", Format::Format_YUYV, 0, 2);
        row("UYVY", Format::Format_UYVY, 1, 2);
        row("Y16", Format::Format_Y16, 1, 2);
        row("P010", Format::Format_P010, 1, 2);
        row("AYUV", Format::Format_AYUV, 1, 4);
        row("BGRX", Format::Format_BGRX8888, 1, 4);
        row("RGBA", Format::Format_RGBA8888, 1, 4);
        row("XRGB", Format::Format_XRGB8888, 2, 4);
        row("ABGR", Format::Format_ABGR8888, 2, 4);
    }
    void readsLuminance()
    {
        QFETCH(Format, format);
        QFETCH(int, offset);
        QFETCH(int, step);
        const auto picture = GreyPicture::of(halves(format, offset, step));
        QVERIFY(picture);
        QCOMPARE(QSize(picture->width(), picture->height()), QSize(Width, Height));
        for (int y = 0; y < Height; ++y) {
            QCOMPARE(int(picture->pixels()[y * Width]), 20);
            QCOMPARE(int(picture->pixels()[y * Width + Width - 1]), 230);
            QCOMPARE(qGray(picture->view().pixel(Width / 2, y)), 230);
        }
    }

    void readsJpeg()
    {
        QImage image(Width, Height, QImage::Format_RGB32);
        image.fill(Qt::white);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        QVERIFY(image.save(&buffer, "JPG"));
        // A frame that says it is JPEG has no rows, so memory for one comes from a backend; here it is what
        // Qt itself allocates.
        QVideoFrame jpeg(QVideoFrameFormat({Width, Height}, Format::Format_Jpeg));
        if (!jpeg.map(QVideoFrame::WriteOnly) || jpeg.mappedBytes(0) < bytes.size())
            QSKIP("Qt makes no JPEG frames by itself here.");
        std::memcpy(jpeg.bits(0), bytes.constData(), size_t(bytes.size()));
        jpeg.unmap();
        const auto picture = GreyPicture::of(jpeg);
        QVERIFY(picture);
        QCOMPARE(QSize(picture->width(), picture->height()), QSize(Width, Height));
        QVERIFY(picture->pixels()[0] > 230);
    }

    void thinsOutALargeOne()
    {
        QVideoFrame frame(QVideoFrameFormat({4000, 3000}, Format::Format_Y8));
        QVERIFY(frame.map(QVideoFrame::WriteOnly));
        std::memset(frame.bits(0), 77, size_t(frame.mappedBytes(0)));
        frame.unmap();
        const auto picture = GreyPicture::of(frame);
        QVERIFY(picture);
        QCOMPARE(QSize(picture->width(), picture->height()), QSize(1333, 1000));
        QCOMPARE(int(picture->pixels()[picture->size() - 1]), 77);
    }

    void anythingElseIsNoPicture_data()
    {
        QTest::addColumn<QVideoFrame>("frame");
        QTest::newRow("none") << QVideoFrame();
        QTest::newRow("empty") << QVideoFrame(QVideoFrameFormat({0, 0}, Format::Format_Y8));
        QTest::newRow("a texture") << QVideoFrame(
            QVideoFrameFormat({Width, Height}, Format::Format_SamplerExternalOES));
        QTest::newRow("no JPEG") << QVideoFrame(QVideoFrameFormat({Width, Height}, Format::Format_Jpeg));
    }
    void anythingElseIsNoPicture()
    {
        QFETCH(QVideoFrame, frame);
        QVERIFY(!GreyPicture::of(frame));
    }
};

QTEST_GUILESS_MAIN(TestGreyPicture)
#include "tst_greypicture.moc"
