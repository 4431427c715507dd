// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "narration/Utterance.h"

#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QThread>
#include <QTimer>

#include <chrono>
#include <memory>

namespace stapsteen {

class AudioOutput;
class LineRenderer;
struct LineMark;

/// The kiosk's one voice. Says utterances one after the other: the recorded clip where there is one,
/// else the machine voice, else silence with the highlight moving at reading pace.
///
/// Highlighting follows what is heard, not what has been synthesised. Nothing that is said is logged,
/// and its text is overwritten once it was said or stopped.
class Narrator : public QObject {
    Q_OBJECT

public:
    static constexpr double SlowestSpeed = 0.6;
    static constexpr double FastestSpeed = 1.2;

    /// @p output is owned; a SinkOutput in the kiosk. Looks for no device and loads no voice here:
    /// both happen on other threads. An output whose time stands still for @p patience is broken (a sound
    /// server can hang): then it is silent, for whoever waits for the end of a line must not wait for ever.
    Narrator(ClipSource clips, VoiceNames voices, std::unique_ptr<AudioOutput> output,
             std::chrono::milliseconds patience = std::chrono::seconds(10), QObject *parent = nullptr);
    ~Narrator() override;

    /// Stops what was being said and says @p utterances from the first. Nothing to say: stop().
    void say(const QList<Utterance> &utterances);

    /// Holds the voice where it is, and goes on from there.
    void pause();
    void resume();

    /// Silence at once; index is -1. Does not emit finished().
    void stop();

    /// 1.0 = normal, kept within SlowestSpeed…FastestSpeed; pitch is kept, for clips too. What is being
    /// said starts its present utterance again at the new speed.
    void setSpeed(double speed);
    double speed() const { return m_speed; }

    /// 0…1 as on a slider: perceived loudness, not amplitude.
    void setVolume(double volume);
    double volume() const { return m_volume; }

    /// Muted: no sound; the highlight goes on at the same pace.
    void setMuted(bool muted);
    bool isMuted() const { return m_muted; }

    /// From say() until the last utterance was heard or stop(); also while paused.
    bool isSpeaking() const { return m_speaking; }
    bool isPaused() const { return m_paused; }

    /// What was given to say(); empty in silence.
    const QList<Utterance> &utterances() const { return m_utterances; }

    /// Of the utterance that is heard, in the list given to say(); -1: none.
    int index() const { return m_index; }

    /// The word that is heard, in UTF-16 units of the utterance's text; -1 and 0 if not known (clips).
    int wordStart() const { return m_wordStart; }
    int wordLength() const { return m_wordLength; }

    /// There is an audio device. Says nothing of mute.
    bool isAudible() const;

Q_SIGNALS:
    void speakingChanged();
    void pausedChanged();
    void indexChanged();
    void wordChanged();
    void audibleChanged();
    void finished(); ///< the last utterance was heard to its end

    /// How long it took from say() until its first samples went to the device (see AudioOutput).
    void firstSamplesHanded(qint64 microsecondsSinceSay);

private:
    void sayFrom(int index);
    void renderNext();
    void follow();
    void addMarks(quint64 timeline, const QList<LineMark> &marks);
    void lineRendered(quint64 timeline, qint64 samples);
    void reportLatency(quint64 timeline, qint64 steadyNanoseconds);
    void forget();
    void setSpeaking(bool speaking);
    void setPaused(bool paused);
    void setHeard(int index, int wordStart, int wordLength);
    void applyVolume();

    ClipSource m_clips;
    VoiceNames m_voices;
    std::unique_ptr<AudioOutput> m_output;
    QThread m_thread; ///< where lines become samples
    LineRenderer *m_renderer; ///< lives on m_thread and dies with it

    QList<Utterance> m_utterances; ///< deep copies, so that wiping them wipes them
    QList<LineMark> m_marks; ///< still to be heard, in order
    QTimer m_followTimer;
    const std::chrono::milliseconds m_patience;
    qint64 m_played = 0; ///< samples of the timeline, when last looked
    QElapsedTimer m_sincePlayed; ///< since that grew; runs only while it should
    quint64 m_timeline = 0; ///< of the output; 0: none
    int m_rendering = -1; ///< the utterance last given to the renderer
    bool m_rendererBusy = false;
    qint64 m_renderedSamples = 0;
    std::chrono::steady_clock::time_point m_saidAt;

    double m_speed = 1.0;
    double m_volume = 1.0;
    bool m_muted = false;
    bool m_speaking = false;
    bool m_paused = false;
    int m_index = -1;
    int m_wordStart = -1;
    int m_wordLength = 0;
};

} // namespace stapsteen
