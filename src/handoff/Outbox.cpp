// SPDX-License-Identifier: EUPL-1.2
#include "handoff/Outbox.h"

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

QString kind(const Envelope &envelope)
{
    return envelope.kind() == Envelope::Kind::Withdrawal ? QStringLiteral("withdrawal")
                                                         : QStringLiteral("contact-request");
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
    if (const auto migrated = database->migrate(outboxSchema()); !migrated)
        return failure(migrated.error());
    auto insert = database->prepare(
        QStringLiteral("INSERT INTO envelope (id, kind, tag, created) VALUES (?, ?, ?, ?)"));
    if (!insert)
        return failure(insert.error());
    auto insertContent = database->prepare(
        QStringLiteral("INSERT INTO content (sequence, jws) VALUES (last_insert_rowid(), ?)"));
    if (!insertContent)
        return failure(insertContent.error());
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
    const auto inserted = Database::execute(
        m_insert, {envelope.id(), kind(envelope), envelope.tag(), envelope.time().toMSecsSinceEpoch()});
    return inserted ? Database::execute(m_insertContent, {envelope.jws()}) : inserted;
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
        if (*sent > 0 || *already)
            outcome = TakenBack::Sent;
        return *already ? Result<>() : insert(withdrawal);
    });
    if (!done)
        return failure(done.error());
    // What was deleted still stands in the journal. If this fails, the next checkpoint does it.
    std::ignore = m_database.run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    return outcome;
}

Result<std::optional<Outbox::Waiting>> Outbox::next(const QDateTime &now) const
{
    const qint64 due = now.toMSecsSinceEpoch();
    const qint64 farthest = due + std::chrono::milliseconds(LongestDelay).count();
    auto query = m_database.run(
        QStringLiteral("SELECT id, jws, attempts, begun FROM envelope JOIN content USING (sequence)"
                       " WHERE sequence = (SELECT sequence FROM envelope WHERE state = 'waiting'"
                       " AND (next_at <= ? OR next_at > ?) ORDER BY next_at, sequence LIMIT 1)"),
        {due, farthest});
    if (!query)
        return failure(query.error());
    const auto found = Database::step(*query);
    if (!found)
        return failure(found.error());
    if (!*found)
        return std::nullopt;
    return Waiting{query->value(0).toString(), query->value(1).toByteArray(), query->value(2).toInt(),
                   query->value(3).toBool()};
}

Result<> Outbox::begin(const QString &id)
{
    return changeOne(QStringLiteral("UPDATE envelope SET begun = 1 WHERE id = ? AND state = 'waiting'"),
                     {id});
}

Result<> Outbox::replace(const Envelope &anew)
{
    return changeOne(QStringLiteral("UPDATE content SET jws = ? WHERE sequence ="
                                    " (SELECT sequence FROM envelope WHERE id = ? AND state <> 'settled')"),
                     {anew.jws(), anew.id()});
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

Result<> Outbox::release(const QString &id)
{
    return changeOne(QStringLiteral("UPDATE envelope SET state = 'waiting', attempts = 0, next_at = 0,"
                                    " reason = '' WHERE id = ? AND state = 'quarantined'"),
                     {id}, "envelope-not-quarantined");
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
        QStringLiteral("SELECT id, state, attempts, created, next_at, last_error, reason FROM envelope"
                       " WHERE state <> 'settled' ORDER BY sequence LIMIT ?"),
        {limit});
    if (!query)
        return failure(query.error());
    QList<Entry> entries;
    auto more = Database::step(*query);
    for (; more && *more; more = Database::step(*query)) {
        entries.append({query->value(0).toString(), state(query->value(1).toString()),
                        query->value(2).toInt(), utc(query->value(3)), utc(query->value(4)),
                        query->value(5).toString(), query->value(6).toString()});
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
            m_database.run(QStringLiteral("SELECT sequence, jws FROM envelope JOIN content USING (sequence)"
                                          " WHERE state <> 'settled' ORDER BY sequence"));
        if (!query)
            return failure(query.error());
        qint64 last = 0;
        qsizetype bytes = 0;
        auto more = Database::step(*query);
        for (; more && *more; more = Database::step(*query)) {
            const QByteArray jws = query->value(1).toByteArray();
            bytes += jws.size();
            if (bytes > most)
                break;
            last = query->value(0).toLongLong();
            envelopes.append(jws);
        }
        if (!more)
            return failure(more.error());
        query->finish();
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

Result<> Outbox::changeOne(const QString &sql, const QVariantList &values, const char *otherwise) const
{
    const auto changed = changeAny(sql, values);
    if (!changed)
        return failure(changed.error());
    if (*changed != 1)
        return failure(otherwise, QStringLiteral("Dit bericht staat hier niet (meer) zo."));
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
