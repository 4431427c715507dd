// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QAudioDevice>
#include <QAudioSink>
#include <QElapsedTimer>

#include <memory>
#include <optional>
#include <span>

namespace stapsteen {

/// One open audio device: a QAudioSink in push mode, with the traps of Qt 6.4's PulseAudio back end
/// kept in this class. Used on one thread, which runs an event loop.
class AudioDevice {
public:
    /// Opens @p device, or returns nothing if it cannot be.
    static std::unique_ptr<AudioDevice> open(const QAudioDevice &device, double amplitude);

    QByteArray id() const { return m_id; }

    void setVolume(double amplitude);

    /// How many samples fit now; nothing if the device is lost.
    std::optional<qint64> room();

    /// Writes samples, no more than room(). False if the device is lost.
    bool write(std::span<const qint16> samples);

    /// How many of the samples written are still to be heard.
    qint64 unheard() const;

private:
    AudioDevice(std::unique_ptr<QAudioSink> sink, QIODevice *stream, const QByteArray &id);

    std::unique_ptr<QAudioSink> m_sink;
    QIODevice *m_stream; ///< owned by the sink
    QByteArray m_id;
    QElapsedTimer m_sinceRoom; ///< since the device last took something, to notice one that is stuck
    QElapsedTimer m_sinceWrite;
};

} // namespace stapsteen
