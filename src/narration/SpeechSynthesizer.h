// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "common/Result.h"

#include <QList>
#include <QString>

#include <functional>
#include <span>

namespace stapsteen {

/// The machine voice: libespeak-ng in this process.
///
/// The library is one global state, so calls from several threads take turns. It is loaded on first
/// use (some 10 ms, and up to 70 ms for the very first voice), which is why a worker thread calls
/// prepare() early and the GUI thread calls nothing here.
class SpeechSynthesizer {
public:
    static constexpr int SampleRate = 22050; ///< of what is received, mono
    static constexpr int NormalWordsPerMinute = 140; ///< espeak-ng's own 175 is too fast for learners

    /// A word begins to sound.
    struct Word {
        qint64 sample; ///< at this sample of the utterance
        int start; ///< in the text, in UTF-16 units
        int length; ///< likewise; the whole word as written, without punctuation around it
    };

    /// Takes samples as they are made, with the words that begin in them or soon after;
    /// false: enough, stop speaking.
    using Receiver = std::function<bool(std::span<const qint16> samples, const QList<Word> &words)>;

    /// Loads the library and @p voice, so that the first utterance need not wait for it.
    /// Errors: "voice-missing" when the library or its data is not installed, or has no such voice.
    static Result<> prepare(const QString &voice);

    /// Speaks @p text with the espeak-ng voice @p voice ("nl", "en-gb"; "nl+m3" chooses a variant, without
    /// one it is the woman's voice we use) and @p wordsPerMinute, chunk by chunk into @p receive.
    /// Returns when all was received. Errors: "voice-missing", as prepare(); "speech-failed".
    static Result<> speak(const QString &text, const QString &voice, int wordsPerMinute,
                          const Receiver &receive);
};

} // namespace stapsteen
