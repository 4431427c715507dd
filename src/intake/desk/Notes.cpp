// SPDX-License-Identifier: EUPL-1.2
#include "intake/desk/Notes.h"

#include "intake/StoreRows.h"

#include "wire/Seal.h"
#include "wire/Uuid7.h"

namespace stapsteen {

using namespace rows;

Result<> Notes::add(const QString &requestId, const QString &author, const QString &text,
                    const SealPublicKey &key, const QDateTime &now) const
{
    return done(
        m_database.run(QStringLiteral("INSERT INTO note (id, request_id, at, author, seal_key_id, sealed)"
                                      " VALUES (?, ?, ?, ?, ?, ?)"),
                       {uuid7(now), requestId, number(now), author, key.id(), seal(text.toUtf8(), key)}));
}

Result<QList<Note>> Notes::of(const QString &requestId) const
{
    return everyRow(
        m_database.run(
            QStringLiteral(
                "SELECT at, author, seal_key_id, sealed FROM note WHERE request_id = ? ORDER BY at, id"),
            {requestId}),
        [](const QSqlQuery &row) {
            return Note{time(row.value(0)), row.value(1).toString(), row.value(2).toString(),
                        row.value(3).toByteArray()};
        });
}

} // namespace stapsteen
