// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "common/Result.h"
#include "content/Pack.h"

#include <QList>
#include <QString>

namespace stapsteen {

/// One thing that is otherwise in the later of two packs, in the words of an editor.
struct PackChange {
    enum class Kind { Added, Removed, Changed };

    Kind kind = Kind::Changed;
    QString what; ///< "kaart", "zin", "vertaling", "bedrag" …
    QString name; ///< its id, with the language where that matters
    QString before; ///< empty when added, or when it cannot be written down (a drawing, a recording)
    QString after; ///< empty when removed, or the same
};

/// What changed from @p before to @p after: the pack itself, languages, topics, cards, lines, translations,
/// figures, drawings and recordings, in that order and by name.
/// Errors: those of the database.
Result<QList<PackChange>> differences(const Pack &before, const Pack &after);

} // namespace stapsteen
