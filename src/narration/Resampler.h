// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtGlobal>

#include <memory>
#include <span>
#include <vector>

struct SpeexResamplerState_;

namespace stapsteen {

/// Brings mono samples to the output's 48 kHz (libspeexdsp).
class Resampler {
public:
    /// @p sampleRate of what goes in, in Hz.
    explicit Resampler(int sampleRate);
    ~Resampler();

    /// Takes samples in and returns those that are ready, valid until the next call; may be empty.
    std::span<const qint16> resample(std::span<const qint16> samples);

    /// What the filter still holds, at the end of the sound.
    std::span<const qint16> finish();

    /// Where sample @p position of what goes in comes out.
    qint64 outputPosition(qint64 position) const;

private:
    struct Destroy {
        void operator()(SpeexResamplerState_ *state) const;
    };

    int m_sampleRate;
    std::unique_ptr<SpeexResamplerState_, Destroy> m_state;
    std::vector<qint16> m_ready;
};

} // namespace stapsteen
