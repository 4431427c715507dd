// SPDX-License-Identifier: EUPL-1.2
#include "common/Database.h"

#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrlQuery>
#include <QUuid>

#include <array>
#include <string_view>
#include <utility>

namespace stapsteen {

namespace {

// SQLite's primary result codes (https://www.sqlite.org/rescode.html), as Qt's driver passes them on.
const char *codeFromSqlite(const QString &native)
{
    switch (native.toInt() & 0xff) {
    case 5:
    case 6:
        return "database-busy";
    case 8:
        return "disk-read-only";
    case 11:
    case 26:
        return "database-corrupt";
    case 13:
        return "disk-full";
    case 19:
        return "constraint";
    default:
        return "database-error";
    }
}

// SQLSTATE (https://www.postgresql.org/docs/15/errcodes-appendix.html). Without one it is libpq that
// speaks, and it only does once the connection is lost.
const char *codeFromPostgreSql(const QString &state)
{
    using Code = std::pair<QLatin1String, const char *>;
    static constexpr std::array Codes{
        Code{QLatin1String("40001"), "database-busy"}, // serialization failure
        Code{QLatin1String("40P01"), "database-busy"}, // deadlock
        Code{QLatin1String("55P03"), "database-busy"}, // lock timeout
        Code{QLatin1String("25006"), "disk-read-only"}, // a standby
        Code{QLatin1String("53100"), "disk-full"},
        Code{QLatin1String("23"), "constraint"},
        Code{QLatin1String("08"), "database-gone"},
        Code{QLatin1String("57P0"), "database-gone"}, // the server stops, or starts
        Code{QLatin1String("XX00"), "database-corrupt"},
    };
    if (state.isEmpty())
        return "database-gone";
    for (const auto &[start, code] : Codes) {
        if (state.startsWith(start))
            return code;
    }
    return "database-error";
}

// What we say of it; a "constraint" and whatever we have no words for are followed by the database's own.
QString sentenceFor(QLatin1String code)
{
    if (code == QLatin1String("database-busy"))
        return QStringLiteral("De database is bezet.");
    if (code == QLatin1String("disk-read-only"))
        return QStringLiteral("De schijf is alleen-lezen.");
    if (code == QLatin1String("database-corrupt"))
        return QStringLiteral("De database is beschadigd.");
    if (code == QLatin1String("disk-full"))
        return QStringLiteral("De schijf is vol.");
    if (code == QLatin1String("database-gone"))
        return QStringLiteral("De verbinding met de database is weg.");
    return {};
}

tl::unexpected<Error> errorOf(const QSqlQuery &query)
{
    const QSqlError error = query.lastError();
    const QString native = error.nativeErrorCode();
    const bool isPostgreSql = query.driver()->dbmsType() == QSqlDriver::PostgreSQL;
    const char *code = isPostgreSql ? codeFromPostgreSql(native) : codeFromSqlite(native);
    // The first line only: PostgreSQL goes on with the values of the row.
    const QString words = error.databaseText().section(u'\n', 0, 0);
    QString sentence = sentenceFor(QLatin1String(code));
    if (std::string_view(code) == "constraint")
        sentence = QStringLiteral("De database weigert deze rij: %1").arg(words);
    else if (sentence.isEmpty())
        sentence = QStringLiteral("De database meldt: %1").arg(words);
    return failure(code, sentence);
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
    Database database(name, Dialect::Sqlite);
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

Result<Database> Database::connect(const QUrl &url)
{
    if (!url.isValid() || url.scheme() != QLatin1String("postgresql") || url.path().size() < 2
        || !url.password().isEmpty() || QUrlQuery(url).hasQueryItem(QStringLiteral("password"))) {
        return failure(
            "database-url",
            QStringLiteral("Een PostgreSQL-database heet postgresql://gebruiker@machine/naam, zonder "
                           "wachtwoord: dat staat in het bestand dat PGPASSFILE noemt."));
    }
    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    Database database(name, Dialect::PostgreSql);
    QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), name);
    connection.setHostName(url.host());
    connection.setPort(url.port());
    connection.setUserName(url.userName());
    connection.setDatabaseName(url.path().mid(1));
    QStringList options{QStringLiteral("connect_timeout=5")};
    const auto items = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    for (const auto &[key, value] : items)
        options.append(key + u'=' + value);
    connection.setConnectOptions(options.join(u';'));
    if (!connection.open()) {
        return failure(
            "database-open",
            QStringLiteral("De database %1 is niet te bereiken: %2")
                .arg(url.path().mid(1), connection.lastError().databaseText().section(u'\n', 0, 0)));
    }
    return database;
}

Database::Database(QString name, Dialect dialect)
    : m_name(std::move(name))
    , m_dialect(dialect)
{
}

Database::Database(Database &&other) noexcept
    : m_name(std::exchange(other.m_name, QString()))
    , m_dialect(other.m_dialect)
{
}

Database &Database::operator=(Database &&other) noexcept
{
    std::swap(m_name, other.m_name);
    std::swap(m_dialect, other.m_dialect);
    return *this;
}

Database::~Database()
{
    if (!m_name.isEmpty())
        QSqlDatabase::removeDatabase(m_name);
}

Result<QSqlQuery> Database::run(const QString &sql, const QVariantList &values) const
{
    if (values.isEmpty()) { // PostgreSQL prepares no CREATE, no BEGIN
        QSqlQuery query(connection());
        query.setForwardOnly(true);
        if (!query.exec(sql))
            return errorOf(query);
        return query;
    }
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
        return errorOf(query);
    return query;
}

Result<> Database::execute(QSqlQuery &query, const QVariantList &values)
{
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(int(i), values.at(i));
    if (!query.exec())
        return errorOf(query);
    return {};
}

Result<bool> Database::step(QSqlQuery &query)
{
    const bool found = query.next();
    if (!found && query.lastError().isValid())
        return errorOf(query);
    return found;
}

Result<> Database::transaction(const std::function<Result<>()> &work) const
{
    // IMMEDIATE, so that a second writer waits at the start and not halfway.
    const auto begun =
        run(m_dialect == Dialect::Sqlite ? QStringLiteral("BEGIN IMMEDIATE") : QStringLiteral("BEGIN"));
    if (!begun)
        return failure(begun.error());
    Result<> done = work();
    if (done) {
        if (const auto committed = run(QStringLiteral("COMMIT")); !committed)
            done = failure(committed.error());
    }
    if (!done)
        std::ignore = run(QStringLiteral("ROLLBACK")); // fails only where the database rolled back already
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
