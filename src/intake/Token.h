// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace stapsteen {

/// A name nobody can guess: 256 random bits in base64url, 43 characters.
QString randomToken();

/// What we keep of a token: its BLAKE2b-256 hash, keyed with @p purpose (16–64 bytes) so that a token
/// for one thing is worth nothing for another. Without the token the hash opens nothing.
QString tokenHash(const QString &token, const QByteArray &purpose);

/// Whether two texts are equal, in a time that does not tell where they differ.
bool isEqualInConstantTime(const QString &one, const QString &other);

} // namespace stapsteen
