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

/// How far somebody has come. Each step forward is a new session with a new token.
enum class Stage {
    Code, ///< the password was right, the second factor is still to come
    Setup, ///< has yet to choose a password, or to set up a second factor
    Full, ///< logged in
};

struct Session {
    QString account;
    Stage stage = Stage::Code;
    QByteArray lockedTotp; ///< secret of a second factor being set up, see DeskKey::lock()
    QDateTime created; ///< UTC
    QDateTime used; ///< UTC
};

/// Begins one for @p account and gives its token, new every time.
Result<QString> begin(const Store &store, const QString &account, Stage stage, const QDateTime &now);

/// The session of @p token; counts as using it.
/// Errors: "session-over" when it ended, or never was.
Result<Session> current(const Store &store, const QString &token, const QDateTime &now);

/// Remembers the second factor that is being set up.
Result<> keepTotp(const Store &store, const QString &token, const QByteArray &lockedTotp);

Result<> end(const Store &store, const QString &token);

/// Ends all of @p account's but the one of @p token (which may be empty).
Result<> endOthers(const Store &store, const QString &account, const QString &token);

/// What every form of the browser with @p token carries, so that no other site can send it.
QString formToken(const QString &token);

/// What shows that the browser with @p token was shown the wishes of request @p id and said to have read
/// them. Stands in addresses, where it is worth nothing to anybody without the cookie.
QString readToken(const QString &token, const QString &id);

} // namespace sessions

} // namespace stapsteen
