// SPDX-License-Identifier: EUPL-1.2
#include "SampleSources.h"
#include "content/PackChecker.h"

#include <QTest>

#include <algorithm>

using namespace stapsteen;
using test::SampleSources;
using Severity = Remark::Severity;

namespace {

const QString WorkFile = QStringLiteral("base/topics/work.json");
const QString RulesFile = QStringLiteral("base/topics/rules.json");
const QString FiguresFile = QStringLiteral("base/figures.json");
const QString LanguagesFile = QStringLiteral("base/languages.json");

} // namespace

class TestContentChecker : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void soundSourcesHaveNoErrors()
    {
        const SampleSources sample;
        const QList<Remark> remarks = check(sample);
        for (const Remark &remark : remarks)
            QVERIFY2(remark.severity != Severity::Error, qPrintable(remark.sentence));
    }

    void findsWhatIsWrong_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<int>("severity");
        QTest::addColumn<QString>("words"); // of the sentence
        QTest::addColumn<int>("line");
        const auto row = [](const char *name, const QString &file, const char *before, const char *after,
                            Severity severity, const char *words, int line) {
            QTest::newRow(name) << file << QByteArray(before) << QByteArray(after) << int(severity)
                                << QString::fromUtf8(words) << line;
        };
        row("broken json", WorkFile, "]}", "]", Severity::Error, "geen geldige JSON", 0);
        row("no source", WorkFile, "[\"Atria\"]", "[]", Severity::Warning, "noemt geen bron", 3);
        row("unknown level", WorkFile, "\"level\": \"personal\"", "\"level\": \"high\"", Severity::Error,
            "\"level\"", 3);
        row("missing pictogram", WorkFile, "\"pictogram\": \"book\"", "\"pictogram\": \"boat\"",
            Severity::Error, "pictogram \"boat\"", 8);
        row("long sentence", WorkFile, "Of in de zorg.",
            "Of in de zorg of in de bouw of in de kas of op de boot of thuis.", Severity::Warning, "woorden",
            6);
        row("two sentences", WorkFile, "Of in de zorg.", "Ja. Of in de zorg.", Severity::Warning,
            "twee zinnen", 6);
        row("empty sentence", WorkFile, "Of in de zorg.", "", Severity::Error, "leeg", 6);
        row("long title", WorkFile, "Veel soorten werk",
            "Veel verschillende soorten werk in heel veel sectoren", Severity::Warning, "titel", 3);
        row("amount in a line", WorkFile, "Of in de zorg.", "U krijgt 14 euro.", Severity::Warning,
            "figures.json", 6);
        row("name twice", WorkFile, "\"id\": \"work.sectors.2\"", "\"id\": \"work.sectors.1\"",
            Severity::Error, "twee keer", 6);
        row("name outside its card", WorkFile, "\"id\": \"work.sectors.2\"", "\"id\": \"work.else.2\"",
            Severity::Error, "moet met \"work.sectors.\"", 6);
        row("unknown figure", RulesFile, "{minimum-wage}", "{maximum-wage}", Severity::Error,
            "{maximum-wage}", 5);
        row("braces", RulesFile, "{minimum-wage}", "{Minimum Wage}", Severity::Error, "Accolades", 5);
        row("no instead", RulesFile, ", \"instead\": \"Vraag naar het minimumloon.\"", "", Severity::Error,
            "\"instead\"", 5);
        row("figure in instead", RulesFile, "Vraag naar het minimumloon.", "Vraag naar {minimum-wage}.",
            Severity::Error, "vervangende zin", 5);
        row("figure without source", FiguresFile, "\"source\": \"Besluit\"", "\"source\": \"\"",
            Severity::Error, "geen bron", 6);
        row("unconfirmed figure", FiguresFile, "\"grade\": \"A\"", "\"grade\": \"C\"", Severity::Error,
            "grade", 6);
        row("unknown unit", FiguresFile, "\"unit\": \"euro\", \"decimals\": 0",
            "\"unit\": \"dollar\", \"decimals\": 0", Severity::Error, "eenheid", 6);
        row("two values on one day", FiguresFile, "\"until\": \"2026-12-31\"", "\"until\": \"2027-01-31\"",
            Severity::Error, "twee waarden", 4);
        row("ends before it begins", FiguresFile, "\"until\": \"2026-06-30\"", "\"until\": \"2024-06-30\"",
            Severity::Error, "eindigt", 6);
        row("checked tomorrow", FiguresFile, "\"checked\": \"2026-06-01\"", "\"checked\": \"2026-11-24\"",
            Severity::Error, "toekomst", 6);
        row("checked long ago", FiguresFile, "\"checked\": \"2026-06-01\"", "\"checked\": \"2025-06-01\"",
            Severity::Warning, "laatst nagekeken", 6);
        row("out of date", FiguresFile, "Besluit", "Besluit 2", Severity::Warning, "verlopen op 30-6-2026",
            6);
        row("soon out of date", FiguresFile, "\"until\": \"2026-06-30\"", "\"until\": \"2026-12-01\"",
            Severity::Warning, "verloopt op 1-12-2026", 6);
        row("language twice", LanguagesFile, "\"tag\": \"en\"", "\"tag\": \"ar\"", Severity::Error,
            "twee keer", 4);
        row("bad tag", LanguagesFile, "\"tag\": \"en\"", "\"tag\": \"EN_us\"", Severity::Error, "taalcode",
            4);
        row("no greeting", LanguagesFile, "\"greeting\": \"Welcome\"", "\"greeting\": \"\"", Severity::Error,
            "welkom", 4);
        row("not offered", LanguagesFile, "\"name\": \"English\"", "\"name\": \"Engels\"", Severity::Note,
            "Engels wordt nog niet aangeboden: 14% is vertaald", 4);
        row("no voice", LanguagesFile, "\"voice\": \"en-gb\"", "\"voice\": null", Severity::Note,
            "geen computerstem", 4);
        row("other figures in a translation", QStringLiteral("translations/content_ar.ts"),
            "{minimum-wage} في", "14,99 في", Severity::Error, "andere bedragen", 19);
        row("other Dutch", QStringLiteral("translations/content_ar.ts"), "Of in het onderwijs.", "Of op zee.",
            Severity::Warning, "\"work.sectors.2\" is veranderd", 10);
        row("text without Dutch", QStringLiteral("translations/content_ar.ts"),
            "message id=\"work.sectors.2\"", "message id=\"work.sectors.9\"", Severity::Note,
            "bestaat niet meer", 10);
        row("unreviewed", QStringLiteral("translations/content_en.ts"), "technology", "engineering",
            Severity::Note, "2 van 14 teksten zijn nog niet nagekeken", 0);
        row("untranslated", QStringLiteral("translations/content_en.ts"), "technology", "engineering",
            Severity::Note, "12 van 14 teksten zijn nog niet vertaald", 0);
        row("drawing with another colour", QStringLiteral("pictograms/book.svg"), "#E4E8FB", "#FF0000",
            Severity::Error, "#FF0000", 1);
    }

    void findsWhatIsWrong()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(int, severity);
        QFETCH(QString, words);
        QFETCH(int, line);
        const SampleSources sample;
        sample.replace(file, before, after);
        const QList<Remark> remarks = check(sample);
        const bool found = std::any_of(remarks.cbegin(), remarks.cend(), [&](const Remark &remark) {
            return int(remark.severity) == severity && remark.sentence.contains(words)
                && remark.place.file == sample.path(file) && (line == 0 || remark.place.line == line);
        });
        QStringList said;
        for (const Remark &remark : remarks)
            said.append(QStringLiteral("%1:%2: %3")
                            .arg(remark.place.file)
                            .arg(remark.place.line)
                            .arg(remark.sentence));
        QVERIFY2(found, qPrintable(said.join(QLatin1Char('\n'))));
    }

    void judgesRecordings()
    {
        const SampleSources sample;
        sample.write(QStringLiteral("audio/ar/rules.pay.1.opus"), test::sampleOpus(900));
        sample.write(QStringLiteral("audio/ar/work.nothing.opus"), test::sampleOpus(900));
        sample.write(QStringLiteral("audio/xx/work.title.opus"), test::sampleOpus(900));
        sample.write(QStringLiteral("audio/ar/work.title.opus"), "geen geluid");
        QStringList sentences;
        const QList<Remark> remarks = check(sample);
        for (const Remark &remark : remarks) {
            if (remark.place.file.endsWith(QStringLiteral(".opus")))
                sentences.append(remark.sentence);
        }
        QCOMPARE(sentences.size(), 4);
        QVERIFY(sentences.join(QString()).contains(QStringLiteral("de zin noemt een bedrag")));
        QVERIFY(sentences.join(QString()).contains(QStringLiteral("hoort geen tekst")));
        QVERIFY(sentences.join(QString()).contains(QStringLiteral("geen taal van dit pakket")));
        QVERIFY(sentences.join(QString()).contains(QStringLiteral("geen hele Ogg Opus-opname")));
    }

private:
    static QList<Remark> check(const SampleSources &sample)
    {
        const SourceTree sources(sample.folders());
        return PackChecker(sources, QDate(2026, 11, 23)).check();
    }
};

QTEST_GUILESS_MAIN(TestContentChecker)
#include "tst_content_checker.moc"
