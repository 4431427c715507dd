// SPDX-License-Identifier: EUPL-1.2
#include "content/Coverage.h"

#include "content/ScreenLines.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace stapsteen {

Coverage::Coverage(const SourceTree &sources)
    : m_sources(sources)
    , m_messages(sources.messages())
{
    for (const SourceMessage &message : std::as_const(m_messages)) {
        if (Figures::namesIn(message.text).isEmpty())
            m_recordable.insert(message.id);
    }
    QSet<QString> known;
    for (const SourceLanguage &language : sources.languages)
        known.insert(language.tag);
    std::copy_if(sources.clips.cbegin(), sources.clips.cend(), std::back_inserter(m_usableClips),
                 [&](const SourceClip &clip) {
                     return known.contains(clip.language)
                         && (isRecordable(clip.line) || isScreenLine(clip.line, clip.language));
                 });
}

Coverage::Shares Coverage::of(const QString &language) const
{
    qsizetype translated = 0;
    qsizetype reviewed = 0;
    for (const SourceMessage &message : m_messages) {
        const auto text = textOf(message, language);
        translated += text ? 1 : 0;
        reviewed += text && text->reviewed ? 1 : 0;
    }
    const auto recorded =
        std::count_if(m_usableClips.cbegin(), m_usableClips.cend(), [&](const SourceClip &clip) {
            return clip.language == language && clip.voice.isEmpty() && isRecordable(clip.line);
        });
    const auto share = [](qsizetype part, qsizetype whole) {
        return whole ? double(part) / double(whole) : 0;
    };
    return {share(translated, m_messages.size()), share(reviewed, m_messages.size()),
            share(recorded, m_recordable.size())};
}

bool Coverage::isOffered(const SourceLanguage &language) const
{
    const Shares shares = of(language.tag);
    return language.audioOnly ? shares.clips >= m_sources.minimumClipCoverage
                              : shares.text >= m_sources.minimumTextCoverage;
}

bool Coverage::isRecorded(const QString &messageId, const QString &language) const
{
    return std::any_of(m_usableClips.cbegin(), m_usableClips.cend(), [&](const SourceClip &clip) {
        return clip.line == messageId && clip.language == language && clip.voice.isEmpty();
    });
}

std::optional<Coverage::Text> Coverage::textOf(const SourceMessage &message, const QString &language) const
{
    if (language == m_sources.source)
        return Text{message.text, true};
    const auto file = m_sources.translations.constFind(language);
    if (file == m_sources.translations.cend())
        return {};
    const Translation *translation = file->find(message.id);
    if (!translation || translation->text.isEmpty())
        return {};
    return Text{translation->text, translation->finished && translation->source == message.text};
}

} // namespace stapsteen
