// SPDX-License-Identifier: EUPL-1.2
#include "intake/desk/Requests.h"

#include "intake/StoreRows.h"

#include <algorithm>

namespace stapsteen {

using namespace rows;

namespace {

struct Condition {
    QString sql;
    QVariantList values;

    void add(const QString &what, const QVariantList &with)
    {
        sql += QStringLiteral(" AND ") + what;
        values += with;
    }
};

Condition conditionFor(RequestState state, const RequestFilter &filter,
                       const std::optional<RequestPlace> &after)
{
    Condition condition{QStringLiteral("state = ?"), {stateName(state)}};
    if (!filter.centre.isEmpty())
        condition.add(QStringLiteral("centre = ?"), {filter.centre});
    if (filter.orUnassigned && !filter.assignedTo.isEmpty())
        condition.add(QStringLiteral("(assigned IS NULL OR assigned = ?)"), {filter.assignedTo});
    else if (filter.orUnassigned)
        condition.add(QStringLiteral("assigned IS NULL"), {});
    else if (!filter.assignedTo.isEmpty())
        condition.add(QStringLiteral("assigned = ?"), {filter.assignedTo});
    if (filter.receivedBefore.isValid())
        condition.add(QStringLiteral("received < ?"), {number(filter.receivedBefore)});
    if (filter.receivedFrom.isValid())
        condition.add(QStringLiteral("received >= ?"), {number(filter.receivedFrom)});
    if (filter.closedFrom.isValid())
        condition.add(QStringLiteral("closed >= ?"), {number(filter.closedFrom)});
    if (after)
        condition.add(QStringLiteral("(received, request.id) > (?, ?)"),
                      {number(after->received), after->id});
    return condition;
}

QString selectRow()
{
    return QStringLiteral("SELECT request.id, centre, received, state, assigned, closed"
                          " FROM request JOIN kiosk ON kiosk.id = kiosk_id WHERE ");
}

RequestRow readRow(const QSqlQuery &row)
{
    RequestRow request;
    request.id = row.value(0).toString();
    request.centre = row.value(1).toString();
    request.received = time(row.value(2));
    request.state = stateFromName(row.value(3).toString()).value_or(RequestState::New);
    request.assigned = row.value(4).toString();
    if (!row.value(5).isNull())
        request.closed = time(row.value(5));
    return request;
}

tl::unexpected<Error> unknown()
{
    return failure("request-unknown", QStringLiteral("Dit verzoek is er niet."));
}

Result<> onlyIfChanged(const Result<int> &count)
{
    if (!count)
        return failure(count.error());
    if (*count != 1) {
        return failure("request-changed",
                       QStringLiteral("Dit verzoek is intussen veranderd. Er is niets bewaard."));
    }
    return {};
}

} // namespace

QString stateName(RequestState state)
{
    constexpr std::array Names{"new", "tried", "spoken", "done", "not-reached", "withdrawn"};
    return QString::fromLatin1(Names.at(size_t(state)));
}

std::optional<RequestState> stateFromName(const QString &name)
{
    for (const RequestState state : RequestStates) {
        if (name == stateName(state))
            return state;
    }
    return std::nullopt;
}

bool isOpen(RequestState state)
{
    return state == RequestState::New || state == RequestState::Tried || state == RequestState::Spoken;
}

Result<QList<RequestRow>> Requests::listOf(RequestState state, const RequestFilter &filter,
                                           const std::optional<RequestPlace> &after, int limit) const
{
    const Condition condition = conditionFor(state, filter, after);
    return everyRow(
        m_database.run(selectRow() + condition.sql + QStringLiteral(" ORDER BY received, request.id LIMIT ?"),
                       condition.values + QVariantList{limit}),
        readRow);
}

Result<QList<RequestRow>> Requests::list(const RequestFilter &filter,
                                         const std::optional<RequestPlace> &after, int limit) const
{
    // One state at a time: then an index has them in order, and nothing is sorted but these few.
    QList<RequestRow> all;
    for (const RequestState state : filter.states) {
        const auto some = listOf(state, filter, after, limit);
        if (!some)
            return some;
        all += *some;
    }
    std::sort(all.begin(), all.end(), [](const RequestRow &one, const RequestRow &other) {
        return std::pair(one.received, one.id) < std::pair(other.received, other.id);
    });
    return all.mid(0, limit);
}

Result<int> Requests::countUpTo(const RequestFilter &filter, int most) const
{
    int count = 0;
    for (const RequestState state : filter.states) {
        const Condition condition = conditionFor(state, filter, std::nullopt);
        const auto found =
            countIn(m_database.run(QStringLiteral("SELECT count(*) FROM (SELECT 1 FROM request JOIN kiosk"
                                                  " ON kiosk.id = kiosk_id WHERE ")
                                       + condition.sql + QStringLiteral(" LIMIT ?) AS found"),
                                   condition.values + QVariantList{most - count}));
        if (!found)
            return found;
        count += *found;
    }
    return count;
}

Result<RequestRow> Requests::row(const QString &id) const
{
    return firstRow(m_database.run(selectRow() + QStringLiteral("request.id = ?"), {id}), readRow, unknown());
}

Result<Requests::Sealed> Requests::sealed(const QString &id) const
{
    return firstRow(
        m_database.run(
            QStringLiteral("SELECT sealed, seal_key_id FROM request WHERE id = ? AND state <> 'withdrawn'"),
            {id}),
        [](const QSqlQuery &row) {
            return Sealed{row.value(0).toByteArray(), row.value(1).toString()};
        },
        unknown());
}

Result<> Requests::assign(const QString &id, const QString &from, const QString &to) const
{
    return onlyIfChanged(changed(
        m_database.run(QStringLiteral("UPDATE request SET assigned = ?, version = version + 1 WHERE id = ?"
                                      " AND coalesce(assigned, '') = ? AND state <> 'withdrawn'"),
                       {to.isEmpty() ? QString() : to, id, notNull(from)})));
}

Result<QStringList> Requests::openOnesOf(const QString &account) const
{
    return everyRow(
        m_database.run(QStringLiteral("SELECT id FROM request WHERE assigned = ? AND closed IS NULL"
                                      " ORDER BY received, id"),
                       {account}),
        textIn);
}

Result<> Requests::setState(const QString &id, const QString &account, RequestState state,
                            const QDateTime &now) const
{
    const bool opens = isOpen(state);
    // coalesce: retention counts from when it was first closed, however often that is said again.
    return onlyIfChanged(changed(m_database.run(
        opens
            ? QStringLiteral("UPDATE request SET state = ?, closed = NULL, closed_by = NULL,"
                             " version = version + 1 WHERE id = ? AND assigned = ? AND state <> 'withdrawn'")
            : QStringLiteral("UPDATE request SET state = ?, closed = coalesce(closed, ?), closed_by = ?,"
                             " version = version + 1 WHERE id = ? AND assigned = ? AND state <> 'withdrawn'"),
        opens ? QVariantList{stateName(state), id, account}
              : QVariantList{stateName(state), number(now), account, id, account})));
}

Result<QStringList> Requests::centres() const
{
    return everyRow(m_database.run(QStringLiteral("SELECT DISTINCT centre FROM kiosk ORDER BY centre")),
                    textIn);
}

} // namespace stapsteen
