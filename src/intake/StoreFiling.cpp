// SPDX-License-Identifier: EUPL-1.2
#include "intake/Store.h"

#include "intake/Schema.h"
#include "intake/StoreRows.h"

namespace stapsteen {

using namespace rows;

namespace {

// Filings hold it together, what takes requests away holds it alone: otherwise, on PostgreSQL, a request and
// the withdrawal of it could pass each other unseen. Any number nobody else uses in this database.
constexpr qint64 FilingLock = 0x66696c65;

const QString Withdrawn = QStringLiteral("withdrawn"); // taken back
const QString Erased = QStringLiteral("erased"); // dealt with, and its time is over
const QString Unmatched = QStringLiteral("unmatched"); // a withdrawal of what was never here

// PostgreSQL's way to write an array of texts.
QString textArray(const QStringList &texts)
{
    QStringList quoted;
    for (QString text : texts) {
        if (text.isNull()) {
            quoted.append(QStringLiteral("NULL"));
            continue;
        }
        text.replace(u'\\', QLatin1String("\\\\")).replace(u'"', QLatin1String("\\\""));
        quoted.append(u'"' + text + u'"');
    }
    return u'{' + quoted.join(u',') + u'}';
}

} // namespace

Result<> Store::beginFiling() const
{
    return lock(QStringLiteral("SELECT pg_advisory_xact_lock_shared(%1)"), FilingLock);
}

Result<Store::Filing> Store::file(StoredRequest &request) const
{
    if (!m_insert) {
        auto prepared = m_database.prepare(schema::translated(
            QStringLiteral("INSERT INTO request (id, sha256, kiosk_id, seal_key_id, sealed, received,"
                           " withdrawal_tag)"
                           " SELECT CAST(? AS TEXT), CAST(? AS TEXT), id, CAST(? AS TEXT), CAST(? AS {blob}),"
                           " CAST(? AS BIGINT), CAST(? AS TEXT) FROM kiosk"
                           " WHERE id = ? AND revoked IS NULL"
                           " AND NOT EXISTS (SELECT 1 FROM tombstone WHERE name = ?)"
                           " AND NOT EXISTS (SELECT 1 FROM tombstone WHERE name = ? AND reason <> 'erased')"
                           " ON CONFLICT (id) DO NOTHING"),
            m_database.dialect()));
        if (!prepared)
            return failure(prepared.error());
        m_insert = std::make_shared<QSqlQuery>(std::move(*prepared));
    }
    const auto inserted =
        Database::execute(*m_insert,
                          {request.id, request.sha256, request.sealKeyId, request.sealed,
                           number(request.received), request.tag, request.kioskId, request.id, request.tag});
    if (!inserted)
        return failure(inserted.error());
    const int rows = m_insert->numRowsAffected();
    m_insert->finish();
    return rows == 1 ? Result<Filing>(Filing::Stored) : whyNotStored(request);
}

Result<QList<Result<Store::Filing>>> Store::fileAll(QList<StoredRequest> &requests) const
{
    QSet<QString> stored;
    if (m_database.dialect() == Database::Dialect::PostgreSql && requests.size() > 1) {
        auto inserted = insertAtOnce(requests);
        if (!inserted)
            return failure(inserted.error());
        stored = std::move(*inserted);
    }
    QList<Result<Filing>> results;
    for (StoredRequest &request : requests) {
        if (stored.remove(request.id)) { // once: whoever comes again under that id is looked at below
            results.append(Filing::Stored);
            continue;
        }
        const auto filed = file(request);
        if (!filed && !filed.error().code.startsWith(QLatin1String("kiosk-")))
            return failure(filed.error());
        results.append(filed);
    }
    return results;
}

// PostgreSQL only: stores what file() would of @p requests, the first of each id; the ids of those.
Result<QSet<QString>> Store::insertAtOnce(const QList<StoredRequest> &requests) const
{
    if (!m_insertAtOnce) {
        auto prepared = m_database.prepare(
            QStringLiteral("INSERT INTO request (id, sha256, kiosk_id, seal_key_id, sealed, received,"
                           " withdrawal_tag)"
                           " SELECT it.id, it.sha256, kiosk.id, it.seal_key_id, decode(it.sealed, 'hex'),"
                           " CAST(it.received AS BIGINT), it.tag"
                           " FROM unnest(CAST(? AS TEXT[]), CAST(? AS TEXT[]), CAST(? AS TEXT[]),"
                           " CAST(? AS TEXT[]), CAST(? AS TEXT[]), CAST(? AS TEXT[]), CAST(? AS TEXT[]))"
                           " AS it (id, sha256, kiosk_id, seal_key_id, sealed, received, tag)"
                           " JOIN kiosk ON kiosk.id = it.kiosk_id AND revoked IS NULL"
                           " WHERE NOT EXISTS (SELECT 1 FROM tombstone WHERE name = it.id)"
                           " AND NOT EXISTS (SELECT 1 FROM tombstone WHERE name = it.tag"
                           " AND reason <> 'erased')"
                           // In one order everywhere, so that two batches with the same ids wait, not block.
                           " ORDER BY it.id"
                           " ON CONFLICT (id) DO NOTHING RETURNING id"));
        if (!prepared)
            return failure(prepared.error());
        m_insertAtOnce = std::make_shared<QSqlQuery>(std::move(*prepared));
    }
    QSet<QString> seen;
    QStringList ids, digests, kiosks, keys, sealed, received, tags;
    for (const StoredRequest &request : requests) {
        if (seen.contains(request.id))
            continue;
        seen.insert(request.id);
        ids.append(request.id);
        digests.append(request.sha256);
        kiosks.append(request.kioskId);
        keys.append(request.sealKeyId);
        sealed.append(QString::fromLatin1(request.sealed.toHex()));
        received.append(QString::number(number(request.received)));
        tags.append(request.tag);
    }
    const auto inserted =
        Database::execute(*m_insertAtOnce,
                          {textArray(ids), textArray(digests), textArray(kiosks), textArray(keys),
                           textArray(sealed), textArray(received), textArray(tags)});
    if (!inserted)
        return failure(inserted.error());
    QSet<QString> stored;
    auto more = Database::step(*m_insertAtOnce);
    for (; more && *more; more = Database::step(*m_insertAtOnce))
        stored.insert(m_insertAtOnce->value(0).toString());
    m_insertAtOnce->finish();
    return more ? Result<QSet<QString>>(stored) : failure(more.error());
}

Result<Store::Filing> Store::whyNotStored(StoredRequest &request) const
{
    auto known = m_database.run(QStringLiteral("SELECT sha256, received, state FROM request WHERE id = ?"
                                               " UNION ALL SELECT sha256, received, reason FROM tombstone"
                                               " WHERE name = ?"),
                                {request.id, request.id});
    if (!known)
        return failure(known.error());
    const auto isKnown = Database::step(*known);
    if (!isKnown)
        return failure(isKnown.error());
    if (*isKnown) {
        if (known->value(0).toString() != request.sha256)
            return Filing::Conflict;
        request.received = time(known->value(1));
        return known->value(2).toString() == Withdrawn ? Filing::Withdrawn : Filing::Known;
    }
    const auto sender = kiosk(request.kioskId);
    if (!sender)
        return failure(sender.error());
    if (sender->revoked)
        return failure("kiosk-revoked", QStringLiteral("Deze kiosk is ingetrokken."));
    // Taken back before it came. The withdrawal matched something after all.
    const auto matched = changed(m_database.run(
        QStringLiteral("UPDATE tombstone SET reason = 'withdrawn' WHERE name = ? AND reason <> 'erased'"),
        {request.tag}));
    if (!matched)
        return failure(matched.error());
    if (*matched != 1)
        return failure("database-busy", QStringLiteral("De database veranderde onderwijl."));
    const auto buried = bury(request.id, Withdrawn, request.received, request.sha256, request.received);
    return buried ? Result<Filing>(Filing::Withdrawn) : failure(buried.error());
}

Result<> Store::bury(const QString &name, const QString &reason, const QDateTime &now, const QString &sha256,
                     const QDateTime &received) const
{
    const QVariant digest = sha256.isEmpty() ? QVariant(QMetaType::fromType<QString>()) : sha256;
    const QVariant came = received.isValid() ? number(received) : QVariant(QMetaType::fromType<qint64>());
    return done(m_database.run(QStringLiteral("INSERT INTO tombstone (name, reason, at, sha256, received)"
                                              " VALUES (?, ?, ?, ?, ?) ON CONFLICT (name)"
                                              " DO UPDATE SET reason = excluded.reason"),
                               {name, reason, number(now), digest, came}));
}

Result<Store::Withdrawing> Store::withdraw(const QString &tag, const QString &kioskId,
                                           const QDateTime &now) const
{
    if (const auto locked = lock(QStringLiteral("SELECT pg_advisory_xact_lock(%1)"), FilingLock); !locked)
        return failure(locked.error());
    const auto sender = kiosk(kioskId);
    if (!sender)
        return failure(sender.error());
    if (sender->revoked)
        return failure("kiosk-revoked", QStringLiteral("Deze kiosk is ingetrokken."));

    const auto requests = everyRow(
        m_database.run(QStringLiteral("SELECT id, sha256, received FROM request WHERE withdrawal_tag = ?"),
                       {tag}),
        [](const QSqlQuery &row) {
            StoredRequest one;
            one.id = row.value(0).toString();
            one.sha256 = row.value(1).toString();
            one.received = time(row.value(2));
            return one;
        });
    if (!requests)
        return failure(requests.error());
    if (requests->isEmpty())
        return withdrawUnknown(tag, kioskId, now);
    for (const StoredRequest &request : *requests) {
        const auto emptied = done(m_database.run(
            schema::translated(QStringLiteral("UPDATE request SET sealed = CAST('' AS {blob}),"
                                              " state = 'withdrawn', closed = ?, closed_by = NULL,"
                                              " version = version + 1 WHERE id = ? AND state <> 'withdrawn'"),
                               m_database.dialect()),
            {number(now), request.id}));
        if (!emptied)
            return failure(emptied.error());
        if (const auto gone = eraseAround(request.id); !gone)
            return failure(gone.error());
        if (const auto buried = bury(request.id, Withdrawn, now, request.sha256, request.received); !buried)
            return failure(buried.error());
    }
    const auto buried = bury(tag, Withdrawn, now, {}, {});
    return buried ? Result<Withdrawing>(Withdrawing{}) : failure(buried.error());
}

Result<Store::Withdrawing> Store::withdrawUnknown(const QString &tag, const QString &kioskId,
                                                  const QDateTime &now) const
{
    const auto known = firstRow(
        m_database.run(QStringLiteral("SELECT reason FROM tombstone WHERE name = ?"), {tag}), textIn);
    if (!known)
        return failure(known.error());
    if (*known)
        return Withdrawing{**known == Unmatched ? Withdrawing::Unknown : Withdrawing::Withdrawn};
    const QDateTime hourAgo = now.addSecs(-3600);
    struct Guesses {
        int count = 0;
        QDateTime first;
    };
    const auto guesses = firstRow(m_database.run(QStringLiteral("SELECT count(*), min(at) FROM tombstone"
                                                                " WHERE guessed_by = ? AND at > ?"),
                                                 {kioskId, number(hourAgo)}),
                                  [](const QSqlQuery &row) {
                                      return Guesses{row.value(0).toInt(), time(row.value(1))};
                                  });
    if (!guesses)
        return failure(guesses.error());
    if (*guesses && (*guesses)->count >= MostGuessesAnHour)
        return Withdrawing{Withdrawing::TooMany, int(hourAgo.secsTo((*guesses)->first)) + 1};
    const auto buried = done(m_database.run(
        QStringLiteral("INSERT INTO tombstone (name, reason, at, guessed_by) VALUES (?, ?, ?, ?)"),
        {tag, Unmatched, number(now), kioskId}));
    return buried ? Result<Withdrawing>(Withdrawing{Withdrawing::Unknown}) : failure(buried.error());
}

Result<> Store::eraseAround(const QString &requestId) const
{
    for (const schema::Part &part : schema::all()) {
        for (const QString &table : part.erasedWithRequest) {
            const auto gone = done(m_database.run(
                QStringLiteral("DELETE FROM %1 WHERE request_id = ?").arg(table), {requestId}));
            if (!gone)
                return gone;
        }
    }
    return {};
}

Result<int> Store::eraseSome(const QDateTime &closedBefore, const QDateTime &now, int most) const
{
    if (const auto locked = lock(QStringLiteral("SELECT pg_advisory_xact_lock(%1)"), FilingLock); !locked)
        return failure(locked.error());
    struct Old {
        QString id, sha256;
        QDateTime received;
        QString tag, reason;
    };
    const auto all = everyRow(
        m_database.run(QStringLiteral("SELECT id, sha256, received, withdrawal_tag, state FROM request"
                                      " WHERE closed < ? ORDER BY closed LIMIT ?"),
                       {number(closedBefore), most}),
        [](const QSqlQuery &row) {
            return Old{row.value(0).toString(), row.value(1).toString(), time(row.value(2)),
                       row.value(3).toString(), row.value(4).toString() == Withdrawn ? Withdrawn : Erased};
        });
    if (!all)
        return failure(all.error());
    int erased = 0;
    for (const Old &one : *all) {
        Result<> step = bury(one.id, one.reason, now, one.sha256, one.received);
        if (step && !one.tag.isEmpty())
            step = bury(one.tag, one.reason, now, {}, {});
        if (step)
            step = eraseAround(one.id);
        const auto gone = step
            ? changed(m_database.run(QStringLiteral("DELETE FROM request WHERE id = ?"), {one.id}))
            : Result<int>(failure(step.error()));
        if (!gone)
            return gone;
        erased += *gone;
    }
    return erased;
}

Result<Store::Figures> Store::figures() const
{
    const auto figures = firstRow(
        m_database.run(QStringLiteral(
            "SELECT (SELECT count(*) FROM request WHERE state = 'new'), (SELECT count(*) FROM request"
            " WHERE state = 'tried'), (SELECT min(received) FROM request WHERE state = 'new')")),
        [](const QSqlQuery &row) {
            return Figures{row.value(0).toInt(), row.value(1).toInt(), optionalTime(row.value(2))};
        });
    return figures ? Result<Figures>(figures->value_or(Figures{})) : failure(figures.error());
}

} // namespace stapsteen
