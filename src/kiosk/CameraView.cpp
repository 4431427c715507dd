// SPDX-License-Identifier: EUPL-1.2
#include "kiosk/CameraView.h"

#include "common/Wipe.h"

namespace stapsteen {

namespace {

constexpr int StrangeMilliseconds = 2500; // so that one code is spoken of once

} // namespace

CameraView::CameraView(std::unique_ptr<FrameSource> source, Visit &visit, QMap<Purpose, Taker> takers,
                       QObject *parent)
    : QObject(parent)
    , m_takers(std::move(takers))
    , m_reader(std::move(source))
    , m_longest(this)
    , m_strange(this)
{
    connect(&m_reader, &QrReader::availabilityChanged, this, &CameraView::availableChanged);
    connect(&m_reader, &QrReader::openChanged, this, &CameraView::follow);
    connect(&m_reader, &QrReader::pictureChanged, this, &CameraView::pictureChanged);
    connect(&m_reader, &QrReader::read, this, &CameraView::take);
    connect(&visit, &Visit::placeChanged, this, &CameraView::close);
    connect(&visit, &Visit::cleared, this, &CameraView::close);
    m_longest.setSingleShot(true);
    m_longest.setInterval(LongestSeconds * 1000);
    connect(&m_longest, &QTimer::timeout, this, &CameraView::close);
    m_strange.setSingleShot(true);
    m_strange.setInterval(StrangeMilliseconds);
    connect(&m_strange, &QTimer::timeout, this, &CameraView::strangeChanged);
}

void CameraView::lookFor(Purpose purpose)
{
    if (!m_takers.contains(purpose))
        return;
    close();
    m_purpose = purpose;
    m_reader.open();
    if (m_reader.isOpen())
        m_longest.start();
    else
        m_purpose = Purpose::Nothing; // there is none, or it did not turn on
    Q_EMIT purposeChanged();
    setFailed(!m_reader.isOpen());
}

void CameraView::close()
{
    m_isClosing = true;
    m_reader.close();
    m_isClosing = false;
    setFailed(false);
}

void CameraView::follow()
{
    if (m_reader.isOpen())
        return;
    m_longest.stop();
    if (isStrange()) {
        m_strange.stop();
        Q_EMIT strangeChanged();
    }
    m_purpose = Purpose::Nothing;
    Q_EMIT purposeChanged();
    setFailed(!m_isClosing);
}

void CameraView::setFailed(bool failed)
{
    if (failed == m_failed)
        return;
    m_failed = failed;
    Q_EMIT failedChanged();
}

void CameraView::take(const QByteArray &bytes)
{
    QString text = QString::fromUtf8(bytes);
    const bool isTaken = m_takers.value(m_purpose)(text);
    wipe(text);
    if (isTaken) {
        close();
        return;
    }
    const bool isNew = !isStrange();
    m_strange.start();
    if (isNew)
        Q_EMIT strangeChanged();
}

} // namespace stapsteen
