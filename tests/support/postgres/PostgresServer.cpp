// SPDX-License-Identifier: EUPL-1.2
#include "postgres/PostgresServer.h"

#include "common/Database.h"

#include <QDir>
#include <QElapsedTimer>

#include <csignal>

namespace stapsteen::testing {

namespace {

const QString User = QStringLiteral("stapsteen");

} // namespace

PostgresServer::PostgresServer(Durability durability)
    : m_durability(durability)
{
}

PostgresServer::~PostgresServer()
{
    if (!m_process)
        return;
    signal(SIGINT); // "fast shutdown"
    if (!m_process->waitForFinished(10'000))
        crash();
}

bool PostgresServer::start()
{
    const QString data = m_folder.filePath(QStringLiteral("data"));
    if (!QDir(data).exists()) {
        ChildProcess init(ChildProcess::User::Unprivileged);
        init.setWorkingDirectory(QStringLiteral("/"));
        if (!giveToUnprivileged(m_folder.path())
            || !init.runToEnd(binary("initdb"),
                              {QStringLiteral("-D"), data, QStringLiteral("-U"), User, QStringLiteral("-A"),
                               QStringLiteral("trust"), QStringLiteral("-E"), QStringLiteral("UTF8"),
                               QStringLiteral("--locale=C"), QStringLiteral("--no-sync")})) {
            qWarning("initdb: %s", init.output().constData());
            return false;
        }
    }
    m_process = std::make_unique<ChildProcess>(ChildProcess::User::Unprivileged);
    m_process->setWorkingDirectory(QStringLiteral("/"));
    QStringList arguments{QStringLiteral("-D"), data,
                          QStringLiteral("-k"), m_folder.path(),
                          QStringLiteral("-c"), QStringLiteral("listen_addresses=")};
    if (m_durability == Durability::Fast)
        arguments += {QStringLiteral("-c"), QStringLiteral("fsync=off")};
    m_process->start(binary("postgres"), arguments);
    if (isUp())
        return true;
    qWarning("postgres: %s", m_process->output().constData());
    return false;
}

void PostgresServer::crash()
{
    signal(SIGQUIT); // "immediate shutdown": no checkpoint
    m_process->waitForFinished();
}

void PostgresServer::signal(int number) const
{
    // Of a server that ended already it is 0, and to kill() that is every process around us.
    if (const qint64 process = m_process->processId(); process > 0)
        ::kill(pid_t(process), number);
}

std::unique_ptr<PostgresServer> PostgresServer::standby() const
{
    auto second = std::make_unique<PostgresServer>(m_durability);
    ChildProcess copy(ChildProcess::User::Unprivileged);
    copy.setWorkingDirectory(QStringLiteral("/"));
    if (!giveToUnprivileged(second->folder())
        || !copy.runToEnd(binary("pg_basebackup"),
                          {QStringLiteral("-R"), QStringLiteral("-D"),
                           second->m_folder.filePath(QStringLiteral("data")), QStringLiteral("-h"),
                           m_folder.path(), QStringLiteral("-U"), User, QStringLiteral("-c"),
                           QStringLiteral("fast")})) {
        qWarning("pg_basebackup: %s", copy.output().constData());
        return {};
    }
    return second;
}

bool PostgresServer::promote() const
{
    return asked(QStringLiteral("SELECT pg_promote()")) == QLatin1String("true");
}

bool PostgresServer::hasAllOf(const PostgresServer &primary) const
{
    const QString written = primary.asked(QStringLiteral("SELECT pg_current_wal_lsn()"));
    return asked(QStringLiteral("SELECT pg_last_wal_replay_lsn() >= '%1'").arg(written))
        == QLatin1String("true");
}

QString PostgresServer::urlOf(const QString &database) const
{
    return QStringLiteral("postgresql://%1@/%2?host=%3").arg(User, database, m_folder.path());
}

QString PostgresServer::asked(const QString &sql) const
{
    const auto server = Database::connect(QUrl(urlOf(QStringLiteral("postgres"))));
    auto row = server ? server->run(sql) : Result<QSqlQuery>(failure(server.error()));
    return row && row->next() ? row->value(0).toString() : QString();
}

QString PostgresServer::newDatabase()
{
    const QString name = QStringLiteral("test%1").arg(++m_databases);
    const auto server = Database::connect(QUrl(urlOf(QStringLiteral("postgres"))));
    const auto made = server ? server->run(QStringLiteral("CREATE DATABASE ") + name)
                             : Result<QSqlQuery>(failure(server.error()));
    if (!made) {
        qWarning("%s", qPrintable(made.error().sentence));
        return {};
    }
    return urlOf(name);
}

void PostgresServer::dropDatabase()
{
    const QString url = QStringLiteral("postgresql://%1@/postgres?host=%2").arg(User, m_folder.path());
    const auto server = Database::connect(QUrl(url));
    const auto gone = server
        ? server->run(QStringLiteral("DROP DATABASE IF EXISTS test%1 WITH (FORCE)").arg(m_databases))
        : Result<QSqlQuery>(failure(server.error()));
    if (!gone)
        qWarning("%s", qPrintable(gone.error().sentence));
}

// Debian keeps the server's programs apart, by version.
QString PostgresServer::binary(const char *name) const
{
    const QDir versions(QStringLiteral("/usr/lib/postgresql"));
    int newest = 0;
    for (const QString &version : versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        newest = std::max(newest, version.toInt());
    return QStringLiteral("%1/%2/bin/%3").arg(versions.path()).arg(newest).arg(QLatin1String(name));
}

bool PostgresServer::isUp()
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 60'000 && m_process->state() != QProcess::NotRunning) {
        if (Database::connect(QUrl(urlOf(QStringLiteral("postgres")))))
            return true;
        m_process->waitForFinished(50); // notices when it gives up
    }
    return false;
}

} // namespace stapsteen::testing
