// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "narration/AudioOutput.h"

#include <QThread>

#include <atomic>
#include <memory>

namespace stapsteen {

class SinkFeeder;
class SampleQueue;

/// Plays on the machine's default device, through one long-lived QAudioSink.
///
/// The sink lives on an own thread, so a busy screen does not make the voice stutter and looking for
/// devices does not delay the first frame. No device, one that goes away and one that comes back are
/// normal states.
class SinkOutput : public AudioOutput {
    Q_OBJECT

public:
    explicit SinkOutput(QObject *parent = nullptr);

    /// Waits for the audio thread, though not for ever: Qt's PulseAudio code can hang.
    ~SinkOutput() override;

    Timeline begin() override;
    void stop() override;
    bool write(Timeline timeline, std::span<const qint16> samples) override;
    void setPaused(bool paused) override;
    void setVolume(double amplitude) override;
    qint64 playedSamples() const override;
    bool isAvailable() const override;

private:
    std::shared_ptr<SampleQueue> m_queue; ///< shared with the feeder's thread
    std::unique_ptr<QThread> m_thread;
    SinkFeeder *m_feeder; ///< lives on m_thread and dies with it
    std::atomic_bool m_asleep = true; ///< the next samples written must wake the feeder
    bool m_available = false;
};

} // namespace stapsteen
