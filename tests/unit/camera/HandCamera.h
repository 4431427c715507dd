// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "camera/FrameSource.h"

#include <QImage>
#include <QVideoFrame>

#include <cstring>

namespace stapsteen {

/// A camera that sees what the test shows it.
class HandCamera : public FrameSource {
public:
    void watch() override { }
    void start() override
    {
        if (m_breaks)
            Q_EMIT lost();
        else
            m_on = true;
    }
    void stop() override { m_on = false; }
    bool isAvailable() const override { return m_available; }

    bool isOn() const { return m_on; }

    void setAvailable(bool available)
    {
        m_available = available;
        Q_EMIT availabilityChanged();
    }

    /// There, but it does not turn on.
    void setBroken(bool broken) { m_breaks = broken; }

    /// Pulled out while it is on.
    void lose()
    {
        m_on = false;
        setAvailable(false);
        Q_EMIT lost();
    }

    /// @p image in grey, as a frame of one byte a pixel.
    static QVideoFrame frameOf(const QImage &image)
    {
        const QImage grey = image.convertToFormat(QImage::Format_Grayscale8);
        QVideoFrame frame(QVideoFrameFormat(grey.size(), QVideoFrameFormat::Format_Y8));
        frame.map(QVideoFrame::WriteOnly);
        for (int y = 0; y < grey.height(); ++y)
            std::memcpy(frame.bits(0) + y * frame.bytesPerLine(0), grey.constScanLine(y),
                        size_t(grey.width()));
        frame.unmap();
        return frame;
    }

    /// False if the camera is off.
    bool show(const QVideoFrame &frame)
    {
        if (m_on)
            Q_EMIT seen(frame);
        return m_on;
    }
    bool show(const QImage &image) { return show(frameOf(image)); }

private:
    bool m_available = true;
    bool m_breaks = false;
    bool m_on = false;
};

} // namespace stapsteen
