// SPDX-License-Identifier: EUPL-1.2
#include "SampleSources.h"

#include "content/Catalogue.h"
#include "content/PackFormat.h"
#include "content/PackInspector.h"
#include "content/PackStore.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace stapsteen;
using namespace Qt::StringLiterals;
using test::SampleSources;

namespace {

QByteArray svg(const QByteArray &inside)
{
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 96 96\">" + inside + "</svg>";
}

QByteArray nested(int depth)
{
    return svg(QByteArray("<g>").repeated(depth) + QByteArray("</g>").repeated(depth));
}

QString blob(const QByteArray &contents)
{
    return QStringLiteral("X'%1'").arg(QString::fromLatin1(contents.toHex()));
}

} // namespace

class TestContentPackInspector : public QObject {
    Q_OBJECT

    const SampleSources m_sources;
    QByteArray m_good;

    /// A good pack, changed by whoever holds the editors' key and means harm.
    QString crafted(const QString &sql) const
    {
        m_sources.write(u"crafted.pack"_s, m_good);
        const QString file = m_sources.path(u"crafted.pack"_s);
        {
            auto connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"craft"_s);
            connection.setDatabaseName(file);
            if (!connection.open())
                qFatal("cannot open the crafted pack");
            QSqlQuery query(connection);
            for (const QString &statement : sql.split(u";;"_s)) {
                if (!query.exec(statement))
                    qFatal("cannot craft: %s", qUtf8Printable(statement));
            }
        }
        QSqlDatabase::removeDatabase(u"craft"_s);
        return file;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(m_sources.build());
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_good = file.readAll();
    }

    void aGoodPackPasses()
    {
        const auto pack = Pack::open(crafted(u"PRAGMA user_version"_s));
        QVERIFY(pack);
        QVERIFY(inspect(*pack));
    }

    void aHostilePackIsRefused_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("word"); // of the sentence staff read
        const auto drawing = [](const char *name, const QByteArray &contents, const char *word) {
            QTest::newRow(name)
                << QStringLiteral("UPDATE pictogram SET svg=%1 WHERE id='book'").arg(blob(contents))
                << QString::fromUtf8(word);
        };
        drawing("script", svg("<script>alert(1)</script>"), "script");
        drawing("event", svg("<path onload=\"alert(1)\" d=\"M0 0\"/>"), "onload");
        drawing("link", svg("<a href=\"http://example.org\"><path d=\"M0 0\"/></a>"), "<a>");
        drawing("image", svg("<image href=\"file:///etc/passwd\"/>"), "image");
        drawing("use", svg("<use href=\"#x\"/>"), "use");
        drawing("style", svg("<path style=\"fill:url(http://example.org)\" d=\"M0 0\"/>"), "style");
        drawing("painted from elsewhere", svg("<path fill=\"url(http://example.org/x#y)\" d=\"M0 0\"/>"),
                "kleur");
        drawing("foreign", svg("<foreignObject/>"), "foreignObject");
        drawing("filter", svg("<filter/>"), "filter");
        drawing("animation", svg("<animate attributeName=\"x\" dur=\"1s\" repeatCount=\"indefinite\"/>"),
                "animate");
        drawing("entities",
                "<!DOCTYPE svg [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
                "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]>"
                    + svg("&c;"),
                "DTD");
        drawing("external entity", "<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + svg("&x;"),
                "DTD");
        drawing("stylesheet", "<?xml-stylesheet href=\"http://example.org/x.css\"?>" + svg(""),
                "verwerkingsopdracht");
        drawing("nested", nested(5000), "geneste");
        drawing("many", svg(QByteArray("<g/>").repeated(5000)), "onderdelen");
        drawing("far away", svg("<path d=\"M0 0L9e9 9e9\"/>"), "te groot");
        drawing("scaled", svg("<g transform=\"scale(1e30)\"><path d=\"M0 0\"/></g>"), "te groot");
        drawing("dashes without end", svg("<path stroke-dasharray=\"0.0001\" d=\"M0 0L90 90\"/>"),
                "dasharray");
        drawing("large", svg("<!--" + QByteArray(packformat::MaximumPictogramBytes, 'x') + "-->"),
                "te groot");
        drawing("no SVG", "GIF89a", "SVG");
        QTest::newRow("scene") << QStringLiteral("INSERT INTO scene VALUES('s',%1)").arg(blob(svg("")))
                               << u"160"_s;

        const auto clip = [](const char *name, const QByteArray &contents, const char *word) {
            QTest::newRow(name) << QStringLiteral("UPDATE clip SET opus=%1").arg(blob(contents))
                                << QString::fromUtf8(word);
        };
        clip("recording cut off", test::sampleOpus(1000).chopped(3), "opname");
        clip("recording broken in its middle", test::sampleOpus(1000, 25, "\xff"), "opname");
        clip("recording of noise", QByteArray(5000, 'x'), "opname");
        clip("recording of another kind", test::sampleOpus(1000).replace("OpusHead", "OpusDead"), "opname");
        QTest::newRow("recording too large")
            << QStringLiteral("UPDATE clip SET opus=zeroblob(%1)").arg(packformat::MaximumClipBytes + 1)
            << u"opname"_s;

        QTest::newRow("voice that is a path") << u"UPDATE language SET voice='../../tmp/x'"_s << u"stem"_s;
        QTest::newRow("language that is none")
            << u"UPDATE language SET tag='../../x' WHERE tag='en'"_s << u"taal"_s;
        QTest::newRow("text without end")
            << u"UPDATE text SET text=replace(hex(zeroblob(500000)),'0','x') WHERE id='work.title'"_s
            << u"te lang"_s;
        // STRICT tables keep SQLite itself from writing these; the schema is bent, written past, and bent
        // back.
        QTest::newRow("number for a text") << u"PRAGMA writable_schema=ON;;UPDATE sqlite_schema SET "
                                              u"sql=replace(sql,') STRICT',')') WHERE name='topic'"
                                              ";;PRAGMA schema_version=900"_s
                                           << u"beschadigd"_s;
    }

    void aHostilePackIsRefused()
    {
        QFETCH(QString, sql);
        QFETCH(QString, word);
        if (QLatin1String(QTest::currentDataTag()) == QLatin1String("number for a text")) {
            bendSchema();
        } else {
            std::ignore = crafted(sql);
        }
        const auto pack = Pack::open(m_sources.path(u"crafted.pack"_s));
        QVERIFY2(pack, pack ? "" : qUtf8Printable(pack.error().sentence));
        const auto result = inspect(*pack);
        QVERIFY(!result);
        QVERIFY2(result.error().sentence.contains(word), qUtf8Printable(result.error().sentence));
        // And where one lies in the kiosk's folder all the same, it does nothing.
        const Catalogue catalogue(
            std::make_shared<const Pack>(std::move(*Pack::open(m_sources.path(u"crafted.pack"_s)))));
        QVERIFY(catalogue.topics(u"nl"_s).size() <= 2);
        if (sql.contains(u"pictogram"_s) && sql.startsWith(u"UPDATE"_s))
            QCOMPARE(catalogue.pictogram(u"book"_s), QByteArray());
    }

    void itIsNotTakenIn()
    {
        const QString file =
            crafted(QStringLiteral("UPDATE pictogram SET svg=%1").arg(blob(svg("<script/>"))));
        const minisign::SecretKey key = minisign::generateKey();
        const auto signature = minisign::sign(file, key, u"test"_s);
        m_sources.write(u"crafted.pack.minisig"_s, *signature);
        PackStore store(m_sources.path(u"packs"_s), m_sources.path(u"none"_s));
        const auto result = store.install(file, file + u".minisig"_s, key.publicKey());
        QVERIFY(!result);
        QCOMPARE(result.error().code, u"pack-refused"_s);
        QVERIFY(result.error().sentence.contains(u"script"_s));
        QCOMPARE(store.openBest().from, PackStore::Opened::From::Nowhere);
    }

private:
    /// Writes a blob where a text belongs, which a STRICT table refuses: through the same schema without the
    /// word.
    void bendSchema() const
    {
        const QString bend = u"UPDATE sqlite_schema SET sql=replace(sql,'%1','%2') WHERE name='topic'"_s;
        std::ignore = crafted(u"PRAGMA writable_schema=ON;;"_s + bend.arg(u") STRICT"_s, u")"_s));
        QFile file(m_sources.path(u"crafted.pack"_s));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read the crafted pack");
        auto &self = const_cast<TestContentPackInspector &>(*this);
        const QByteArray good = std::exchange(self.m_good, file.readAll());
        file.close();
        std::ignore = crafted(u"UPDATE topic SET pictogram=zeroblob(5) WHERE position=1"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        self.m_good = file.readAll();
        file.close();
        std::ignore = crafted(u"PRAGMA writable_schema=ON;;"_s
                              + u"UPDATE sqlite_schema SET sql=sql||' STRICT' WHERE name='topic'"_s);
        self.m_good = good;
    }
};

QTEST_GUILESS_MAIN(TestContentPackInspector)
#include "tst_content_pack_inspector.moc"
