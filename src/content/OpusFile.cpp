// SPDX-License-Identifier: EUPL-1.2
#include "content/OpusFile.h"

#include <QtEndian>

#include <opusfile.h>

#include <array>
#include <memory>

namespace stapsteen {

namespace {

constexpr int PageHeaderBytes = 27; // RFC 3533, section 6
constexpr uchar FirstPage = 0x02;
constexpr uchar LastPage = 0x04;
constexpr int SamplesPerMillisecond = 48; // Opus counts at 48 kHz whatever was recorded
constexpr int PreSkipAt = 10; // RFC 7845, section 5.1
constexpr int IdHeaderBytes = 19;

/// How many samples the pages of @p contents promise; nothing when they are not those of one whole stream.
std::optional<qint64> samplesPromised(const QByteArray &contents)
{
    qsizetype at = 0;
    qint64 preSkip = -1;
    qint64 last = -1;
    bool ended = false;
    while (at < contents.size()) {
        if (ended || contents.size() - at < PageHeaderBytes || contents.mid(at, 4) != "OggS")
            return {};
        const uchar kind = uchar(contents.at(at + 5));
        if (bool(kind & FirstPage) != (at == 0))
            return {};
        ended = kind & LastPage;
        const auto position = qFromLittleEndian<qint64>(contents.constData() + at + 6);
        const int segments = uchar(contents.at(at + 26));
        if (contents.size() - at < PageHeaderBytes + segments)
            return {};
        qsizetype body = 0;
        for (int i = 0; i < segments; ++i)
            body += uchar(contents.at(at + PageHeaderBytes + i));
        const qsizetype bodyAt = at + PageHeaderBytes + segments;
        if (contents.size() - bodyAt < body)
            return {};
        if (preSkip < 0) {
            if (body < IdHeaderBytes || contents.mid(bodyAt, 8) != "OpusHead")
                return {};
            preSkip = qFromLittleEndian<quint16>(contents.constData() + bodyAt + PreSkipAt);
        }
        if (position > 0)
            last = position;
        at = bodyAt + body;
    }
    if (!ended || last <= preSkip)
        return {};
    return last - preSkip;
}

struct CloseFile {
    void operator()(OggOpusFile *file) const { op_free(file); }
};

/// Whether exactly @p promised samples come out of @p contents: every packet decodes, and no page is missing
/// or fails its checksum. A packet whose first byte is broken is left out silently; then less comes out.
bool decodesTo(qint64 promised, const QByteArray &contents)
{
    const std::unique_ptr<OggOpusFile, CloseFile> file(op_open_memory(
        reinterpret_cast<const unsigned char *>(contents.constData()), size_t(contents.size()), nullptr));
    if (!file)
        return false;
    std::array<opus_int16, 5760 * 2> stereo; // 120 ms, the longest packet there is
    qint64 samples = 0;
    while (samples <= promised) {
        const int frames = op_read_stereo(file.get(), stereo.data(), int(stereo.size()));
        if (frames < 0)
            return false;
        if (frames == 0)
            break;
        samples += frames;
    }
    return samples == promised;
}

} // namespace

std::optional<int> opusMilliseconds(const QByteArray &contents)
{
    const auto promised = samplesPromised(contents);
    if (!promised || *promised > qint64(LongestOpusSeconds) * 1000 * SamplesPerMillisecond)
        return {};
    const int milliseconds = int(*promised / SamplesPerMillisecond);
    if (milliseconds == 0 || !decodesTo(*promised, contents))
        return {};
    return milliseconds;
}

} // namespace stapsteen
