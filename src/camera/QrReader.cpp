// SPDX-License-Identifier: EUPL-1.2
#include "camera/QrReader.h"

#include "camera/QrScanner.h"

#include "common/Secret.h"

#include <utility>

namespace stapsteen {

/// What one frame gave.
struct QrReader::Look {
    std::shared_ptr<const GreyPicture> picture;
    QList<QByteArray> texts;
};

class QrReader::Looker : public QObject {
public:
    Look look(const QVideoFrame &frame)
    {
        const auto picture = GreyPicture::of(frame);
        return {picture, picture ? m_scanner.scan(*picture) : QList<QByteArray>()};
    }

private:
    QrScanner m_scanner;
};

QrReader::QrReader(std::unique_ptr<FrameSource> source, QObject *parent)
    : QObject(parent)
    , m_source(std::move(source))
    , m_looker(new Looker)
{
    connect(m_source.get(), &FrameSource::availabilityChanged, this, &QrReader::availabilityChanged);
    connect(m_source.get(), &FrameSource::seen, this, &QrReader::see);
    connect(m_source.get(), &FrameSource::lost, this, &QrReader::close);
    m_thread.setObjectName(QStringLiteral("camera"));
    m_looker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_looker, &QObject::deleteLater);
}

QrReader::~QrReader()
{
    m_source->disconnect(this);
    m_source->stop();
    m_thread.quit();
    m_thread.wait();
}

void QrReader::open()
{
    if (m_open || !isAvailable())
        return;
    if (!m_thread.isRunning())
        m_thread.start();
    m_open = true;
    ++m_opening;
    Q_EMIT openChanged();
    m_source->start();
}

void QrReader::close()
{
    if (!m_open)
        return;
    m_open = false;
    m_source->stop();
    m_picture.reset();
    Q_EMIT pictureChanged();
    Q_EMIT openChanged();
}

void QrReader::see(const QVideoFrame &frame)
{
    if (!m_open || m_looking || (m_sinceLook.isValid() && !m_sinceLook.hasExpired(MillisecondsBetweenLooks)))
        return;
    m_looking = true;
    m_sinceLook.start();
    QMetaObject::invokeMethod(m_looker, [this, frame, opening = m_opening] {
        auto look = std::make_shared<Look>(m_looker->look(frame));
        QMetaObject::invokeMethod(this, [this, look, opening] { take(opening, *look); });
    });
}

void QrReader::take(int opening, Look &look)
{
    m_looking = false;
    if (m_open && opening == m_opening && look.picture) {
        m_picture = std::move(look.picture);
        Q_EMIT pictureChanged();
    }
    for (QByteArray &text : look.texts) {
        if (m_open && opening == m_opening) // whoever heard the one before may have closed it
            Q_EMIT read(text);
        wipe(text);
    }
}

} // namespace stapsteen
