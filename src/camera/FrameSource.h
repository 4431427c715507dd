// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>
#include <QVideoFrame>

namespace stapsteen {

/// Where pictures come from. The camera is on between start() and stop() and at no other time.
class FrameSource : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// From now on isAvailable() is known. Finding cameras takes a moment: not before the first screen.
    virtual void watch() = 0;

    /// Turns the camera on: seen() until stop(), or until the camera is lost.
    virtual void start() = 0;

    /// Turns it off and lets go of every frame.
    virtual void stop() = 0;

    /// True while there is a camera.
    virtual bool isAvailable() const = 0;

Q_SIGNALS:
    void availabilityChanged();

    void seen(const QVideoFrame &frame);

    /// The camera went away, or did not turn on, while it should have seen something. It is off.
    void lost();
};

} // namespace stapsteen
