// SPDX-License-Identifier: EUPL-1.2
#include "SampleSources.h"
#include "content/PackDifference.h"

#include <QFile>
#include <QTest>

using namespace stapsteen;
using test::SampleSources;

class TestContentPackDifference : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalPacksDifferInNothing()
    {
        const SampleSources sample;
        const auto before = Pack::open(sample.build(QStringLiteral("a.pack")));
        const auto after = Pack::open(sample.build(QStringLiteral("b.pack")));
        QVERIFY(differences(*before, *after)->isEmpty());
    }

    void saysWhatAnEditorDid_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QString>("change"); ///< as described()
        const auto row = [](const char *name, const char *file, const char *before, const char *after,
                            const char *change) {
            QTest::newRow(name) << QString::fromLatin1(file) << QByteArray(before) << QByteArray(after)
                                << QString::fromUtf8(change);
        };
        row("version", "base/pack.json", "\"version\": 1", "\"version\": 2", "~ pakket version | 1 | 2");
        row("line", "base/topics/work.json", "Of in de zorg.", "Of in de bouw.",
            "~ zin work.sectors.2 | Of in de zorg. | Of in de bouw.");
        row("line added", "base/topics/work.json", "\"text\": \"Of in de zorg.\"}",
            "\"text\": \"Of in de zorg.\"}, {\"id\": \"work.sectors.3\", \"text\": \"Of elders.\"}",
            "+ zin work.sectors.3 |  | Of elders.");
        row("card's drawing", "base/topics/work.json", "\"pictogram\": \"book\"",
            "\"pictogram\": \"briefcase\"",
            "~ kaart work.learn | onderwerp work, pictogram book, drempel labour, zinnen work.learn.1 | "
            "onderwerp work, pictogram briefcase, drempel labour, zinnen work.learn.1");
        row("card gone", "base/topics/work.json",
            ",\n  {\"id\": \"work.learn\", \"pictogram\": \"book\", \"level\": \"labour\", \"title\": "
            "\"Leren op het werk\",\n   \"lines\": [{\"id\": \"work.learn.1\", \"text\": \"U leert een vak "
            "en "
            "verdient geld.\"}],\n   \"sources\": [\"Wet\"]}",
            "", "- zin work.learn.title | Leren op het werk | ");
        row("translation", "translations/content_ar.ts", "المال", "النقود",
            "~ vertaling ar rules.title | المال (nagekeken) | النقود (nagekeken)");
        row("review", "translations/content_en.ts", "<translation type=\"unfinished\">Work<",
            "<translation>Work<", "~ vertaling en work.title | Work | Work (nagekeken)");
        row("figure", "base/figures.json", "\"value\": 15.25", "\"value\": 15.5",
            "~ bedrag minimum-wage vanaf 2027-01-01 | 15.25 euro, nagekeken 2026-11-23, bron: Rijksoverheid "
            "(B) | 15.5 euro, nagekeken 2026-11-23, bron: Rijksoverheid (B)");
        row("drawing", "pictograms/book.svg", "M8 8H88V88H8Z", "M9 8H88V88H8Z", "~ pictogram book |  | ");
        row("language", "base/languages.json", "\"Welcome\"", "\"Hello\"",
            "~ taal en | English, welkom: Welcome, stem: en-gb | English, welkom: Hello, stem: en-gb");
    }

    void saysWhatAnEditorDid()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QString, change);
        const SampleSources sample;
        const auto old = Pack::open(sample.build(QStringLiteral("a.pack")));
        sample.replace(file, before, after);
        const auto now = Pack::open(sample.build(QStringLiteral("b.pack")));
        const auto changes = differences(*old, *now);
        QVERIFY(changes);
        QStringList all;
        for (const PackChange &entry : *changes)
            all.append(described(entry));
        QVERIFY2(all.contains(change), qPrintable(all.join(QLatin1Char('\n'))));
    }

    void recordingsCount()
    {
        const SampleSources sample;
        const auto old = Pack::open(sample.build(QStringLiteral("a.pack")));
        QVERIFY(QFile::remove(sample.path(QStringLiteral("audio/ar/work.sectors.1.opus"))));
        sample.write(QStringLiteral("audio/rif/work.title.opus"), test::sampleOpus(800));
        const auto now = Pack::open(sample.build(QStringLiteral("b.pack")));
        QStringList all;
        const auto changes = differences(*old, *now);
        for (const PackChange &entry : *changes)
            all.append(described(entry));
        QCOMPARE(all,
                 QStringList({QStringLiteral("- opname ar work.sectors.1 |  | "),
                              QStringLiteral("+ opname rif work.title |  | ")}));
    }

private:
    static QString described(const PackChange &change)
    {
        const char *signs[] = {"+", "-", "~"};
        return QStringLiteral("%1 %2 %3 | %4 | %5")
            .arg(QLatin1String(signs[int(change.kind)]), change.what, change.name, change.before,
                 change.after);
    }
};

QTEST_GUILESS_MAIN(TestContentPackDifference)
#include "tst_content_pack_difference.moc"
