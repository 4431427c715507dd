// SPDX-License-Identifier: EUPL-1.2
#include "narration/SinkFeeder.h"

#include <QMediaDevices>

#include <sodium.h>

#include <algorithm>
#include <chrono>

namespace stapsteen {

using namespace std::chrono_literals;

namespace {

constexpr auto FeedEvery = 10ms;

/// Qt 6.4 says nothing when a PulseAudio device comes or goes, so we look.
constexpr auto LookEvery = 2s;

/// What PulseAudio and PipeWire show in place of a device when there is none.
constexpr char NoDeviceId[] = "auto_null";

} // namespace

SinkFeeder::SinkFeeder(std::shared_ptr<SampleQueue> queue)
    : m_queue(std::move(queue))
{
}

SinkFeeder::~SinkFeeder() = default;

void SinkFeeder::start()
{
    m_devices = std::make_unique<QMediaDevices>();
    connect(m_devices.get(), &QMediaDevices::audioOutputsChanged, this, &SinkFeeder::lookForDevice);
    connect(&m_lookTimer, &QTimer::timeout, this, &SinkFeeder::lookForDevice);
    connect(&m_feedTimer, &QTimer::timeout, this, &SinkFeeder::feed);
    m_feedTimer.setTimerType(Qt::PreciseTimer);
    m_lookTimer.start(LookEvery);
    lookForDevice();
}

void SinkFeeder::wake()
{
    if (!m_feedTimer.isActive()) {
        m_silentSince.start();
        m_feedTimer.start(FeedEvery);
    }
    feed();
}

void SinkFeeder::setVolume(double amplitude)
{
    m_amplitude = amplitude;
    if (m_device)
        m_device->setVolume(amplitude);
}

void SinkFeeder::lookForDevice()
{
    const QAudioDevice present = QMediaDevices::defaultAudioOutput();
    const bool none = present.isNull() || present.id() == NoDeviceId;
    if (m_device && (none || present.id() != m_device->id() || !m_device->room()))
        loseDevice();
    if (m_device || none)
        return;
    m_device = AudioDevice::open(present, m_amplitude);
    if (m_device)
        Q_EMIT availableChanged(true);
}

void SinkFeeder::loseDevice()
{
    // Closing a sink of Qt 6.4 runs the event loop: by then we must no longer have it.
    const std::unique_ptr<AudioDevice> lost = std::move(m_device);
    m_silentSince.start();
    Q_EMIT availableChanged(false);
}

void SinkFeeder::feed()
{
    const SampleQueue::State before = m_queue->state();
    m_queue->take(before.timeline, room(), m_chunk);
    if (!m_chunk.empty())
        hand(before.timeline);
    else if (before.waiting == 0 || before.paused)
        m_silentSince.start(); // what was not there could not sound, and is not made up for

    const qint64 unheard = m_device ? m_device->unheard() : 0;
    m_queue->setHeard(before.timeline, m_queue->state().taken - unheard);
    if (before.timeline == 0 || (before.paused && unheard == 0))
        m_feedTimer.stop(); // until wake()
}

qint64 SinkFeeder::room()
{
    if (m_device) {
        if (const auto room = m_device->room())
            return *room;
        loseDevice();
    }
    return silentRoom();
}

/// As many samples as would have sounded since the last time.
qint64 SinkFeeder::silentRoom()
{
    return m_silentSince.nsecsElapsed() * AudioOutput::SampleRate / 1'000'000'000;
}

void SinkFeeder::hand(AudioOutput::Timeline timeline)
{
    if (m_device) {
        if (!m_device->write(m_chunk))
            loseDevice();
    } else {
        m_silentSince.start();
    }
    sodium_memzero(m_chunk.data(), m_chunk.size() * sizeof(qint16));

    if (m_handedTimeline == timeline)
        return;
    m_handedTimeline = timeline;
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    Q_EMIT firstSamplesHanded(timeline, std::chrono::nanoseconds(now).count());
}

} // namespace stapsteen
