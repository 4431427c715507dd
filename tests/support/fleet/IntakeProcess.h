// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "postgres/ChildProcess.h"

#include <memory>

namespace stapsteen::testing {

/// The real stapsteen-intake, serving on a free port of 127.0.0.1.
class IntakeProcess {
public:
    /// @p folder of the keys, @p database as --database takes it.
    IntakeProcess(QString folder, QString database);

    /// More for its environment: `NAME=value`.
    void setEnvironment(const QStringList &variables) { m_variables = variables; }

    /// More on its command line.
    void setArguments(const QStringList &arguments) { m_arguments = arguments; }

    /// Starts it. False when it ended before it listened; what it said is then in log(). @p port 0: any.
    bool start(quint16 port = 0);

    /// Runs another of its commands to the end: @p words as on its command line, but for --data and
    /// --database. What became of it.
    enum class Ended { Well, Badly, Killed };
    Ended run(const QStringList &words);

    void kill(); ///< SIGKILL
    bool stop(); ///< SIGTERM; whether it ended well
    bool isRunning();

    quint16 port() const { return m_port; }
    QByteArray log() const { return m_process ? m_process->output() : QByteArray(); }
    qint64 processId() const { return m_process->processId(); }

private:
    void begin(const QStringList &words);

    const QString m_folder;
    const QString m_database;
    QStringList m_variables;
    QStringList m_arguments;
    std::unique_ptr<ChildProcess> m_process;
    quint16 m_port = 0;
};

} // namespace stapsteen::testing
