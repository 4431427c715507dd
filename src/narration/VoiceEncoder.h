// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "common/Secret.h"

#include <ogg/ogg.h>

#include <span>

struct OpusEncoder;

namespace stapsteen {

/// Encodes one voice as Ogg Opus (RFC 7845), in memory that is locked and wiped.
///
/// By libopus and libogg themselves: libopusenc keeps what it encodes in memory of its own, which it
/// frees without overwriting. Here encoder, pages and file lie in memory that is ours to wipe.
class VoiceEncoder {
public:
    static constexpr int SampleRate = 48000; ///< of what goes in: mono, 16 bit
    static constexpr int LongestSeconds = 60;
    static constexpr qsizetype MaxBytes = 150'000; ///< of the file; 60 s take about 125,000

    VoiceEncoder();
    ~VoiceEncoder();

    VoiceEncoder(const VoiceEncoder &) = delete;
    VoiceEncoder &operator=(const VoiceEncoder &) = delete;

    /// Takes what fits; false once nothing more does.
    bool encode(std::span<const qint16> samples);

    /// How many samples were taken.
    qint64 taken() const { return m_taken; }

    /// The whole file; after it nothing can be encoded.
    Secret finish();

private:
    static constexpr qint64 FrameSamples = SampleRate / 50; ///< 20 ms

    OpusEncoder *encoder();
    qint16 *frame() { return reinterpret_cast<qint16 *>(m_frame.data()); }
    void writeHeaders();
    void writeFrame(bool last);
    void writePacket(unsigned char *bytes, long size, qint64 endsAt, bool first, bool last);
    void writePages();

    Secret m_encoder; ///< libopus's state
    Secret m_frame; ///< samples of a frame that is not full yet
    Secret m_packet; ///< what libopus made of one
    Secret m_file;
    ogg_stream_state m_stream;
    qint64 m_inFrame = 0;
    qint64 m_taken = 0;
    qint64 m_packets = 0;
    qint64 m_frames = 0;
    qsizetype m_fileSize = 0;
    int m_lookahead = 0; ///< samples the encoder is behind (RFC 7845: pre-skip)
};

} // namespace stapsteen
