// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "content/Pack.h"
#include "content/PackStatement.h"

#include <QStringList>

#include <memory>

namespace stapsteen {

/// Finds cards by the beginning of a word, in any language of the pack. Words and what is sought are folded
/// (SearchText.h). Each call is a few seeks in an ordered table, whatever the size of the pack; nothing of
/// what was sought stays here. Used by the thread that opened the pack.
class Search {
public:
    /// @p pack is not null.
    explicit Search(std::shared_ptr<const Pack> pack);

    /// The folded letters that may come next, in the order of the alphabet: after the folded @p prefix there
    /// is a word with each. Letters of the language's own script go first.
    QStringList letters(const QString &language, const QString &prefix) const;

    /// Ids of at most @p most cards with a word that begins with @p prefix: those with it in their title
    /// first. Empty for an empty prefix.
    QStringList cards(const QString &language, const QString &prefix, int most) const;

private:
    std::shared_ptr<const Pack> m_pack;
    std::unique_ptr<PackStatement> m_next; ///< the first word between two
    std::unique_ptr<PackStatement> m_found; ///< cards with a word between two
};

} // namespace stapsteen
