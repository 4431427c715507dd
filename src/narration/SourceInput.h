// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "narration/AudioInput.h"

#include <QThread>

namespace stapsteen {

class SourceReader;

/// Hears through the machine's default microphone (QAudioSource), on a thread of its own for the reasons
/// SinkOutput has one. No microphone, one that goes away and one that comes back are normal states.
class SourceInput : public AudioInput {
    Q_OBJECT

public:
    explicit SourceInput(QObject *parent = nullptr);

    /// Waits for the thread, though not for ever: Qt's PulseAudio code can hang.
    ~SourceInput() override;

    void start(std::shared_ptr<VoiceTrack> track) override;
    void stop() override;
    bool isAvailable() const override { return m_available; }

private:
    std::unique_ptr<QThread> m_thread;
    SourceReader *m_reader; ///< lives on m_thread and dies with it
    bool m_available = false;
};

} // namespace stapsteen
