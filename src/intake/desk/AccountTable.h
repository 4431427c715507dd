// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "intake/Store.h"
#include "intake/desk/Role.h"

namespace stapsteen {

/// Somebody who may use the desk.
struct Account {
    QString name;
    Role role = Role::CaseManager;
    QString passwordHash; ///< crypto_pwhash_str's text; empty for who comes by single sign-on
    bool mustChangePassword = false; ///< it was given by somebody else
    QByteArray lockedTotp; ///< secret of the second factor, see DeskKey::lock(); empty while there is none
    QDateTime lockedUntil; ///< UTC; in the past unless too many logins failed
    std::optional<QDateTime> closed; ///< UTC; since when it may no longer log in

    bool isSingleSignOn() const { return passwordHash.isEmpty(); }
};

/// Accounts in the database. No rules here but those that two requests at once must not break; those are
/// in Accounts. Every function may also fail with Database::run()'s errors.
class AccountTable {
public:
    explicit AccountTable(const Store &store)
        : m_database(store.database())
    {
    }

    /// Errors: "account-exists".
    Result<> add(const Account &account) const;

    /// Nothing when there is no such account.
    Result<std::optional<Account>> find(const QString &name) const;

    /// By name.
    Result<QList<Account>> all() const;

    /// Counts a login attempt before what it brings is looked at, so that attempts side by side count too.
    /// Locks the account until @p lockedUntil when this is the @p most-th since the last success.
    /// False when it is locked now, closed, or unknown.
    Result<bool> beginAttempt(const QString &name, const QDateTime &now, int most,
                              const QDateTime &lockedUntil) const;

    /// The attempt that began with @p lockedUntil was right so far: takes it off the count again. Others stay
    /// counted, and a lock that another set meanwhile stays, so that who has a password cannot use it to go
    /// on guessing codes.
    Result<> forgiveAttempt(const QString &name, const QDateTime &lockedUntil) const;

    /// The write that an attempt costs, where there is no account to count it with: how long a refusal takes
    /// tells nobody which names there are.
    Result<> countForNobody(const QDateTime &now) const;

    /// Somebody logged in: forgets the failures.
    Result<> forgetFailures(const QString &name) const;

    Result<> setPassword(const QString &name, const QString &hash, bool mustChange) const;
    Result<> setRole(const QString &name, Role role) const;
    Result<> setClosed(const QString &name, const std::optional<QDateTime> &since) const;

    /// Another second factor and other recovery codes; empty for none of both.
    Result<> setSecondFactor(const QString &name, const QByteArray &lockedTotp,
                             const QStringList &recoveryHashes) const;

    /// Whether step @p step of the second factor was not used yet, nor a later one; it is now.
    Result<bool> useStep(const QString &name, qint64 step) const;

    /// Whether there is such a recovery code; there no longer is.
    Result<bool> useRecoveryCode(const QString &name, const QString &hash) const;

    Result<int> recoveryCodesLeft(const QString &name) const;

private:
    const Database &m_database;
};

} // namespace stapsteen
