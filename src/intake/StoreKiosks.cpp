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

QString selectKiosk()
{
    return QStringLiteral("SELECT id, public_key, name, centre, revoked FROM kiosk ");
}

Result<Kiosk> readKiosk(const QSqlQuery &row)
{
    const auto key = SigningPublicKey::fromText(row.value(1).toString());
    if (!key)
        return failure(key.error());
    return Kiosk{row.value(0).toString(), *key, row.value(2).toString(), row.value(3).toString(),
                 optionalTime(row.value(4))};
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
    struct Token {
        QString centre;
        QDateTime expires;
        QString spentBy, spentKey; // empty while it was not
    };
    const auto token = firstRow(
        m_database.run(QStringLiteral("SELECT enrolment.centre, expires, kiosk.id, public_key"
                                      " FROM enrolment LEFT JOIN kiosk ON kiosk.id = kiosk_id"
                                      " WHERE token_hash = ?"),
                       {tokenHash}),
        [](const QSqlQuery &row) {
            return Token{row.value(0).toString(), time(row.value(1)), row.value(2).toString(),
                         row.value(3).toString()};
        },
        failure("token-unknown", QStringLiteral("Deze aanmeldcode is onbekend.")));
    if (!token)
        return failure(token.error());
    if (!token->spentBy.isEmpty()) {
        if (token->spentKey != kiosk.key.text())
            return failure("token-spent", QStringLiteral("Deze aanmeldcode is al gebruikt."));
        enrolled = {token->spentBy, false};
        return enrolled;
    }
    if (token->expires <= now)
        return failure("token-expired", QStringLiteral("Deze aanmeldcode is verlopen."));

    // A kiosk makes a key for each token. One that is here already is of another enrolment, and the requests
    // that came with it are of that centre.
    const auto known = firstRow(
        m_database.run(QStringLiteral("SELECT 1 FROM kiosk WHERE public_key = ?"), {kiosk.key.text()}),
        numberIn);
    if (!known)
        return failure(known.error());
    if (*known)
        return failure("kiosk-revoked", QStringLiteral("Deze sleutel was al van een andere aanmelding."));
    const auto written = done(m_database.run(
        QStringLiteral("INSERT INTO kiosk (id, public_key, name, centre, enrolled) VALUES (?, ?, ?, ?, ?)"),
        {kiosk.id, kiosk.key.text(), kiosk.name, token->centre, number(now)}));
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
    auto row = m_database.run(selectKiosk() + QStringLiteral("WHERE id = ?"), {id});
    if (!row)
        return failure(row.error());
    const auto found = Database::step(*row);
    if (!found)
        return failure(found.error());
    return *found ? readKiosk(*row) : unknownKiosk();
}

Result<QList<Kiosk>> Store::kiosks() const
{
    const auto read =
        everyRow(m_database.run(selectKiosk() + QStringLiteral("ORDER BY centre, name, id")), readKiosk);
    if (!read)
        return failure(read.error());
    QList<Kiosk> all;
    for (const Result<Kiosk> &kiosk : *read) {
        if (!kiosk)
            return failure(kiosk.error());
        all.append(*kiosk);
    }
    return all;
}

Result<> Store::revokeKiosk(const QString &id, const QDateTime &now) const
{
    const auto revoked = changed(m_database.run(
        QStringLiteral("UPDATE kiosk SET revoked = ? WHERE id = ? AND revoked IS NULL"), {number(now), id}));
    if (!revoked)
        return failure(revoked.error());
    if (*revoked == 1)
        return {};
    const auto there = kiosk(id);
    return there ? failure("kiosk-revoked", QStringLiteral("Deze kiosk wordt al geweigerd."))
                 : failure(there.error());
}

} // namespace stapsteen
