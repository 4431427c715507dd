// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "intake/Identity.h"

namespace stapsteen::notices {

/// What GET /v1/notice answers: keys, epoch and backup as they are at @p now, signed.
/// Errors: "identity-stale" when the key that ought to sign was made after this program started.
Result<QByteArray> signedNotice(const Store &store, const Identity &identity, const QDateTime &now);

/// Whether this program has all the keys in use; it must be started again after a change of keys.
/// Errors: "identity-stale".
Result<> requireFreshKeys(const Store &store, const Identity &identity, const QDateTime &now);

} // namespace stapsteen::notices
