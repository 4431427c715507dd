// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "handoff/KioskIdentity.h"

#include "common/Database.h"
#include "wire/Envelope.h"
#include "wire/Receipt.h"

#include <optional>

namespace stapsteen {

/// The envelopes on their way, on disk: sealed before they come here, kept until the intake's receipt.
/// One SQLite file; each call is one durable transaction. Times are UTC.
class Outbox {
public:
    /// Where an envelope stands (README.md has the diagram).
    enum class State {
        Waiting, ///< to be sent
        Settled, ///< the intake has it, by its receipt; kept until that is in a backup
        Quarantined, ///< refused for good, set aside for a person to look at
    };

    static constexpr int KeepSettledDays = 14; ///< whatever is said of backups

    /// The next envelope to send.
    struct Waiting {
        QString id;
        QByteArray jws; ///< exactly what to send
        int attempts = 0; ///< failed ones so far
        bool isBegun = false; ///< begin() was called for it
    };

    struct Counts {
        int waiting = 0;
        int settled = 0;
        int quarantined = 0;
    };

    /// What staff may see of an envelope: how it fares, never what is in it.
    struct Entry {
        QString id;
        State state = State::Waiting;
        int attempts = 0;
        QDateTime created; ///< whole hours
        QDateTime nextAt; ///< Waiting only: not tried before
        QString lastError; ///< code; empty when nothing went wrong yet
        QString reason; ///< Quarantined only: why, in Dutch
    };

    /// What became of a request that was taken back.
    enum class TakenBack {
        Here, ///< it was here and nobody else ever got it: gone, and nothing travels
        Sent, ///< it was here, and may be elsewhere too: the withdrawal waits to be sent
        Elsewhere, ///< nothing of it was here: another kiosk's, or a wrong code; the withdrawal waits as well
    };

    /// Opens or creates @p file for its owner only (0600).
    /// Errors: as Database::open() and Database::migrate(); "schema-too-new"; "database-corrupt" when it is
    /// damaged anywhere but in what a row holds (OutboxRescue.h).
    static Result<Outbox> open(const QString &file);

    /// Keeps @p envelope. Once this succeeded it survives crash and power cut; only then may a screen
    /// say "saved". Errors: "disk-full", "disk-read-only", "database-…", "constraint" (id is there already).
    Result<> add(const Envelope &envelope);

    /// Deletes the request with @p withdrawal's tag, overwriting it. Keeps @p withdrawal to be sent, unless
    /// sending the request was never begun, or a withdrawal of it is here already.
    Result<TakenBack> takeBack(const Envelope &withdrawal);

    /// The waiting envelope that is due longest at @p now, if any. One whose time lies further ahead
    /// than the longest delay is due too: then the clock was set back since. Whatever is no longer as it was
    /// written is quarantined on the way ("envelope-damaged").
    Result<std::optional<Waiting>> next(const QDateTime &now);

    /// Notes that @p id may be elsewhere from now on: before its first byte leaves.
    Result<> begin(const QString &id);

    /// Keeps @p anew in place of the bytes of the same id, which another signed
    /// (KioskIdentity::signedAnew()).
    Result<> replace(const Envelope &anew);

    /// What waits is due now: why it had to wait is over.
    Result<> hurry();

    /// Counts a failed attempt; @p id is not due before @p nextAt. @p errorCode is for staff.
    Result<> postpone(const QString &id, const QString &errorCode, const QDateTime &nextAt);

    /// The intake has dealt with @p id, waiting or quarantined: @p receipt, verified by the caller, says so.
    /// A request that it says was taken back goes at once.
    Result<> settle(const QString &id, const Receipt &receipt, const QDateTime &now);

    /// Sets @p id aside: it will not be sent again. @p sentence is Dutch, for staff.
    Result<> quarantine(const QString &id, const QString &errorCode, const QString &sentence);

    /// Lets all that is quarantined wait for another try; how many that are.
    Result<int> release();

    /// The intake's database goes by the name @p epoch. If that is not the first we ever heard, and new,
    /// all that settled under others may be missing there: it waits again. How many that are.
    Result<int> hearEpoch(const QString &epoch);

    Result<Counts> counts() const;

    /// When the oldest waiting envelope was made, to the hour.
    Result<std::optional<QDateTime>> oldestWaiting() const;

    /// When a receipt last came in, to the hour, as far back as settled envelopes are kept.
    Result<std::optional<QDateTime>> lastSettled() const;

    /// Quarantined envelopes, which a person must see to, and after them those that wait; each oldest first,
    /// at most @p limit together.
    Result<QList<Entry>> unsettled(int limit) const;

    /// The bytes of @p id while it is not settled, or nothing.
    Result<std::optional<QByteArray>> unsettledJws(const QString &id) const;

    /// The bytes of all that is not settled, oldest first, up to @p most bytes together, each signed by
    /// @p kiosk as it is now and noted as by begin(): they are about to leave on a stick. What is no longer
    /// as it was written stays here, quarantined.
    Result<QList<QByteArray>> handOver(qsizetype most, const KioskIdentity &kiosk);

    /// Forgets what the intake received before @p backedUpUntil, by its clock; how many that were.
    Result<int> forgetBackedUp(const QDateTime &backedUpUntil);

    /// Forgets what the intake received more than KeepSettledDays before @p now, by its clock as well; how
    /// many that were.
    Result<int> prune(const QDateTime &now);

private:
    Outbox(Database database, QSqlQuery insert, QSqlQuery insertContent);

    Result<> insert(const Envelope &envelope);
    Result<> setDamagedAside(qint64 sequence);
    Result<int> changeAny(const QString &sql, const QVariantList &values = {}) const;
    Result<> changeOne(const QString &sql, const QVariantList &values) const;
    Result<std::optional<QVariant>> value(const QString &sql, const QVariantList &values = {}) const;
    Result<std::optional<QDateTime>> time(const QString &sql) const;

    Database m_database;
    QSqlQuery m_insert; ///< prepared once: she waits for this one. Goes before the connection does.
    QSqlQuery m_insertContent; ///< likewise
};

} // namespace stapsteen
