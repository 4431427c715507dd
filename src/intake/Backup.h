// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "intake/Store.h"

namespace stapsteen::backup {

/// Copies an SQLite database, whoever writes to it meanwhile, to the new file @p file, and then records that
/// what came before @p now is in a backup. The copy has no epoch: used instead of the original, it gets
/// another, and kiosks send again what they still keep.
/// Errors: "backup-postgresql", for PostgreSQL has its own ways; "file-exists"; those of Database.
Result<> write(const Store &store, const QString &file, const QDateTime &now);

} // namespace stapsteen::backup
