// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace stapsteen::codePictograms {

/// The drawing at @p index of a withdrawal code's alphabet (0 … WithdrawalCode::PictogramCount − 1), by
/// its name in media/pictograms. The order is part of every code that was ever given: it never changes.
QString name(int index);

/// What it is called, in the language of the screens.
QString word(int index);

} // namespace stapsteen::codePictograms
