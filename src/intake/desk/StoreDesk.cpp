// SPDX-License-Identifier: EUPL-1.2
#include "intake/Store.h"

#include "intake/StoreRows.h"

namespace stapsteen {

using namespace rows;

namespace {

const QString &selectRequest()
{
    static const QString sql =
        QStringLiteral("SELECT request.id, sha256, kiosk_id, centre, seal_key_id, sealed, received,"
                       " closed, closed_by FROM request JOIN kiosk ON kiosk.id = kiosk_id ");
    return sql;
}

StoredRequest readRequest(const QSqlQuery &row)
{
    StoredRequest request;
    request.id = row.value(0).toString();
    request.sha256 = row.value(1).toString();
    request.kioskId = row.value(2).toString();
    request.centre = row.value(3).toString();
    request.sealKeyId = row.value(4).toString();
    request.sealed = row.value(5).toByteArray();
    request.received = time(row.value(6));
    if (!row.value(7).isNull())
        request.handled = Handled{time(row.value(7)), row.value(8).toString()};
    return request;
}

QString condition(Store::State state)
{
    return state == Store::State::New ? QStringLiteral("state = 'new'") : QStringLiteral("state = 'done'");
}

tl::unexpected<Error> unknownRequest()
{
    return failure("request-unknown", QStringLiteral("Dit verzoek is er niet."));
}

} // namespace

Result<QList<StoredRequest>> Store::requests(State state, int offset, int limit) const
{
    return everyRow(m_database.run(selectRequest() + QStringLiteral("WHERE ") + condition(state)
                                       + QStringLiteral(" ORDER BY received, request.id LIMIT ? OFFSET ?"),
                                   {limit, offset}),
                    readRequest);
}

Result<int> Store::count(State state) const
{
    return countIn(m_database.run(QStringLiteral("SELECT count(*) FROM request WHERE ") + condition(state)));
}

Result<StoredRequest> Store::request(const QString &id) const
{
    return firstRow(m_database.run(selectRequest() + QStringLiteral("WHERE request.id = ?"), {id}),
                    readRequest, unknownRequest());
}

Result<> Store::setHandled(const QString &id, const std::optional<Handled> &handled) const
{
    // coalesce: of two people who mark at once, the first did it.
    const auto marked = handled
        ? changed(m_database.run(
            QStringLiteral("UPDATE request SET state = 'done', closed = coalesce(closed, ?),"
                           " closed_by = coalesce(closed_by, ?), version = version + 1 WHERE id = ?"),
            {number(handled->at), handled->by, id}))
        : changed(m_database.run(QStringLiteral("UPDATE request SET state = 'new', closed = NULL,"
                                                " closed_by = NULL, version = version + 1 WHERE id = ?"),
                                 {id}));
    if (!marked)
        return failure(marked.error());
    return *marked == 1 ? Result<>() : unknownRequest();
}

} // namespace stapsteen
