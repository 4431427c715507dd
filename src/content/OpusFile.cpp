// SPDX-License-Identifier: EUPL-1.2
#include "content/OpusFile.h"

#include <QtEndian>

#include <limits>

namespace stapsteen {

namespace {

constexpr int PageHeaderBytes = 27; // RFC 3533, section 6
constexpr int SamplesPerMillisecond = 48; // Opus counts at 48 kHz whatever was recorded
constexpr int PreSkipAt = 10; // RFC 7845, section 5.1
constexpr int IdHeaderBytes = 19;

} // namespace

std::optional<int> opusMilliseconds(const QByteArray &contents)
{
    qsizetype at = 0;
    qint64 preSkip = -1;
    qint64 last = -1;
    while (at < contents.size()) {
        if (contents.size() - at < PageHeaderBytes || contents.mid(at, 4) != "OggS")
            return {};
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
    const qint64 milliseconds = (last - preSkip) / SamplesPerMillisecond;
    if (preSkip < 0 || milliseconds <= 0 || milliseconds > std::numeric_limits<int>::max())
        return {};
    return int(milliseconds);
}

} // namespace stapsteen
