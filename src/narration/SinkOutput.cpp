// SPDX-License-Identifier: EUPL-1.2
#include "narration/SinkOutput.h"

namespace stapsteen {

class SampleQueue { };

SinkOutput::SinkOutput(QObject *parent)
    : AudioOutput(parent)
{
}
SinkOutput::~SinkOutput() = default;
AudioOutput::Timeline SinkOutput::begin()
{
    return 1;
}
void SinkOutput::stop() { }
bool SinkOutput::write(Timeline, std::span<const qint16>)
{
    return true;
}
void SinkOutput::setPaused(bool) { }
void SinkOutput::setVolume(double) { }
qint64 SinkOutput::playedSamples() const
{
    return 0;
}
bool SinkOutput::isAvailable() const
{
    return m_available;
}

} // namespace stapsteen
