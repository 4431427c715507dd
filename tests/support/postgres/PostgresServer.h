// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "postgres/ChildProcess.h"

#include <QTemporaryDir>

#include <memory>

namespace stapsteen::testing {

/// A real PostgreSQL server in a folder of its own, reached by a Unix socket in it.
class PostgresServer {
public:
    /// Whether it may forget what it promised when the power fails. Unit tests let it, for speed.
    enum class Durability { Fast, Real };

    explicit PostgresServer(Durability durability = Durability::Fast);
    ~PostgresServer(); ///< stops it

    /// Initialises and starts it. False when it did not come up; what it said is printed.
    bool start();

    /// Stops it as a power cut would; start() lets it recover.
    void crash();

    /// A second server that follows this one, made by `pg_basebackup -R`; not started yet. Nothing on
    /// failure.
    std::unique_ptr<PostgresServer> standby() const;

    /// A standby becomes a server of its own. Whether it did.
    bool promote() const;

    /// Whether a standby has all that @p primary has written.
    bool hasAllOf(const PostgresServer &primary) const;

    /// All its files lie below it, and its socket in it.
    QString folder() const { return m_folder.path(); }

    /// Makes an empty database and gives its URL, as stapsteen-intake takes it. Empty on failure.
    QString newDatabase();

    /// Takes the last one away again, for tests that make hundreds.
    void dropDatabase();

private:
    void signal(int number) const;
    QString binary(const char *name) const;
    QString urlOf(const QString &database) const;
    QString asked(const QString &sql) const; ///< the first value of the first row; null on failure
    bool isUp();

    const Durability m_durability;
    QTemporaryDir m_folder;
    std::unique_ptr<ChildProcess> m_process;
    int m_databases = 0;
};

} // namespace stapsteen::testing
