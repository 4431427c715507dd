// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringList>

namespace stapsteen {

/// The outbox's tables, as steps for Database::migrate().
QStringList outboxSchema();

} // namespace stapsteen
