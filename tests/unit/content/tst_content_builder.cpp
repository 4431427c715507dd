// SPDX-License-Identifier: EUPL-1.2
#include "SampleSources.h"
#include "content/Catalogue.h"
#include "content/PackBuilder.h"
#include "content/PackChecker.h"
#include "content/ScreenLines.h"

#include <QDir>
#include <QFile>
#include <QTest>
#include <QtEndian>

using namespace stapsteen;
using test::SampleSources;

class TestContentBuilder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sameSourcesGiveTheSameBytes()
    {
        const SampleSources here;
        const SampleSources there; // another folder, other times, other inodes
        QCOMPARE(bytes(here.build()), bytes(there.build()));
        QCOMPARE(bytes(here.build()), bytes(here.build(QStringLiteral("again.pack"))));
    }

    void whichSqliteMadeItLeavesNoTrace()
    {
        // Numbers of SQLite's header that differ from one version of it to the next.
        const SampleSources sources;
        const QString file = sources.build();
        const QByteArray header = bytes(file).left(100);
        const auto number = [&](int at) { return qFromBigEndian<quint32>(header.constData() + at); };
        QCOMPARE(number(24), 1U); // changes
        QCOMPARE(number(92), 1U); // changes when that version wrote it
        QCOMPARE(number(96), 3'040'001U); // version
        // And what its memory held where a page has nothing.
        const QByteArray all = bytes(file);
        int gaps = 0;
        for (qsizetype page = 0; page < all.size(); page += 4096) {
            const qsizetype from = page == 0 ? 100 : page;
            const auto at = [&](qsizetype place) { return qFromBigEndian<quint16>(all.constData() + place); };
            const char kind = all.at(from);
            if (kind != 2 && kind != 5 && kind != 10 && kind != 13)
                continue;
            const qsizetype end = page + at(from + 5);
            for (qsizetype i = from + (kind < 10 ? 12 : 8) + 2 * at(from + 3); i < end; ++i) {
                QCOMPARE(all.at(i), '\0');
                ++gaps;
            }
        }
        QVERIFY(gaps > 1000);
        const auto pack = Pack::open(file);
        auto check = pack->database().run(QStringLiteral("PRAGMA quick_check(1)"));
        QVERIFY(check && check->next());
        QCOMPARE(check->value(0).toString(), QStringLiteral("ok"));
    }

    void otherSourcesGiveOtherBytes()
    {
        const SampleSources sources;
        const QByteArray before = bytes(sources.build());
        sources.replace(QStringLiteral("base/topics/work.json"), "Of in de zorg.", "Of in de bouw.");
        QVERIFY(bytes(sources.build()) != before);
    }

    void theVersionIsTheOnlyDifferenceOfANewVersion()
    {
        const SampleSources sources;
        sources.build(QStringLiteral("1.pack"));
        sources.setVersion(2);
        const auto pack = Pack::open(sources.build(QStringLiteral("2.pack")));
        QCOMPARE(pack->info().version, 2);
    }

    void aPackSaysWhatItHolds()
    {
        const SampleSources sources;
        const auto pack = Pack::open(sources.build());
        QVERIFY(pack);
        QCOMPARE(pack->info().id, QStringLiteral("sample"));
        QCOMPARE(pack->info().version, 1);
        QCOMPARE(pack->info().built, QStringLiteral("2026-11-23"));
        QCOMPARE(pack->info().cards, 3);
        QCOMPARE(pack->info().lines, 5);
        QCOMPARE(pack->info().pictograms, 2);
        QCOMPARE(pack->info().clips, 2);
    }

    void aRecordedAmountIsLeftOut()
    {
        const SampleSources sources;
        sources.write(QStringLiteral("audio/ar/rules.pay.1.opus"), test::sampleOpus(900));
        sources.write(QStringLiteral("audio/ar/rules.pay.1.instead.opus"), test::sampleOpus(900));
        QCOMPARE(Pack::open(sources.build())->info().clips, 3); // the amount's own "instead" may be recorded
    }

    void whatTheScreensSayCanBeRecordedToo()
    {
        const SampleSources sources;
        for (const char *clip : {"rif/name.rif", "rif/greeting.rif", "rif/screen.home", "ar/name.ar"})
            sources.write(QStringLiteral("audio/%1.opus").arg(QLatin1String(clip)), test::sampleOpus(900));
        sources.write(QStringLiteral("audio/rif/name.ar.opus"), test::sampleOpus(900)); // not hers to say
        sources.write(QStringLiteral("audio/rif/screen.no-such.opus"), test::sampleOpus(900));
        const auto pack = std::make_shared<const Pack>(std::move(*Pack::open(sources.build())));
        QCOMPARE(pack->info().clips, 2 + 4);
        const Catalogue catalogue(pack);
        const QString rif = QStringLiteral("rif");
        QVERIFY(catalogue.clip(nameLine(rif), rif));
        QVERIFY(catalogue.clip(greetingLine(rif), rif));
        QVERIFY(catalogue.clip(QStringLiteral("screen.home"), rif));
        // It is no content: that is what counts before the language is offered.
        for (const Language &language : catalogue.languages()) {
            if (language.tag == rif)
                QCOMPARE(language.clipCoverage, 0.0);
        }
        const SourceTree tree(sources.folders());
        int orphaned = 0;
        const QList<Remark> remarks = PackChecker(tree, QDate(2026, 11, 23)).check();
        for (const Remark &remark : remarks)
            orphaned += remark.about == Remark::About::Orphaned
                && remark.place.file.contains(QStringLiteral("/rif/"));
        QCOMPARE(orphaned, 2);
    }

    void refusesWhatIsNotWhole_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("contents");
        QTest::newRow("no json") << "base/topics/work.json" << QByteArray("{\"id\": ");
        QTest::newRow("no pack.json") << "base/pack.json" << QByteArray();
        QTest::newRow("hostile pictogram")
            << "pictograms/book.svg" << QByteArray("<svg viewBox=\"0 0 96 96\"><script/></svg>");
        QTest::newRow("no opus") << "audio/ar/work.title.opus" << QByteArray("OggS");
        QTest::newRow("no translations") << "translations/content_ar.ts" << QByteArray("<TS>");
        QTest::newRow("tag in a table name")
            << "base/languages.json"
            << QByteArray("{\"languages\": [{\"tag\": \"nl; DROP\", \"name\": \"x\", \"greeting\": \"x\", "
                          "\"direction\": \"ltr\"}]}");
    }

    void refusesWhatIsNotWhole()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, contents);
        const SampleSources sources;
        sources.write(file, contents);
        const QString target = sources.path(QStringLiteral("out.pack"));
        const SourceTree tree(sources.folders());
        const auto info = PackBuilder(tree).build(target);
        QVERIFY(!info);
        QCOMPARE(info.error().code, QStringLiteral("sources-damaged"));
        QVERIFY(!QFile::exists(target));
    }

    void aFailedBuildLeavesTheOldPack()
    {
        const SampleSources sources;
        const QByteArray before = bytes(sources.build());
        sources.write(QStringLiteral("pictograms/book.svg"), "<svg/>");
        const SourceTree tree(sources.folders());
        QVERIFY(!PackBuilder(tree).build(sources.path(QStringLiteral("sample.pack"))));
        QCOMPARE(bytes(sources.path(QStringLiteral("sample.pack"))), before);
    }

    void anUnwritableTargetIsSaid()
    {
        const SampleSources sources;
        const SourceTree tree(sources.folders());
        const auto info = PackBuilder(tree).build(sources.path(QStringLiteral("no/such/folder/out.pack")));
        QVERIFY(!info);
        QCOMPARE(info.error().code, QStringLiteral("file-unwritable"));
    }

private:
    static QByteArray bytes(const QString &name)
    {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read a pack just built");
        return file.readAll();
    }
};

QTEST_GUILESS_MAIN(TestContentBuilder)
#include "tst_content_builder.moc"
