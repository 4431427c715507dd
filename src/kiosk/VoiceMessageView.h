// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "kiosk/VoiceView.h"

#include "narration/Recorder.h"

namespace stapsteen {

/// Her spoken message: recorded into memory, heard, done again or thrown away. Gone with the visit.
class VoiceMessageView : public QObject {
    Q_OBJECT
    QML_NAMED_ELEMENT(VoiceMessageView)
    QML_UNCREATABLE("Made by Kiosk")

    Q_PROPERTY(bool available READ isAvailable NOTIFY availableChanged)
    Q_PROPERTY(bool recording READ isRecording NOTIFY recordingChanged)
    Q_PROPERTY(bool failed READ hasFailed NOTIFY failedChanged)
    Q_PROPERTY(bool recorded READ isRecorded NOTIFY changed)
    Q_PROPERTY(int seconds READ seconds NOTIFY changed)
    Q_PROPERTY(int milliseconds READ milliseconds NOTIFY progressed)
    Q_PROPERTY(int longestMilliseconds READ longestMilliseconds CONSTANT)
    Q_PROPERTY(double level READ level NOTIFY progressed)

public:
    /// The message is what @p voice says for VoiceView::ownVoice().
    VoiceMessageView(Recorder &recorder, Visit &visit, VoiceView &voice, QObject *parent = nullptr);

    /// Whether there is a microphone.
    bool isAvailable() const { return m_recorder.isAvailable(); }
    bool isRecording() const { return m_recorder.isRecording(); }

    /// Whether she spoke, or was about to, and the microphone gave nothing.
    bool hasFailed() const { return m_recorder.hasFailed(); }
    bool isRecorded() const { return m_recorder.message().opus != nullptr; }
    int seconds() const { return m_recorder.message().seconds; }

    /// Of the recording that runs, and how long one may be.
    int milliseconds() const { return m_recorder.milliseconds(); }
    int longestMilliseconds() const { return Recorder::LongestMilliseconds; }

    /// How loud she is now, 0 … 1.
    double level() const { return m_recorder.level(); }

    const VoiceMessage &message() const { return m_recorder.message(); }

    /// The kiosk falls silent and listens.
    Q_INVOKABLE void record();
    Q_INVOKABLE void stop() { m_recorder.stop(); }
    Q_INVOKABLE void discard();

Q_SIGNALS:
    void availableChanged();
    void recordingChanged();
    void failedChanged();
    void changed();
    void progressed();

private:
    Recorder &m_recorder;
    VoiceView &m_voice;
};

} // namespace stapsteen
