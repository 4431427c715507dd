// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "postgres/PostgresServer.h"

#include <QCoreApplication>
#include <QTest>

namespace stapsteen::testing {

/// A fresh database for one test of the intake, on SQLite or PostgreSQL. One PostgreSQL server serves all
/// tests of a program; it starts when first asked for.
class IntakeDatabase {
public:
    enum class Kind { Sqlite, PostgreSql };

    explicit IntakeDatabase(Kind kind);

    /// As stapsteen-intake's --database takes it.
    const QString &url() const { return m_url; }

    /// All that lies in @p tables, as bytes to look for something in; bytea as it is.
    QByteArray contents(const QStringList &tables) const;

private:
    QTemporaryDir m_folder; ///< of SQLite's file
    QString m_url;
};

/// Runs the tests of class @p Test, made with a Kind, on SQLite and then on PostgreSQL: `return
/// runOnBoth<TestThat>(argc, argv);`. The exit code counts what failed.
template<typename Test> int runOnBoth(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    int failed = 0;
    for (const auto kind : {IntakeDatabase::Kind::Sqlite, IntakeDatabase::Kind::PostgreSql}) {
        Test test(kind);
        test.setObjectName(kind == IntakeDatabase::Kind::Sqlite ? QStringLiteral("sqlite")
                                                                : QStringLiteral("postgresql"));
        failed += QTest::qExec(&test, argc, argv);
    }
    return failed;
}

} // namespace stapsteen::testing
