// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <chrono>
#include <optional>

namespace stapsteen {

/// What kept an envelope from being settled.
enum class Setback {
    Network, ///< nobody answered: no network, no name, no TLS, too slow
    Server, ///< the intake has trouble of its own: 5xx
    RateLimited, ///< the intake asks for patience: 429, or 503 with Retry-After
    Untrusted, ///< somebody answered who cannot prove to be the intake: captive portal, redirect
    Stranger, ///< the intake does not know this kiosk (any more): 401, 403; staff must act
    Refused, ///< the intake will never take this envelope: 400, 409, 413
};

/// The longest wait, whatever the setback.
inline constexpr std::chrono::minutes LongestDelay{15};
inline constexpr std::chrono::seconds ShortestDelay{5};

/// How long to wait before trying again: exponential in @p attempts (failed ones so far, this one
/// included, so at least 1), of which half is chance, so that many kiosks do not return at once.
/// @p random is from 0 to 1; @p retryAfter is what the intake asked for (RateLimited only).
/// Nothing for Refused: that envelope is set aside, not tried again. The table stands in README.md.
std::optional<std::chrono::milliseconds> retryDelay(int attempts, Setback setback, double random,
                                                    std::chrono::seconds retryAfter = {});

} // namespace stapsteen
