// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "narration/AudioInput.h"

#include <QTimer>

namespace stapsteen {

/// What she said: an Ogg Opus file in locked memory, shared by those who play or send it and wiped when
/// the last of them lets go.
struct VoiceMessage {
    std::shared_ptr<const Secret> opus;
    int seconds = 0; ///< 1 … 60, rounded up
};

/// Records up to a minute of her voice, into memory and nowhere else.
class Recorder : public QObject {
    Q_OBJECT

public:
    static constexpr int LongestMilliseconds = VoiceEncoder::LongestSeconds * 1000;

    /// What is shorter was a slip of the finger and is not kept.
    static constexpr int ShortestMilliseconds = 500;

    /// @p input is owned; a SourceInput in the kiosk.
    explicit Recorder(std::unique_ptr<AudioInput> input, QObject *parent = nullptr);

    bool isAvailable() const { return m_input->isAvailable(); }
    bool isRecording() const { return m_track != nullptr; }

    /// Of the recording that runs; 0 when none does.
    int milliseconds() const { return m_state.milliseconds; }

    /// How loud it is now, 0 … 1.
    double level() const { return m_state.level; }

    /// Whether the microphone went, or never gave a sound, before there was anything to keep: until start()
    /// or discard().
    bool hasFailed() const { return m_failed; }

    /// What was recorded last; opus is null when there is nothing.
    const VoiceMessage &message() const { return m_message; }

    /// Opens the microphone. What was recorded before is discarded. Does nothing without a microphone.
    void start();

    /// Closes it and keeps what was said. Happens by itself after a minute, and when the microphone goes.
    void stop();

    /// Forgets what was recorded, and stops.
    void discard();

Q_SIGNALS:
    void availabilityChanged();
    void recordingChanged();
    void progressed(); ///< milliseconds or level changed
    void messageChanged();
    void failedChanged();

private:
    void look();
    void close();
    void setMessage(VoiceMessage message);
    void setFailed(bool failed);

    std::unique_ptr<AudioInput> m_input;
    std::shared_ptr<VoiceTrack> m_track; ///< null: not recording
    VoiceTrack::State m_state;
    VoiceMessage m_message;
    bool m_failed = false;
    QTimer m_lookTimer;
};

} // namespace stapsteen
