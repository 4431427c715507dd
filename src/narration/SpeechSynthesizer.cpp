// SPDX-License-Identifier: EUPL-1.2
#include "narration/SpeechSynthesizer.h"

#include "narration/WordFinder.h"

#include <QHash>

#include <espeak-ng/speak_lib.h>
#include <sodium.h>

#include <algorithm>
#include <mutex>

namespace stapsteen {

namespace {

/// The woman's voice: espeak-ng's variant that stays nearest to the plain voice.
constexpr char Variant[] = "+f3";

/// What one call of speak() hands to the library's callback, which knows no user data.
struct Job {
    const SpeechSynthesizer::Receiver &receive;
    WordFinder words;
    std::optional<WordFinder::Range> lastWord;
    bool stopped = false;
};

std::mutex g_espeak; // the library is one global state
Job *g_job = nullptr;

QList<SpeechSynthesizer::Word> wordsIn(const espeak_EVENT *events, Job &job)
{
    QList<SpeechSynthesizer::Word> words;
    for (; events->type != espeakEVENT_LIST_TERMINATED; ++events) {
        // Pauses come as words of no length.
        if (events->type != espeakEVENT_WORD || events->length <= 0)
            continue;
        const auto word = job.words.wordAtCodePoint(events->text_position - 1);
        // A long number comes as many words, some of them stepping back: it is one to the reader.
        if (!word || (job.lastWord && word->start <= job.lastWord->start))
            continue;
        job.lastWord = word;
        words.append({events->sample, word->start, word->length});
    }
    return words;
}

int onSamples(short *samples, int count, espeak_EVENT *events)
{
    Job &job = *g_job;
    if (job.stopped)
        return 1;
    const QList<SpeechSynthesizer::Word> words = wordsIn(events, job);
    if (samples && (count > 0 || !words.isEmpty()))
        job.stopped = !job.receive({samples, size_t(count)}, words);
    return job.stopped ? 1 : 0;
}

bool initialized()
{
    static const bool done = [] {
        if (espeak_Initialize(AUDIO_OUTPUT_SYNCHRONOUS, 0, nullptr, espeakINITIALIZE_DONT_EXIT)
            != SpeechSynthesizer::SampleRate)
            return false;
        espeak_SetSynthCallback(onSamples);
        return true;
    }();
    return done;
}

/// espeak-ng finds a voice by the name of its file only, and that of "en-gb" is "en".
QByteArray fileOfLanguage(const QByteArray &tag)
{
    for (const espeak_VOICE **voice = espeak_ListVoices(nullptr); *voice; ++voice) {
        // Each language is a priority byte and a string; an empty one ends them.
        for (const char *language = (*voice)->languages; *language; language += qstrlen(language) + 1) {
            if (tag == language + 1)
                return (*voice)->identifier;
        }
    }
    return {};
}

/// Needs g_espeak.
Result<> setVoice(const QString &voice)
{
    const qsizetype plus = voice.indexOf(u'+');
    const QByteArray name = voice.left(plus).toUtf8();
    const QByteArray variant = plus < 0 ? QByteArray(Variant) : voice.mid(plus).toUtf8();
    static QHash<QByteArray, QByteArray> files; // listing the voices reads a hundred files
    if (!voice.isEmpty() && initialized()) {
        if (espeak_SetVoiceByName((files.value(name, name) + variant).constData()) == EE_OK)
            return {};
        const QByteArray file = fileOfLanguage(name);
        if (!file.isEmpty() && espeak_SetVoiceByName((file + variant).constData()) == EE_OK) {
            files.insert(name, file);
            return {};
        }
    }
    return failure("voice-missing", QStringLiteral("Deze computerstem is niet geïnstalleerd."));
}

} // namespace

Result<> SpeechSynthesizer::prepare(const QString &voice)
{
    const std::lock_guard lock(g_espeak);
    return setVoice(voice);
}

Result<> SpeechSynthesizer::speak(const QString &text, const QString &voice, int wordsPerMinute,
                                  const Receiver &receive)
{
    const std::lock_guard lock(g_espeak);
    if (const auto set = setVoice(voice); !set)
        return set;
    espeak_SetParameter(espeakRATE, std::clamp(wordsPerMinute, espeakRATE_MINIMUM, espeakRATE_MAXIMUM), 0);

    Job job{receive, WordFinder(text), {}};
    g_job = &job;
    QByteArray bytes = text.toUtf8();
    const auto spoken = espeak_Synth(bytes.constData(), size_t(bytes.size()) + 1, 0, POS_CHARACTER, 0,
                                     espeakCHARS_UTF8, nullptr, nullptr);
    sodium_memzero(bytes.data(), size_t(bytes.size()));
    g_job = nullptr;
    if (spoken != EE_OK)
        return failure("speech-failed", QStringLiteral("De computerstem kon een zin niet uitspreken."));
    return {};
}

} // namespace stapsteen
