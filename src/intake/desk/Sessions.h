// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "intake/Store.h"

#include <chrono>

namespace stapsteen {

/// Who is logged in at the desk. The browser holds a random token in a cookie; we hold its hash, so a
/// copy of the database logs nobody in.
namespace sessions {

inline constexpr std::chrono::minutes IdleTime{30}; ///< unused for longer, a session is over
inline constexpr std::chrono::hours WholeTime{10}; ///< and so it is after a working day

/// Begins one for @p account and gives its token, new every time.
Result<QString> begin(const Store &store, const QString &account, const QDateTime &now);

/// Whose session @p token is; counts as using it.
/// Errors: "session-over" when it ended, or never was.
Result<QString> accountOf(const Store &store, const QString &token, const QDateTime &now);

Result<> end(const Store &store, const QString &token);

/// What every form of the browser with @p token carries, so that no other site can send it.
QString formToken(const QString &token);

} // namespace sessions

} // namespace stapsteen
