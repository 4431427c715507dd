// SPDX-License-Identifier: EUPL-1.2
#include "postgres/IntakeDatabase.h"

#include "common/Database.h"

#include <QCoreApplication>
#include <QSqlRecord>

namespace stapsteen::testing {

namespace {

// Goes with the application, before Qt's plugins do.
PostgresServer &server()
{
    static PostgresServer *one = nullptr;
    if (!one) {
        one = new PostgresServer;
        if (!one->start())
            qFatal("PostgreSQL does not start; is the package postgresql installed?");
        QObject::connect(qApp, &QObject::destroyed, [] {
            delete one;
            one = nullptr;
        });
    }
    return *one;
}

} // namespace

IntakeDatabase::IntakeDatabase(Kind kind)
    : m_url(kind == Kind::Sqlite
                ? QStringLiteral("sqlite://") + m_folder.filePath(QStringLiteral("intake.db"))
                : server().newDatabase())
{
    if (m_url.isEmpty())
        qFatal("PostgreSQL makes no database");
}

QByteArray IntakeDatabase::contents(const QStringList &tables) const
{
    const bool isSqlite = m_url.startsWith(QLatin1String("sqlite:"));
    const auto database = isSqlite ? Database::open(QUrl(m_url).path(), Database::Use::Durable)
                                   : Database::connect(QUrl(m_url));
    QByteArray all;
    for (const QString &table : tables) {
        auto row = database ? database->run(QStringLiteral("SELECT * FROM ") + table)
                            : Result<QSqlQuery>(failure(database.error()));
        if (!row)
            qFatal("%s", qPrintable(row.error().sentence));
        while (row->next()) {
            for (int column = 0; column < row->record().count(); ++column)
                all += row->value(column).toByteArray() + '\n';
        }
    }
    return all;
}

} // namespace stapsteen::testing
