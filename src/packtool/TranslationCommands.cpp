// SPDX-License-Identifier: EUPL-1.2
#include "packtool/Console.h"

#include "content/TranslationUpdate.h"

namespace stapsteen::packtool {

Exit translations(const SourceFolders &folders)
{
    const SourceTree sources(folders);
    if (sources.translationFolder().isEmpty()) {
        err() << QStringLiteral("Zeg met --translations in welke map de vertalingen horen.") << Qt::endl;
        return Exit::Failed;
    }
    // With a topic missing, its translations would be dropped.
    if (sayProblems(sources)) {
        err() << QStringLiteral("Herstel dit eerst; er is niets bijgewerkt.") << Qt::endl;
        return Exit::Failed;
    }
    const auto changes = updateTranslations(sources, sources.translationFolder());
    if (!changes)
        return failed(changes.error());
    for (const TranslationChanges &file : *changes) {
        out() << QStringLiteral("%1: %2 gebleven, %3 nieuw, %4 met ander Nederlands, %5 vervallen")
                     .arg(file.file)
                     .arg(file.kept)
                     .arg(file.added)
                     .arg(file.changed)
                     .arg(file.dropped)
              << Qt::endl;
    }
    return Exit::Success;
}

} // namespace stapsteen::packtool
