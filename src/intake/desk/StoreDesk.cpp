// SPDX-License-Identifier: EUPL-1.2
#include "intake/Store.h"

#include "intake/StoreRows.h"

namespace stapsteen {

using namespace rows;

namespace {

StoredRequest readRequest(const QSqlQuery &row)
{
    StoredRequest request;
    request.id = row.value(0).toString();
    request.sha256 = row.value(1).toString();
    request.kioskId = row.value(2).toString();
    request.sealKeyId = row.value(3).toString();
    request.sealed = row.value(4).toByteArray();
    request.received = time(row.value(5));
    if (!row.value(6).isNull())
        request.handled = Handled{time(row.value(6)), row.value(7).toString()};
    return request;
}

tl::unexpected<Error> unknownRequest()
{
    return failure("request-unknown", QStringLiteral("Dit verzoek is er niet."));
}

} // namespace

Result<StoredRequest> Store::request(const QString &id) const
{
    return firstRow(
        m_database.run(QStringLiteral("SELECT id, sha256, kiosk_id, seal_key_id, sealed, received, closed,"
                                      " closed_by FROM request WHERE id = ?"),
                       {id}),
        readRequest, unknownRequest());
}

} // namespace stapsteen
