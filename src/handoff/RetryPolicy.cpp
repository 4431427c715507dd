// SPDX-License-Identifier: EUPL-1.2
#include "handoff/RetryPolicy.h"

#include <QtGlobal>

#include <algorithm>

namespace stapsteen {

using namespace std::chrono;
using namespace std::chrono_literals;

namespace {

milliseconds base(Setback setback)
{
    switch (setback) {
    case Setback::Network:
        return 10s;
    case Setback::Server:
    case Setback::RateLimited:
    case Setback::Untrusted:
        return 20s;
    case Setback::Stranger:
    case Setback::Refused:
        break;
    }
    return 60s; // a person must do something first
}

} // namespace

std::optional<milliseconds> retryDelay(int attempts, Setback setback, double random, seconds retryAfter)
{
    if (setback == Setback::Refused)
        return std::nullopt;
    const int doublings = std::clamp(attempts - 1, 0, 10); // past the cap already
    const milliseconds full = std::min<milliseconds>(base(setback) * (1 << doublings), LongestDelay);
    const auto delay = milliseconds(qint64(double(full.count()) * (0.5 + random / 2)));
    const milliseconds asked = setback == Setback::RateLimited ? retryAfter : 0s;
    return std::clamp<milliseconds>(std::max(delay, asked), ShortestDelay, LongestDelay);
}

} // namespace stapsteen
