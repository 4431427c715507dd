// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "common/Result.h"
#include "content/SourceParts.h"
#include "content/TranslationFile.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

/// A translation as a table for a spreadsheet, for reviewers who have no Linguist: CSV (RFC 4180) in UTF-8,
/// with the mark that makes spreadsheet programs see it is. One row a text: id, Dutch, translation, status,
/// reviewer.
namespace stapsteen::translationtable {

/// The table of @p messages in @p translations, which are up to date with them.
QByteArray written(const QList<SourceMessage> &messages, const TranslationFile &translations);

/// What a table brought.
struct Taken {
    TranslationFile translations;
    int changed = 0; ///< texts that are another now
    int reviewed = 0; ///< texts a reviewer put her name to, that had none before
    QStringList refused; ///< why a row was left alone, in Dutch, with its line in the table
};

/// @p before, which is up to date with @p messages, with what @p table says. A text that changed becomes
/// unfinished; one with a reviewer's name becomes finished, and the name goes into the translator's comment.
/// Rows that are not there, or that are as they went out, change nothing. A row that was made of other Dutch
/// or names other figures is refused. Takes commas, semicolons and tabs, since spreadsheet programs differ.
/// Errors: "table-damaged" (no UTF-8, no such columns), "table-other-language".
Result<Taken> taken(const QByteArray &table, const QList<SourceMessage> &messages,
                    const TranslationFile &before);

} // namespace stapsteen::translationtable
