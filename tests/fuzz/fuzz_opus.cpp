// SPDX-License-Identifier: EUPL-1.2
#include "Fuzz.h"

#include "content/OpusFile.h"
#include "narration/ClipDecoder.h"

#include <tuple>

using namespace stapsteen;

// A recorded clip out of a pack.
void fuzz(const QByteArray &bytes)
{
    if (const auto milliseconds = opusMilliseconds(bytes))
        hold(*milliseconds > 0);
    qint64 count = 0;
    std::ignore = ClipDecoder::decode(bytes, [&](std::span<const qint16> samples) {
        count += qint64(samples.size());
        return true;
    });
    hold(count <= qint64(ClipDecoder::LongestSeconds) * ClipDecoder::SampleRate);
}
