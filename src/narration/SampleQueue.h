// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "narration/AudioOutput.h"

#include <mutex>
#include <span>
#include <vector>

namespace stapsteen {

/// The timeline between those who make samples and the thread that plays them. Any thread.
class SampleQueue {
public:
    /// What the playing side needs to know of the present moment.
    struct State {
        AudioOutput::Timeline timeline = 0; ///< 0: none
        bool paused = false;
        qint64 waiting = 0; ///< samples not yet taken
        qint64 taken = 0; ///< samples taken so far
    };

    SampleQueue() = default;
    ~SampleQueue();

    SampleQueue(const SampleQueue &) = delete;
    SampleQueue &operator=(const SampleQueue &) = delete;

    /// Overwrites what waits and starts a timeline with a new number.
    AudioOutput::Timeline begin();

    /// Overwrites what waits; no timeline is current.
    void end();

    /// False if @p timeline is not current.
    bool append(AudioOutput::Timeline timeline, std::span<const qint16> samples);

    void setPaused(bool paused);
    State state() const;

    /// Moves up to @p most samples of @p timeline into @p samples; none if it is paused or not current.
    void take(AudioOutput::Timeline timeline, qint64 most, std::vector<qint16> &samples);

    /// The playing side says how many samples of @p timeline were heard; never goes back.
    void setHeard(AudioOutput::Timeline timeline, qint64 samples);
    qint64 heard() const;

private:
    void wipe();
    void makeRoom(size_t more);

    mutable std::mutex m_mutex;
    AudioOutput::Timeline m_timeline = 0;
    AudioOutput::Timeline m_lastTimeline = 0;
    bool m_paused = false;
    std::vector<qint16> m_samples; ///< what waits, after some that were taken
    size_t m_next = 0; ///< the first of m_samples that waits
    qint64 m_taken = 0;
    qint64 m_heard = 0;
};

} // namespace stapsteen
