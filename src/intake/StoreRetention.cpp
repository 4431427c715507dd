// SPDX-License-Identifier: EUPL-1.2
#include "intake/Store.h"

#include "intake/Schema.h"
#include "intake/StoreRows.h"

namespace stapsteen {

using namespace rows;

namespace {

// Who closed what nobody at the desk did: no account can be called so.
const QString OpenKlant = QStringLiteral("(Open Klant)");
const QString Server = QStringLiteral("(server)");

// What is at Open Klant may take a while to go there, when it is away.
constexpr int MostDaysElsewhere = 7;

constexpr int LongestErasingSeconds = 3600;

QString settingText(const QDateTime &moment)
{
    return moment.toUTC().toString(Qt::ISODate);
}

// Settings.
const QString ErasingBegun = QStringLiteral("erasing-begun");
const QString ClosedDays = QStringLiteral("retention-days");
const QString UntouchedDays = QStringLiteral("untouched-days");

} // namespace

Result<> Store::closeElsewhere(const QString &id, const QDateTime &at, const QDateTime &now) const
{
    return done(m_database.run(QStringLiteral("UPDATE request SET state = 'done', closed = ?, closed_by = ?,"
                                              " version = version + 1 WHERE id = ? AND closed IS NULL"),
                               {number(std::min(at, now)), OpenKlant, id}));
}

Result<int> Store::closeUntouched(const QDateTime &before, const QDateTime &now) const
{
    return changed(m_database.run(
        QStringLiteral("UPDATE request SET state = 'not-reached', closed = ?, closed_by = ?,"
                       " version = version + 1 WHERE closed IS NULL AND received < ?"
                       " AND NOT EXISTS (SELECT 1 FROM audit WHERE subject = request.id AND at >= ?)"),
        {number(now), Server, number(before), number(before)}));
}

Result<int> Store::countLeftOver(const QDateTime &closedBefore, const QDateTime &now) const
{
    QStringList looks{
        // In whatever state, and whatever came of closing it.
        QStringLiteral("SELECT count(*) FROM request WHERE coalesce(closed, 0) < CAST(? AS BIGINT)"
                       " AND (closed IS NOT NULL OR state IN ('done', 'not-reached', 'withdrawn'))"),
        QStringLiteral(
            "SELECT count(*) FROM request JOIN tombstone ON name = id"
            " WHERE reason = 'erased' AND coalesce(closed, 9223372036854775807) >= CAST(? AS BIGINT)"),
        QStringLiteral(
            "SELECT count(*) FROM request WHERE (state = 'withdrawn' OR EXISTS"
            " (SELECT 1 FROM tombstone WHERE name = withdrawal_tag AND reason = 'withdrawn'))"
            " AND length(sealed) > 0 AND coalesce(closed, 9223372036854775807) >= CAST(? AS BIGINT)"),
    };
    for (const schema::Part &part : schema::all()) {
        for (const QString &table : part.erasedWithRequest) {
            looks.append(QStringLiteral("SELECT count(*) FROM %1 LEFT JOIN request ON request.id = request_id"
                                        " WHERE request.id IS NULL OR (state = 'withdrawn'"
                                        " AND coalesce(closed, 9223372036854775807) >= CAST(? AS BIGINT))")
                             .arg(table));
        }
    }
    int count = 0;
    for (const QString &look : std::as_const(looks)) {
        const auto found = countIn(m_database.run(look, {number(closedBefore)}));
        if (!found)
            return found;
        count += *found;
    }
    const auto elsewhere =
        countIn(m_database.run(QStringLiteral("SELECT count(*) FROM open_klant JOIN tombstone"
                                              " ON name = open_klant.request_id WHERE tombstone.at < ?"),
                               {number(now.addDays(-MostDaysElsewhere))}));
    return elsewhere ? Result<int>(count + *elsewhere) : elsewhere;
}

void Store::forgetErased() const
{
    if (m_database.dialect() == Database::Dialect::Sqlite)
        std::ignore = m_database.run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
}

Result<bool> Store::claimErasing(const QDateTime &since, const QDateTime &now) const
{
    const auto text = settingOr(ErasingBegun, settingText(QDateTime::fromSecsSinceEpoch(0)));
    const auto last = lastErasure();
    if (!text || !last)
        return failure(text ? last.error() : text.error());
    const QDateTime begun = QDateTime::fromString(*text, Qt::ISODate);
    const bool isDone = *last && (*last)->at >= begun;
    if (begun > since && (isDone || begun > now.addSecs(-LongestErasingSeconds)))
        return false;
    // Of several that come so far, one.
    const auto claimed =
        changed(m_database.run(QStringLiteral("UPDATE setting SET value = ? WHERE name = ? AND value = ?"),
                               {settingText(now), ErasingBegun, *text}));
    return claimed ? Result<bool>(*claimed == 1) : failure(claimed.error());
}

Result<> Store::giveUpErasing() const
{
    return setSetting(ErasingBegun, settingText(QDateTime::fromSecsSinceEpoch(0)));
}

Result<RetentionDays> Store::retentionDays() const
{
    const auto closed = setting(ClosedDays);
    const auto untouched = setting(UntouchedDays);
    if (!closed || !untouched)
        return failure(closed ? untouched.error() : closed.error());
    RetentionDays days;
    if (*closed)
        days.closed = (*closed)->toInt();
    if (*untouched)
        days.untouched = (*untouched)->toInt();
    return days;
}

Result<> Store::setRetentionDays(const RetentionDays &days) const
{
    return together([&](const Store &) {
        const auto closed = setSetting(ClosedDays, QString::number(days.closed));
        return closed ? setSetting(UntouchedDays, QString::number(days.untouched)) : closed;
    });
}

Result<> Store::recordErasure(const Erasure &erasure) const
{
    return done(m_database.run(
        QStringLiteral("INSERT INTO erasure (at, closed_before, erased, left_over) VALUES (?, ?, ?, ?)"),
        {number(erasure.at), number(erasure.closedBefore), erasure.erased, erasure.leftOver}));
}

Result<std::optional<Erasure>> Store::lastErasure() const
{
    return firstRow(
        m_database.run(QStringLiteral(
            "SELECT at, closed_before, erased, left_over FROM erasure ORDER BY number DESC LIMIT 1")),
        [](const QSqlQuery &row) {
            Erasure erasure{time(row.value(0)), time(row.value(1)), row.value(2).toInt()};
            erasure.leftOver = row.value(3).toInt();
            return erasure;
        });
}

} // namespace stapsteen
