// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "intake/desk/AccountTable.h"
#include "intake/desk/DeskKey.h"

#include <atomic>
#include <chrono>
#include <semaphore>

namespace stapsteen {

/// The people who may use the desk, and how they prove it. May be used from any thread.
class Accounts {
public:
    static constexpr int MostFailures = 5; ///< in a row, then the account is locked …
    static constexpr std::chrono::minutes LockTime{15}; ///< … for this long
    static constexpr qsizetype MinPasswordLength = 12;
    static constexpr qsizetype MaxPasswordLength = 200;
    static constexpr int MostAtOnce = 12; ///< passwords looked at or waiting; who comes then is sent away

    /// The work Argon2id asks for one password. The defaults are libsodium's for logging in
    /// (64 MiB, some 0.1 s); tests take less.
    struct Cost {
        unsigned long long operations;
        size_t memory; ///< bytes

        static Cost interactive();
        static Cost minimal();
    };

    explicit Accounts(Cost cost = Cost::interactive());

    /// @p name as it is stored: 2–60 of a–z, 0–9, '.', '-', '_' and '@', compared without regard to case.
    /// Null when it is none.
    static QString normalised(const QString &name);

    /// An account with a password, not yet in the table. @p mustChange: somebody else chose it. Wipes
    /// @p password. Hashing takes its time: to be done before a transaction that others wait for.
    /// Errors: "account-name", "password-length", "password-memory".
    Result<Account> made(const QString &name, Role role, QByteArray &&password, bool mustChange) const;

    /// The same for somebody who comes by single sign-on and has no password here.
    /// Errors: "account-name".
    static Result<Account> madeForSingleSignOn(const QString &name, Role role);

    /// made(), put into the table. Errors: "account-exists" too.
    Result<> add(const Store &store, const QString &name, Role role, QByteArray &&password,
                 bool mustChange) const;

    /// madeForSingleSignOn(), put into the table. Errors: "account-exists" too.
    static Result<> addSingleSignOn(const Store &store, const QString &name, Role role);

    /// What is kept of a password; wipes it. Likewise before a transaction.
    /// Errors: "password-length", "password-memory".
    Result<QString> hashOf(QByteArray &&password) const;

    /// The account, if @p password is its password and it is neither locked nor closed; @p password is wiped.
    /// Takes as long for a name that does not exist or is locked as for one that does, and tells none
    /// of these apart. Earlier failures stay counted until checkCode() says yes.
    /// Errors: "login-refused"; "login-busy" when MostAtOnce are at it, and nothing was counted.
    Result<Account> checkPassword(const Store &store, const QString &name, QByteArray &&password,
                                  const QDateTime &now) const;

    /// What proved the second factor.
    enum class Proof { Totp, RecoveryCode };

    /// Whether @p code is the present one of @p account's second factor or one of its recovery codes. No
    /// code is good twice. Counts as an attempt.
    /// Errors: "code-refused", "desk-key-other".
    static Result<Proof> checkCode(const Store &store, const DeskKey &key, const Account &account,
                                   const QString &code, const QDateTime &now);

    /// Makes the secret in @p lockedTotp the second factor of @p name, now that somebody has typed @p code
    /// from it. Gives ten new recovery codes, of which only hashes are kept.
    /// Errors: "code-refused", "desk-key-other".
    static Result<QStringList> setSecondFactor(const Store &store, const DeskKey &key, const QString &name,
                                               const QByteArray &lockedTotp, const QString &code,
                                               const QDateTime &now);

private:
    const Cost m_cost;
    const QByteArray m_nobodysHash; ///< what a password for an unknown name is compared with
    // Every attempt takes 64 MiB for a moment: a crowd of them waits instead of filling the memory, and those
    // beyond it are sent away instead of holding the threads that kiosks need.
    mutable std::counting_semaphore<2> m_atOnce{2};
    mutable std::atomic<int> m_comers{0};
};

} // namespace stapsteen
