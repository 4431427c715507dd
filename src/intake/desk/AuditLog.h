// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "intake/Store.h"
#include "intake/desk/DeskKey.h"

namespace stapsteen {

/// What somebody did at the desk.
enum class Deed {
    LoggedIn,
    LockedOut, ///< too many failed logins
    PasswordChanged,
    SecondFactorSet,
    RecoveryCodeUsed,
    Assigned, ///< detail: to whom; empty for back to nobody
    Revealed, ///< read her wishes, said so, and was shown name and number
    Listened, ///< fetched her voice message
    StateChanged, ///< detail: to what
    Noted,
    LogExported,
    AccountAdded, ///< detail: its role
    RoleChanged, ///< detail: to what
    PasswordReset,
    SecondFactorReset,
    AccountClosed,
    AccountReopened,
    KioskRevoked,
    KeyRolled, ///< detail: which, "seal" or "signing"
    EpochRenewed,
    Erased, ///< by command; detail: how many requests
};

/// Who did what a command on the server does: no account can be called so.
inline constexpr QLatin1String OnTheServer("(server)");

/// A deed's name in the database and in exports: "logged-in" …
QString deedName(Deed deed);

/// One line of the log.
struct AuditEntry {
    qint64 number = 0; ///< counts from 1 without gaps
    QDateTime at; ///< UTC, whole milliseconds
    QString actor; ///< name of an account
    QString deed; ///< deedName()
    QString subject; ///< id of a request or kiosk, name of an account, or empty
    QString detail; ///< see Deed; never anything of a visitor
    QString hash; ///< over all of this and the hash before it
};

/// Who did what, for good: the database refuses to change or delete a line (triggers), and each line's hash
/// covers the one before, made with a key that is not in the database. So who writes around the triggers
/// shows: verify() finds it. What no chain can show is that its last lines are gone; for that somebody keeps
/// the hash of a later line, as the export has it.
class AuditLog {
public:
    AuditLog(const Store &store, const DeskKey &key)
        : m_database(store.database())
        , m_key(key)
    {
    }

    /// A line at the end. To be called within the transaction that does what it tells of, so that there is
    /// neither without the other.
    Result<> append(const QString &actor, Deed deed, const QString &subject, const QString &detail,
                    const QDateTime &now) const;

    /// append() in a transaction of its own, for what changes nothing else.
    Result<> record(const QString &actor, Deed deed, const QString &subject, const QString &detail,
                    const QDateTime &now) const;

    /// Up to @p limit lines with a smaller number than @p before, the newest first; only those on
    /// @p subject unless it is empty.
    Result<QList<AuditEntry>> entriesBefore(qint64 before, const QString &subject, int limit) const;

    /// Up to @p limit lines with a greater number than @p after, the oldest first.
    Result<QList<AuditEntry>> entriesAfter(qint64 after, int limit) const;

    /// What verify() found in order.
    struct Verified {
        qint64 count = 0;
        QString head; ///< hash of the last line; empty when there is none
        bool hasWitness = false; ///< whether the hash asked for is there
    };

    /// Goes through the whole log, and looks for a line with hash @p witness.
    /// Errors: "audit-broken", with the number of the first line that is altered, missing or put in.
    Result<Verified> verify(const QString &witness) const;

private:
    QString hashOf(const AuditEntry &entry, const QString &before) const;

    const Database &m_database;
    const DeskKey &m_key;
};

} // namespace stapsteen
