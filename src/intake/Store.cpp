// SPDX-License-Identifier: EUPL-1.2
#include "intake/Store.h"

#include "intake/Schema.h"
#include "intake/StoreRows.h"

namespace stapsteen {

using namespace rows;

namespace {

Result<Database> opened(const QString &url)
{
    const QLatin1String sqlite("sqlite://");
    if (url.startsWith(sqlite) && url.mid(sqlite.size()).startsWith(u'/'))
        return Database::open(url.mid(sqlite.size()), Database::Use::Durable);
    if (url.startsWith(QLatin1String("postgresql://")))
        return Database::connect(QUrl(url, QUrl::StrictMode));
    return failure("database-url",
                   QStringLiteral("Een database heet sqlite:///pad/naar/bestand of "
                                  "postgresql://gebruiker@machine/naam, niet %1.")
                       .arg(url));
}

tl::unexpected<Error> unknownKiosk()
{
    return failure("kiosk-unknown", QStringLiteral("Deze kiosk is hier niet aangemeld."));
}

} // namespace

Store::Store(Database database)
    : m_database(std::move(database))
{
}

Result<Store> Store::open(const QString &url)
{
    auto database = opened(url);
    if (!database)
        return failure(database.error());
    if (const auto migrated =
            schema::migrate(*database, {schema::store(), schema::desk(), schema::openKlant()});
        !migrated)
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
        return unknownKiosk();
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
        return failure("database-busy", QStringLiteral("Het bericht ging tussen twee blikken weg."));
    if (known->value(0).toString() != request.sha256)
        return Filing::Conflict;
    request.received = time(known->value(1));
    return Filing::Known;
}

} // namespace stapsteen
