// SPDX-License-Identifier: EUPL-1.2
#include "packtool/Console.h"

#include "content/TranslationTable.h"
#include "content/TranslationUpdate.h"

#include <QFileInfo>

#include <algorithm>

namespace stapsteen::packtool {

namespace {

/// The translations into @p language that lie with these sources, brought up to date with the Dutch.
/// Errors: "no-such-language", "file-unreadable", "translations-damaged".
Result<TranslationFile> upToDate(const SourceTree &sources, const QString &language)
{
    const bool known = std::ranges::any_of(sources.languages, [&](const SourceLanguage &entry) {
        return entry.tag == language && !entry.audioOnly && language != sources.source;
    });
    const QString file = sources.translationFile(language);
    if (!known || file.isEmpty())
        return failure("no-such-language",
                       QStringLiteral("\"%1\" is geen taal waarin dit pakket vertaald wordt.").arg(language));
    TranslationFile before(language);
    if (QFileInfo::exists(file)) {
        const auto contents = contentsOf(file);
        if (!contents)
            return failure(contents.error());
        const auto parsed = TranslationFile::parse(*contents);
        if (!parsed)
            return failure("translations-damaged", file + QLatin1String(": ") + parsed.error().sentence);
        before = *parsed;
    }
    return updated(before, language, sources.ownMessages());
}

} // namespace

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

Exit exportTable(const SourceFolders &folders, const QString &language, const QString &output)
{
    const SourceTree sources(folders);
    if (sayProblems(sources))
        return Exit::Failed;
    const auto translations = upToDate(sources, language);
    if (!translations)
        return failed(translations.error());
    const QList<SourceMessage> messages = sources.ownMessages();
    const auto written = replaceFile(output, translationtable::written(messages, *translations));
    if (!written)
        return failed(written.error());
    out() << QStringLiteral("%1: %2 teksten").arg(output).arg(messages.size()) << Qt::endl;
    return Exit::Success;
}

Exit importTable(const SourceFolders &folders, const QString &table, const QString &language)
{
    const SourceTree sources(folders);
    if (sayProblems(sources))
        return Exit::Failed;
    const auto before = upToDate(sources, language);
    if (!before)
        return failed(before.error());
    const auto contents = contentsOf(table);
    if (!contents)
        return failed(contents.error());
    const auto taken = translationtable::taken(*contents, sources.ownMessages(), *before);
    if (!taken)
        return failed(taken.error());
    const QString file = sources.translationFile(language);
    const auto written = replaceFile(file, taken->translations.toXml());
    if (!written)
        return failed(written.error());
    for (const QString &sentence : taken->refused)
        out() << table << ": " << sentence << '\n';
    out() << QStringLiteral("%1: %2 veranderd, %3 nagekeken, %4 niet overgenomen")
                 .arg(file)
                 .arg(taken->changed)
                 .arg(taken->reviewed)
                 .arg(taken->refused.size())
          << Qt::endl;
    return taken->refused.isEmpty() ? Exit::Success : Exit::No;
}

} // namespace stapsteen::packtool
