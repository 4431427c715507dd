// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringList>

namespace stapsteen {

/// Runs `stapsteen-intake` with @p arguments, the program's name first, and gives its exit code:
/// 0 done, 1 it failed (a Dutch sentence on standard error says why), 2 asked for wrongly.
/// Needs a QCoreApplication.
int runIntake(const QStringList &arguments);

} // namespace stapsteen
