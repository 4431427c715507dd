// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "common/Result.h"

#include <QByteArray>
#include <QList>

namespace stapsteen {

/// Signed messages in a file somebody carries, where there is no network: a first line that says what
/// they are, then one compact JWS a line. Each line stands for itself: a broken one spoils no other.
namespace handover {

enum class Kind {
    Envelopes, ///< `stapsteen-handover 1`: from a kiosk to the intake
    Receipts, ///< `stapsteen-receipts 1`: back again
};

inline constexpr qsizetype MaxBytes = 64 * 1024 * 1024;

/// The text of such a file. What no longer fits in MaxBytes is left out, from the first that does not.
QByteArray text(Kind kind, const QList<QByteArray> &lines);

/// The lines of @p text, unverified, empty ones left out. Line ends may have become CRLF on the way.
/// Errors: "handover-other-file" when the first line says otherwise, "file-too-large".
Result<QList<QByteArray>> lines(Kind kind, const QByteArray &text);

} // namespace handover

} // namespace stapsteen
