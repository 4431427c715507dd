// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "narration/AudioInput.h"

#include <cmath>
#include <numbers>
#include <vector>

namespace stapsteen {

/// A microphone that hears what the test says, at once.
class HandInput : public AudioInput {
public:
    void start(std::shared_ptr<VoiceTrack> track) override { m_track = std::move(track); }
    void stop() override { m_track.reset(); }
    bool isAvailable() const override { return m_available; }

    bool isOpen() const { return m_track != nullptr; }

    void setAvailable(bool available)
    {
        m_available = available;
        Q_EMIT availabilityChanged();
    }

    /// Pulled out in the middle of what it hears.
    void lose()
    {
        m_track.reset();
        setAvailable(false);
        Q_EMIT lost();
    }

    /// Gives nothing more, though it is there: muted, held by another program.
    void fail()
    {
        m_track.reset();
        Q_EMIT lost();
    }

    /// A tone. False if nobody listens, or no longer.
    bool hear(int milliseconds, double amplitude = 0.3, double hertz = 440)
    {
        std::vector<qint16> samples(size_t(VoiceEncoder::SampleRate / 1000 * milliseconds));
        for (qint16 &sample : samples)
            sample = qint16(
                amplitude * 32767
                * std::sin(2 * std::numbers::pi * hertz * double(m_heard++) / VoiceEncoder::SampleRate));
        return m_track && m_track->append(samples);
    }

private:
    std::shared_ptr<VoiceTrack> m_track;
    bool m_available = true;
    qint64 m_heard = 0;
};

} // namespace stapsteen
