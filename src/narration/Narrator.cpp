// SPDX-License-Identifier: EUPL-1.2
#include "narration/Narrator.h"

#include "common/Wipe.h"
#include "narration/AudioOutput.h"
#include "narration/LineRenderer.h"

#include <QAudio>

#include <algorithm>

namespace stapsteen {

using namespace std::chrono_literals;

namespace {

constexpr auto FollowEvery = 20ms; // a highlight that is later than this is seen to lag

} // namespace

Narrator::Narrator(ClipSource clips, VoiceNames voices, std::unique_ptr<AudioOutput> output,
                   std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
    , m_clips(std::move(clips))
    , m_voices(std::move(voices))
    , m_output(std::move(output))
    , m_renderer(new LineRenderer(*m_output))
    , m_patience(patience)
{
    m_thread.setObjectName(QStringLiteral("narration"));
    m_renderer->moveToThread(&m_thread);
    connect(&m_thread, &QThread::started, m_renderer, &LineRenderer::prepare);
    connect(&m_thread, &QThread::finished, m_renderer, &QObject::deleteLater);
    connect(m_renderer, &LineRenderer::marked, this, &Narrator::addMarks);
    connect(m_renderer, &LineRenderer::rendered, this, &Narrator::lineRendered);
    m_thread.start();

    m_followTimer.setInterval(FollowEvery);
    m_followTimer.setTimerType(Qt::PreciseTimer);
    connect(&m_followTimer, &QTimer::timeout, this, &Narrator::follow);

    connect(m_output.get(), &AudioOutput::availabilityChanged, this, &Narrator::audibleChanged);
    connect(m_output.get(), &AudioOutput::firstSamplesHanded, this, &Narrator::reportLatency);
}

Narrator::~Narrator()
{
    m_output->stop();
    forget();
    m_thread.quit();
    m_thread.wait();
}

void Narrator::say(const QList<Utterance> &utterances)
{
    const auto now = std::chrono::steady_clock::now();
    if (utterances.isEmpty()) {
        stop();
        return;
    }
    forget();
    for (const Utterance &utterance : utterances)
        m_utterances.append({ownCopy(utterance.id), ownCopy(utterance.text), ownCopy(utterance.language),
                             utterance.recording});
    m_saidAt = now;
    setPaused(false);
    sayFrom(0);
}

void Narrator::pause()
{
    if (m_speaking)
        setPaused(true);
}

void Narrator::resume()
{
    setPaused(false);
}

void Narrator::stop()
{
    m_output->stop();
    m_timeline = 0;
    m_followTimer.stop();
    forget();
    setPaused(false);
    setHeard(-1, -1, 0);
    setSpeaking(false);
}

void Narrator::setSpeed(double speed)
{
    speed = std::clamp(speed, SlowestSpeed, FastestSpeed);
    if (speed == m_speed)
        return;
    m_speed = speed;
    if (m_speaking)
        sayFrom(m_index);
}

void Narrator::setVolume(double volume)
{
    m_volume = std::clamp(volume, 0.0, 1.0);
    applyVolume();
}

void Narrator::setMuted(bool muted)
{
    m_muted = muted;
    applyVolume();
}

bool Narrator::isAudible() const
{
    return m_output->isAvailable();
}

void Narrator::sayFrom(int index)
{
    m_timeline = m_output->begin();
    m_output->setPaused(m_paused);
    m_marks.clear();
    m_rendering = index - 1;
    m_rendererBusy = false;
    m_renderedSamples = 0;
    m_played = 0;
    m_sincePlayed.start();
    setHeard(index, -1, 0);
    setSpeaking(true);
    m_followTimer.start();
    renderNext();
}

/// Keeps one utterance ready beyond the one that is heard: no gap, and little in memory.
void Narrator::renderNext()
{
    const int next = m_rendering + 1;
    if (m_rendererBusy || next >= m_utterances.size() || next > m_index + 1)
        return;
    const Utterance &utterance = m_utterances.at(next);
    LineJob job{m_timeline,          next,   ownCopy(utterance.text), m_voices(utterance.language), {},
                utterance.recording, m_speed};
    if (!utterance.id.isEmpty())
        job.clip = m_clips(utterance.id, utterance.language);
    m_rendering = next;
    m_rendererBusy = true;
    QMetaObject::invokeMethod(m_renderer, [renderer = m_renderer, job = std::move(job)]() mutable {
        renderer->render(std::move(job));
    });
}

void Narrator::addMarks(quint64 timeline, const QList<LineMark> &marks)
{
    if (timeline == m_timeline)
        m_marks.append(marks);
}

void Narrator::lineRendered(quint64 timeline, qint64 samples)
{
    if (timeline != m_timeline)
        return;
    m_rendererBusy = false;
    m_renderedSamples = samples;
    renderNext();
}

void Narrator::follow()
{
    const quint64 timeline = m_timeline;
    const qint64 played = m_output->playedSamples();
    if (played != m_played || m_paused) {
        m_played = played;
        m_sincePlayed.start();
    } else if (m_sincePlayed.hasExpired(m_patience.count())) {
        stop();
        return;
    }
    while (!m_marks.isEmpty() && m_marks.constFirst().sample <= played) {
        const LineMark mark = m_marks.takeFirst();
        setHeard(mark.index, mark.wordStart, mark.wordLength);
        if (m_timeline != timeline)
            return; // whoever was told of the word said something else
    }
    renderNext();

    const bool complete = !m_rendererBusy && m_rendering + 1 == m_utterances.size();
    if (complete && m_marks.isEmpty() && played >= m_renderedSamples) {
        stop();
        Q_EMIT finished();
    }
}

void Narrator::reportLatency(quint64 timeline, qint64 steadyNanoseconds)
{
    if (timeline != m_timeline)
        return;
    const auto saidAt = std::chrono::nanoseconds(m_saidAt.time_since_epoch());
    Q_EMIT firstSamplesHanded((steadyNanoseconds - saidAt.count()) / 1000);
}

void Narrator::forget()
{
    for (Utterance &utterance : m_utterances) {
        wipe(utterance.id);
        wipe(utterance.text);
        wipe(utterance.language);
    }
    m_utterances.clear();
    m_marks.clear();
}

void Narrator::setSpeaking(bool speaking)
{
    if (speaking == m_speaking)
        return;
    m_speaking = speaking;
    Q_EMIT speakingChanged();
}

void Narrator::setPaused(bool paused)
{
    if (paused == m_paused)
        return;
    m_paused = paused;
    m_output->setPaused(paused);
    Q_EMIT pausedChanged();
}

void Narrator::setHeard(int index, int wordStart, int wordLength)
{
    const bool newWord = wordStart != m_wordStart || wordLength != m_wordLength;
    const bool newIndex = index != m_index;
    m_index = index;
    m_wordStart = wordStart;
    m_wordLength = wordLength;
    if (newIndex)
        Q_EMIT indexChanged();
    if (newWord)
        Q_EMIT wordChanged();
}

void Narrator::applyVolume()
{
    const double volume = m_muted ? 0.0 : m_volume;
    m_output->setVolume(
        QAudio::convertVolume(volume, QAudio::LogarithmicVolumeScale, QAudio::LinearVolumeScale));
}

} // namespace stapsteen
