// SPDX-License-Identifier: EUPL-1.2
#include "common/Database.h"

#include <QFileInfo>
#include <QSqlError>
#include <QUuid>

#include <utility>

namespace stapsteen {

namespace {

// SQLite's primary result codes (https://www.sqlite.org/rescode.html), as Qt's driver passes them on.
tl::unexpected<Error> translated(const QSqlError &error)
{
    const int code = error.nativeErrorCode().toInt() & 0xff;
    const QString detail = error.databaseText();
    switch (code) {
    case 5:
    case 6:
        return failure("database-busy", QStringLiteral("De database is bezet."));
    case 8:
        return failure("disk-read-only", QStringLiteral("De schijf is alleen-lezen."));
    case 11:
    case 26:
        return failure("database-corrupt", QStringLiteral("De database is beschadigd."));
    case 13:
        return failure("disk-full", QStringLiteral("De schijf is vol."));
    case 19:
        return failure("constraint", QStringLiteral("De database weigert deze rij: %1").arg(detail));
    default:
        return failure("database-error", QStringLiteral("De database meldt: %1").arg(detail));
    }
}

QStringList pragmas(Database::Use use)
{
    switch (use) {
    case Database::Use::ReadOnly:
        return {QStringLiteral("PRAGMA trusted_schema=OFF"), QStringLiteral("PRAGMA query_only=ON")};
    case Database::Use::Durable:
        return {QStringLiteral("PRAGMA journal_mode=WAL"), QStringLiteral("PRAGMA synchronous=FULL"),
                QStringLiteral("PRAGMA secure_delete=ON"), QStringLiteral("PRAGMA foreign_keys=ON"),
                // Sorting and temporary tables may not spill rows to a file we do not control.
                QStringLiteral("PRAGMA temp_store=MEMORY")};
    }
    return {};
}

} // namespace

Result<Database> Database::open(const QString &file, Use use)
{
    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    Database database(name);
    QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
    connection.setDatabaseName(file);
    connection.setConnectOptions(use == Use::ReadOnly ? QStringLiteral("QSQLITE_OPEN_READONLY")
                                                      : QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
    if (!connection.open()) {
        return failure("database-open",
                       QStringLiteral("%1 is niet te openen: %2")
                           .arg(QFileInfo(file).fileName(), connection.lastError().databaseText()));
    }
    for (const QString &pragma : pragmas(use)) {
        if (const auto done = database.run(pragma); !done)
            return failure(done.error());
    }
    return database;
}

Database::Database(QString name)
    : m_name(std::move(name))
{
}

Database::Database(Database &&other) noexcept
    : m_name(std::exchange(other.m_name, QString()))
{
}

Database &Database::operator=(Database &&other) noexcept
{
    std::swap(m_name, other.m_name);
    return *this;
}

Database::~Database()
{
    if (!m_name.isEmpty())
        QSqlDatabase::removeDatabase(m_name);
}

Result<QSqlQuery> Database::run(const QString &sql, const QVariantList &values) const
{
    auto query = prepare(sql);
    if (!query)
        return query;
    if (const auto done = execute(*query, values); !done)
        return failure(done.error());
    return query;
}

Result<QSqlQuery> Database::prepare(const QString &sql) const
{
    QSqlQuery query(connection());
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return translated(query.lastError());
    return query;
}

Result<> Database::execute(QSqlQuery &query, const QVariantList &values)
{
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(int(i), values.at(i));
    if (!query.exec())
        return translated(query.lastError());
    return {};
}

Result<> Database::transaction(const std::function<Result<>()> &work) const
{
    // IMMEDIATE, so that a second writer waits at the start and not halfway.
    if (const auto begun = run(QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return failure(begun.error());
    Result<> done = work();
    if (done) {
        if (const auto committed = run(QStringLiteral("COMMIT")); !committed)
            done = failure(committed.error());
    }
    if (!done)
        std::ignore = run(QStringLiteral("ROLLBACK")); // fails only where SQLite rolled back already
    return done;
}

Result<> Database::migrate(const QStringList &steps) const
{
    const auto version = schemaVersion();
    if (!version)
        return failure(version.error());
    if (*version > steps.size())
        return failure("schema-too-new",
                       QStringLiteral("Dit bestand is gemaakt door een nieuwere versie van Stapsteen."));
    for (int step = *version; step < steps.size(); ++step) {
        const auto done = transaction([&]() -> Result<> {
            const QStringList statements = steps.at(step).split(QStringLiteral(";\n"), Qt::SkipEmptyParts);
            for (const QString &statement : statements) {
                if (statement.trimmed().isEmpty())
                    continue;
                if (const auto run = this->run(statement); !run)
                    return failure(run.error());
            }
            const auto run = this->run(QStringLiteral("PRAGMA user_version=%1").arg(step + 1));
            return run ? Result<>() : failure(run.error());
        });
        if (!done)
            return done;
    }
    return {};
}

Result<int> Database::schemaVersion() const
{
    auto query = run(QStringLiteral("PRAGMA user_version"));
    if (!query)
        return failure(query.error());
    return query->next() ? query->value(0).toInt() : 0;
}

QSqlDatabase Database::connection() const
{
    return QSqlDatabase::database(m_name, false);
}

} // namespace stapsteen
