// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

namespace stapsteen::test {

/// A CUPS of the test's own, with a queue named "slip" that keeps what it is given.
class CupsServer {
public:
    ~CupsServer()
    {
        m_cups.terminate();
        if (m_cups.state() != QProcess::NotRunning && !m_cups.waitForFinished(5000))
            m_cups.kill();
        m_cups.waitForFinished(1000);
    }

    /// Points this process's programs at it. False if CUPS is not installed or does not start.
    bool start()
    {
        if (!QFile::exists(Program))
            return false;
        QTcpServer free;
        free.listen(QHostAddress::LocalHost);
        const QByteArray address = "127.0.0.1:" + QByteArray::number(free.serverPort());
        free.close();
        const QByteArray home = QFile::encodeName(m_home.path());
        for (const char *folder : {"etc", "spool", "spool/tmp", "cache", "run", "log"})
            QDir(m_home.path()).mkpath(QString::fromLatin1(folder));
        write(QStringLiteral("etc/cupsd.conf"),
              "Listen " + address
                  + "\nBrowsing Off\nWebInterface No\nDefaultAuthType None\nPreserveJobFiles "
                    "Yes\nDirtyCleanInterval 0\n"
                    "<Location />\nOrder allow,deny\nAllow all\n</Location>\n"
                    "<Location /admin>\nOrder allow,deny\nAllow all\n</Location>\n"
                    "<Policy default>\nJobPrivateValues none\n<Limit All>\nOrder allow,deny\nAllow "
                    "all\n</Limit>\n"
                    "</Policy>\n");
        write(QStringLiteral("etc/cups-files.conf"),
              "FileDevice Yes\nSandboxing Off\nServerRoot " + home + "/etc\nRequestRoot " + home
                  + "/spool\nTempDir " + home + "/spool/tmp\nCacheDir " + home + "/cache\nStateDir " + home
                  + "/run\nAccessLog " + home + "/log/access\nErrorLog " + home + "/log/error\nPageLog "
                  + home + "/log/page\n");
        QStringList command{Program,
                            QStringLiteral("-f"),
                            QStringLiteral("-c"),
                            m_home.filePath(QStringLiteral("etc/cupsd.conf")),
                            QStringLiteral("-s"),
                            m_home.filePath(QStringLiteral("etc/cups-files.conf"))};
        if (geteuid() == 0) { // as root it would look after the machine's own printers
            QProcess::execute(QStringLiteral("chown"),
                              {QStringLiteral("-R"), QStringLiteral("nobody:nogroup"), m_home.path()});
            command = QStringList{QStringLiteral("setpriv"), QStringLiteral("--reuid=nobody"),
                                  QStringLiteral("--regid=nogroup"), QStringLiteral("--clear-groups")}
                + command;
        }
        m_cups.setStandardOutputFile(QProcess::nullDevice());
        m_cups.setStandardErrorFile(QProcess::nullDevice());
        m_cups.start(command.takeFirst(), command);
        qputenv("CUPS_SERVER", address);
        const QStringList queue{QStringLiteral("-p"), QStringLiteral("slip"), QStringLiteral("-E"),
                                QStringLiteral("-v"), QStringLiteral("file:///dev/null")};
        return m_cups.waitForStarted()
            && QTest::qWaitFor([&] { return run(QStringLiteral("lpadmin"), queue).has_value(); }, 20000);
    }

    /// The documents it was given, in their order.
    QList<QByteArray> documents() const
    {
        const QDir spool(m_home.filePath(QStringLiteral("spool")));
        QList<QByteArray> found;
        for (const QString &name : spool.entryList({QStringLiteral("d*")}, QDir::Files, QDir::Name)) {
            QFile file(spool.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                found.append(file.readAll());
        }
        return found;
    }

    /// What stands in its lists of jobs, names and all.
    QByteArray jobs() const
    {
        QByteArray all;
        const QDir spool(m_home.filePath(QStringLiteral("spool")));
        for (const QString &name : spool.entryList({QStringLiteral("c*")}, QDir::Files)) {
            QFile file(spool.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                all += file.readAll();
        }
        return all;
    }

private:
    static inline const QString Program = QStringLiteral("/usr/sbin/cupsd");

    void write(const QString &name, const QByteArray &contents) const
    {
        QFile file(m_home.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(contents) != contents.size())
            qFatal("no configuration for CUPS");
    }

    static std::optional<QByteArray> run(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.start(program, arguments);
        if (!process.waitForFinished(5000) || process.exitCode() != 0)
            return std::nullopt;
        return process.readAllStandardOutput();
    }

    QTemporaryDir m_home;
    QProcess m_cups;
};

} // namespace stapsteen::test
