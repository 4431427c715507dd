// SPDX-License-Identifier: EUPL-1.2
#include "narration/Tempo.h"

#include "common/Wipe.h"
#include "narration/AudioOutput.h"

#include <sonic.h>

namespace stapsteen {

Tempo::Tempo(double speed)
    : m_stream(sonicCreateStream(AudioOutput::SampleRate, 1))
{
    Q_CHECK_PTR(m_stream.get());
    sonicSetSpeed(m_stream.get(), float(speed));
}

Tempo::~Tempo()
{
    wipe(m_ready);
}

std::span<const qint16> Tempo::change(std::span<const qint16> samples)
{
    // Sonic reads only, though its C signature does not say const; it fails only when out of memory.
    if (!sonicWriteShortToStream(m_stream.get(), const_cast<qint16 *>(samples.data()), int(samples.size())))
        qBadAlloc();
    return takeReady();
}

std::span<const qint16> Tempo::finish()
{
    if (!sonicFlushStream(m_stream.get()))
        qBadAlloc();
    return takeReady();
}

std::span<const qint16> Tempo::takeReady()
{
    wipe(m_ready);
    m_ready.resize(size_t(sonicSamplesAvailable(m_stream.get())));
    const int read = sonicReadShortFromStream(m_stream.get(), m_ready.data(), int(m_ready.size()));
    return {m_ready.data(), size_t(read)};
}

void Tempo::Destroy::operator()(sonicStreamStruct *stream) const
{
    sonicDestroyStream(stream);
}

} // namespace stapsteen
