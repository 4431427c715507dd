// SPDX-License-Identifier: EUPL-1.2
#include "intake/desk/Sessions.h"

#include "intake/Token.h"

namespace stapsteen::sessions {

namespace {

const QByteArray StoredAs = QByteArrayLiteral("stapsteen/desk-session");
const QByteArray InForms = QByteArrayLiteral("stapsteen/desk-form");

constexpr std::chrono::minutes TouchEvery{1}; ///< not every page view is worth a write

} // namespace

Result<QString> begin(const Store &store, const QString &account, const QDateTime &now)
{
    if (const auto tidied = store.endSessionsBefore(now.addDuration(-WholeTime), now.addDuration(-IdleTime));
        !tidied)
        return failure(tidied.error());
    const QString token = randomToken();
    if (const auto added = store.addSession(tokenHash(token, StoredAs), {account, now, now}); !added)
        return failure(added.error());
    return token;
}

Result<QString> accountOf(const Store &store, const QString &token, const QDateTime &now)
{
    const QString hash = tokenHash(token, StoredAs);
    const auto session = store.session(hash);
    if (!session)
        return failure(session.error());
    if (!*session || (*session)->created.addDuration(WholeTime) <= now
        || (*session)->used.addDuration(IdleTime) <= now)
        return failure("session-over", QStringLiteral("U bent niet (meer) ingelogd."));
    if ((*session)->used.addDuration(TouchEvery) <= now) {
        if (const auto touched = store.touchSession(hash, now); !touched)
            return failure(touched.error());
    }
    return (*session)->account;
}

Result<> end(const Store &store, const QString &token)
{
    return store.endSession(tokenHash(token, StoredAs));
}

QString formToken(const QString &token)
{
    return tokenHash(token, InForms);
}

} // namespace stapsteen::sessions
