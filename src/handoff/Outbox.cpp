// SPDX-License-Identifier: EUPL-1.2
#include "handoff/Outbox.h"

#include "handoff/EnvelopeRow.h"
#include "handoff/OutboxRescue.h"
#include "handoff/OutboxRows.h"
#include "handoff/OutboxSchema.h"
#include "handoff/RetryPolicy.h"
#include "wire/DurableFile.h"

#include <QFile>

namespace stapsteen {

namespace {

constexpr qint64 Hour = 60 * 60 * 1000;

// Times of which a thief should learn no more than the hour. What the intake's receipt says is rounded up:
// what is not sure to be in a backup is not taken to be.
qint64 hourBefore(const QDateTime &time)
{
    return time.toMSecsSinceEpoch() / Hour * Hour;
}

qint64 hourAfter(const QDateTime &time)
{
    return hourBefore(time) + Hour;
}

} // namespace

Result<Outbox> Outbox::open(const QString &file)
{
    if (const auto finished = outboxrescue::finish(file); !finished)
        return failure(finished.error());
    // SQLite gives its journal the permissions of the database, so that one comes first. Where this
    // fails, opening says why.
    if (QFile fresh(file); !fresh.exists() && fresh.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        fresh.setPermissions(OwnerOnly);
    auto database = Database::open(file, Database::Use::Durable);
    if (!database)
        return failure(database.error());
    if (const auto migrated = database->migrate(outboxSchema()); !migrated)
        return failure(migrated.error());
    if (const auto sound = requireSound(*database); !sound)
        return failure(sound.error());
    auto insert = database->prepare(
        QStringLiteral("INSERT INTO envelope (id, kind, tag, created) VALUES (?, ?, ?, ?)"));
    if (!insert)
        return foreign(insert.error());
    auto insertContent = database->prepare(
        QStringLiteral("INSERT INTO content (sequence, jws, digest) VALUES (last_insert_rowid(), ?, ?)"));
    if (!insertContent)
        return foreign(insertContent.error());
    return Outbox(std::move(*database), std::move(*insert), std::move(*insertContent));
}

Outbox::Outbox(Database database, QSqlQuery insert, QSqlQuery insertContent)
    : m_database(std::move(database))
    , m_insert(std::move(insert))
    , m_insertContent(std::move(insertContent))
{
}

Result<> Outbox::add(const Envelope &envelope)
{
    return m_database.transaction([&] { return insert(envelope); });
}

Result<> Outbox::insert(const Envelope &envelope)
{
    const EnvelopeRow row = EnvelopeRow::of(envelope);
    const auto inserted =
        Database::execute(m_insert, {row.id, row.kind, row.tag, envelope.time().toMSecsSinceEpoch()});
    return inserted ? Database::execute(m_insertContent, {row.jws, row.digest()}) : inserted;
}

Result<Outbox::TakenBack> Outbox::takeBack(const Envelope &withdrawal)
{
    TakenBack outcome = TakenBack::Elsewhere;
    const auto done = m_database.transaction([&]() -> Result<> {
        const auto fresh = changeAny(
            QStringLiteral("DELETE FROM envelope WHERE tag = ? AND kind = 'contact-request' AND begun = 0"),
            {withdrawal.tag()});
        if (!fresh)
            return failure(fresh.error());
        if (*fresh > 0) {
            outcome = TakenBack::Here;
            return {};
        }
        const auto sent =
            changeAny(QStringLiteral("DELETE FROM envelope WHERE tag = ? AND kind = 'contact-request'"),
                      {withdrawal.tag()});
        if (!sent)
            return failure(sent.error());
        const auto already =
            value(QStringLiteral("SELECT 1 FROM envelope WHERE tag = ? AND kind = 'withdrawal'"),
                  {withdrawal.tag()});
        if (!already)
            return failure(already.error());
        // That it was asked before says nothing of a code: whoever guesses may ask twice.
        if (*sent > 0)
            outcome = TakenBack::Sent;
        return *already ? Result<>() : insert(withdrawal);
    });
    if (!done)
        return failure(done.error());
    // What was deleted still stands in the journal. If this fails, the next checkpoint does it.
    std::ignore = m_database.run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    return outcome;
}

Result<std::optional<Outbox::Waiting>> Outbox::next(const QDateTime &now)
{
    const qint64 due = now.toMSecsSinceEpoch();
    const qint64 farthest = due + std::chrono::milliseconds(LongestDelay).count();
    for (;;) {
        auto query = m_database.run(
            RowColumns
                + QStringLiteral(" WHERE sequence = (SELECT sequence FROM envelope WHERE state = 'waiting'"
                                 " AND (next_at <= ? OR next_at > ?) ORDER BY next_at, sequence LIMIT 1)"),
            {due, farthest});
        if (!query)
            return failure(query.error());
        const auto found = Database::step(*query);
        if (!found)
            return failure(found.error());
        if (!*found)
            return std::nullopt;
        const ReadRow read = rowOf(*query);
        const Waiting waiting{read.row.id, read.row.jws, read.attempts, read.isBegun};
        query->finish();
        if (read.isWhole && read.state == QLatin1String("waiting")) {
            // Whatever follows finds it by its id. If that fails it would be sent again and again.
            const auto sequence =
                value(QStringLiteral("SELECT sequence FROM envelope WHERE id = ?"), {waiting.id});
            if (!sequence)
                return failure(sequence.error());
            if (!*sequence || **sequence != read.sequence)
                return corrupt();
            return waiting;
        }
        if (const auto aside = setDamagedAside(read.sequence); !aside)
            return failure(aside.error());
    }
}

// By its number: nothing else of it can be relied upon.
Result<> Outbox::setDamagedAside(qint64 sequence)
{
    return changeOne(QStringLiteral("UPDATE envelope SET state = 'quarantined', last_error = ?, reason = ?"
                                    " WHERE sequence = ?"),
                     {rowDamaged().code, rowDamaged().sentence, sequence});
}

Result<> Outbox::begin(const QString &id)
{
    return changeOne(QStringLiteral("UPDATE envelope SET begun = 1 WHERE id = ? AND state = 'waiting'"),
                     {id});
}

Result<> Outbox::replace(const Envelope &anew)
{
    const EnvelopeRow row = EnvelopeRow::of(anew);
    return changeOne(QStringLiteral("UPDATE content SET jws = ?, digest = ? WHERE sequence ="
                                    " (SELECT sequence FROM envelope WHERE id = ? AND state <> 'settled')"),
                     {row.jws, row.digest(), row.id});
}

Result<> Outbox::hurry()
{
    const auto due = changeAny(QStringLiteral("UPDATE envelope SET attempts = 0, next_at = 0, last_error = ''"
                                              " WHERE state = 'waiting'"));
    return due ? Result<>() : failure(due.error());
}

Result<> Outbox::postpone(const QString &id, const QString &errorCode, const QDateTime &nextAt)
{
    return changeOne(QStringLiteral("UPDATE envelope SET attempts = attempts + 1, last_error = ?, next_at = ?"
                                    " WHERE id = ? AND state = 'waiting'"),
                     {errorCode, nextAt.toMSecsSinceEpoch(), id});
}

Result<> Outbox::settle(const QString &id, const Receipt &receipt, const QDateTime &now)
{
    return m_database.transaction([&]() -> Result<> {
        if (receipt.outcome == Receipt::Outcome::Withdrawn) {
            const auto gone =
                changeAny(QStringLiteral("DELETE FROM envelope WHERE id = ? AND kind = 'contact-request'"
                                         " AND state <> 'settled'"),
                          {id});
            if (!gone)
                return failure(gone.error());
            if (*gone > 0)
                return {};
        }
        return changeOne(QStringLiteral("UPDATE envelope SET state = 'settled', begun = 1, settled_at = ?,"
                                        " received = ?, epoch = ? WHERE id = ? AND state <> 'settled'"),
                         {hourBefore(now), hourAfter(receipt.received), receipt.epoch, id});
    });
}

Result<> Outbox::quarantine(const QString &id, const QString &errorCode, const QString &sentence)
{
    return changeOne(QStringLiteral("UPDATE envelope SET state = 'quarantined', attempts = attempts + 1,"
                                    " last_error = ?, reason = ? WHERE id = ? AND state = 'waiting'"),
                     {errorCode, sentence, id});
}

Result<int> Outbox::release()
{
    return changeAny(QStringLiteral("UPDATE envelope SET state = 'waiting', attempts = 0, next_at = 0,"
                                    " reason = '' WHERE state = 'quarantined'"));
}

Result<int> Outbox::hearEpoch(const QString &epoch)
{
    const auto heard = value(QStringLiteral("SELECT 1 FROM epoch WHERE name = ?"), {epoch});
    if (!heard)
        return failure(heard.error());
    if (*heard)
        return 0;
    int again = 0;
    const auto done = m_database.transaction([&]() -> Result<> {
        const auto resent =
            changeAny(QStringLiteral("UPDATE envelope SET state = 'waiting', attempts = 0, next_at = 0,"
                                     " settled_at = NULL, received = NULL, epoch = NULL"
                                     " WHERE state = 'settled' AND epoch <> ?"),
                      {epoch});
        if (!resent)
            return failure(resent.error());
        again = *resent;
        const auto noted = changeAny(QStringLiteral("INSERT INTO epoch (name) VALUES (?)"), {epoch});
        return noted ? Result<>() : failure(noted.error());
    });
    if (!done)
        return failure(done.error());
    return again;
}

Result<Outbox::Counts> Outbox::counts() const
{
    auto query = m_database.run(QStringLiteral("SELECT state, count(*) FROM envelope GROUP BY state"));
    if (!query)
        return failure(query.error());
    Counts counts;
    auto more = Database::step(*query);
    for (; more && *more; more = Database::step(*query)) {
        const int count = query->value(1).toInt();
        switch (stateOf(query->value(0).toString())) {
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
    if (!more)
        return failure(more.error());
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
        EntryColumns
            + QStringLiteral(" WHERE state <> 'settled' ORDER BY state = 'waiting', sequence LIMIT ?"),
        {limit});
    if (!query)
        return failure(query.error());
    QList<Entry> entries;
    auto more = Database::step(*query);
    for (; more && *more; more = Database::step(*query)) {
        entries.append(entryOf(*query));
    }
    if (!more)
        return failure(more.error());
    return entries;
}

Result<std::optional<QByteArray>> Outbox::unsettledJws(const QString &id) const
{
    const auto jws = value(QStringLiteral("SELECT jws FROM envelope JOIN content USING (sequence)"
                                          " WHERE id = ? AND state <> 'settled'"),
                           {id});
    if (!jws)
        return failure(jws.error());
    return *jws ? std::optional((*jws)->toByteArray()) : std::nullopt;
}

Result<QList<QByteArray>> Outbox::handOver(qsizetype most, const KioskIdentity &kiosk)
{
    QList<QByteArray> envelopes;
    const auto done = m_database.transaction([&]() -> Result<> {
        auto query =
            m_database.run(RowColumns + QStringLiteral(" WHERE state <> 'settled' ORDER BY sequence"));
        if (!query)
            return failure(query.error());
        QList<qint64> damaged;
        qint64 last = 0;
        qsizetype bytes = 0;
        auto more = Database::step(*query);
        for (; more && *more; more = Database::step(*query)) {
            const ReadRow read = rowOf(*query);
            if (!read.isWhole) {
                damaged.append(read.sequence);
                continue;
            }
            bytes += read.row.jws.size();
            if (bytes > most)
                break;
            last = read.sequence;
            envelopes.append(read.row.jws);
        }
        if (!more)
            return failure(more.error());
        query->finish();
        for (const qint64 sequence : std::as_const(damaged)) {
            if (const auto aside = setDamagedAside(sequence); !aside)
                return aside;
        }
        for (QByteArray &jws : envelopes) {
            const auto anew = kiosk.signedAnew(jws);
            if (!anew)
                continue;
            if (const auto replaced = replace(*anew); !replaced)
                return replaced;
            jws = anew->jws();
        }
        const auto begun = changeAny(
            QStringLiteral("UPDATE envelope SET begun = 1 WHERE state <> 'settled' AND sequence <= ?"),
            {last});
        return begun ? Result<>() : failure(begun.error());
    });
    if (!done)
        return failure(done.error());
    return envelopes;
}

Result<int> Outbox::forgetBackedUp(const QDateTime &backedUpUntil)
{
    return changeAny(QStringLiteral("DELETE FROM envelope WHERE received < ?"),
                     {backedUpUntil.toMSecsSinceEpoch()});
}

Result<int> Outbox::prune(const QDateTime &now)
{
    return forgetBackedUp(now.addDays(-KeepSettledDays));
}

Result<int> Outbox::changeAny(const QString &sql, const QVariantList &values) const
{
    const auto query = m_database.run(sql, values);
    if (!query)
        return failure(query.error());
    return query->numRowsAffected();
}

Result<> Outbox::changeOne(const QString &sql, const QVariantList &values) const
{
    const auto changed = changeAny(sql, values);
    if (!changed)
        return failure(changed.error());
    if (*changed != 1)
        return failure("envelope-not-waiting", QStringLiteral("Dit bericht staat hier niet (meer) zo."));
    return {};
}

Result<std::optional<QVariant>> Outbox::value(const QString &sql, const QVariantList &values) const
{
    auto query = m_database.run(sql, values);
    if (!query)
        return failure(query.error());
    const auto found = Database::step(*query);
    if (!found)
        return failure(found.error());
    if (!*found || query->value(0).isNull())
        return std::nullopt;
    return query->value(0);
}

Result<std::optional<QDateTime>> Outbox::time(const QString &sql) const
{
    const auto milliseconds = value(sql);
    if (!milliseconds)
        return failure(milliseconds.error());
    return *milliseconds ? std::optional(utc(**milliseconds)) : std::nullopt;
}

} // namespace stapsteen
