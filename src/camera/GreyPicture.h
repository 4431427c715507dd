// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QImage>

#include <memory>

class QVideoFrame;

namespace stapsteen {

/// What the camera saw at one moment, in grey: our only copy, overwritten when it goes.
class GreyPicture {
public:
    static constexpr int LongestSide = 1920; ///< pixels; a larger frame is thinned out

    /// Null when @p frame is in no form we can read, or not what it says it is. Colours go; nothing else of
    /// the frame is kept.
    static std::shared_ptr<const GreyPicture> of(QVideoFrame frame);

    ~GreyPicture();
    GreyPicture(const GreyPicture &) = delete;
    GreyPicture &operator=(const GreyPicture &) = delete;

    int width() const { return m_width; }
    int height() const { return m_height; }

    /// One byte a pixel, row after row without gaps.
    const uchar *pixels() const { return m_pixels.get(); }
    qsizetype size() const { return qsizetype(m_width) * m_height; }

    /// The same where it lies, for drawing; valid as long as this is.
    QImage view() const;

private:
    /// One byte of luminance every so many bytes of a row.
    struct Rows {
        const uchar *first;
        qsizetype bytesPerRow;
        int step; ///< bytes from pixel to pixel
    };

    static std::shared_ptr<const GreyPicture> ofMapped(const QVideoFrame &frame);
    static std::shared_ptr<const GreyPicture> ofImage(QImage image);

    GreyPicture(QSize size, const Rows &rows);

    int m_width;
    int m_height;
    std::unique_ptr<uchar[]> m_pixels;
};

} // namespace stapsteen
