// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "intake/Store.h"

namespace stapsteen {

/// What the folder of the key files remembers of them: `keys.json`, the public keys as the database last had
/// them. A database that comes back from a backup does not know of keys made since; kiosks go on with those.
namespace keymemory {

/// Nothing where there is no such file, or none that can be read: then the key files are all there is.
QList<PublicKeyRow> read(const QString &folder);

/// Errors: "file-write".
Result<> write(const QString &folder, const QList<PublicKeyRow> &keys);

} // namespace keymemory

} // namespace stapsteen
