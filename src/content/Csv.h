// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

/// CSV as RFC 4180 has it. Qt has none, and a library would be more code than these two functions.
namespace stapsteen::csv {

/// Rows of cells as UTF-8 with a byte order mark and CR LF. A cell that a spreadsheet would take for a
/// formula (it begins with =, +, -, @, tab or return) gets an apostrophe before it, as OWASP advises
/// (https://owasp.org/www-community/attacks/CSV_Injection).
QByteArray written(const QList<QStringList> &rows);

/// The rows as written() took them; also those of programs that part cells by semicolons or tabs. Nothing if
/// @p contents is no UTF-8 or a quote stays open.
std::optional<QList<QStringList>> read(const QByteArray &contents);

} // namespace stapsteen::csv
