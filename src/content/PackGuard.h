// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "common/Database.h"

namespace stapsteen {

/// Makes SQLite itself hold an opened pack to reading its tables: an authorizer that allows nothing else (no
/// recursion, no ATTACH, no pragma but ours), defensive mode, and limits far above what a pack needs. After
/// this the connection reads and no more. Errors: "database-open" when the driver gives no connection to
/// guard.
Result<> guard(const Database &pack);

} // namespace stapsteen
