// SPDX-License-Identifier: EUPL-1.2
#include "handoff/Outbox.h"

#include "handoff/RetryPolicy.h"
#include "wire/DurableFile.h"

#include <QFile>

namespace stapsteen {

namespace {

// The envelope itself stands last: queries that do not want it never read its pages.
// The checks make a bug show at once.
const QStringList Schema{QStringLiteral(R"(
CREATE TABLE envelope (
    sequence INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    state TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'settled', 'quarantined')),
    attempts INTEGER NOT NULL DEFAULT 0,
    next_at INTEGER NOT NULL DEFAULT 0,
    last_error TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL DEFAULT '',
    created INTEGER NOT NULL,
    settled_at INTEGER CHECK ((settled_at IS NOT NULL) = (state = 'settled')),
    receipt BLOB CHECK ((receipt IS NOT NULL) = (state = 'settled')),
    jws BLOB NOT NULL
);
CREATE INDEX envelope_due ON envelope (next_at) WHERE state = 'waiting'
)")};

constexpr qint64 Hour = 60 * 60 * 1000;

QDateTime utc(const QVariant &milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds.toLongLong()).toUTC();
}

Outbox::State state(const QString &word)
{
    if (word == QLatin1String("settled"))
        return Outbox::State::Settled;
    return word == QLatin1String("quarantined") ? Outbox::State::Quarantined : Outbox::State::Waiting;
}

} // namespace

Result<Outbox> Outbox::open(const QString &file)
{
    // SQLite gives its journal the permissions of the database, so that one comes first. Where this
    // fails, opening says why.
    if (QFile fresh(file); !fresh.exists() && fresh.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        fresh.setPermissions(OwnerOnly);
    auto database = Database::open(file, Database::Use::Durable);
    if (!database)
        return failure(database.error());
    if (const auto migrated = database->migrate(Schema); !migrated)
        return failure(migrated.error());
    auto insert =
        database->prepare(QStringLiteral("INSERT INTO envelope (id, created, jws) VALUES (?, ?, ?)"));
    if (!insert)
        return failure(insert.error());
    return Outbox(std::move(*database), std::move(*insert));
}

Outbox::Outbox(Database database, QSqlQuery insert)
    : m_database(std::move(database))
    , m_insert(std::move(insert))
{
}

Result<> Outbox::add(const Envelope &envelope)
{
    return Database::execute(m_insert, {envelope.id(), envelope.time().toMSecsSinceEpoch(), envelope.jws()});
}

Result<std::optional<Outbox::Waiting>> Outbox::next(const QDateTime &now) const
{
    const qint64 due = now.toMSecsSinceEpoch();
    const qint64 farthest = due + std::chrono::milliseconds(LongestDelay).count();
    auto query = m_database.run(
        QStringLiteral("SELECT id, jws, attempts FROM envelope WHERE state = 'waiting'"
                       " AND (next_at <= ? OR next_at > ?) ORDER BY next_at, sequence LIMIT 1"),
        {due, farthest});
    if (!query)
        return failure(query.error());
    if (!query->next())
        return std::nullopt;
    return Waiting{query->value(0).toString(), query->value(1).toByteArray(), query->value(2).toInt()};
}

Result<> Outbox::postpone(const QString &id, const QString &errorCode, const QDateTime &nextAt)
{
    return change(QStringLiteral("UPDATE envelope SET attempts = attempts + 1, last_error = ?, next_at = ?"
                                 " WHERE id = ? AND state = 'waiting'"),
                  {errorCode, nextAt.toMSecsSinceEpoch(), id});
}

Result<> Outbox::settle(const QString &id, const QByteArray &receiptJws, const QDateTime &now)
{
    return change(QStringLiteral("UPDATE envelope SET state = 'settled', settled_at = ?, receipt = ?"
                                 " WHERE id = ? AND state = 'waiting'"),
                  {now.toMSecsSinceEpoch() / Hour * Hour, receiptJws, id});
}

Result<> Outbox::quarantine(const QString &id, const QString &errorCode, const QString &sentence)
{
    return change(QStringLiteral("UPDATE envelope SET state = 'quarantined', attempts = attempts + 1,"
                                 " last_error = ?, reason = ? WHERE id = ? AND state = 'waiting'"),
                  {errorCode, sentence, id});
}

Result<Outbox::Counts> Outbox::counts() const
{
    auto query = m_database.run(QStringLiteral("SELECT state, count(*) FROM envelope GROUP BY state"));
    if (!query)
        return failure(query.error());
    Counts counts;
    while (query->next()) {
        const int count = query->value(1).toInt();
        switch (state(query->value(0).toString())) {
        case State::Waiting:
            counts.waiting = count;
            break;
        case State::Settled:
            counts.settled = count;
            break;
        case State::Quarantined:
            counts.quarantined = count;
            break;
        }
    }
    return counts;
}

Result<std::optional<QDateTime>> Outbox::oldestWaiting() const
{
    return time(QStringLiteral("SELECT min(created) FROM envelope WHERE state = 'waiting'"));
}

Result<std::optional<QDateTime>> Outbox::lastSettled() const
{
    return time(QStringLiteral("SELECT max(settled_at) FROM envelope"));
}

Result<QList<Outbox::Entry>> Outbox::unsettled(int limit) const
{
    auto query = m_database.run(
        QStringLiteral("SELECT id, state, attempts, created, next_at, last_error, reason FROM envelope"
                       " WHERE state <> 'settled' ORDER BY sequence LIMIT ?"),
        {limit});
    if (!query)
        return failure(query.error());
    QList<Entry> entries;
    while (query->next()) {
        entries.append({query->value(0).toString(), state(query->value(1).toString()),
                        query->value(2).toInt(), utc(query->value(3)), utc(query->value(4)),
                        query->value(5).toString(), query->value(6).toString()});
    }
    return entries;
}

Result<int> Outbox::prune(const QDateTime &now)
{
    const auto query = m_database.run(QStringLiteral("DELETE FROM envelope WHERE settled_at < ?"),
                                      {now.addDays(-KeepSettledDays).toMSecsSinceEpoch()});
    if (!query)
        return failure(query.error());
    return query->numRowsAffected();
}

Result<> Outbox::change(const QString &sql, const QVariantList &values) const
{
    const auto query = m_database.run(sql, values);
    if (!query)
        return failure(query.error());
    if (query->numRowsAffected() != 1)
        return failure("envelope-not-waiting",
                       QStringLiteral("Dit bericht staat niet (meer) klaar om te versturen."));
    return {};
}

Result<std::optional<QDateTime>> Outbox::time(const QString &sql) const
{
    auto query = m_database.run(sql);
    if (!query)
        return failure(query.error());
    if (!query->next() || query->value(0).isNull())
        return std::nullopt;
    return utc(query->value(0));
}

} // namespace stapsteen
