// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "common/Result.h"

#include <QByteArray>

namespace stapsteen::terminal {

/// Asks for a new password twice, without showing it.
/// Errors: "no-terminal", "password-differs".
Result<QByteArray> askNewPassword();

} // namespace stapsteen::terminal
