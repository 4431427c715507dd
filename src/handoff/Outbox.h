// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "common/Database.h"
#include "wire/Envelope.h"

#include <optional>

namespace stapsteen {

/// The envelopes on their way, on disk: sealed before they come here, kept until the intake's receipt.
/// One SQLite file; each call is one durable transaction. Times are UTC.
class Outbox {
public:
    /// Where an envelope stands (README.md has the diagram).
    enum class State {
        Waiting, ///< to be sent
        Settled, ///< the intake has it, by its receipt; kept KeepSettledDays
        Quarantined, ///< refused for good, set aside for a person to look at
    };

    static constexpr int KeepSettledDays = 14;

    /// The next envelope to send.
    struct Waiting {
        QString id;
        QByteArray jws; ///< exactly what to send
        int attempts = 0; ///< failed ones so far
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

    /// Opens or creates @p file for its owner only (0600).
    /// Errors: as Database::open() and Database::migrate(); "schema-too-new".
    static Result<Outbox> open(const QString &file);

    /// Keeps @p envelope. Once this succeeded it survives crash and power cut; only then may a screen
    /// say "saved". Errors: "disk-full", "disk-read-only", "database-…", "constraint" (id is there already).
    Result<> add(const Envelope &envelope);

    /// The waiting envelope that is due longest at @p now, if any. One whose time lies further ahead
    /// than the longest delay is due too: then the clock was set back since.
    Result<std::optional<Waiting>> next(const QDateTime &now) const;

    /// Counts a failed attempt; @p id is not due before @p nextAt. @p errorCode is for staff.
    Result<> postpone(const QString &id, const QString &errorCode, const QDateTime &nextAt);

    /// The intake has @p id: @p receiptJws, verified by the caller, says so.
    Result<> settle(const QString &id, const QByteArray &receiptJws, const QDateTime &now);

    /// Sets @p id aside: it will not be sent again. @p sentence is Dutch, for staff.
    Result<> quarantine(const QString &id, const QString &errorCode, const QString &sentence);

    Result<Counts> counts() const;

    /// When the oldest waiting envelope was made, to the hour.
    Result<std::optional<QDateTime>> oldestWaiting() const;

    /// When a receipt last came in, to the hour, as far back as settled envelopes are kept.
    Result<std::optional<QDateTime>> lastSettled() const;

    /// Waiting and quarantined envelopes, oldest first, at most @p limit.
    Result<QList<Entry>> unsettled(int limit) const;

    /// Forgets what was settled more than KeepSettledDays before @p now; how many that were.
    Result<int> prune(const QDateTime &now);

private:
    Outbox(Database database, QSqlQuery insert);

    Result<> change(const QString &sql, const QVariantList &values) const;
    Result<std::optional<QDateTime>> time(const QString &sql) const;

    Database m_database;
    QSqlQuery m_insert; ///< prepared once: she waits for this one. Goes before the connection does.
};

} // namespace stapsteen
