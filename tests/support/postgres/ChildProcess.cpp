// SPDX-License-Identifier: EUPL-1.2
#include "postgres/ChildProcess.h"

#include <QFile>
#include <QTcpServer>

#include <csignal>

#include <grp.h>
#include <pwd.h>
#include <sys/prctl.h>
#include <unistd.h>

namespace stapsteen::testing {

ChildProcess::ChildProcess(User user)
{
    setProcessChannelMode(QProcess::MergedChannels);
    if (m_written.open())
        setStandardOutputFile(m_written.fileName());
    const passwd *nobody = user == User::Unprivileged && ::geteuid() == 0 ? ::getpwnam("nobody") : nullptr;
    const uid_t uid = nobody ? nobody->pw_uid : ::geteuid();
    const gid_t gid = nobody ? nobody->pw_gid : ::getegid();
    const bool drops = nobody;
    setChildProcessModifier([uid, gid, drops] {
        if (drops && (::setgroups(0, nullptr) != 0 || ::setgid(gid) != 0 || ::setuid(uid) != 0))
            ::_exit(126);
        ::prctl(PR_SET_PDEATHSIG, SIGTERM); // after setuid(), which forgets it
    });
}

ChildProcess::~ChildProcess()
{
    if (state() != QProcess::NotRunning) {
        kill();
        waitForFinished();
    }
}

bool ChildProcess::runToEnd(const QString &program, const QStringList &arguments, int milliseconds)
{
    start(program, arguments);
    return waitForFinished(milliseconds) && exitStatus() == QProcess::NormalExit && exitCode() == 0;
}

QByteArray ChildProcess::output() const
{
    QFile written(m_written.fileName());
    return written.open(QIODevice::ReadOnly) ? written.readAll() : QByteArray();
}

bool giveToUnprivileged(const QString &folder)
{
    if (::geteuid() != 0)
        return true;
    const passwd *nobody = ::getpwnam("nobody");
    return nobody && ::chown(QFile::encodeName(folder).constData(), nobody->pw_uid, nobody->pw_gid) == 0;
}

quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : 0;
}

} // namespace stapsteen::testing
