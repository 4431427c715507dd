// SPDX-License-Identifier: EUPL-1.2
#include "camera/GreyPicture.h"

#include <QVideoFrame>

#include <sodium.h>

#include <algorithm>
#include <optional>

namespace stapsteen {

namespace {

using Format = QVideoFrameFormat::PixelFormat;

/// Where a pixel's luminance lies in the first plane; of 16 bits the upper 8, of colours the green, which
/// is most of it.
struct Luminance {
    int offset;
    int step;
};

std::optional<Luminance> luminanceIn(Format format)
{
    switch (format) {
    case Format::Format_Y8:
    case Format::Format_YUV420P:
    case Format::Format_YUV422P:
    case Format::Format_YV12:
    case Format::Format_NV12:
    case Format::Format_NV21:
    case Format::Format_IMC1:
    case Format::Format_IMC2:
    case Format::Format_IMC3:
    case Format::Format_IMC4:
        return Luminance{0, 1};
    case Format::Format_YUYV:
        return Luminance{0, 2};
    case Format::Format_UYVY:
    case Format::Format_Y16:
    case Format::Format_P010:
    case Format::Format_P016:
        return Luminance{1, 2};
    case Format::Format_AYUV:
    case Format::Format_BGRA8888:
    case Format::Format_BGRA8888_Premultiplied:
    case Format::Format_BGRX8888:
    case Format::Format_RGBA8888:
    case Format::Format_RGBX8888:
        return Luminance{1, 4};
    case Format::Format_ARGB8888:
    case Format::Format_ARGB8888_Premultiplied:
    case Format::Format_XRGB8888:
    case Format::Format_ABGR8888:
    case Format::Format_XBGR8888:
        return Luminance{2, 4};
    default:
        return std::nullopt;
    }
}

} // namespace

std::shared_ptr<const GreyPicture> GreyPicture::of(QVideoFrame frame)
{
    if (!frame.isValid() || frame.size().isEmpty() || !frame.map(QVideoFrame::ReadOnly))
        return nullptr;
    const auto picture = ofMapped(frame);
    frame.unmap();
    return picture;
}

std::shared_ptr<const GreyPicture> GreyPicture::ofMapped(const QVideoFrame &frame)
{
    const QSize size = frame.size();
    const qsizetype bytesPerRow = frame.bytesPerLine(0);
    const qsizetype mapped = frame.mappedBytes(0);
    if (frame.pixelFormat() == Format::Format_Jpeg)
        return ofImage(QImage::fromData(frame.bits(0), int(mapped), "JPG"));
    const auto luminance = luminanceIn(frame.pixelFormat());
    if (!luminance)
        return nullptr;
    // A camera, or what stands for one, may say more than it sends.
    const qsizetype bytesInRow = qsizetype(size.width()) * luminance->step;
    if (bytesPerRow < bytesInRow || mapped < (size.height() - 1) * bytesPerRow + bytesInRow)
        return nullptr;
    const Rows rows{frame.bits(0) + luminance->offset, bytesPerRow, luminance->step};
    return std::shared_ptr<const GreyPicture>(new GreyPicture(size, rows));
}

std::shared_ptr<const GreyPicture> GreyPicture::ofImage(QImage image)
{
    if (image.isNull())
        return nullptr;
    QImage grey = image.convertToFormat(QImage::Format_Grayscale8);
    std::shared_ptr<const GreyPicture> picture(
        new GreyPicture(grey.size(), {grey.constBits(), grey.bytesPerLine(), 1}));
    for (QImage *made : {&image, &grey}) // on the way
        sodium_memzero(made->bits(), size_t(made->sizeInBytes()));
    return picture;
}

GreyPicture::GreyPicture(QSize size, const Rows &rows)
{
    const int thin = (std::max(size.width(), size.height()) + LongestSide - 1) / LongestSide;
    m_width = size.width() / thin;
    m_height = size.height() / thin;
    m_pixels = std::make_unique_for_overwrite<uchar[]>(size_t(this->size()));
    uchar *to = m_pixels.get();
    for (int y = 0; y < m_height; ++y) {
        const uchar *from = rows.first + y * thin * rows.bytesPerRow;
        for (int x = 0; x < m_width; ++x, from += thin * rows.step)
            *to++ = *from;
    }
}

GreyPicture::~GreyPicture()
{
    sodium_memzero(m_pixels.get(), size_t(size()));
}

QImage GreyPicture::view() const
{
    return QImage(m_pixels.get(), m_width, m_height, m_width, QImage::Format_Grayscale8);
}

} // namespace stapsteen
