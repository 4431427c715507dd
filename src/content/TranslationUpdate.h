// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "common/Result.h"
#include "content/SourceTree.h"
#include "content/TranslationFile.h"

#include <QList>
#include <QString>

namespace stapsteen {

/// What an update did to one file.
struct TranslationChanges {
    QString file;
    int kept = 0;
    int added = 0;
    int changed = 0; ///< the Dutch is another now: to be looked at again
    int dropped = 0;
};

/// Today's Dutch with the translations of @p before: finished ones stay finished while their Dutch is
/// the same, changed ones become unfinished and remember the old Dutch, new ones come empty, vanished ones
/// go. In the order of the sources.
TranslationFile updated(const TranslationFile &before, const QString &language,
                        const QList<SourceMessage> &messages, TranslationChanges *changes = nullptr);

/// Writes content_<tag>.ts with the sources' ownMessages() for every written language but the source, into
/// @p folder.
/// Errors: "translations-damaged" (a file there cannot be read; nothing of it is overwritten),
/// "file-unwritable".
Result<QList<TranslationChanges>> updateTranslations(const SourceTree &sources, const QString &folder);

} // namespace stapsteen
