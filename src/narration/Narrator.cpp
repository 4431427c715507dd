// SPDX-License-Identifier: EUPL-1.2
#include "narration/Narrator.h"

#include "narration/AudioOutput.h"

namespace stapsteen {

struct LineMark { };

Narrator::Narrator(ClipSource clips, VoiceNames voices, std::unique_ptr<AudioOutput> output, QObject *parent)
    : QObject(parent)
    , m_clips(std::move(clips))
    , m_voices(std::move(voices))
    , m_output(std::move(output))
{
}
Narrator::~Narrator() = default;
void Narrator::say(const QList<Utterance> &) { }
void Narrator::pause() { }
void Narrator::resume() { }
void Narrator::stop() { }
void Narrator::again() { }
void Narrator::setSpeed(double) { }
void Narrator::setVolume(double) { }
void Narrator::setMuted(bool) { }
bool Narrator::isAudible() const
{
    return m_output->isAvailable();
}

} // namespace stapsteen
