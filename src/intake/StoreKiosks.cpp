// SPDX-License-Identifier: EUPL-1.2
#include "intake/Store.h"

#include "intake/StoreRows.h"

namespace stapsteen {

using namespace rows;

namespace {

tl::unexpected<Error> unknownKiosk()
{
    return failure("kiosk-unknown", QStringLiteral("Deze kiosk is hier niet aangemeld."));
}

} // namespace

Result<> Store::addEnrolment(const QString &tokenHash, const QString &centre, const QDateTime &expires) const
{
    return done(
        m_database.run(QStringLiteral("INSERT INTO enrolment (token_hash, centre, expires) VALUES (?, ?, ?)"),
                       {tokenHash, centre, number(expires)}));
}

Result<Store::Enrolled> Store::enrol(const QString &tokenHash, const Kiosk &kiosk, const QDateTime &now) const
{
    Result<Enrolled> enrolled;
    const auto committed = together([&](const Store &) -> Result<> {
        enrolled = enrolInside(tokenHash, kiosk, now);
        return enrolled ? Result<>() : failure(enrolled.error());
    });
    return committed ? enrolled : Result<Enrolled>(failure(committed.error()));
}

Result<Store::Enrolled> Store::enrolInside(const QString &tokenHash, const Kiosk &kiosk,
                                           const QDateTime &now) const
{
    Enrolled enrolled{kiosk.id, true};
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
        return enrolled;
    }
    if (time(token->value(1)) <= now)
        return failure("token-expired", QStringLiteral("Deze aanmeldcode is verlopen."));

    // A kiosk that moves to another centre brings its key along, and keeps its id.
    auto known = m_database.run(QStringLiteral("SELECT id, revoked FROM kiosk WHERE public_key = ?"),
                                {kiosk.key.text()});
    if (!known)
        return failure(known.error());
    Result<> written;
    if (known->next()) {
        if (!known->value(1).isNull())
            return failure("kiosk-revoked", QStringLiteral("Deze kiosk is ingetrokken."));
        enrolled.kioskId = known->value(0).toString();
        written = done(m_database.run(QStringLiteral("UPDATE kiosk SET name = ?, centre = ? WHERE id = ?"),
                                      {kiosk.name, centre, enrolled.kioskId}));
    } else {
        written = done(m_database.run(
            QStringLiteral(
                "INSERT INTO kiosk (id, public_key, name, centre, enrolled) VALUES (?, ?, ?, ?, ?)"),
            {kiosk.id, kiosk.key.text(), kiosk.name, centre, number(now)}));
    }
    if (!written)
        return failure(written.error());
    const auto spent = changed(m_database.run(
        QStringLiteral("UPDATE enrolment SET kiosk_id = ? WHERE token_hash = ? AND kiosk_id IS NULL"),
        {enrolled.kioskId, tokenHash}));
    if (!spent)
        return failure(spent.error());
    return *spent == 1 ? Result<Enrolled>(enrolled)
                       : failure("token-spent", QStringLiteral("Deze aanmeldcode is al gebruikt."));
}

Result<Kiosk> Store::kiosk(const QString &id) const
{
    auto row = m_database.run(
        QStringLiteral("SELECT public_key, name, centre, revoked FROM kiosk WHERE id = ?"), {id});
    if (!row)
        return failure(row.error());
    if (!row->next())
        return unknownKiosk();
    const auto key = SigningPublicKey::fromText(row->value(0).toString());
    if (!key)
        return failure(key.error());
    return Kiosk{id, *key, row->value(1).toString(), row->value(2).toString(), optionalTime(row->value(3))};
}

Result<QList<Kiosk>> Store::kiosks() const
{
    auto row = m_database.run(
        QStringLiteral("SELECT id, public_key, name, centre, revoked FROM kiosk ORDER BY centre, name, id"));
    if (!row)
        return failure(row.error());
    QList<Kiosk> all;
    while (row->next()) {
        const auto key = SigningPublicKey::fromText(row->value(1).toString());
        if (!key)
            return failure(key.error());
        all.append({row->value(0).toString(), *key, row->value(2).toString(), row->value(3).toString(),
                    optionalTime(row->value(4))});
    }
    return all;
}

Result<> Store::revokeKiosk(const QString &id, const QDateTime &now) const
{
    const auto revoked = changed(m_database.run(
        QStringLiteral("UPDATE kiosk SET revoked = coalesce(revoked, ?) WHERE id = ?"), {number(now), id}));
    if (!revoked)
        return failure(revoked.error());
    return *revoked == 1 ? Result<>() : unknownKiosk();
}

} // namespace stapsteen
