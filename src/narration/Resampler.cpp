// SPDX-License-Identifier: EUPL-1.2
#include "narration/Resampler.h"

#include "common/Wipe.h"
#include "narration/AudioOutput.h"

#include <speex/speex_resampler.h>

namespace stapsteen {

namespace {

constexpr int Quality = 5; // of 10; beyond it nothing more is heard of a machine voice

} // namespace

Resampler::Resampler(int sampleRate)
    : m_sampleRate(sampleRate)
    , m_state(speex_resampler_init(1, spx_uint32_t(sampleRate), AudioOutput::SampleRate, Quality, nullptr))
{
    Q_CHECK_PTR(m_state.get());
    speex_resampler_skip_zeros(m_state.get()); // so that words come out where outputPosition() says
}

Resampler::~Resampler()
{
    wipe(m_ready);
}

std::span<const qint16> Resampler::resample(std::span<const qint16> samples)
{
    spx_uint32_t in = spx_uint32_t(samples.size());
    spx_uint32_t out = spx_uint32_t(outputPosition(qint64(in)) + 1);
    wipe(m_ready);
    m_ready.resize(out);
    speex_resampler_process_int(m_state.get(), 0, samples.data(), &in, m_ready.data(), &out);
    return {m_ready.data(), out};
}

std::span<const qint16> Resampler::finish()
{
    const std::vector<qint16> silence(size_t(speex_resampler_get_input_latency(m_state.get())), 0);
    return resample(silence);
}

qint64 Resampler::outputPosition(qint64 position) const
{
    return position * AudioOutput::SampleRate / m_sampleRate;
}

void Resampler::Destroy::operator()(SpeexResamplerState_ *state) const
{
    speex_resampler_destroy(state);
}

} // namespace stapsteen
