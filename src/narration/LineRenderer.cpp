// SPDX-License-Identifier: EUPL-1.2
#include "narration/LineRenderer.h"

#include "common/Wipe.h"
#include "narration/ClipDecoder.h"
#include "narration/Resampler.h"
#include "narration/SpeechSynthesizer.h"
#include "narration/Tempo.h"
#include "narration/WordFinder.h"

#include <algorithm>
#include <vector>

namespace stapsteen {

namespace {

/// Between two utterances, long enough to hear that a new one begins.
constexpr qint64 PauseSamples = AudioOutput::SampleRate * 35 / 100;

/// Reading pace where nothing sounds: about that of the machine voice (140 words a minute).
constexpr int SamplesPerCharacter = AudioOutput::SampleRate / 12;
constexpr qint64 ShortestReading = AudioOutput::SampleRate; // pictogram only: look at it for a second

} // namespace

LineRenderer::LineRenderer(AudioOutput &output)
    : m_output(output)
{
}

void LineRenderer::prepare()
{
    // Whether the voice is there shows when a line is said; here it is only warmed.
    [[maybe_unused]] const auto warmed = SpeechSynthesizer::prepare(QStringLiteral("nl"));
}

void LineRenderer::render(LineJob job)
{
    if (job.timeline != m_timeline) {
        m_timeline = job.timeline;
        m_written = 0;
    }
    if (append({})) { // else stopped before it was our turn
        Q_EMIT marked(m_timeline, {{m_written, job.index, -1, 0}});
        if (!renderSound(job) && !renderSpeech(job))
            renderReading(job);
        renderSilence(PauseSamples);
    }
    wipe(job.text);
    Q_EMIT rendered(m_timeline, m_written);
}

/// False if nothing of it could be heard, so that another way is taken.
bool LineRenderer::renderSound(const LineJob &job)
{
    if (job.recording)
        return renderClip(job.recording->view(), 1.0); // slowed down, she would not know herself
    return job.clip && renderClip(*job.clip, job.speed);
}

bool LineRenderer::renderClip(const QByteArray &clip, double speed)
{
    Tempo tempo(speed);
    bool heard = false;
    const auto decoded = ClipDecoder::decode(clip, [&](std::span<const qint16> samples) {
        heard = true;
        return append(tempo.change(samples));
    });
    if (heard)
        append(tempo.finish());
    return heard;
}

/// False if there is no such voice.
bool LineRenderer::renderSpeech(const LineJob &job)
{
    if (job.voice.isEmpty() || job.text.isEmpty())
        return false;
    Resampler resampler(SpeechSynthesizer::SampleRate);
    const qint64 start = m_written;
    const int wordsPerMinute = int(SpeechSynthesizer::NormalWordsPerMinute * job.speed);
    const auto spoken = SpeechSynthesizer::speak(
        job.text, job.voice, wordsPerMinute,
        [&](std::span<const qint16> samples, const QList<SpeechSynthesizer::Word> &words) {
            QList<LineMark> marks;
            for (const SpeechSynthesizer::Word &word : words)
                marks.append(
                    {start + resampler.outputPosition(word.sample), job.index, word.start, word.length});
            if (!marks.isEmpty())
                Q_EMIT marked(m_timeline, marks);
            return append(resampler.resample(samples));
        });
    append(resampler.finish());
    return spoken.has_value();
}

void LineRenderer::renderReading(const LineJob &job)
{
    const qint64 perCharacter = qint64(SamplesPerCharacter / job.speed);
    const WordFinder finder(job.text);
    QList<LineMark> marks;
    for (const WordFinder::Range &word : finder.words())
        marks.append({m_written + word.start * perCharacter, job.index, word.start, word.length});
    if (!marks.isEmpty())
        Q_EMIT marked(m_timeline, marks);
    renderSilence(std::max(job.text.size() * perCharacter, ShortestReading));
}

void LineRenderer::renderSilence(qint64 samples)
{
    static const std::vector<qint16> second(AudioOutput::SampleRate, 0);
    for (qint64 left = samples; left > 0;) {
        const size_t count = size_t(std::min<qint64>(left, qint64(second.size())));
        if (!append({second.data(), count}))
            return;
        left -= qint64(count);
    }
}

bool LineRenderer::append(std::span<const qint16> samples)
{
    if (!m_output.write(m_timeline, samples))
        return false;
    m_written += qint64(samples.size());
    return true;
}

} // namespace stapsteen
