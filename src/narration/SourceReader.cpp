// SPDX-License-Identifier: EUPL-1.2
#include "narration/SourceReader.h"

#include <QAudioDevice>
#include <QAudioSource>
#include <QMediaDevices>

#include <sodium.h>

#include <chrono>

namespace stapsteen {

using namespace std::chrono_literals;

namespace {

constexpr auto ReadEvery = 20ms;

/// Qt 6.4 says nothing when a PulseAudio device comes or goes, so we look.
constexpr auto LookEvery = 2s;
constexpr auto LookEveryWhileOpen = 500ms;

/// A microphone that delivers nothing for so long is lost. One that was just opened may need a second.
constexpr int DeafMilliseconds = 3000;

constexpr qsizetype ChunkBytes = VoiceEncoder::SampleRate / 2 * qsizetype(sizeof(qint16)); // half a second

/// The default microphone; null where there is none. What a loudspeaker plays (a monitor, which PulseAudio
/// and PipeWire offer where there is no microphone) is none.
QAudioDevice microphone()
{
    const QAudioDevice present = QMediaDevices::defaultAudioInput();
    return present.id().endsWith(".monitor") ? QAudioDevice() : present;
}

QAudioFormat format()
{
    QAudioFormat format;
    format.setSampleRate(VoiceEncoder::SampleRate);
    format.setChannelConfig(QAudioFormat::ChannelConfigMono);
    format.setSampleFormat(QAudioFormat::Int16);
    return format;
}

} // namespace

SourceReader::SourceReader()
    : m_chunk(ChunkBytes)
{
}

SourceReader::~SourceReader() = default;

void SourceReader::watch()
{
    m_devices = std::make_unique<QMediaDevices>();
    connect(m_devices.get(), &QMediaDevices::audioInputsChanged, this, &SourceReader::look);
    connect(&m_lookTimer, &QTimer::timeout, this, &SourceReader::look);
    connect(&m_readTimer, &QTimer::timeout, this, &SourceReader::read);
    m_lookTimer.start(LookEvery);
    look();
}

void SourceReader::open(std::shared_ptr<VoiceTrack> track)
{
    close();
    const QAudioDevice device = microphone();
    m_id = device.id();
    if (!device.isNull()) {
        m_source = std::make_unique<QAudioSource>(device, format());
        m_stream = m_source->start();
    }
    if (!m_stream || m_source->state() == QAudio::StoppedState) {
        lose();
        return;
    }
    m_track = std::move(track);
    m_sinceSound.start();
    m_readTimer.start(ReadEvery);
    m_lookTimer.start(LookEveryWhileOpen);
}

void SourceReader::close()
{
    m_readTimer.stop();
    m_track.reset();
    m_stream = nullptr;
    sodium_memzero(m_chunk.data(), size_t(m_chunk.size()));
    if (m_source) {
        m_lookTimer.start(LookEvery);
        // Closing a stream of Qt 6.4 runs the event loop: by then we must no longer have it.
        const std::unique_ptr<QAudioSource> closed = std::move(m_source);
        closed->stop();
    }
}

void SourceReader::look()
{
    const QAudioDevice present = microphone();
    if (m_source && present.id() != m_id)
        lose();
    if (present.isNull() == m_available) {
        m_available = !present.isNull();
        Q_EMIT availableChanged(m_available);
    }
}

void SourceReader::read()
{
    const qint64 bytes = m_stream->read(reinterpret_cast<char *>(m_chunk.data()), m_chunk.size());
    if (bytes > 0) {
        m_sinceSound.start();
        const auto *samples = reinterpret_cast<const qint16 *>(m_chunk.data());
        if (!m_track->append({samples, size_t(bytes) / sizeof(qint16)}))
            close();
    } else if (m_sinceSound.hasExpired(DeafMilliseconds)) {
        lose();
    }
}

void SourceReader::lose()
{
    close();
    Q_EMIT lost();
}

} // namespace stapsteen
