// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "common/Result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStringList>
#include <QVariant>

#include <functional>

namespace stapsteen {

/// One SQLite connection through Qt SQL, used by the thread that opened it.
///
/// Everything of ours that lies in SQLite is opened here, so durability and secrecy settings
/// stand in one place.
class Database {
public:
    /// What the file is for; decides the pragmas.
    enum class Use {
        ReadOnly, ///< a pack: never written, no journal, foreign schema not trusted
        Durable, ///< a queue or store: WAL, synchronous=FULL, secure_delete=ON
    };

    /// Opens or (Durable only) creates @p file.
    /// Errors: "database-open" when it cannot be opened or is no database.
    static Result<Database> open(const QString &file, Use use);

    Database(Database &&other) noexcept;
    Database &operator=(Database &&other) noexcept;
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;
    ~Database();

    /// Runs one statement with positional values bound.
    /// Errors: "disk-full", "disk-read-only", "database-corrupt", "database-busy", "constraint",
    /// else "database-error".
    Result<QSqlQuery> run(const QString &sql, const QVariantList &values = {}) const;

    /// Prepares one statement, for those that run often. Same errors as run().
    Result<QSqlQuery> prepare(const QString &sql) const;

    /// Executes a prepared statement with fresh positional values. Same errors as run().
    static Result<> execute(QSqlQuery &query, const QVariantList &values = {});

    /// Runs @p work between BEGIN IMMEDIATE and COMMIT; rolls back if it fails or the commit fails.
    Result<> transaction(const std::function<Result<>()> &work) const;

    /// Brings the schema to steps.size(): step i moves `PRAGMA user_version` from i to i + 1,
    /// in one transaction each. A step may hold several statements, separated by ";\n".
    /// Errors: "schema-too-new" when the file was written by a newer program.
    Result<> migrate(const QStringList &steps) const;

    /// `PRAGMA user_version`.
    Result<int> schemaVersion() const;

    /// The underlying connection, for what only the driver offers (its native handle).
    QSqlDatabase connection() const;

private:
    explicit Database(QString name);

    QString m_name; ///< of the QSqlDatabase connection; empty once moved from
};

} // namespace stapsteen
