// SPDX-License-Identifier: EUPL-1.2
#include "postgres/IntakeDatabase.h"

#include <QCoreApplication>

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

} // namespace stapsteen::testing
