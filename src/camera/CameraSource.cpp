// SPDX-License-Identifier: EUPL-1.2
#include "camera/CameraSource.h"

#include <QCamera>
#include <QMediaCaptureSession>
#include <QMediaDevices>
#include <QVideoSink>

namespace stapsteen {

namespace {

constexpr int EnoughRows = 720; // a receipt's code at arm's length, an enrolment's from nearby
constexpr float EnoughFrames = 10; // a second

bool isBetter(const QCameraFormat &one, const QCameraFormat &other)
{
    const auto area = [](const QCameraFormat &format) {
        return format.resolution().width() * format.resolution().height();
    };
    const bool oneIsEnough = one.resolution().height() >= EnoughRows;
    const bool otherIsEnough = other.resolution().height() >= EnoughRows;
    if (oneIsEnough != otherIsEnough)
        return oneIsEnough;
    return oneIsEnough ? area(one) < area(other) : area(one) > area(other);
}

} // namespace

/// A camera that is on.
struct CameraSource::Eye {
    explicit Eye(const QCameraDevice &which)
        : device(which)
        , camera(which)
    {
        if (const QCameraFormat format = formatOf(which); !format.isNull())
            camera.setCameraFormat(format);
        session.setCamera(&camera);
        session.setVideoSink(&sink);
    }

    ~Eye()
    {
        camera.stop();
        session.setVideoSink(nullptr);
        session.setCamera(nullptr);
        sink.setVideoFrame({}); // it keeps the last one
    }

    QCameraDevice device;
    QVideoSink sink;
    QCamera camera;
    QMediaCaptureSession session;
};

CameraSource::CameraSource(QObject *parent)
    : FrameSource(parent)
{
}

CameraSource::~CameraSource() = default;

QCameraFormat CameraSource::formatOf(const QCameraDevice &device)
{
    QCameraFormat best;
    for (const QCameraFormat &format : device.videoFormats()) {
        if (format.maxFrameRate() >= EnoughFrames && (best.isNull() || isBetter(format, best)))
            best = format;
    }
    return best;
}

void CameraSource::watch()
{
    if (m_devices)
        return;
    m_devices = std::make_unique<QMediaDevices>();
    connect(m_devices.get(), &QMediaDevices::videoInputsChanged, this, &CameraSource::lookAround);
    lookAround();
}

void CameraSource::lookAround()
{
    const QList<QCameraDevice> devices = QMediaDevices::videoInputs();
    if (m_eye && !devices.contains(m_eye->device))
        lose();
    if (m_available == devices.isEmpty()) {
        m_available = !devices.isEmpty();
        Q_EMIT availabilityChanged();
    }
}

void CameraSource::start()
{
    const QCameraDevice device = QMediaDevices::defaultVideoInput();
    if (device.isNull()) {
        lose();
        return;
    }
    m_eye = std::make_unique<Eye>(device);
    connect(&m_eye->sink, &QVideoSink::videoFrameChanged, this, &FrameSource::seen);
    // Queued: a camera may not be gone before it has reported. By then another may be on.
    const auto look = [this] {
        if (m_eye && m_eye->camera.error() != QCamera::NoError)
            lose();
    };
    connect(&m_eye->camera, &QCamera::errorOccurred, this, look, Qt::QueuedConnection);
    m_eye->camera.start();
}

void CameraSource::stop()
{
    m_eye.reset();
}

void CameraSource::lose()
{
    stop();
    Q_EMIT lost();
}

} // namespace stapsteen
