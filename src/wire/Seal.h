// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "wire/Keys.h"

namespace stapsteen {

/// Sizes inside a seal are multiples of this, so the size does not tell how much was written …
inline constexpr qsizetype SealBlock = 1024;

/// … or, where there is speech, of this, so it hardly tells how long was spoken.
inline constexpr qsizetype VoiceSealBlock = 32 * 1024;

/// Seals @p plaintext for the owner of @p key and overwrites it: ISO/IEC 7816-4 padding to a multiple
/// of @p block, one of the two above (sodium_pad), then crypto_box_seal. Nobody but the owner can open it,
/// not even we.
QByteArray seal(QByteArray &&plaintext, const SealPublicKey &key, qsizetype block = SealBlock);

/// What was sealed.
/// Errors: "seal-broken" when it was made for another key, altered, or padded otherwise.
Result<Secret> unseal(const QByteArray &sealed, const SealKeyPair &key);

} // namespace stapsteen
