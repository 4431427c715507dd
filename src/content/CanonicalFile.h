// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace stapsteen {

/// Takes out of the database @p file, which nobody has open, what depends on who wrote it and means nothing
/// to who reads it: which version of SQLite that was, how often it did, and what its memory happened to hold
/// where a page has nothing. So the same sources give the same bytes on every machine. False when it cannot
/// be read and written.
bool makeCanonical(const QString &file);

} // namespace stapsteen
