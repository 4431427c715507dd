// SPDX-License-Identifier: EUPL-1.2
#include "narration/SampleQueue.h"

#include "common/Wipe.h"

#include <algorithm>

namespace stapsteen {

namespace {

/// What was heard is dropped in steps of this many samples, not at every feed.
constexpr size_t DropAfter = 10 * size_t(AudioOutput::SampleRate);

} // namespace

SampleQueue::~SampleQueue()
{
    wipe();
}

AudioOutput::Timeline SampleQueue::begin()
{
    const std::lock_guard lock(m_mutex);
    wipe();
    m_paused = false;
    m_timeline = ++m_lastTimeline;
    return m_timeline;
}

void SampleQueue::end()
{
    const std::lock_guard lock(m_mutex);
    wipe();
    m_timeline = 0;
}

bool SampleQueue::append(AudioOutput::Timeline timeline, std::span<const qint16> samples)
{
    const std::lock_guard lock(m_mutex);
    if (timeline != m_timeline)
        return false;
    makeRoom(samples.size());
    m_samples.insert(m_samples.end(), samples.begin(), samples.end());
    return true;
}

/// For @p more samples behind those that wait; what they leave is overwritten.
void SampleQueue::makeRoom(size_t more)
{
    if (m_samples.capacity() - m_samples.size() >= more)
        return;
    std::vector<qint16> larger;
    larger.reserve(std::max(2 * m_samples.capacity(), m_samples.size() + more));
    larger.assign(m_samples.begin() + std::ptrdiff_t(m_next), m_samples.end());
    stapsteen::wipe(m_samples);
    m_samples.swap(larger);
    m_next = 0;
}

void SampleQueue::setPaused(bool paused)
{
    const std::lock_guard lock(m_mutex);
    m_paused = paused;
}

SampleQueue::State SampleQueue::state() const
{
    const std::lock_guard lock(m_mutex);
    return {m_timeline, m_paused, qint64(m_samples.size() - m_next), m_taken};
}

void SampleQueue::take(AudioOutput::Timeline timeline, qint64 most, std::vector<qint16> &samples)
{
    const std::lock_guard lock(m_mutex);
    samples.clear();
    if (timeline != m_timeline || m_paused || most <= 0)
        return;
    const size_t count = std::min(size_t(most), m_samples.size() - m_next);
    const auto first = m_samples.begin() + std::ptrdiff_t(m_next);
    samples.assign(first, first + std::ptrdiff_t(count));
    m_next += count;
    m_taken += qint64(count);
    if (m_next >= DropAfter) {
        m_samples.erase(m_samples.begin(), m_samples.begin() + std::ptrdiff_t(m_next));
        m_next = 0;
    }
}

void SampleQueue::setHeard(AudioOutput::Timeline timeline, qint64 samples)
{
    const std::lock_guard lock(m_mutex);
    if (timeline == m_timeline)
        m_heard = std::max(m_heard, samples);
}

qint64 SampleQueue::heard() const
{
    const std::lock_guard lock(m_mutex);
    return m_heard;
}

void SampleQueue::wipe()
{
    // A spoken phone number is as private as a written one.
    stapsteen::wipe(m_samples);
    m_next = 0;
    m_taken = 0;
    m_heard = 0;
}

} // namespace stapsteen
