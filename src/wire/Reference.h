// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace stapsteen {

/// The number by which she and the municipality name a request when they speak: the last 40 random
/// bits of the envelope's id (a UUID) as 13 decimal digits in groups, "0123 4567 89012". It tells
/// nothing of her, and is shown on the receipt and on the desk. Empty for what is no UUID.
QString referenceOf(const QString &envelopeId);

} // namespace stapsteen
