// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "narration/VoiceEncoder.h"

#include <mutex>

namespace stapsteen {

/// A recording in the making, between the thread that hears and the one that shows. Any thread.
class VoiceTrack {
public:
    struct State {
        int milliseconds = 0;
        double level = 0; ///< of the last samples, 0 (quiet) … 1 (as loud as it gets), as an ear hears it
        bool full = false;
    };

    /// Adds what was heard. False when it takes no more: close the microphone.
    bool append(std::span<const qint16> samples);

    State state() const;

    /// The Ogg Opus file. Nothing is taken after it.
    Secret finish();

private:
    mutable std::mutex m_mutex;
    VoiceEncoder m_encoder;
    double m_level = 0;
    bool m_closed = false;
};

} // namespace stapsteen
