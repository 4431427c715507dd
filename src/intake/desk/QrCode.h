// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "intake/desk/Html.h"

namespace stapsteen {

/// @p text (at most some 200 bytes) as a QR code: an SVG picture inside the page, so that no secret has an
/// address of its own. @p label is what a screen reader says. Empty where it does not fit.
Html qrCode(const QString &text, const QString &label);

} // namespace stapsteen
