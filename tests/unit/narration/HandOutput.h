// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "narration/AudioOutput.h"

#include <mutex>
#include <vector>

namespace stapsteen {

/// An output whose time is turned by hand: what has been heard is what the test says.
class HandOutput : public AudioOutput {
public:
    /// What was written to the current timeline.
    std::vector<qint16> samples() const
    {
        const std::lock_guard lock(m_mutex);
        return m_samples;
    }

    qint64 size() const { return qint64(samples().size()); }

    void hear(qint64 played)
    {
        const std::lock_guard lock(m_mutex);
        m_played = played;
    }

    void setAvailable(bool available)
    {
        m_available = available;
        Q_EMIT availabilityChanged();
    }

    bool isPaused() const { return m_paused; }
    double volume() const { return m_volume; }
    int timelines() const { return int(m_last); }
    bool isStopped() const { return m_timeline == 0; }

    Timeline begin() override
    {
        const std::lock_guard lock(m_mutex);
        m_samples.clear();
        m_played = 0;
        m_paused = false;
        return m_timeline = ++m_last;
    }

    void stop() override
    {
        const std::lock_guard lock(m_mutex);
        m_samples.clear();
        m_timeline = 0;
    }

    bool write(Timeline timeline, std::span<const qint16> samples) override
    {
        const std::lock_guard lock(m_mutex);
        if (timeline != m_timeline)
            return false;
        m_samples.insert(m_samples.end(), samples.begin(), samples.end());
        return true;
    }

    void setPaused(bool paused) override { m_paused = paused; }
    void setVolume(double amplitude) override { m_volume = amplitude; }

    qint64 playedSamples() const override
    {
        const std::lock_guard lock(m_mutex);
        return m_played;
    }

    bool isAvailable() const override { return m_available; }

private:
    mutable std::mutex m_mutex;
    Timeline m_timeline = 0;
    Timeline m_last = 0;
    std::vector<qint16> m_samples;
    qint64 m_played = 0;
    bool m_available = true;
    bool m_paused = false;
    double m_volume = 1;
};

} // namespace stapsteen
