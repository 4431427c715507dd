// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>

#include <optional>

namespace stapsteen {

/// base64url without padding (RFC 4648 section 5), as JWS and our keys use it.
QByteArray toBase64Url(const QByteArray &bytes);

/// The bytes of @p text, or nothing when a character, a padding sign or a stray trailing bit makes it
/// other than the one encoding of those bytes: two texts never mean the same.
std::optional<QByteArray> fromBase64Url(const QByteArray &text);

} // namespace stapsteen
