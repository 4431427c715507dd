// SPDX-License-Identifier: EUPL-1.2
#include "narration/Recorder.h"

namespace stapsteen {

using namespace std::chrono_literals;

namespace {

constexpr auto LookEvery = 50ms; // a meter that is slower does not look like one's own voice

} // namespace

Recorder::Recorder(std::unique_ptr<AudioInput> input, QObject *parent)
    : QObject(parent)
    , m_input(std::move(input))
{
    connect(m_input.get(), &AudioInput::availabilityChanged, this, &Recorder::availabilityChanged);
    connect(m_input.get(), &AudioInput::lost, this, [this] {
        const bool wasRecording = isRecording();
        stop();
        setFailed(wasRecording && !m_message.opus);
    });
    connect(&m_lookTimer, &QTimer::timeout, this, &Recorder::look);
    m_lookTimer.setInterval(LookEvery);
}

void Recorder::start()
{
    discard();
    if (!isAvailable())
        return;
    m_track = std::make_shared<VoiceTrack>();
    m_input->start(m_track);
    m_lookTimer.start();
    Q_EMIT recordingChanged();
}

void Recorder::stop()
{
    if (!m_track)
        return;
    const auto track = m_track;
    close();
    const int milliseconds = track->state().milliseconds;
    if (milliseconds >= ShortestMilliseconds)
        setMessage({std::make_shared<const Secret>(track->finish()), (milliseconds + 999) / 1000});
    Q_EMIT recordingChanged();
}

void Recorder::discard()
{
    const bool recorded = isRecording();
    close();
    setMessage({});
    setFailed(false);
    if (recorded)
        Q_EMIT recordingChanged();
}

void Recorder::look()
{
    m_state = m_track->state();
    Q_EMIT progressed();
    if (m_state.full)
        stop();
}

/// The microphone, before anybody is told.
void Recorder::close()
{
    m_lookTimer.stop();
    m_track.reset();
    m_input->stop();
    m_state = {};
}

void Recorder::setFailed(bool failed)
{
    if (failed == m_failed)
        return;
    m_failed = failed;
    Q_EMIT failedChanged();
}

void Recorder::setMessage(VoiceMessage message)
{
    if (!message.opus && !m_message.opus)
        return;
    m_message = std::move(message);
    Q_EMIT messageChanged();
}

} // namespace stapsteen
