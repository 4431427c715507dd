// SPDX-License-Identifier: EUPL-1.2
#include "intake/desk/Sessions.h"

#include "intake/StoreRows.h"
#include "intake/Token.h"

namespace stapsteen::sessions {

using namespace rows;

namespace {

const QByteArray StoredAs = QByteArrayLiteral("stapsteen/desk-session");
const QByteArray InForms = QByteArrayLiteral("stapsteen/desk-form");
const QByteArray InAddresses = QByteArrayLiteral("stapsteen/desk-read");

constexpr std::chrono::minutes TouchEvery{1}; ///< not every page view is worth a write

tl::unexpected<Error> over()
{
    return failure("session-over", QStringLiteral("U bent niet (meer) ingelogd."));
}

Result<> endOld(const Database &database, const QDateTime &now)
{
    return done(database.run(QStringLiteral("DELETE FROM session WHERE created < ? OR used < ?"),
                             {number(now.addDuration(-WholeTime)), number(now.addDuration(-IdleTime))}));
}

} // namespace

Result<QString> begin(const Store &store, const QString &account, Stage stage, const QDateTime &now)
{
    if (const auto tidied = endOld(store.database(), now); !tidied)
        return failure(tidied.error());
    const QString token = randomToken();
    const auto added = done(store.database().run(
        QStringLiteral(
            "INSERT INTO session (token_hash, account, stage, created, used) VALUES (?, ?, ?, ?, ?)"),
        {tokenHash(token, StoredAs), account, int(stage), number(now), number(now)}));
    if (!added)
        return failure(added.error());
    return token;
}

Result<Session> current(const Store &store, const QString &token, const QDateTime &now)
{
    if (token.isEmpty())
        return over();
    const QString hash = tokenHash(token, StoredAs);
    const auto session = firstRow(
        store.database().run(
            QStringLiteral(
                "SELECT account, stage, totp_locked, created, used FROM session WHERE token_hash = ?"),
            {hash}),
        [](const QSqlQuery &row) {
            return Session{row.value(0).toString(), Stage(row.value(1).toInt()), row.value(2).toByteArray(),
                           time(row.value(3)), time(row.value(4))};
        },
        over());
    if (!session)
        return session;
    if (session->created.addDuration(WholeTime) <= now || session->used.addDuration(IdleTime) <= now)
        return over();
    if (session->used.addDuration(TouchEvery) <= now) {
        const auto touched = done(store.database().run(
            QStringLiteral("UPDATE session SET used = ? WHERE token_hash = ?"), {number(now), hash}));
        if (!touched)
            return failure(touched.error());
    }
    return session;
}

Result<> keepTotp(const Store &store, const QString &token, const QByteArray &lockedTotp)
{
    return done(
        store.database().run(QStringLiteral("UPDATE session SET totp_locked = ? WHERE token_hash = ?"),
                             {lockedTotp, tokenHash(token, StoredAs)}));
}

Result<> end(const Store &store, const QString &token)
{
    return done(store.database().run(QStringLiteral("DELETE FROM session WHERE token_hash = ?"),
                                     {tokenHash(token, StoredAs)}));
}

Result<> endOthers(const Store &store, const QString &account, const QString &token)
{
    return done(
        store.database().run(QStringLiteral("DELETE FROM session WHERE account = ? AND token_hash <> ?"),
                             {account, tokenHash(token, StoredAs)}));
}

QString formToken(const QString &token)
{
    return tokenHash(token, InForms);
}

QString readToken(const QString &token, const QString &id)
{
    return tokenHash(token + u'/' + id, InAddresses);
}

} // namespace stapsteen::sessions
