// SPDX-License-Identifier: EUPL-1.2
#include "handoff/OutboxRows.h"

namespace stapsteen {

const QString RowColumns =
    QStringLiteral("SELECT sequence, state, id, kind, tag, jws, digest, attempts, begun FROM envelope"
                   " LEFT JOIN content USING (sequence)");

ReadRow rowOf(const QSqlQuery &query)
{
    ReadRow read{query.value(0).toLongLong(),
                 query.value(1).toString(),
                 {query.value(2).toString(), query.value(3).toString(), query.value(4).toByteArray(),
                  query.value(5).toByteArray()},
                 query.value(7).toInt(),
                 query.value(8).toBool()};
    read.isWhole = read.row.isWhole(query.value(6).toByteArray());
    return read;
}

const QString EntryColumns =
    QStringLiteral("SELECT id, state, attempts, created, next_at, last_error, reason FROM envelope");

Outbox::Entry entryOf(const QSqlQuery &query)
{
    return {query.value(0).toString(), stateOf(query.value(1).toString()),
            query.value(2).toInt(),    utc(query.value(3)),
            utc(query.value(4)),       query.value(5).toString(),
            query.value(6).toString()};
}

Outbox::State stateOf(const QString &word)
{
    if (word == QLatin1String("settled"))
        return Outbox::State::Settled;
    return word == QLatin1String("quarantined") ? Outbox::State::Quarantined : Outbox::State::Waiting;
}

QDateTime utc(const QVariant &milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds.toLongLong()).toUTC();
}

tl::unexpected<Error> corrupt()
{
    return failure("database-corrupt", QStringLiteral("De database is beschadigd."));
}

tl::unexpected<Error> foreign(const Error &error)
{
    return error.code == QLatin1String("database-error") ? corrupt() : failure(error);
}

Result<> requireSound(const Database &database)
{
    for (const char *all : {"SELECT sequence, state, id, kind, tag, jws, digest, attempts, begun, next_at,"
                            " last_error, reason, created, settled_at, received, epoch"
                            " FROM envelope JOIN content USING (sequence)",
                            "SELECT name FROM epoch"}) {
        if (const auto prepared = database.prepare(QLatin1String(all)); !prepared)
            return foreign(prepared.error());
    }
    auto verdict = database.run(QStringLiteral("PRAGMA integrity_check(1)"));
    if (!verdict)
        return failure(verdict.error());
    const auto found = Database::step(*verdict);
    if (!found)
        return failure(found.error());
    return *found && verdict->value(0).toString() == QLatin1String("ok") ? Result<>() : corrupt();
}

} // namespace stapsteen
