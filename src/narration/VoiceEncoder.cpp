// SPDX-License-Identifier: EUPL-1.2
#include "narration/VoiceEncoder.h"

#include <QtEndian>

#include <opus.h>
#include <sodium.h>

#include <algorithm>
#include <array>
#include <cstring>

namespace stapsteen {

namespace {

constexpr int BitsPerSecond = 16000; // speech in wideband: what a good telephone sounds like
constexpr qsizetype LargestPacket = 1500; // bytes; at this rate a frame takes some 40
constexpr qsizetype LargestPage = 4096; // one second of frames takes some 2,100
constexpr int FramesPerPage = 50;

/// sodium_malloc ends its memory at a page's end: only a size that is a multiple of it is aligned.
qsizetype aligned(qsizetype size)
{
    constexpr qsizetype Alignment = 64;
    return (size + Alignment - 1) / Alignment * Alignment;
}

/// The identification header of RFC 7845, section 5.1: mono, mapping family 0.
std::array<unsigned char, 19> identification(int lookahead)
{
    std::array<unsigned char, 19> header{'O', 'p', 'u', 's', 'H', 'e', 'a', 'd', 1, 1};
    qToLittleEndian(quint16(lookahead), &header[10]);
    qToLittleEndian(quint32(VoiceEncoder::SampleRate), &header[12]);
    return header;
}

} // namespace

VoiceEncoder::VoiceEncoder()
    : m_encoder(aligned(opus_encoder_get_size(1)))
    , m_frame(FrameSamples * qsizetype(sizeof(qint16)))
    , m_packet(LargestPacket)
    , m_file(MaxBytes)
    , m_stream()
{
    if (opus_encoder_init(encoder(), SampleRate, 1, OPUS_APPLICATION_VOIP) != OPUS_OK
        || ogg_stream_init(&m_stream, 1) != 0)
        qFatal("libopus does not start");
    opus_encoder_ctl(encoder(), OPUS_SET_BITRATE(BitsPerSecond));
    opus_encoder_ctl(encoder(), OPUS_SET_VBR_CONSTRAINT(1)); // so that a minute has a largest size
    opus_encoder_ctl(encoder(), OPUS_SET_MAX_BANDWIDTH(OPUS_BANDWIDTH_WIDEBAND));
    opus_encoder_ctl(encoder(), OPUS_SET_SIGNAL(OPUS_SIGNAL_VOICE));
    opus_encoder_ctl(encoder(), OPUS_GET_LOOKAHEAD(&m_lookahead));
    writeHeaders();
}

VoiceEncoder::~VoiceEncoder()
{
    sodium_memzero(m_stream.body_data, size_t(m_stream.body_storage));
    ogg_stream_clear(&m_stream);
}

bool VoiceEncoder::encode(std::span<const qint16> samples)
{
    while (!samples.empty()) {
        if (m_taken >= qint64(LongestSeconds) * SampleRate || m_fileSize + 2 * LargestPage > MaxBytes)
            return false;
        const qint64 count = std::min<qint64>(qint64(samples.size()), FrameSamples - m_inFrame);
        std::copy_n(samples.begin(), count, frame() + m_inFrame);
        samples = samples.subspan(size_t(count));
        m_inFrame += count;
        m_taken += count;
        if (m_inFrame == FrameSamples)
            writeFrame(false);
    }
    return true;
}

Secret VoiceEncoder::finish()
{
    // Silence pushes out what the encoder still holds. There is always some, so this writes a last page.
    const qint64 wanted = (m_taken + m_lookahead + FrameSamples - 1) / FrameSamples;
    while (m_frames < wanted) {
        std::fill(frame() + m_inFrame, frame() + FrameSamples, qint16(0));
        writeFrame(m_frames + 1 == wanted);
    }
    Secret file(m_fileSize);
    std::memcpy(file.data(), m_file.data(), size_t(m_fileSize));
    return file;
}

OpusEncoder *VoiceEncoder::encoder()
{
    return reinterpret_cast<OpusEncoder *>(m_encoder.data());
}

void VoiceEncoder::writeHeaders()
{
    auto head = identification(m_lookahead);
    writePacket(head.data(), long(head.size()), 0, true, false);
    writePages();
    // The comment header: no vendor and no comment, which would say where this was made.
    std::array<unsigned char, 16> tags{'O', 'p', 'u', 's', 'T', 'a', 'g', 's'};
    writePacket(tags.data(), long(tags.size()), 0, false, false);
    writePages();
}

void VoiceEncoder::writeFrame(bool last)
{
    const opus_int32 size =
        opus_encode(encoder(), frame(), int(FrameSamples), m_packet.data(), opus_int32(m_packet.size()));
    ++m_frames;
    m_inFrame = 0;
    // The last packet ends where her voice does, not where its frame does (RFC 7845, section 4.4).
    const qint64 endsAt = last ? m_taken + m_lookahead : m_frames * FrameSamples;
    writePacket(m_packet.data(), std::max<long>(size, 0), endsAt, false, last);
    if (last || m_frames % FramesPerPage == 0)
        writePages();
}

void VoiceEncoder::writePacket(unsigned char *bytes, long size, qint64 endsAt, bool first, bool last)
{
    ogg_packet packet{bytes, size, first, last, endsAt, m_packets++};
    if (ogg_stream_packetin(&m_stream, &packet) != 0)
        qFatal("libogg has no memory");
}

void VoiceEncoder::writePages()
{
    ogg_page page;
    while (ogg_stream_flush(&m_stream, &page) != 0) {
        Q_ASSERT(m_fileSize + page.header_len + page.body_len <= MaxBytes);
        std::memcpy(m_file.data() + m_fileSize, page.header, size_t(page.header_len));
        m_fileSize += page.header_len;
        std::memcpy(m_file.data() + m_fileSize, page.body, size_t(page.body_len));
        m_fileSize += page.body_len;
    }
}

} // namespace stapsteen
