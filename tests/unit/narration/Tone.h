// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "narration/ClipDecoder.h"

#include <cmath>
#include <numbers>
#include <vector>

namespace stapsteen {

/// The samples of an Ogg Opus file; none if it cannot be read to its end.
inline std::vector<qint16> decoded(const QByteArray &opus)
{
    std::vector<qint16> samples;
    const auto whole = ClipDecoder::decode(opus, [&](std::span<const qint16> chunk) {
        samples.insert(samples.end(), chunk.begin(), chunk.end());
        return true;
    });
    return whole ? samples : std::vector<qint16>();
}

/// Which share of the power of @p samples (48 kHz) is a tone of @p hertz, 0 … 1 (Goertzel).
inline double shareOfTone(const std::vector<qint16> &samples, double hertz)
{
    const double turn = 2 * std::cos(2 * std::numbers::pi * hertz / 48000);
    double last = 0, beforeLast = 0, power = 0;
    for (const qint16 sample : samples) {
        const double now = sample + turn * last - beforeLast;
        beforeLast = last;
        last = now;
        power += double(sample) * sample;
    }
    const double tone = last * last + beforeLast * beforeLast - turn * last * beforeLast;
    return power > 0 ? tone / (power * double(samples.size()) / 2) : 0;
}

} // namespace stapsteen
