// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "common/Result.h"

#include <QByteArray>
#include <QDateTime>

#include <optional>

namespace stapsteen {

/// The six digits that an authenticator app shows: RFC 6238 with what all apps take, HMAC-SHA-1, six digits,
/// a new code every 30 seconds.
namespace totp {

inline constexpr qsizetype SecretBytes = 20; ///< RFC 4226 section 4, R6, recommends 160 bits
inline constexpr int Digits = 6;
inline constexpr int StepSeconds = 30;

/// SecretBytes random bytes.
QByteArray newSecret();

/// RFC 4648 base32 without padding, as people and apps copy a secret.
QString toBase32(const QByteArray &bytes);

/// Reads toBase32()'s form; spaces, lower case and padding are taken too.
/// Errors: "totp-secret" when it is no base32 or holds fewer than 16 bytes (RFC 4226, R6).
Result<QByteArray> fromBase32(const QString &text);

/// What the QR code says: `otpauth://totp/Stapsteen:fatima?secret=…&issuer=Stapsteen`.
QString uri(const QByteArray &secret, const QString &account);

/// The number of the step that @p time lies in.
qint64 stepAt(const QDateTime &time);

/// The code of @p step.
QString codeAt(const QByteArray &secret, qint64 step);

/// The step that @p code belongs to: that of @p now, the one before or the one after (RFC 6238 section 5.2:
/// clocks differ, people type slowly). Whoever accepts it remembers the step and takes no code of that
/// step or an earlier one again. Spaces in @p code do not matter.
std::optional<qint64> matchingStep(const QByteArray &secret, const QString &code, const QDateTime &now);

} // namespace totp

} // namespace stapsteen
