// SPDX-License-Identifier: EUPL-1.2
#include "Needs.h"
#include "SampleSources.h"
#include "content/PackStore.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <csignal>
#include <functional>
#include <optional>

#include <fcntl.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace stapsteen;
using test::SampleSources;
using From = PackStore::Opened::From;

namespace {

QByteArray contentsOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Runs @p work in a child process that is killed with SIGKILL at its @p step-th system call (entries and
/// exits counted alike). True if it was killed, false if it had finished before.
bool killedAtStep(int step, const std::function<void()> &work)
{
    const pid_t child = ::fork();
    if (child == 0) {
        ::ptrace(PTRACE_TRACEME, 0, nullptr, nullptr);
        ::raise(SIGSTOP);
        work();
        ::_exit(0);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    for (int i = 0; i < step; ++i) {
        ::ptrace(PTRACE_SYSCALL, child, nullptr, nullptr);
        ::waitpid(child, &status, 0);
        if (WIFEXITED(status))
            return false;
    }
    ::kill(child, SIGKILL);
    ::waitpid(child, &status, 0);
    return true;
}

bool mayTrace()
{
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(::ptrace(PTRACE_TRACEME, 0, nullptr, nullptr) == 0 ? 0 : 1);
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

} // namespace

class TestContentPackStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_builtIn = m_sources.build(QStringLiteral("built-in.pack"));
        for (int version = 2; version <= 5; ++version)
            signedPack(version);
    }

    void init() { m_folder.emplace(); }

    void withoutUpdatesTheBuiltInOneIsUsed()
    {
        const auto opened = store().openBest();
        QVERIFY(opened.pack);
        QCOMPARE(opened.from, From::BuiltIn);
        QCOMPARE(opened.pack->info().version, 1);
        QVERIFY(opened.problems.isEmpty());
        QVERIFY(store().recheck());
    }

    void anUpdateIsUsedFromThenOn()
    {
        QVERIFY(install(2));
        expect(2, From::Newest);
        QVERIFY(install(3));
        expect(3, From::Newest);
        QVERIFY(install(3)); // again changes nothing
        QVERIFY(store().recheck());
    }

    void aPackInUseStaysReadableThroughUpdates()
    {
        QVERIFY(install(2));
        const auto opened = store().openBest();
        for (int version = 3; version <= 5; ++version)
            QVERIFY(install(version));
        auto query = opened.pack->database().run(QStringLiteral("SELECT count(*) FROM card"));
        QVERIFY(query && query->next());
        QCOMPARE(query->value(0).toInt(), 3);
    }

    void onlyThePreviousIsKept()
    {
        for (int version = 2; version <= 5; ++version)
            QVERIFY(install(version));
        QCOMPARE(QDir(folder()).entryList({QStringLiteral("*.pack")}),
                 QStringList({QStringLiteral("sample.4.pack"), QStringLiteral("sample.5.pack")}));
    }

    void anOlderOneIsRefused()
    {
        QVERIFY(install(3));
        const auto older = install(2);
        QVERIFY(!older);
        QCOMPARE(older.error().code, QStringLiteral("pack-older"));
        expect(3, From::Newest);
    }

    void anotherPackIsRefused()
    {
        QVERIFY(install(2));
        SampleSources other;
        other.replace(QStringLiteral("base/pack.json"), "\"sample\", \"version\": 1",
                      "\"other\", \"version\": 9");
        const QString file = other.build();
        sign(file);
        const auto result = store().install(file, file + QStringLiteral(".minisig"), m_key.publicKey());
        QVERIFY(!result);
        QCOMPARE(result.error().code, QStringLiteral("pack-other"));
        expect(2, From::Newest);
    }

    void aCitysPackGoesBeforeABaseWithAHigherVersion()
    {
        // As the program comes: base version 2, and the first release of a city.
        const SampleSources city;
        city.replace(QStringLiteral("base/pack.json"), "\"sample\"", "\"city\"");
        const QString file = city.build();
        sign(file);
        const QString id = QStringLiteral("city");
        PackStore ours(folder(), packFile(2), id);
        const auto before = ours.openBest();
        QCOMPARE(before.from, From::BuiltIn);
        QCOMPARE(before.problems.size(), 1); // staff see that the city is not there yet
        QCOMPARE(before.problems.constFirst().code, QStringLiteral("pack-other"));

        const auto installed = ours.install(file, file + QStringLiteral(".minisig"), m_key.publicKey());
        QVERIFY2(installed, installed ? "" : qPrintable(installed.error().sentence));
        const auto opened = ours.openBest();
        QCOMPARE(opened.from, From::Newest);
        QCOMPARE(opened.pack->info().id, id);
        QCOMPARE(opened.pack->info().version, 1);
        QVERIFY(opened.problems.isEmpty());
        QVERIFY(!ours.newestSignature().isEmpty());
        QVERIFY(ours.recheck());
    }

    void aKioskThatTookABaseUpdateMovesToACity()
    {
        QVERIFY(install(5));
        const SampleSources city;
        city.replace(QStringLiteral("base/pack.json"), "\"sample\"", "\"city\"");
        const QString file = city.build();
        sign(file);
        PackStore ours = store(QStringLiteral("city"));
        QCOMPARE(ours.openBest().from, From::BuiltIn); // not the update of another pack
        QVERIFY(ours.install(file, file + QStringLiteral(".minisig"), m_key.publicKey()));
        QCOMPARE(ours.openBest().pack->info().id, QStringLiteral("city"));
        QCOMPARE(QDir(folder()).entryList({QStringLiteral("*.pack")}),
                 QStringList{QStringLiteral("city.1.pack")});

        // And what is not the city's is said to be another, not an older or newer one.
        const auto base =
            ours.install(packFile(2), packFile(2) + QStringLiteral(".minisig"), m_key.publicKey());
        QVERIFY(!base);
        QCOMPARE(base.error().code, QStringLiteral("pack-other"));
    }

    void olderThanWhatTheProgramCameWithIsRefused()
    {
        PackStore ours(folder(), packFile(4));
        const auto older =
            ours.install(packFile(3), packFile(3) + QStringLiteral(".minisig"), m_key.publicKey());
        QVERIFY(!older); // it would never be shown
        QCOMPARE(older.error().code, QStringLiteral("pack-older"));
    }

    void badUpdatesChangeNothing_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("code");
        QTest::newRow("unsigned") << "unsigned"
                                  << "signature-missing";
        QTest::newRow("truncated") << "truncated"
                                   << "signature-wrong";
        QTest::newRow("corrupted") << "corrupted"
                                   << "signature-wrong";
        QTest::newRow("other key") << "other key"
                                   << "signature-other-key";
        QTest::newRow("no pack") << "no pack"
                                 << "pack-damaged";
        QTest::newRow("too new") << "too new"
                                 << "pack-too-new";
        QTest::newRow("gone") << "gone"
                              << "file-unreadable";
    }

    void badUpdatesChangeNothing()
    {
        QFETCH(QString, kind);
        QVERIFY(install(2));
        const QStringList before = QDir(folder()).entryList();
        QByteArray contents = contentsOf(packFile(3));
        if (kind == QLatin1String("truncated"))
            contents.chop(4096);
        else if (kind == QLatin1String("corrupted"))
            contents[int(contents.size()) / 2] = char(~contents.at(int(contents.size()) / 2));
        else if (kind == QLatin1String("no pack"))
            contents = "ondertekend, maar geen pakket";
        else if (kind == QLatin1String("too new"))
            contents[63] = 99;
        m_sources.write(QStringLiteral("bad.pack"), contents);
        const QString file = m_sources.path(QStringLiteral("bad.pack"));
        const QString signature = file + QStringLiteral(".minisig");
        QFile::remove(signature);
        if (kind == QLatin1String("no pack") || kind == QLatin1String("too new"))
            sign(file);
        else if (kind != QLatin1String("unsigned"))
            QVERIFY(QFile::copy(packFile(3) + QStringLiteral(".minisig"), signature));
        if (kind == QLatin1String("gone"))
            QFile::remove(file);
        const auto key = kind == QLatin1String("other key") ? minisign::generateKey() : m_key;

        const auto result = store().install(file, signature, key.publicKey());
        QVERIFY(!result);
        QTEST(result.error().code, "code");
        QCOMPARE(QDir(folder()).entryList(), before);
        expect(2, From::Newest);
    }

    void aBrokenNewestFallsBackToThePrevious_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::newRow("truncated") << "truncated";
        QTest::newRow("emptied") << "emptied";
        QTest::newRow("changed") << "changed";
        QTest::newRow("never verified") << "never verified";
        QTest::newRow("another version's") << "another version's";
    }

    void aBrokenNewestFallsBackToThePrevious()
    {
        QFETCH(QString, kind);
        QVERIFY(install(2));
        QVERIFY(install(3));
        QByteArray contents = contentsOf(stored(3));
        if (kind == QLatin1String("truncated"))
            contents.chop(1000);
        else if (kind == QLatin1String("emptied"))
            contents.clear();
        else if (kind == QLatin1String("changed"))
            contents[int(contents.size()) - 50] = char(~contents.at(int(contents.size()) - 50));
        else if (kind == QLatin1String("another version's"))
            contents = contentsOf(stored(2));
        if (kind == QLatin1String("never verified"))
            QVERIFY(QFile::remove(QStringLiteral("%1/sample.3.verified").arg(folder())));
        else
            overwrite(stored(3), contents);

        expect(2, From::Previous, 1);
        // The same version may be brought again, and is whole then.
        QVERIFY(install(3));
        expect(3, From::Newest);
    }

    void withAllBrokenTheBuiltInOneIsUsed()
    {
        QVERIFY(install(2));
        QVERIFY(install(3));
        overwrite(stored(2), "x");
        overwrite(stored(3), "x");
        expect(1, From::BuiltIn, 2);
    }

    void withNothingAtAllItSaysSo()
    {
        const auto opened = PackStore(folder(), m_sources.path(QStringLiteral("nothing.pack"))).openBest();
        QVERIFY(!opened.pack);
        QCOMPARE(opened.from, From::Nowhere);
        QCOMPARE(opened.problems.size(), 1);
    }

    void aNewerBuiltInGoesBeforeAnOldUpdate()
    {
        QVERIFY(install(2));
        const auto opened = PackStore(folder(), packFile(4)).openBest();
        QCOMPARE(opened.from, From::BuiltIn);
        QCOMPARE(opened.pack->info().version, 4);
    }

    void aRestoredFileIsVerifiedAnewAndUsed()
    {
        QVERIFY(install(2));
        const QByteArray contents = contentsOf(stored(2));
        QVERIFY(QFile::remove(stored(2)));
        overwrite(stored(2), contents); // same bytes, other inode and time
        expect(2, From::Newest);
    }

    void whatFailsLeavesTheDiskItsRoom()
    {
        // Copied, but its signature finds no room beside it.
        QVERIFY(QDir().mkpath(folder() + QStringLiteral("/sample.2.verified.new")));
        QVERIFY(!install(2));
        QVERIFY(!QFile::exists(folder() + QStringLiteral("/staged")));
        expect(1, From::BuiltIn);
    }

    void recheckFindsWhatTheStampCannotShow()
    {
        QVERIFY(install(2));
        QVERIFY(install(3));
        // A failing disk: other bytes, same size and time.
        struct stat before = {};
        QCOMPARE(::stat(QFile::encodeName(stored(3)).constData(), &before), 0);
        QByteArray contents = contentsOf(stored(3));
        contents.replace("Of in de zorg.", "Of in de bouw.");
        overwrite(stored(3), contents);
        const timespec times[] = {before.st_atim, before.st_mtim};
        QCOMPARE(::utimensat(AT_FDCWD, QFile::encodeName(stored(3)).constData(), times, 0), 0);
        expect(3, From::Newest);

        const auto result = store().recheck();
        QVERIFY(!result);
        QCOMPARE(result.error().code, QStringLiteral("signature-wrong"));
        expect(2, From::Previous, 1);
        QVERIFY(install(3));
        expect(3, From::Newest);
        QVERIFY(store().recheck());
    }

    void aKillAtAnyStepLeavesAPackThatOpens()
    {
        NEED(mayTrace(), "this machine does not let a process trace its child");
        QVERIFY(install(2));
        bool sawOld = false;
        bool sawNew = false;
        int step = 1;
        while (killedAtStep(step, [&] { std::ignore = install(3); })) {
            const auto opened = store().openBest();
            QVERIFY(opened.pack);
            const int version = opened.pack->info().version;
            QVERIFY2(version == 2 || version == 3,
                     qPrintable(QStringLiteral("step %1: %2").arg(step).arg(version)));
            QVERIFY(opened.problems.isEmpty());
            QVERIFY(!sawNew || version == 3); // once there, it does not go away again
            sawOld = sawOld || version == 2;
            sawNew = sawNew || version == 3;
            ++step;
        }
        QVERIFY(sawOld);
        QVERIFY(sawNew);
        QVERIFY(step > 100); // else nothing was counted
        expect(3, From::Newest);
    }

    void aDiskWithoutRoomChangesNothing()
    {
        QVERIFY(install(2));
        // In a child of its own, since a limit cannot be taken back: no file may grow past 8 KiB.
        const pid_t child = ::fork();
        if (child == 0) {
            ::signal(SIGXFSZ, SIG_IGN);
            const rlimit limit = {8192, 8192};
            ::setrlimit(RLIMIT_FSIZE, &limit);
            const auto result = install(3);
            ::_exit(!result && result.error().code == QLatin1String("store-failed") ? 0 : 1);
        }
        int status = 0;
        ::waitpid(child, &status, 0);
        QVERIFY(WIFEXITED(status));
        QCOMPARE(WEXITSTATUS(status), 0);
        expect(2, From::Newest);
        QVERIFY(install(3));
        expect(3, From::Newest);
    }

private:
    QString folder() const { return m_folder->filePath(QStringLiteral("packs")); }
    PackStore store(const QString &packId = {}) const { return {folder(), m_builtIn, packId}; }
    QString stored(int version) const
    {
        return QStringLiteral("%1/sample.%2.pack").arg(folder()).arg(version);
    }
    QString packFile(int version) const { return m_sources.path(QStringLiteral("%1.pack").arg(version)); }

    void signedPack(int version)
    {
        m_sources.setVersion(version);
        sign(m_sources.build(QStringLiteral("%1.pack").arg(version)));
    }

    void sign(const QString &file) const
    {
        const auto signature = minisign::sign(file, m_key, QStringLiteral("test"));
        overwrite(file + QStringLiteral(".minisig"), *signature);
    }

    Result<> install(int version) const
    {
        return store().install(packFile(version), packFile(version) + QStringLiteral(".minisig"),
                               m_key.publicKey());
    }

    void expect(int version, From from, int problems = 0) const
    {
        const auto opened = store().openBest();
        QVERIFY(opened.pack);
        QCOMPARE(opened.pack->info().version, version);
        QCOMPARE(opened.from, from);
        QCOMPARE(opened.problems.size(), problems);
    }

    static void overwrite(const QString &name, const QByteArray &contents)
    {
        QFile file(name);
        if (!file.open(QIODevice::WriteOnly) || file.write(contents) != contents.size())
            qFatal("cannot write %s", qUtf8Printable(name));
    }

    SampleSources m_sources;
    minisign::SecretKey m_key = minisign::generateKey();
    QString m_builtIn;
    std::optional<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestContentPackStore)
#include "tst_content_pack_store.moc"
