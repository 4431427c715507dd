// SPDX-License-Identifier: EUPL-1.2
#include "narration/VoiceTrack.h"

#include <algorithm>
#include <cmath>

namespace stapsteen {

namespace {

/// What a meter shows at its bottom and at its top, in decibels below the loudest there is: the hum of a
/// room, and a voice close by.
constexpr double Quiet = -50;
constexpr double Loud = -8;

double levelOf(std::span<const qint16> samples)
{
    double power = 0;
    for (const qint16 sample : samples)
        power += double(sample) * sample;
    const double mean = std::sqrt(power / double(samples.size())) / 32768;
    const double decibels = 20 * std::log10(std::max(mean, 1e-6));
    return std::clamp((decibels - Quiet) / (Loud - Quiet), 0.0, 1.0);
}

} // namespace

bool VoiceTrack::append(std::span<const qint16> samples)
{
    const std::lock_guard lock(m_mutex);
    if (!samples.empty())
        m_level = levelOf(samples);
    m_closed = m_closed || !m_encoder.encode(samples);
    return !m_closed;
}

VoiceTrack::State VoiceTrack::state() const
{
    const std::lock_guard lock(m_mutex);
    return {int(m_encoder.taken() * 1000 / VoiceEncoder::SampleRate), m_level, m_closed};
}

Secret VoiceTrack::finish()
{
    const std::lock_guard lock(m_mutex);
    m_closed = true;
    return m_encoder.finish();
}

} // namespace stapsteen
