// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtGlobal>

#include <memory>
#include <span>
#include <vector>

struct sonicStreamStruct;

namespace stapsteen {

/// Brings mono speech to the output's 48 kHz, and to another speed with its pitch kept.
///
/// libsonic is made for speech, and libespeak-ng links it already.
class RateConverter {
public:
    /// @p sampleRate of what goes in, in Hz; @p speed 1.0 = as it is, 0.6 = slower.
    explicit RateConverter(int sampleRate, double speed = 1.0);
    ~RateConverter();

    RateConverter(const RateConverter &) = delete;
    RateConverter &operator=(const RateConverter &) = delete;

    /// Takes samples in and returns those that are ready, valid until the next call; may be empty.
    std::span<const qint16> convert(std::span<const qint16> samples);

    /// What was still held back, at the end of the sound.
    std::span<const qint16> finish();

    /// Where sample @p position of what goes in comes out.
    qint64 outputPosition(qint64 position) const { return qint64(double(position) * m_stretch); }

private:
    std::span<const qint16> takeReady();

    struct Destroy {
        void operator()(sonicStreamStruct *stream) const;
    };

    double m_stretch; ///< samples out for each sample in
    std::unique_ptr<sonicStreamStruct, Destroy> m_stream;
    std::vector<qint16> m_ready;
};

} // namespace stapsteen
