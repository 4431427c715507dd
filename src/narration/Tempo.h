// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtGlobal>

#include <memory>
#include <span>
#include <vector>

struct sonicStreamStruct;

namespace stapsteen {

/// Makes recorded speech slower or faster with its pitch kept.
///
/// libsonic is made for speech, and libespeak-ng links it already.
class Tempo {
public:
    /// Of mono samples at the output's 48 kHz; @p speed 1.0 = as it is, 0.6 = slower.
    explicit Tempo(double speed);
    ~Tempo();

    /// Takes samples in and returns those that are ready, valid until the next call; may be empty.
    std::span<const qint16> change(std::span<const qint16> samples);

    /// What was still held back, at the end of the sound.
    std::span<const qint16> finish();

private:
    std::span<const qint16> takeReady();

    struct Destroy {
        void operator()(sonicStreamStruct *stream) const;
    };

    std::unique_ptr<sonicStreamStruct, Destroy> m_stream;
    std::vector<qint16> m_ready;
};

} // namespace stapsteen
