// SPDX-License-Identifier: EUPL-1.2
#include "narration/ClipDecoder.h"

#include <QScopeGuard>

#include <opusfile.h>
#include <sodium.h>

#include <array>
#include <memory>

namespace stapsteen {

namespace {

struct CloseFile {
    void operator()(OggOpusFile *file) const { op_free(file); }
};

constexpr int ChunkFrames = 960; // 20 ms, what an Opus packet usually holds

auto unreadable()
{
    return failure("clip-unreadable", QStringLiteral("Een opname kan niet worden afgespeeld."));
}

} // namespace

Result<> ClipDecoder::decode(const QByteArray &clip, const Receiver &receive)
{
    const std::unique_ptr<OggOpusFile, CloseFile> file(op_open_memory(
        reinterpret_cast<const unsigned char *>(clip.constData()), size_t(clip.size()), nullptr));
    if (!file)
        return unreadable();

    std::array<opus_int16, ChunkFrames * 2> stereo;
    std::array<qint16, ChunkFrames> mono;
    const auto wiped = qScopeGuard([&] { // it may be her own voice
        sodium_memzero(stereo.data(), sizeof stereo);
        sodium_memzero(mono.data(), sizeof mono);
    });
    for (qint64 left = qint64(LongestSeconds) * SampleRate; left > 0;) {
        const int frames = op_read_stereo(file.get(), stereo.data(), int(stereo.size()));
        if (frames == 0)
            return {};
        if (frames < 0)
            return unreadable();
        for (int i = 0; i < frames; ++i)
            mono[size_t(i)] = qint16((int(stereo[size_t(2 * i)]) + int(stereo[size_t(2 * i + 1)])) / 2);
        if (!receive({mono.data(), size_t(frames)}))
            return {};
        left -= frames;
    }
    return {};
}

} // namespace stapsteen
