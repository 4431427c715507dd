// SPDX-License-Identifier: EUPL-1.2
#include "narration/AudioDevice.h"

#include "narration/AudioOutput.h"

#include <QAudioFormat>

#include <algorithm>

namespace stapsteen {

namespace {

constexpr qint64 SampleBytes = sizeof(qint16);

/// What lies in the device: long enough that a busy machine does not make gaps, short enough that
/// "stop" is silence at once. An empty device plays its first sample without waiting for this.
constexpr int BufferMilliseconds = 60;
constexpr qint64 BufferBytes = SampleBytes * AudioOutput::SampleRate * BufferMilliseconds / 1000;

/// A device that takes nothing for so long (a monitor that went to sleep with its loudspeaker) is lost.
/// One that was just plugged in may need a second or two before it takes its first samples.
constexpr int StuckMilliseconds = 3000;

QAudioFormat format()
{
    QAudioFormat format;
    format.setSampleRate(AudioOutput::SampleRate);
    format.setChannelConfig(QAudioFormat::ChannelConfigMono);
    format.setSampleFormat(QAudioFormat::Int16);
    return format;
}

} // namespace

std::unique_ptr<AudioDevice> AudioDevice::open(const QAudioDevice &device, double amplitude)
{
    auto sink = std::make_unique<QAudioSink>(device, format());
    sink->setBufferSize(BufferBytes);
    sink->setVolume(amplitude);
    QIODevice *stream = sink->start();
    if (!stream || sink->state() == QAudio::StoppedState)
        return nullptr;
    return std::unique_ptr<AudioDevice>(new AudioDevice(std::move(sink), stream, device.id()));
}

AudioDevice::AudioDevice(std::unique_ptr<QAudioSink> sink, QIODevice *stream, const QByteArray &id)
    : m_sink(std::move(sink))
    , m_stream(stream)
    , m_id(id)
{
    m_sinceRoom.start();
    m_sinceWrite.start();
}

void AudioDevice::setVolume(double amplitude)
{
    m_sink->setVolume(amplitude);
}

std::optional<qint64> AudioDevice::room()
{
    // A stream that its server killed keeps its state in Qt 6.4, and answers -1 here. Writing to it
    // would lock Qt's PulseAudio thread for ever, so this is asked before every write.
    const qint64 bytes = m_sink->state() == QAudio::StoppedState ? -1 : qint64(m_sink->bytesFree());
    if (bytes < 0)
        return std::nullopt;
    if (bytes >= SampleBytes)
        m_sinceRoom.start();
    else if (m_sinceRoom.hasExpired(StuckMilliseconds))
        return std::nullopt;
    return bytes / SampleBytes;
}

bool AudioDevice::write(std::span<const qint16> samples)
{
    const qint64 bytes = qint64(samples.size_bytes());
    m_sinceWrite.start();
    return m_stream->write(reinterpret_cast<const char *>(samples.data()), bytes) == bytes;
}

qint64 AudioDevice::unheard() const
{
    // The last samples count as heard after their time even if the server has not said so: a Pulse null
    // sink reports late.
    const qint64 bufferBytes = m_sink->bufferSize();
    const qint64 bufferMilliseconds = bufferBytes * 1000 / (SampleBytes * AudioOutput::SampleRate);
    if (m_sinceWrite.hasExpired(2 * bufferMilliseconds))
        return 0;
    return std::max<qint64>(bufferBytes - qint64(m_sink->bytesFree()), 0) / SampleBytes;
}

} // namespace stapsteen
