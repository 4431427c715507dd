// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "common/Result.h"

#include <QByteArray>

#include <functional>
#include <span>

namespace stapsteen {

/// Turns a recorded clip (Ogg Opus, from memory) into samples.
class ClipDecoder {
public:
    static constexpr int SampleRate = 48000; ///< Opus always decodes at 48 kHz, which is the output's

    /// A clip is one sentence. What claims to be longer is cut here, so that a few hostile bytes
    /// cannot fill the memory.
    static constexpr int LongestSeconds = 120;

    /// Takes mono samples as they come; false: enough, stop decoding.
    using Receiver = std::function<bool(std::span<const qint16> samples)>;

    /// Decodes @p clip chunk by chunk into @p receive; stereo is mixed to mono.
    /// Errors: "clip-unreadable" when it is no Ogg Opus, or breaks off; what came before was received.
    static Result<> decode(const QByteArray &clip, const Receiver &receive);
};

} // namespace stapsteen
