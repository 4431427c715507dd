// SPDX-License-Identifier: EUPL-1.2
#include "narration/RateConverter.h"

#include "narration/AudioOutput.h"


#include <sonic.h>

namespace stapsteen {

RateConverter::RateConverter(int sampleRate, double speed)
    : m_stretch(double(AudioOutput::SampleRate) / sampleRate / speed)
    , m_stream(sonicCreateStream(sampleRate, 1))
{
    Q_CHECK_PTR(m_stream.get());
    sonicSetSpeed(m_stream.get(), float(speed));
    // Sonic's "rate" plays faster and higher, as a gramophone would: read at 48 kHz, that is resampling.
    sonicSetRate(m_stream.get(), float(double(sampleRate) / AudioOutput::SampleRate));
}

RateConverter::~RateConverter() = default;

std::span<const qint16> RateConverter::convert(std::span<const qint16> samples)
{
    // Sonic reads only, though its C signature does not say const; it fails only when out of memory.
    if (!sonicWriteShortToStream(m_stream.get(), const_cast<qint16 *>(samples.data()), int(samples.size())))
        qBadAlloc();
    return takeReady();
}

std::span<const qint16> RateConverter::finish()
{
    if (!sonicFlushStream(m_stream.get()))
        qBadAlloc();
    return takeReady();
}

std::span<const qint16> RateConverter::takeReady()
{
    m_ready.resize(size_t(sonicSamplesAvailable(m_stream.get())));
    const int read = sonicReadShortFromStream(m_stream.get(), m_ready.data(), int(m_ready.size()));
    return {m_ready.data(), size_t(read)};
}

void RateConverter::Destroy::operator()(sonicStreamStruct *stream) const
{
    sonicDestroyStream(stream);
}

} // namespace stapsteen
