// SPDX-License-Identifier: EUPL-1.2
#include "intake/Store.h"

#include "intake/StoreRows.h"

namespace stapsteen {

using namespace rows;

Result<> Store::addAccount(const Account &account) const
{
    const auto added = changed(
        m_database.run(QStringLiteral("INSERT INTO account (name, password_hash, failures, locked_until)"
                                      " VALUES (?, ?, 0, 0) ON CONFLICT (name) DO NOTHING"),
                       {account.name, account.passwordHash}));
    if (!added)
        return failure(added.error());
    if (*added != 1)
        return failure("account-exists", QStringLiteral("Er is al een account met deze naam."));
    return {};
}

Result<std::optional<Store::Account>> Store::account(const QString &name) const
{
    auto row = m_database.run(QStringLiteral("SELECT password_hash FROM account WHERE name = ?"), {name});
    if (!row)
        return failure(row.error());
    if (!row->next())
        return std::optional<Account>();
    return std::optional(Account{name, row->value(0).toString()});
}

Result<bool> Store::beginLogin(const QString &name, const QDateTime &now, int most,
                               const QDateTime &lockedUntil) const
{
    // One statement, so that two attempts at once are counted as two. A lock that has passed starts
    // the count anew.
    const auto counted = changed(m_database.run(
        QStringLiteral("UPDATE account SET"
                       " failures = CASE WHEN locked_until > 0 THEN 1 ELSE failures + 1 END,"
                       " locked_until = CASE WHEN locked_until = 0 AND failures + 1 >= ? THEN ? ELSE 0 END"
                       " WHERE name = ? AND locked_until <= ?"),
        {most, number(lockedUntil), name, number(now)}));
    if (!counted)
        return failure(counted.error());
    return *counted == 1;
}

Result<> Store::forgetFailures(const QString &name) const
{
    return done(m_database.run(
        QStringLiteral("UPDATE account SET failures = 0, locked_until = 0 WHERE name = ?"), {name}));
}

Result<> Store::addSession(const QString &tokenHash, const Session &session) const
{
    return done(m_database.run(
        QStringLiteral("INSERT INTO session (token_hash, account, created, used) VALUES (?, ?, ?, ?)"),
        {tokenHash, session.account, number(session.created), number(session.used)}));
}

Result<std::optional<Store::Session>> Store::session(const QString &tokenHash) const
{
    auto row = m_database.run(
        QStringLiteral("SELECT account, created, used FROM session WHERE token_hash = ?"), {tokenHash});
    if (!row)
        return failure(row.error());
    if (!row->next())
        return std::optional<Session>();
    return std::optional(Session{row->value(0).toString(), time(row->value(1)), time(row->value(2))});
}

Result<> Store::touchSession(const QString &tokenHash, const QDateTime &used) const
{
    return done(m_database.run(QStringLiteral("UPDATE session SET used = ? WHERE token_hash = ?"),
                               {number(used), tokenHash}));
}

Result<> Store::endSession(const QString &tokenHash) const
{
    return done(m_database.run(QStringLiteral("DELETE FROM session WHERE token_hash = ?"), {tokenHash}));
}

Result<> Store::endSessionsBefore(const QDateTime &created, const QDateTime &used) const
{
    return done(m_database.run(QStringLiteral("DELETE FROM session WHERE created < ? OR used < ?"),
                               {number(created), number(used)}));
}

} // namespace stapsteen
