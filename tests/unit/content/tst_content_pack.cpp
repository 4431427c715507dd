// SPDX-License-Identifier: EUPL-1.2
#include "SampleSources.h"
#include "content/Catalogue.h"
#include "content/PackBuilder.h"
#include "content/PackFormat.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace stapsteen;
using test::SampleSources;

namespace {

QByteArray contentsOf(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qUtf8Printable(name));
    return file.readAll();
}

/// What this process has asked the disk (or its cache) for, in bytes.
qint64 bytesReadSoFar()
{
    const QList<QByteArray> lines = contentsOf(QStringLiteral("/proc/self/io")).split('\n');
    return lines.constFirst().mid(int(qstrlen("rchar: "))).toLongLong();
}

/// Everything a visitor could touch in a pack.
void readAll(Pack pack)
{
    const Catalogue catalogue(std::make_shared<const Pack>(std::move(pack)));
    const QDate today(2026, 11, 23);
    const QList<Language> languages = catalogue.languages();
    for (const Language &language : languages) {
        const QList<Topic> topics = catalogue.topics(language.tag);
        for (const Topic &topic : topics) {
            const QList<Card> cards = catalogue.cards(topic.id, language.tag, today);
            for (const Card &card : cards) {
                catalogue.pictogram(card.pictogram);
                for (const Line &line : card.lines)
                    catalogue.clip(line.id, language.tag);
            }
        }
    }
}

} // namespace

class TestContentPack : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_good = contentsOf(m_sources.build()); }

    void aMissingFileIsSaid()
    {
        const auto pack = Pack::open(m_sources.path(QStringLiteral("nothing.pack")));
        QVERIFY(!pack);
        QCOMPARE(pack.error().code, QStringLiteral("pack-missing"));
    }

    void whatIsNoPackIsRefused_data()
    {
        QTest::addColumn<QByteArray>("contents");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("Dit is geen pakket.").repeated(100);
        QByteArray noise(64 * 1024, Qt::Uninitialized);
        QRandomGenerator random(7);
        random.generate(reinterpret_cast<quint32 *>(noise.data()),
                        reinterpret_cast<quint32 *>(noise.data() + noise.size()));
        QTest::newRow("random bytes") << noise;
        QTest::newRow("random behind a good header")
            << m_good.left(100) + noise.left(int(m_good.size()) - 100);
        for (const int length : {1, 99, 100, 101, 4095, 4096, 8192, int(m_good.size()) / 2,
                                 int(m_good.size()) - 4096, int(m_good.size()) - 1}) {
            QTest::addRow("truncated at %d", length) << m_good.left(length);
        }
        QTest::newRow("something behind it") << m_good + QByteArray(4096, '\0');
        QByteArray wal = m_good;
        wal[18] = 2;
        wal[19] = 2;
        QTest::newRow("with a write-ahead log") << wal;
    }

    void whatIsNoPackIsRefused()
    {
        QFETCH(QByteArray, contents);
        m_sources.write(QStringLiteral("bad.pack"), contents);
        const auto pack = Pack::open(m_sources.path(QStringLiteral("bad.pack")));
        QVERIFY(!pack);
        QCOMPARE(pack.error().code, QStringLiteral("pack-damaged"));
        QVERIFY(!pack.error().sentence.isEmpty());
    }

    void aNewerFormatIsSaidToBeNewer()
    {
        QByteArray newer = m_good;
        newer[63] = char(packformat::Format + 1); // user_version, big-endian, at 60
        m_sources.write(QStringLiteral("newer.pack"), newer);
        const auto pack = Pack::open(m_sources.path(QStringLiteral("newer.pack")));
        QVERIFY(!pack);
        QCOMPARE(pack.error().code, QStringLiteral("pack-too-new"));
    }

    void whatDoesNotBelongIsRefused_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("trigger") << "CREATE TRIGGER t AFTER INSERT ON card BEGIN DELETE FROM card; END";
        QTest::newRow("view") << "CREATE VIEW v AS SELECT * FROM card";
        QTest::newRow("view in a table's place")
            << "DROP TABLE clip;;CREATE VIEW clip AS SELECT 'ar' AS language";
        QTest::newRow("further table") << "CREATE TABLE more(x)";
        QTest::newRow("index on an expression") << "CREATE INDEX i ON card(abs(number))";
        QTest::newRow("missing table") << "DROP TABLE figure";
        QTest::newRow("other columns")
            << "DROP TABLE pictogram;;CREATE TABLE pictogram(id TEXT PRIMARY KEY, svg BLOB AS (zeroblob(9)))";
        QTest::newRow("virtual table") << "CREATE VIRTUAL TABLE search_xx USING fts5(text)";
        QTest::newRow("a view that never ends") << "CREATE VIEW v AS WITH RECURSIVE n(x) AS (VALUES(1) UNION "
                                                   "ALL SELECT x+1 FROM n) SELECT x FROM n";
        QTest::newRow("a view that never ends in a table's place")
            << "DROP TABLE meta;;CREATE VIEW meta AS WITH RECURSIVE n(key, value) AS (VALUES('id','x') UNION "
               "ALL "
               "SELECT key, value FROM n) SELECT key, value FROM n";
        QTest::newRow("virtual table in a table's place")
            << "DROP TABLE word;;CREATE VIRTUAL TABLE word USING fts5(text)";
        QTest::newRow("a default that runs")
            << "DROP TABLE scene;;CREATE TABLE scene(id TEXT PRIMARY KEY, svg BLOB DEFAULT (randomblob(9)))";
        QTest::newRow("no name") << "DELETE FROM meta WHERE key='id'";
        QTest::newRow("no version") << "UPDATE meta SET value='zero' WHERE key='version'";
    }

    void whatDoesNotBelongIsRefused()
    {
        QFETCH(QString, sql);
        const auto pack = Pack::open(crafted(sql));
        QVERIFY(!pack);
        QCOMPARE(pack.error().code, QStringLiteral("pack-damaged"));
    }

    void anOpenedPackOnlyReads()
    {
        const auto pack = Pack::open(m_sources.build());
        for (const char *sql :
             {"DELETE FROM card", "CREATE TEMP TABLE t(x)", "ATTACH ':memory:' AS other",
              "PRAGMA writable_schema=ON",
              "WITH RECURSIVE n(x) AS (VALUES(1) UNION ALL SELECT x+1 FROM n LIMIT 5) SELECT x FROM n",
              "SELECT load_extension('x')", "SELECT randomblob(1000000000)"}) {
            QVERIFY2(!pack->database().run(QString::fromLatin1(sql)), sql);
        }
        QVERIFY(pack->database().run(QStringLiteral("SELECT count(*) FROM card")));
    }

    void whatIsTooLargeIsRefused()
    {
        m_sources.write(QStringLiteral("large.pack"), m_good);
        QFile file(m_sources.path(QStringLiteral("large.pack")));
        QVERIFY(file.resize(packformat::MaximumPackBytes + 1)); // a hole: nothing is written
        const auto pack = Pack::open(file.fileName());
        QVERIFY(!pack);
        QVERIFY(pack.error().sentence.contains(QStringLiteral("te groot")));
    }

    void flippedBytesNeverBringItDown()
    {
        QRandomGenerator random(11);
        int opened = 0;
        for (int i = 0; i < 300; ++i) {
            QByteArray flipped = m_good;
            for (int n = 0; n < 20; ++n)
                flipped[100 + random.bounded(int(flipped.size()) - 100)] = char(random.bounded(256));
            m_sources.write(QStringLiteral("flipped.pack"), flipped);
            auto pack = Pack::open(m_sources.path(QStringLiteral("flipped.pack")));
            if (pack) {
                ++opened;
                readAll(std::move(*pack));
            }
        }
        QVERIFY(opened > 0); // else this test looks at nothing
    }

    void openingCreatesNothing()
    {
        const SampleSources sources;
        const QString file = sources.build();
        const QStringList before = QDir(sources.path(QString())).entryList();
        auto pack = Pack::open(file);
        QVERIFY(pack);
        readAll(std::move(*pack));
        QCOMPARE(QDir(sources.path(QString())).entryList(), before);
    }

    void openingReadsAsLittleOfALargePack()
    {
        const QString small = generated(100);
        const QString large = generated(100'000);
        QVERIFY(QFileInfo(large).size() > 100 * QFileInfo(small).size());
        std::ignore = bytesToOpen(small); // whatever is set up once
        const qint64 forSmall = bytesToOpen(small);
        const qint64 forLarge = bytesToOpen(large);
        QVERIFY2(forLarge <= forSmall + 4 * 4096,
                 qPrintable(QStringLiteral("%1 bytes against %2").arg(forLarge).arg(forSmall)));

        const auto pack = Pack::open(large);
        QCOMPARE(pack->info().cards, 100'000);
        QCOMPARE(pack->info().lines, 300'000);
    }

private:
    /// A good pack, changed by someone with an SQLite shell.
    QString crafted(const QString &sql)
    {
        m_sources.write(QStringLiteral("crafted.pack"), m_good);
        const QString file = m_sources.path(QStringLiteral("crafted.pack"));
        {
            auto connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("craft"));
            connection.setDatabaseName(file);
            if (!connection.open())
                qFatal("cannot open the crafted pack");
            QSqlQuery query(connection);
            const QStringList statements = sql.split(QStringLiteral(";;"));
            for (const QString &statement : statements) {
                if (!query.exec(statement))
                    qFatal("cannot craft: %s", qUtf8Printable(statement));
            }
        }
        QSqlDatabase::removeDatabase(QStringLiteral("craft"));
        return file;
    }

    QString generated(int cards) const
    {
        const SourceTree sources = test::generatedSources(m_sources, cards);
        const QString file = m_sources.path(QStringLiteral("%1.pack").arg(cards));
        if (const auto built = PackBuilder(sources).build(file); !built)
            qFatal("%s", qUtf8Printable(built.error().sentence));
        return file;
    }

    static qint64 bytesToOpen(const QString &file)
    {
        const qint64 before = bytesReadSoFar();
        auto pack = Pack::open(file);
        if (!pack)
            qFatal("%s", qUtf8Printable(pack.error().sentence));
        const Catalogue catalogue(std::make_shared<const Pack>(std::move(*pack))); // with its figures
        return bytesReadSoFar() - before;
    }

    SampleSources m_sources;
    QByteArray m_good;
};

QTEST_GUILESS_MAIN(TestContentPack)
#include "tst_content_pack.moc"
