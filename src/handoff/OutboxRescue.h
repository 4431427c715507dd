// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "common/Result.h"

#include <QDateTime>
#include <QStringList>

namespace stapsteen {

/// For when SQLite finds the outbox damaged ("database-corrupt"): the kiosk goes on with a fresh one.
namespace outboxrescue {

/// So many, and the disk is worn out: a further rescue would only fill it.
inline constexpr int MostSetAside = 5;

/// Puts a fresh outbox in the place of @p file, with every envelope of it that can still be read; those that
/// are not as they were written as quarantined. Keeps the damaged file beside it (setAside()), for somebody
/// to look at. The outbox must be closed. Killed anywhere, it is finished by finish(), or done again.
/// Gives how many envelopes are in the fresh one.
/// Errors: "outbox-worn-out", "file-write", those of Outbox::open().
Result<int> rescue(const QString &file, const QDateTime &now);

/// Finishes what was cut off after the fresh outbox was complete; otherwise does nothing. Before opening.
/// Errors: "file-write".
Result<> finish(const QString &file);

/// Names of the damaged outboxes that lie beside @p file.
QStringList setAside(const QString &file);

} // namespace outboxrescue

} // namespace stapsteen
