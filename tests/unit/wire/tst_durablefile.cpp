// SPDX-License-Identifier: EUPL-1.2
#include "wire/DurableFile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>

using namespace stapsteen;
using namespace Qt::StringLiterals;

namespace {

// The disk refuses to let any file grow past this many bytes while this lives.
class FullDisk {
public:
    explicit FullDisk(rlim_t bytes)
    {
        m_oldHandler = std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_old);
        const rlimit full{bytes, m_old.rlim_max};
        setrlimit(RLIMIT_FSIZE, &full);
    }
    ~FullDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_old);
        std::signal(SIGXFSZ, m_oldHandler);
    }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_old{};
    void (*m_oldHandler)(int);
};

bool isRoom = true;

} // namespace

// In place of the system's, for Qt as well.
extern "C" ssize_t write(int descriptor, const void *bytes, size_t count)
{
    if (isRoom || descriptor <= STDERR_FILENO)
        return ::syscall(SYS_write, descriptor, bytes, count);
    errno = ENOSPC;
    return -1;
}

class tst_DurableFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesForTheOwnerOnly();
    void replaces();
    void keepsTheOldFileOnAFullDisk();
    void aFullDiskIsCalledOne();
    void failsWithoutAFolder();
    void readsNoMoreThanAllowed();
    void takesAFailingDiskForNoEnd();
    void saysWhatIsMissing();

private:
    QTemporaryDir m_folder;
    QString path(const QString &name) const { return m_folder.filePath(name); }
};

void tst_DurableFile::writesForTheOwnerOnly()
{
    const QString file = path(u"new"_s);
    QVERIFY(writeDurably(file, "content", OwnerOnly));
    QCOMPARE(*readWhole(file, 100), QByteArray("content"));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QCOMPARE(QFile::permissions(file) & others, QFile::Permissions());
}

void tst_DurableFile::replaces()
{
    const QString file = path(u"twice"_s);
    QVERIFY(writeDurably(file, "a longer first", OwnerOnly));
    QVERIFY(writeDurably(file, "second", OwnerOnly));
    QCOMPARE(*readWhole(file, 100), QByteArray("second"));
}

void tst_DurableFile::keepsTheOldFileOnAFullDisk()
{
    const QString file = path(u"kept"_s);
    QVERIFY(writeDurably(file, "old", OwnerOnly));
    const auto before = QDir(m_folder.path()).entryList(QDir::Files);
    Result<> written;
    {
        const FullDisk full(1000);
        written = writeDurably(file, QByteArray(5000, 'n'), OwnerOnly);
    }
    QVERIFY(!written);
    QCOMPARE(written.error().code, u"file-write"_s);
    QCOMPARE(*readWhole(file, 100), QByteArray("old"));
    QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files), before); // no half file stays behind
}

void tst_DurableFile::aFullDiskIsCalledOne()
{
    isRoom = false;
    const auto written = writeDurably(path(u"full"_s), "x", OwnerOnly);
    isRoom = true;
    QVERIFY(!written);
    QCOMPARE(written.error().code, u"disk-full"_s);
    QVERIFY(!QFile::exists(path(u"full"_s)));
}

void tst_DurableFile::failsWithoutAFolder()
{
    const auto written = writeDurably(path(u"missing/file"_s), "x", OwnerOnly);
    QVERIFY(!written);
    QCOMPARE(written.error().code, u"file-write"_s);
}

void tst_DurableFile::readsNoMoreThanAllowed()
{
    const QString file = path(u"large"_s);
    QVERIFY(writeDurably(file, QByteArray(11, 'x'), OwnerOnly));
    QCOMPARE(readWhole(file, 11)->size(), 11);
    QCOMPARE(readWhole(file, 10).error().code, u"file-too-large"_s);
}

void tst_DurableFile::takesAFailingDiskForNoEnd()
{
    // It opens, and nothing can be read from its beginning.
    QCOMPARE(readWhole(u"/proc/self/mem"_s, 10).error().code, u"file-read"_s);
}

void tst_DurableFile::saysWhatIsMissing()
{
    const auto read = readWhole(path(u"nothing"_s), 10);
    QVERIFY(!read);
    QCOMPARE(read.error().code, u"file-read"_s);
    QVERIFY(read.error().sentence.contains(u"nothing"_s));
}

QTEST_GUILESS_MAIN(tst_DurableFile)
#include "tst_durablefile.moc"
