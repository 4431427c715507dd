// SPDX-License-Identifier: EUPL-1.2
#include "fleet/IntakeProcess.h"

#include <QDeadlineTimer>
#include <QRegularExpression>

namespace stapsteen::testing {

IntakeProcess::IntakeProcess(QString folder, QString database)
    : m_folder(std::move(folder))
    , m_database(std::move(database))
{
}

void IntakeProcess::begin(const QStringList &words)
{
    m_process = std::make_unique<ChildProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &variable : std::as_const(m_variables))
        environment.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
    m_process->setProcessEnvironment(environment);
    m_process->start(
        QStringLiteral(STAPSTEEN_INTAKE),
        words + QStringList{QStringLiteral("--data"), m_folder, QStringLiteral("--database"), m_database});
}

IntakeProcess::Ended IntakeProcess::run(const QStringList &words)
{
    begin(words);
    if (!m_process->waitForFinished(60'000) || m_process->exitStatus() != QProcess::NormalExit)
        return Ended::Killed;
    return m_process->exitCode() == 0 ? Ended::Well : Ended::Badly;
}

bool IntakeProcess::start(quint16 port)
{
    begin(QStringList{QStringLiteral("serve"), QStringLiteral("--listen"),
                      QStringLiteral("127.0.0.1:%1").arg(port)}
          + m_arguments);
    static const QRegularExpression listening(QStringLiteral("listening on http://127\\.0\\.0\\.1:(\\d+)"));
    const QDeadlineTimer deadline(60'000);
    while (!deadline.hasExpired()) {
        const auto found = listening.match(QString::fromUtf8(m_process->output()));
        if (found.hasMatch()) {
            m_port = quint16(found.captured(1).toUInt());
            return true;
        }
        if (m_process->waitForFinished(20))
            return false;
    }
    return false;
}

void IntakeProcess::kill()
{
    m_process->kill();
    m_process->waitForFinished();
}

bool IntakeProcess::stop()
{
    m_process->terminate();
    return m_process->waitForFinished(30'000) && m_process->exitStatus() == QProcess::NormalExit
        && m_process->exitCode() == 0;
}

bool IntakeProcess::isRunning()
{
    return m_process && !m_process->waitForFinished(0) && m_process->state() == QProcess::Running;
}

} // namespace stapsteen::testing
