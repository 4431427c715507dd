// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace stapsteen::testing {

/// What the database itself can do, to compare with.

/// Commits a second when @p connections write one row of a request's size per commit, for @p seconds; in a
/// table of their own, which goes afterwards.
double bareCommitsPerSecond(const QString &database, int connections, int seconds);

/// Stores @p count made-up requests of kiosk @p kioskId in one go, so that there are that many.
bool fill(const QString &database, const QString &kioskId, int count);

} // namespace stapsteen::testing
