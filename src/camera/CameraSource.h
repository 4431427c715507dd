// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "camera/FrameSource.h"

#include <QCameraDevice>

#include <memory>

class QMediaDevices;

namespace stapsteen {

/// Sees through the machine's default camera (QCamera). No camera, one that goes away and one that comes
/// back are normal states. On the thread that made it, which is the main one: Qt's GStreamer code hears of
/// its pipeline there and nowhere else.
class CameraSource : public FrameSource {
    Q_OBJECT

public:
    explicit CameraSource(QObject *parent = nullptr);
    ~CameraSource() override;

    void watch() override;
    void start() override;
    void stop() override;
    bool isAvailable() const override { return m_available; }

    /// The one of @p device's formats to read codes with: the smallest that shows 720 rows, else the
    /// largest; null when it names none.
    static QCameraFormat formatOf(const QCameraDevice &device);

private:
    struct Eye;

    void lookAround();
    void lose();

    std::unique_ptr<QMediaDevices> m_devices; ///< null until watch()
    std::unique_ptr<Eye> m_eye; ///< while it is on: never without a device, which crashes some back ends
    bool m_available = false;
};

} // namespace stapsteen
