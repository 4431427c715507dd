// SPDX-License-Identifier: EUPL-1.2
#include "OpusClip.h"

#include <opusenc.h>

#include <cmath>
#include <memory>
#include <numbers>
#include <vector>

namespace stapsteen {

namespace {

struct Destroy {
    void operator()(OggOpusEnc *encoder) const { ope_encoder_destroy(encoder); }
    void operator()(OggOpusComments *comments) const { ope_comments_destroy(comments); }
};

constexpr int Rate = 48000;

} // namespace

QByteArray opusClip(double seconds, double hertz, int channels)
{
    const std::unique_ptr<OggOpusComments, Destroy> comments(ope_comments_create());
    const std::unique_ptr<OggOpusEnc, Destroy> encoder(
        ope_encoder_create_pull(comments.get(), Rate, channels, 0, nullptr));

    const int frames = int(seconds * Rate);
    std::vector<float> samples;
    for (int i = 0; i < frames; ++i) {
        const double sample = 0.5 * std::sin(2 * std::numbers::pi * hertz * i / Rate);
        samples.insert(samples.end(), size_t(channels), float(sample));
    }
    ope_encoder_write_float(encoder.get(), samples.data(), frames);
    ope_encoder_drain(encoder.get());

    QByteArray clip;
    unsigned char *page = nullptr;
    opus_int32 length = 0;
    while (ope_encoder_get_page(encoder.get(), &page, &length, 1) == 1)
        clip.append(reinterpret_cast<const char *>(page), length);
    return clip;
}

} // namespace stapsteen
