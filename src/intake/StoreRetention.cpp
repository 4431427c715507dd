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

} // namespace stapsteen
