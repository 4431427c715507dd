// SPDX-License-Identifier: EUPL-1.2
#include "narration/SinkOutput.h"

#include "narration/SampleQueue.h"
#include "narration/SinkFeeder.h"

namespace stapsteen {

namespace {

constexpr unsigned long LongestGoodbye = 3000; // ms

} // namespace

SinkOutput::SinkOutput(QObject *parent)
    : AudioOutput(parent)
    , m_queue(std::make_shared<SampleQueue>())
    , m_thread(std::make_unique<QThread>())
    , m_feeder(new SinkFeeder(m_queue))
{
    m_thread->setObjectName(QStringLiteral("audio"));
    m_feeder->moveToThread(m_thread.get());
    connect(m_thread.get(), &QThread::started, m_feeder, &SinkFeeder::start);
    connect(m_thread.get(), &QThread::finished, m_feeder, &QObject::deleteLater);
    connect(m_feeder, &SinkFeeder::firstSamplesHanded, this, &AudioOutput::firstSamplesHanded);
    connect(m_feeder, &SinkFeeder::availableChanged, this, [this](bool available) {
        m_available = available;
        Q_EMIT availabilityChanged();
    });
    m_thread->start();
}

SinkOutput::~SinkOutput()
{
    m_queue->end();
    m_feeder->disconnect(this);
    m_thread->quit();
    // A running thread must not be destroyed. Better to leak one at the very end than not to end.
    if (!m_thread->wait(LongestGoodbye))
        m_thread.release();
}

AudioOutput::Timeline SinkOutput::begin()
{
    const Timeline timeline = m_queue->begin();
    m_asleep = true;
    return timeline;
}

void SinkOutput::stop()
{
    m_queue->end();
}

bool SinkOutput::write(Timeline timeline, std::span<const qint16> samples)
{
    if (!m_queue->append(timeline, samples))
        return false;
    if (!samples.empty() && m_asleep.exchange(false))
        QMetaObject::invokeMethod(m_feeder, &SinkFeeder::wake, Qt::QueuedConnection);
    return true;
}

void SinkOutput::setPaused(bool paused)
{
    m_queue->setPaused(paused);
    if (!paused)
        QMetaObject::invokeMethod(m_feeder, &SinkFeeder::wake, Qt::QueuedConnection);
}

void SinkOutput::setVolume(double amplitude)
{
    QMetaObject::invokeMethod(m_feeder, [feeder = m_feeder, amplitude] { feeder->setVolume(amplitude); });
}

qint64 SinkOutput::playedSamples() const
{
    return m_queue->heard();
}

bool SinkOutput::isAvailable() const
{
    return m_available;
}

} // namespace stapsteen
