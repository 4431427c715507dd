// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "common/Result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStringList>
#include <QUrl>
#include <QVariant>

#include <functional>

namespace stapsteen {

/// One connection to SQLite or PostgreSQL through Qt SQL, used by the thread that opened it.
///
/// Everything of ours that lies in a database is opened here, so durability and secrecy settings
/// stand in one place.
class Database {
public:
    enum class Dialect { Sqlite, PostgreSql };

    /// What the file is for; decides the pragmas.
    enum class Use {
        ReadOnly, ///< a pack: never written, no journal, foreign schema not trusted
        Durable, ///< a queue or store: WAL, synchronous=FULL, secure_delete=ON
    };

    /// Opens or (Durable only) creates @p file.
    /// Errors: "database-open" when it cannot be opened or is no database.
    static Result<Database> open(const QString &file, Use use);

    /// Connects to PostgreSQL at @p url, `postgresql://user@host:port/name?option=value`; the options are
    /// libpq's (`sslmode`, `sslrootcert`, `host` for the folder of a Unix socket …). No password stands
    /// in it, for a command line is no secret: libpq reads PGPASSFILE.
    /// Errors: "database-url", "database-open".
    static Result<Database> connect(const QUrl &url);

    Database(Database &&other) noexcept;
    Database &operator=(Database &&other) noexcept;
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;
    ~Database();

    /// Runs one statement with positional values bound.
    /// Errors: "disk-full", "disk-read-only", "database-corrupt", "database-busy", "constraint",
    /// "database-gone" when the server hung up (nothing works until another is opened), else
    /// "database-error".
    Result<QSqlQuery> run(const QString &sql, const QVariantList &values = {}) const;

    /// Prepares one statement, for those that run often. Same errors as run().
    Result<QSqlQuery> prepare(const QString &sql) const;

    /// Executes a prepared statement with fresh positional values. Same errors as run().
    static Result<> execute(QSqlQuery &query, const QVariantList &values = {});

    /// Moves @p query to its next row; false after the last. Unlike QSqlQuery::next() it does not take a
    /// failure for the end. Same errors as run().
    static Result<bool> step(QSqlQuery &query);

    /// Runs @p work between BEGIN and COMMIT; rolls back if it fails or the commit fails. On SQLite nobody
    /// else writes meanwhile.
    Result<> transaction(const std::function<Result<>()> &work) const;

    /// SQLite only. Brings the schema to steps.size(): step i moves `PRAGMA user_version` from i to i + 1,
    /// in one transaction each. A step may hold several statements, separated by ";\n".
    /// Errors: "schema-too-new" when the file was written by a newer program.
    Result<> migrate(const QStringList &steps) const;

    /// SQLite only: `PRAGMA user_version`.
    Result<int> schemaVersion() const;

    Dialect dialect() const { return m_dialect; }

    /// The underlying connection, for what only the driver offers (its native handle).
    QSqlDatabase connection() const;

private:
    Database(QString name, Dialect dialect);

    QString m_name; ///< of the QSqlDatabase connection; empty once moved from
    Dialect m_dialect;
};

} // namespace stapsteen
