// SPDX-License-Identifier: EUPL-1.2
#include "intake/Store.h"

#include "intake/StoreRows.h"

namespace stapsteen {

using namespace rows;

namespace {

// A step once released is never edited: add another.
const QStringList &schema()
{
    static const QStringList steps{
        QStringLiteral("CREATE TABLE kiosk ("
                       " id TEXT PRIMARY KEY,"
                       " public_key TEXT NOT NULL UNIQUE,"
                       " name TEXT NOT NULL,"
                       " centre TEXT NOT NULL,"
                       " enrolled BIGINT NOT NULL);\n"
                       "CREATE TABLE enrolment ("
                       " token_hash TEXT PRIMARY KEY,"
                       " centre TEXT NOT NULL,"
                       " expires BIGINT NOT NULL,"
                       " kiosk_id TEXT REFERENCES kiosk (id));\n"
                       "CREATE TABLE request ("
                       " id TEXT PRIMARY KEY,"
                       " sha256 TEXT NOT NULL,"
                       " kiosk_id TEXT NOT NULL REFERENCES kiosk (id),"
                       " seal_key_id TEXT NOT NULL,"
                       " sealed BLOB NOT NULL,"
                       " received BIGINT NOT NULL,"
                       " handled_at BIGINT,"
                       " handled_by TEXT);\n"
                       "CREATE INDEX request_new ON request (received, id) WHERE handled_at IS NULL;\n"
                       "CREATE INDEX request_done ON request (received, id) WHERE handled_at IS NOT NULL;\n"
                       "CREATE TABLE account ("
                       " name TEXT PRIMARY KEY,"
                       " password_hash TEXT NOT NULL,"
                       " failures INTEGER NOT NULL,"
                       " locked_until BIGINT NOT NULL);\n"
                       "CREATE TABLE session ("
                       " token_hash TEXT PRIMARY KEY,"
                       " account TEXT NOT NULL REFERENCES account (name),"
                       " created BIGINT NOT NULL,"
                       " used BIGINT NOT NULL);\n")};
    return steps;
}

const QString &selectRequest()
{
    static const QString sql =
        QStringLiteral("SELECT request.id, sha256, kiosk_id, centre, seal_key_id, sealed, received,"
                       " handled_at, handled_by FROM request JOIN kiosk ON kiosk.id = kiosk_id ");
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
    return state == Store::State::New ? QStringLiteral("handled_at IS NULL")
                                      : QStringLiteral("handled_at IS NOT NULL");
}

tl::unexpected<Error> unknownRequest()
{
    return failure("request-unknown", QStringLiteral("Dit verzoek is er niet."));
}

} // namespace

Store::Store(Database database)
    : m_database(std::move(database))
{
}

Result<Store> Store::open(const QString &url)
{
    const QLatin1String scheme("sqlite://");
    const QString file = url.mid(scheme.size());
    if (!url.startsWith(scheme) || !file.startsWith(u'/')) {
        return failure("database-url",
                       QStringLiteral("Een database heet sqlite:///pad/naar/bestand, niet %1.").arg(url));
    }
    auto database = Database::open(file, Database::Use::Durable);
    if (!database)
        return failure(database.error());
    if (const auto migrated = database->migrate(schema()); !migrated)
        return failure(migrated.error());
    return Store(std::move(*database));
}

Result<> Store::ping() const
{
    return done(m_database.run(QStringLiteral("SELECT 1")));
}

Result<> Store::addEnrolment(const QString &tokenHash, const QString &centre, const QDateTime &expires) const
{
    return done(
        m_database.run(QStringLiteral("INSERT INTO enrolment (token_hash, centre, expires) VALUES (?, ?, ?)"),
                       {tokenHash, centre, number(expires)}));
}

Result<Store::Enrolled> Store::enrol(const QString &tokenHash, const Kiosk &kiosk, const QDateTime &now) const
{
    Enrolled enrolled{kiosk.id, true};
    const auto spend = [&]() -> Result<> {
        auto token = m_database.run(QStringLiteral("SELECT enrolment.centre, expires, kiosk.id, public_key"
                                                   " FROM enrolment LEFT JOIN kiosk ON kiosk.id = kiosk_id"
                                                   " WHERE token_hash = ?"),
                                    {tokenHash});
        if (!token)
            return failure(token.error());
        if (!token->next())
            return failure("token-unknown", QStringLiteral("Deze aanmeldcode is onbekend."));
        const QString centre = token->value(0).toString();
        if (!token->value(2).isNull()) {
            if (token->value(3).toString() != kiosk.key.text())
                return failure("token-spent", QStringLiteral("Deze aanmeldcode is al gebruikt."));
            enrolled = {token->value(2).toString(), false};
            return {};
        }
        if (time(token->value(1)) <= now)
            return failure("token-expired", QStringLiteral("Deze aanmeldcode is verlopen."));

        // A kiosk that moves to another centre brings its key along, and keeps its id.
        auto known =
            m_database.run(QStringLiteral("SELECT id FROM kiosk WHERE public_key = ?"), {kiosk.key.text()});
        if (!known)
            return failure(known.error());
        Result<> written;
        if (known->next()) {
            enrolled.kioskId = known->value(0).toString();
            written =
                done(m_database.run(QStringLiteral("UPDATE kiosk SET name = ?, centre = ? WHERE id = ?"),
                                    {kiosk.name, centre, enrolled.kioskId}));
        } else {
            written = done(m_database.run(
                QStringLiteral(
                    "INSERT INTO kiosk (id, public_key, name, centre, enrolled) VALUES (?, ?, ?, ?, ?)"),
                {kiosk.id, kiosk.key.text(), kiosk.name, centre, number(now)}));
        }
        if (!written)
            return written;
        const auto spent = changed(m_database.run(
            QStringLiteral("UPDATE enrolment SET kiosk_id = ? WHERE token_hash = ? AND kiosk_id IS NULL"),
            {enrolled.kioskId, tokenHash}));
        if (!spent)
            return failure(spent.error());
        return *spent == 1 ? Result<>()
                           : failure("token-spent", QStringLiteral("Deze aanmeldcode is al gebruikt."));
    };
    if (const auto committed = m_database.transaction(spend); !committed)
        return failure(committed.error());
    return enrolled;
}

Result<Kiosk> Store::kiosk(const QString &id) const
{
    auto row =
        m_database.run(QStringLiteral("SELECT public_key, name, centre FROM kiosk WHERE id = ?"), {id});
    if (!row)
        return failure(row.error());
    if (!row->next())
        return failure("kiosk-unknown", QStringLiteral("Deze kiosk is hier niet aangemeld."));
    const auto key = SigningPublicKey::fromText(row->value(0).toString());
    if (!key)
        return failure(key.error());
    return Kiosk{id, *key, row->value(1).toString(), row->value(2).toString()};
}

Result<Store::Filing> Store::file(StoredRequest &request) const
{
    const auto inserted = changed(m_database.run(
        QStringLiteral("INSERT INTO request (id, sha256, kiosk_id, seal_key_id, sealed, received)"
                       " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING"),
        {request.id, request.sha256, request.kioskId, request.sealKeyId, request.sealed,
         number(request.received)}));
    if (!inserted)
        return failure(inserted.error());
    if (*inserted == 1)
        return Filing::Stored;
    auto known =
        m_database.run(QStringLiteral("SELECT sha256, received FROM request WHERE id = ?"), {request.id});
    if (!known)
        return failure(known.error());
    if (!known->next())
        return unknownRequest(); // went between the two statements
    if (known->value(0).toString() != request.sha256)
        return Filing::Conflict;
    request.received = time(known->value(1));
    return Filing::Known;
}

Result<QList<StoredRequest>> Store::requests(State state, int offset, int limit) const
{
    auto rows = m_database.run(selectRequest() + QStringLiteral("WHERE ") + condition(state)
                                   + QStringLiteral(" ORDER BY received, request.id LIMIT ? OFFSET ?"),
                               {limit, offset});
    if (!rows)
        return failure(rows.error());
    QList<StoredRequest> requests;
    while (rows->next())
        requests.append(readRequest(*rows));
    return requests;
}

Result<int> Store::count(State state) const
{
    auto row = m_database.run(QStringLiteral("SELECT count(*) FROM request WHERE ") + condition(state));
    if (!row)
        return failure(row.error());
    return row->next() ? row->value(0).toInt() : 0;
}

Result<StoredRequest> Store::request(const QString &id) const
{
    auto row = m_database.run(selectRequest() + QStringLiteral("WHERE request.id = ?"), {id});
    if (!row)
        return failure(row.error());
    if (!row->next())
        return unknownRequest();
    return readRequest(*row);
}

Result<> Store::setHandled(const QString &id, const std::optional<Handled> &handled) const
{
    // coalesce: of two people who mark at once, the first did it.
    const auto marked = handled
        ? changed(m_database.run(QStringLiteral("UPDATE request SET handled_at = coalesce(handled_at, ?),"
                                                " handled_by = coalesce(handled_by, ?) WHERE id = ?"),
                                 {number(handled->at), handled->by, id}))
        : changed(m_database.run(
            QStringLiteral("UPDATE request SET handled_at = NULL, handled_by = NULL WHERE id = ?"), {id}));
    if (!marked)
        return failure(marked.error());
    return *marked == 1 ? Result<>() : unknownRequest();
}

} // namespace stapsteen
