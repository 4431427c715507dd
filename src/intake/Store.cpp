// SPDX-License-Identifier: EUPL-1.2
#include "intake/Store.h"

#include "intake/Schema.h"
#include "intake/StoreRows.h"
#include "intake/Token.h"

#include "wire/Base64Url.h"
#include "wire/WithdrawalCode.h"

#include <sodium.h>

namespace stapsteen {

using namespace rows;

namespace {

constexpr qint64 KeyLock = 0x6b6579; // any number nobody else uses in this database
const QString SealPurpose = QStringLiteral("seal");
const QString SigningPurpose = QStringLiteral("signing");
const QString DeskKeyMark = QStringLiteral("desk-key"); // a setting

Result<Database> opened(const QString &url)
{
    const QLatin1String sqlite("sqlite://");
    if (url.startsWith(sqlite) && url.mid(sqlite.size()).startsWith(u'/'))
        return Database::open(url.mid(sqlite.size()), Database::Use::Durable);
    if (url.startsWith(QLatin1String("postgresql://")))
        return Database::connect(QUrl(url, QUrl::StrictMode));
    // Not what it is: there may be a password in it.
    return failure("database-url",
                   QStringLiteral("Een database heet sqlite:///pad/naar/bestand of "
                                  "postgresql://gebruiker@machine/naam."));
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
    if (const auto migrated = schema::migrate(*database, schema::all()); !migrated)
        return failure(migrated.error());
    Store store(std::move(*database));
    auto epoch = store.epoch();
    if (!epoch)
        return failure(epoch.error());
    store.m_epoch = std::move(*epoch);
    return store;
}

Result<> Store::together(const Work &work) const
{
    return m_database.transaction([&] { return work(*this); });
}

Result<std::optional<QString>> Store::setting(const QString &name) const
{
    return firstRow(m_database.run(QStringLiteral("SELECT value FROM setting WHERE name = ?"), {name}),
                    textIn);
}

Result<> Store::setSetting(const QString &name, const QString &value) const
{
    return done(m_database.run(QStringLiteral("INSERT INTO setting (name, value) VALUES (?, ?)"
                                              " ON CONFLICT (name) DO UPDATE SET value = excluded.value"),
                               {name, value}));
}

Result<QString> Store::settingOr(const QString &name, const QString &first) const
{
    // Of several who ask at once, one's value becomes everybody's.
    const auto added = done(m_database.run(
        QStringLiteral("INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO NOTHING"),
        {name, first}));
    if (!added)
        return failure(added.error());
    const auto value = setting(name);
    if (!value)
        return failure(value.error());
    return value->value_or(first);
}

Result<QString> Store::epoch() const
{
    const auto name = settingOr(QStringLiteral("epoch"), randomToken().left(22)); // 132 bits
    if (!name || m_database.dialect() == Database::Dialect::Sqlite)
        return name;
    // A PostgreSQL server counts its own restores and fail-overs: each begins a new timeline, the first
    // eight digits of the name of the log it writes to.
    const auto timeline = firstRow(
        m_database.run(QStringLiteral("SELECT substr(pg_walfile_name(pg_current_wal_lsn()), 1, 8)")), textIn);
    if (!timeline)
        return failure(timeline.error());
    return *timeline ? *name + u'.' + **timeline : *name;
}

Result<> Store::newEpoch() const
{
    // What runs now goes on with the old name until it starts again.
    return setSetting(QStringLiteral("epoch"), randomToken().left(22));
}

Result<QByteArray> Store::withdrawalSalt() const
{
    QByteArray fresh(WithdrawalSaltSize, Qt::Uninitialized);
    randombytes_buf(fresh.data(), size_t(fresh.size()));
    const auto text = settingOr(QStringLiteral("withdrawal-salt"), QString::fromLatin1(toBase64Url(fresh)));
    if (!text)
        return failure(text.error());
    const auto salt = fromBase64Url(text->toLatin1());
    if (!salt || salt->size() != WithdrawalSaltSize)
        return failure("database-corrupt", QStringLiteral("Het zout van de intrekcodes is beschadigd."));
    return *salt;
}

Result<std::optional<QString>> Store::deskKeyMark() const
{
    return setting(DeskKeyMark);
}

Result<QString> Store::deskKeyMarkOr(const QString &mine) const
{
    return settingOr(DeskKeyMark, mine);
}

Result<std::optional<QDateTime>> Store::backedUpUntil() const
{
    const auto text = setting(QStringLiteral("backed-up-until"));
    if (!text)
        return failure(text.error());
    return *text ? std::optional(QDateTime::fromString(**text, Qt::ISODate)) : std::optional<QDateTime>();
}

Result<> Store::setBackedUpUntil(const QDateTime &until) const
{
    return setSetting(QStringLiteral("backed-up-until"), until.toUTC().toString(Qt::ISODate));
}

Result<QList<PublicKeyRow>> Store::publicKeys() const
{
    return everyRow(m_database.run(QStringLiteral("SELECT id, purpose, public_key, current_from"
                                                  " FROM public_key ORDER BY current_from, made, id")),
                    [](const QSqlQuery &row) {
                        return PublicKeyRow{row.value(0).toString(),
                                            row.value(1).toString() == SealPurpose
                                                ? PublicKeyRow::Purpose::Seal
                                                : PublicKeyRow::Purpose::Signing,
                                            row.value(2).toString(), time(row.value(3))};
                    });
}

Result<> Store::addPublicKey(const PublicKeyRow &key, const QDateTime &now) const
{
    const bool isSeal = key.purpose == PublicKeyRow::Purpose::Seal;
    return done(m_database.run(QStringLiteral("INSERT INTO public_key (id, purpose, public_key, made,"
                                              " current_from) VALUES (?, ?, ?, ?, ?)"
                                              " ON CONFLICT (id) DO NOTHING"),
                               {key.id, isSeal ? SealPurpose : SigningPurpose, key.publicKey, number(now),
                                number(key.currentFrom)}));
}

Result<bool> Store::isSealedWith(const QString &id) const
{
    const auto found = firstRow(
        m_database.run(QStringLiteral("SELECT 1 FROM request WHERE seal_key_id = ? AND length(sealed) > 0"
                                      " UNION ALL SELECT 1 FROM note WHERE seal_key_id = ? LIMIT 1"),
                       {id, id}),
        numberIn);
    return found ? Result<bool>(found->has_value()) : failure(found.error());
}

Result<> Store::lockKeys() const
{
    return lock(QStringLiteral("SELECT pg_advisory_xact_lock(%1)"), KeyLock);
}

Result<> Store::lock(const QString &statement, qint64 what) const
{
    // On SQLite the transaction is the lock.
    if (m_database.dialect() == Database::Dialect::Sqlite)
        return {};
    return done(m_database.run(statement.arg(what)));
}

} // namespace stapsteen
