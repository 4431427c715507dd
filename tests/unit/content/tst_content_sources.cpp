// SPDX-License-Identifier: EUPL-1.2
#include "SampleSources.h"

#include <QTest>

using namespace stapsteen;
using test::SampleSources;

class TestContentSources : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsEverything()
    {
        const SampleSources sample;
        const SourceTree sources(sample.folders());
        QVERIFY(sources.problems().isEmpty());
        QCOMPARE(sources.id, QStringLiteral("sample"));
        QCOMPARE(sources.languages.size(), 4);
        QCOMPARE(sources.figures.size(), 3);
        QCOMPARE(sources.pictograms.size(), 2);
        QCOMPARE(sources.translations.size(), 2);
        QCOMPARE(sources.clips.size(), 2);
        QCOMPARE(sources.messages().size(), 14);
        QCOMPARE(sources.messages().constFirst().id, QStringLiteral("work.title"));
        QCOMPARE(sources.messages().constLast().id, QStringLiteral("rules.pay.2.instead"));
    }

    void keepsPlaces()
    {
        const SampleSources sample;
        const SourceTree sources(sample.folders());
        const SourceCard &card = sources.topics.at(0).cards.at(1);
        QCOMPARE(card.id, QStringLiteral("work.learn"));
        QVERIFY(card.place.file.endsWith(QStringLiteral("topics/work.json")));
        QCOMPARE(card.place.line, 8);
        QCOMPARE(card.lines.at(0).place.line, 9);
        QCOMPARE(sources.figures.at(1).place.line, 4); // the second of the same name
        QCOMPARE(sources.languages.at(3).place.line, 5);
    }

    void withoutAnOrderTheFileNamesDecide()
    {
        const SampleSources sample;
        sample.write(QStringLiteral("base/pack.json"), R"({"id": "sample", "version": 1, "source": "nl"})");
        const SourceTree sources(sample.folders());
        QCOMPARE(sources.topics.at(0).id, QStringLiteral("rules"));
    }

    void saysWhatItCouldNotRead_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("contents");
        QTest::addColumn<int>("line");
        QTest::newRow("broken json") << "base/topics/work.json" << QByteArray("{\n\"id\": \"work\",\n]") << 3;
        QTest::newRow("no object") << "base/figures.json" << QByteArray("[]") << 0;
        QTest::newRow("number for text") << "base/topics/work.json"
                                         << QByteArray("{\"id\": \"work\", \"pictogram\": 3, \"title\": "
                                                       "\"x\", \"question\": \"x\", \"cards\": []}")
                                         << 1;
        QTest::newRow("no date")
            << "base/figures.json"
            << QByteArray("{\"figures\": [\n{\"id\": \"a\", \"value\": 1, \"unit\": \"euro\", "
                          "\"from\": \"gisteren\", \"until\": null, \"checked\": \"2026-01-01\"}]}")
            << 2;
        QTest::newRow("list of numbers")
            << "base/languages.json" << QByteArray("{\"languages\": [1, 2]}") << 0;
        QTest::newRow("topic out of the order")
            << "base/pack.json"
            << QByteArray("{\"id\": \"sample\", \"version\": 1, \"source\": \"nl\", \"topics\": [\"work\"]}")
            << 0;
        QTest::newRow("translations") << "translations/content_ar.ts" << QByteArray("<TS><context>") << 0;
    }

    void saysWhatItCouldNotRead()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, contents);
        const SampleSources sample;
        sample.write(file, contents);
        const SourceTree sources(sample.folders());
        QVERIFY(!sources.problems().isEmpty());
        QVERIFY(sources.problems().constFirst().place.file.endsWith(file));
        QTEST(sources.problems().constFirst().place.line, "line");
        QVERIFY(!sources.problems().constFirst().sentence.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestContentSources)
#include "tst_content_sources.moc"
