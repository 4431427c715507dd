// SPDX-License-Identifier: EUPL-1.2
#include "narration/WordFinder.h"

namespace stapsteen {

namespace {

/// From @p from to @p end without the punctuation at either side; all of it if it is nothing else.
WordFinder::Range trimmed(const QString &text, qsizetype from, qsizetype end)
{
    qsizetype first = from;
    qsizetype last = end;
    while (first < last && text.at(first).isPunct())
        ++first;
    while (last > first && text.at(last - 1).isPunct())
        --last;
    if (first == last)
        return {int(from), int(end - from)};
    return {int(first), int(last - first)};
}

} // namespace

WordFinder::WordFinder(const QString &text)
{
    for (qsizetype at = 0; at < text.size();) {
        if (text.at(at).isSpace()) {
            m_wordOfCodePoint.append(-1);
            ++at;
            continue;
        }
        const qsizetype from = at;
        for (; at < text.size() && !text.at(at).isSpace(); ++at) {
            if (!text.at(at).isLowSurrogate())
                m_wordOfCodePoint.append(int(m_words.size()));
        }
        m_words.append(trimmed(text, from, at));
    }
}

std::optional<WordFinder::Range> WordFinder::wordAtCodePoint(int position) const
{
    const int word = m_wordOfCodePoint.value(position, -1);
    if (word < 0)
        return std::nullopt;
    return m_words.at(word);
}

} // namespace stapsteen
