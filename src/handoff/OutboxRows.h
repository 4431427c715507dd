// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "handoff/EnvelopeRow.h"
#include "handoff/Outbox.h"

namespace stapsteen {

/// A row of the outbox as it was read.
struct ReadRow {
    qint64 sequence = 0;
    QString state;
    EnvelopeRow row;
    int attempts = 0;
    bool isBegun = false;
    bool isWhole =
        false; ///< else it is no longer as it was written, and nothing but its number can be relied on
};

/// How rowOf() reads them. A row whose bytes are gone altogether is read as well.
extern const QString RowColumns;
ReadRow rowOf(const QSqlQuery &query);

/// How entryOf() reads them.
extern const QString EntryColumns;
Outbox::Entry entryOf(const QSqlQuery &query);

Outbox::State stateOf(const QString &word);

/// A time as it stands in a row.
QDateTime utc(const QVariant &milliseconds);

/// "database-corrupt".
tl::unexpected<Error> corrupt();

/// Of a statement that SQLite cannot even read: the description of the tables is not what we wrote.
tl::unexpected<Error> foreign(const Error &error);

/// Whether tables and indexes can be relied on. An index that lost a row would keep it from ever being sent,
/// and nobody would be told.
Result<> requireSound(const Database &database);

} // namespace stapsteen
