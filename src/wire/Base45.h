// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace stapsteen {

/// RFC 9285: bytes as the 45 letters that a QR code packs tightest, which every reader gives back unchanged.
QString toBase45(const QByteArray &bytes);

/// Strict: nothing for another letter, a length that cannot be, or a group beyond its bytes.
std::optional<QByteArray> fromBase45(QStringView text);

} // namespace stapsteen
