// SPDX-License-Identifier: EUPL-1.2
#include "intake/desk/AccountTable.h"

#include "intake/StoreRows.h"

namespace stapsteen {

using namespace rows;

namespace {

QString selectAccount()
{
    return QStringLiteral(
        "SELECT name, role, password_hash, must_change, totp_locked, locked_until, closed FROM account ");
}

Account readAccount(const QSqlQuery &row)
{
    Account account;
    account.name = row.value(0).toString();
    account.role = roleFromName(row.value(1).toString()).value_or(Role::CaseManager);
    account.passwordHash = row.value(2).toString();
    account.mustChangePassword = row.value(3).toInt() != 0;
    account.lockedTotp = row.value(4).toByteArray();
    account.lockedUntil = time(row.value(5));
    if (!row.value(6).isNull())
        account.closed = time(row.value(6));
    return account;
}

} // namespace

Result<> AccountTable::add(const Account &account) const
{
    const auto added = changed(m_database.run(
        QStringLiteral(
            "INSERT INTO account (name, role, password_hash, must_change, totp_locked, totp_step,"
            " failures, locked_until) VALUES (?, ?, ?, ?, ?, 0, 0, 0) ON CONFLICT (name) DO NOTHING"),
        {account.name, roleName(account.role), notNull(account.passwordHash), int(account.mustChangePassword),
         account.lockedTotp}));
    if (!added)
        return failure(added.error());
    if (*added != 1)
        return failure("account-exists", QStringLiteral("Er is al een account met deze naam."));
    return {};
}

Result<std::optional<Account>> AccountTable::find(const QString &name) const
{
    return firstRow(m_database.run(selectAccount() + QStringLiteral("WHERE name = ?"), {name}), readAccount);
}

Result<QList<Account>> AccountTable::all() const
{
    return everyRow(m_database.run(selectAccount() + QStringLiteral("ORDER BY name")), readAccount);
}

Result<bool> AccountTable::beginAttempt(const QString &name, const QDateTime &now, int most,
                                        const QDateTime &lockedUntil) const
{
    // One statement, so that two attempts at once are counted as two. A lock that has passed starts
    // the count anew.
    const auto counted = changed(
        m_database.run(QStringLiteral("UPDATE account SET"
                                      " failures = CASE WHEN locked_until > 0 THEN 1 ELSE failures + 1 END,"
                                      // PostgreSQL would take the type of the 0.
                                      " locked_until = CASE WHEN locked_until = 0 AND failures + 1 >= ?"
                                      " THEN CAST(? AS BIGINT) ELSE 0 END"
                                      " WHERE name = ? AND locked_until <= ? AND closed IS NULL"),
                       {most, number(lockedUntil), name, number(now)}));
    if (!counted)
        return failure(counted.error());
    return *counted == 1;
}

Result<> AccountTable::forgiveAttempt(const QString &name, const QDateTime &lockedUntil) const
{
    return done(m_database.run(
        QStringLiteral("UPDATE account SET failures = CASE WHEN failures > 0 THEN failures - 1 ELSE 0 END,"
                       " locked_until = CASE WHEN locked_until = ? THEN 0 ELSE locked_until END"
                       " WHERE name = ?"),
        {number(lockedUntil), name}));
}

Result<> AccountTable::countForNobody(const QDateTime &now) const
{
    return done(m_database.run(QStringLiteral("INSERT INTO setting (name, value) VALUES ('last-stranger', ?)"
                                              " ON CONFLICT (name) DO UPDATE SET value = excluded.value"),
                               {QString::number(number(now))}));
}

Result<> AccountTable::forgetFailures(const QString &name) const
{
    return done(m_database.run(
        QStringLiteral("UPDATE account SET failures = 0, locked_until = 0 WHERE name = ?"), {name}));
}

Result<> AccountTable::setPassword(const QString &name, const QString &hash, bool mustChange) const
{
    return done(
        m_database.run(QStringLiteral("UPDATE account SET password_hash = ?, must_change = ? WHERE name = ?"),
                       {hash, int(mustChange), name}));
}

Result<> AccountTable::setRole(const QString &name, Role role) const
{
    return done(
        m_database.run(QStringLiteral("UPDATE account SET role = ? WHERE name = ?"), {roleName(role), name}));
}

Result<> AccountTable::setClosed(const QString &name, const std::optional<QDateTime> &since) const
{
    return done(
        m_database.run(QStringLiteral("UPDATE account SET closed = ? WHERE name = ?"),
                       {since ? QVariant(number(*since)) : QVariant(QMetaType::fromType<qint64>()), name}));
}

Result<> AccountTable::setSecondFactor(const QString &name, const QByteArray &lockedTotp,
                                       const QStringList &recoveryHashes) const
{
    auto written = done(
        m_database.run(QStringLiteral("UPDATE account SET totp_locked = ?, totp_step = 0 WHERE name = ?"),
                       {lockedTotp, name}));
    if (written) {
        written = done(m_database.run(QStringLiteral("DELETE FROM recovery_code WHERE account = ?"), {name}));
    }
    for (const QString &hash : recoveryHashes) {
        if (written) {
            written = done(
                m_database.run(QStringLiteral("INSERT INTO recovery_code (account, code_hash) VALUES (?, ?)"),
                               {name, hash}));
        }
    }
    return written;
}

Result<bool> AccountTable::useStep(const QString &name, qint64 step) const
{
    const auto used = changed(
        m_database.run(QStringLiteral("UPDATE account SET totp_step = ? WHERE name = ? AND totp_step < ?"),
                       {step, name, step}));
    if (!used)
        return failure(used.error());
    return *used == 1;
}

Result<bool> AccountTable::useRecoveryCode(const QString &name, const QString &hash) const
{
    const auto used = changed(m_database.run(
        QStringLiteral("DELETE FROM recovery_code WHERE account = ? AND code_hash = ?"), {name, hash}));
    if (!used)
        return failure(used.error());
    return *used == 1;
}

Result<int> AccountTable::recoveryCodesLeft(const QString &name) const
{
    return countIn(
        m_database.run(QStringLiteral("SELECT count(*) FROM recovery_code WHERE account = ?"), {name}));
}

} // namespace stapsteen
