// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace stapsteen {

/// Words as a reader sees them: runs between spaces, without the punctuation around them.
/// "€ 1.234,50" is "€" and "1.234,50".
class WordFinder {
public:
    struct Range {
        int start; ///< UTF-16 units
        int length;

        bool operator==(const Range &) const = default;
    };

    explicit WordFinder(const QString &text);

    /// In reading order.
    const QList<Range> &words() const { return m_words; }

    /// The word that the code point number @p position (from 0) belongs to, which may also be the
    /// punctuation around it. espeak-ng counts in code points, and cuts long numbers to pieces.
    std::optional<Range> wordAtCodePoint(int position) const;

private:
    QList<Range> m_words;
    QList<int> m_wordOfCodePoint; ///< index into m_words; -1: a space
};

} // namespace stapsteen
