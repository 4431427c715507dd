// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "common/Database.h"

namespace stapsteen {

/// For /metrics: how many requests are at Open Klant, on their way, and set aside by why (the code of the
/// error). Nothing when the database cannot say; all are 0 where nothing goes to Open Klant.
QByteArray openKlantGauges(const Database &database);

} // namespace stapsteen
