// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "narration/AudioOutput.h"
#include "narration/Utterance.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QString>

namespace stapsteen {

/// One utterance to be turned into sound.
struct LineJob {
    AudioOutput::Timeline timeline = 0; ///< where it is appended
    int index = 0; ///< of the utterance, handed on in its marks
    QString text;
    QString voice; ///< espeak-ng voice; empty: none
    std::optional<QByteArray> clip; ///< Ogg Opus
    std::shared_ptr<const Secret> recording; ///< Ogg Opus, instead of all of these
    double speed = 1.0;
};

/// What is heard from a sample on: an utterance, and a word of it where that is known.
struct LineMark {
    qint64 sample = 0; ///< of the timeline
    int index = -1;
    int wordStart = -1; ///< UTF-16 units; -1: not known
    int wordLength = 0;
};

/// Turns utterances into samples on the output, one after the other, with marks that say which word
/// sounds when. Lives on a worker thread; a line takes it a few milliseconds.
class LineRenderer : public QObject {
    Q_OBJECT

public:
    /// @p output outlives the renderer.
    explicit LineRenderer(AudioOutput &output);

    /// Loads the machine voice, so that the first touch need not wait for it.
    void prepare();

    /// Appends @p job to its timeline: her recording or its clip, else its machine voice, else as much
    /// silence as reading it takes, and a pause. Stops by itself once the timeline is no longer current.
    void render(stapsteen::LineJob job);

Q_SIGNALS:
    void marked(quint64 timeline, const QList<stapsteen::LineMark> &marks);

    /// The utterance is complete; the timeline now has @p samples.
    void rendered(quint64 timeline, qint64 samples);

private:
    bool renderSound(const LineJob &job);
    bool renderClip(const QByteArray &clip, double speed);
    bool renderSpeech(const LineJob &job);
    void renderReading(const LineJob &job);
    void renderSilence(qint64 samples);
    bool append(std::span<const qint16> samples);

    AudioOutput &m_output;
    AudioOutput::Timeline m_timeline = 0;
    qint64 m_written = 0; ///< samples on m_timeline
};

} // namespace stapsteen
