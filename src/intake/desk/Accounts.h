// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "intake/Store.h"

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

    /// The work Argon2id asks for one password. The defaults are libsodium's for logging in
    /// (64 MiB, some 0.1 s); tests take less.
    struct Cost {
        unsigned long long operations;
        size_t memory; ///< bytes

        static Cost interactive();
        static Cost minimal();
    };

    explicit Accounts(Cost cost = Cost::interactive());

    /// Makes an account. Names are 2–60 of a–z, 0–9, '.', '-', '_' and '@', compared without regard to case.
    /// Errors: "account-name", "password-length", "account-exists", "password-memory".
    Result<> add(const Store &store, const QString &name, QByteArray &&password) const;

    /// The account's name, if @p password is its password and it is not locked; @p password is wiped.
    /// Takes as long for a name that does not exist or is locked as for one that does, and tells none
    /// of these apart.
    /// Errors: "login-refused".
    Result<QString> logIn(const Store &store, const QString &name, QByteArray &&password,
                          const QDateTime &now) const;

private:
    const Cost m_cost;
    const QByteArray m_nobodysHash; ///< what a password for an unknown name is compared with
    // Every attempt takes 64 MiB for a moment: a crowd of them waits instead of filling the memory.
    mutable std::counting_semaphore<2> m_atOnce{2};
};

} // namespace stapsteen
