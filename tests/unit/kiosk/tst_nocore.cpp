// SPDX-License-Identifier: EUPL-1.2
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

/// A crash of the kiosk or of the intake, which have her words in memory, leaves nothing of it on the disk.
class TestNoCore : public QObject {
    Q_OBJECT

private:
    // Starts a program where cores are welcome, aborts it once @p isReady, and gives what the kernel says.
    static int abortedAs(const QStringList &command, const QString &folder,
                         const std::function<bool(pid_t)> &isReady)
    {
        QList<QByteArray> words;
        for (const QString &word : command)
            words.append(word.toUtf8());
        std::vector<char *> arguments;
        for (QByteArray &word : words)
            arguments.push_back(word.data());
        arguments.push_back(nullptr);
        const QByteArray where = QFile::encodeName(folder);
        const pid_t pid = ::fork();
        if (pid == 0) {
            const rlimit all{RLIM_INFINITY, RLIM_INFINITY};
            ::setrlimit(RLIMIT_CORE, &all);
            if (::chdir(where.constData()) == 0)
                ::execv(arguments.front(), arguments.data());
            ::_exit(127);
        }
        QElapsedTimer timer;
        timer.start();
        while (!isReady(pid) && timer.elapsed() < 60'000 && ::waitpid(pid, nullptr, WNOHANG) == 0)
            ::usleep(10'000);
        ::kill(pid, SIGABRT);
        int status = 0;
        return ::waitpid(pid, &status, 0) == pid ? status : -1;
    }

    // "Max core file size" of process @p pid: soft and hard.
    static QByteArrayList limit(pid_t pid)
    {
        QFile file(QStringLiteral("/proc/%1/limits").arg(pid));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        for (const QByteArray &line : file.readAll().split('\n')) {
            if (line.startsWith("Max core file size"))
                return line.mid(26).simplified().split(' ').mid(0, 2);
        }
        return {};
    }

private Q_SLOTS:
    void aCrashLeavesNothing_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::newRow("intake") << QStringList{
            QStringLiteral(STAPSTEEN_INTAKE), QStringLiteral("serve"),    QStringLiteral("--data"),
            QStringLiteral("data"),           QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0")};
        QTest::newRow("kiosk") << QStringList{QStringLiteral(STAPSTEEN_KIOSK), QStringLiteral("--data"),
                                              QStringLiteral("data"), QStringLiteral("--size"),
                                              QStringLiteral("800x600")};
    }

    void aCrashLeavesNothing()
    {
        QFETCH(QStringList, command);
        const QTemporaryDir folder;
        QByteArrayList seen;
        const int status = abortedAs(command, folder.path(), [&](pid_t pid) {
            seen = limit(pid);
            return seen == QByteArrayList{"0", "0"};
        });
        QVERIFY2((seen == QByteArrayList{"0", "0"}), seen.join(' '));
        QVERIFY(WIFSIGNALED(status) && WTERMSIG(status) == SIGABRT);
        QVERIFY(!WCOREDUMP(status));
        QVERIFY(QDir(folder.path()).entryList({QStringLiteral("core*")}, QDir::Files).isEmpty());
    }

    void anotherProgramWould()
    {
        // Shows that the test above could fail: where this machine writes cores to files, this leaves one.
        const QTemporaryDir folder;
        const int status =
            abortedAs({QStringLiteral("/bin/sleep"), QStringLiteral("60")}, folder.path(), [](pid_t pid) {
                return limit(pid) == QByteArrayList{"unlimited", "unlimited"};
            });
        QVERIFY(WIFSIGNALED(status));
        if (!WCOREDUMP(status))
            QSKIP("this machine writes no cores at all; the limits were looked at");
    }
};

QTEST_GUILESS_MAIN(TestNoCore)
#include "tst_nocore.moc"
