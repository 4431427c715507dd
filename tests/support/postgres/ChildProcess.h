// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QProcess>
#include <QTemporaryFile>

namespace stapsteen::testing {

/// How a test starts servers: they end when the test does, however it ends, and never run as root, which
/// PostgreSQL and nginx's workers refuse to.
class ChildProcess : public QProcess {
public:
    enum class User { Mine, Unprivileged };

    /// @p user: Unprivileged is `nobody` where the test runs as root, else the test's own user.
    explicit ChildProcess(User user = User::Mine);
    ~ChildProcess() override; ///< kills it if it still runs

    /// Runs @p program to its end. Whether it ended well; what it wrote is in output().
    bool runToEnd(const QString &program, const QStringList &arguments, int milliseconds = 60'000);

    /// All it has written so far, to standard output and error.
    QByteArray output() const;

private:
    // Not a pipe: a server that writes much would wait in the middle of its work until a busy test reads on.
    QTemporaryFile m_written;
};

/// Gives @p folder to the user that Unprivileged stands for.
bool giveToUnprivileged(const QString &folder);

/// A TCP port of 127.0.0.1 that nobody listens on now.
quint16 freePort();

} // namespace stapsteen::testing
