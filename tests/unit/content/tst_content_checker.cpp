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
            "English heeft geen computerstem; 14 van 14 teksten", 4);
        row("other figures in a translation", QStringLiteral("translations/content_ar.ts"),
            "{minimum-wage} في", "14,99 في", Severity::Error, "andere bedragen", 19);
        row("other Dutch", QStringLiteral("translations/content_ar.ts"), "Of in het onderwijs.", "Of op zee.",
            Severity::Warning, "\"work.sectors.2\" is veranderd", 10);
        row("words of other Dutch, in a file brought up to date",
            QStringLiteral("translations/content_ar.ts"), "<source>Geld</source><translation>",
            "<source>Geld</source><oldsource>Loon</oldsource><translation type=\"unfinished\">",
            Severity::Warning, "\"rules.title\" is veranderd", 16);
        row("text without Dutch", QStringLiteral("translations/content_ar.ts"),
            "message id=\"work.sectors.2\"", "message id=\"work.sectors.9\"", Severity::Note,
            "bestaat niet meer", 10);
        row("unreviewed", QStringLiteral("translations/content_en.ts"), "technology", "engineering",
            Severity::Note, "2 van 14 teksten zijn nog niet nagekeken", 0);
        row("untranslated", QStringLiteral("translations/content_en.ts"), "technology", "engineering",
            Severity::Note, "12 van 14 teksten zijn nog niet vertaald", 0);
        row("hard word", WorkFile, "Of in de zorg.", "Of in een traject.", Severity::Warning,
            "\"traject*\" is een moeilijk woord; liever: cursus", 6);
        row("hard word with another ending", WorkFile, "Of in de zorg.", "Of trajecten.", Severity::Warning,
            "moeilijk woord", 6);
        row("pushing", WorkFile, "Of in de zorg.", "Of U moet nu kiezen.", Severity::Warning, "dringt aan",
            6);
        row("exclamation mark", WorkFile, "Of in de zorg.", "Doe mee!", Severity::Warning, "uitroepteken", 6);
        row("judging", WorkFile, "Of in de zorg.", "Helaas niet in de zorg.", Severity::Warning, "oordeelt",
            6);
        row("a role as a rule", WorkFile, "Veel soorten werk", "Ook mannenwerk", Severity::Warning,
            "legt een rol vast", 3);
        row("long word", WorkFile, "Of in de zorg.", "Of als verzorgingstehuishulp.", Severity::Warning,
            "is een lang woord (21 letters)", 6);
        row("passive", WorkFile, "Of in de zorg.", "U wordt door ons gebeld.", Severity::Warning,
            "lijdende vorm", 6);
        row("passive, verb last", WorkFile, "Of in de zorg.", "Vraag of uw kind opgehaald wordt.",
            Severity::Warning, "lijdende vorm", 6);
        row("off the glossary", QStringLiteral("translations/content_ar.ts"), "اسألي عن الحد الأدنى للأجور.",
            "اسألي عن الراتب.", Severity::Warning, "\"minimumloon\" heet in deze taal", 20);
        row("broken glossary", QStringLiteral("words/ar.json"), "\"as\": [\"تقني\"]", "\"is\": 1",
            Severity::Error, "hoort te zeggen hoe \"tech*\" heet", 3);
        row("unknown sort of word", QStringLiteral("words/dutch.json"), "judging", "rude", Severity::Error,
            "\"kind\" is \"rude\"", 4);
        row("telephone number from nowhere", WorkFile, "Of in de zorg.", "Bel gratis 0800-2000.",
            Severity::Warning, "telefoonnummer", 6);
        row("unknown sector", WorkFile, "\"sources\": [\"Wet\"]", "\"sectors\": [\"space\"]", Severity::Error,
            "\"space\" is geen sector", 8);
        row("unknown person", QStringLiteral("pictograms/people.json"), "woman headscarf", "queen headscarf",
            Severity::Error, "queen headscarf", 3);
        row("nobody said who is drawn", QStringLiteral("pictograms/people.json"), "\"id\": \"book\"",
            "\"id\": \"boek\"", Severity::Note, "\"boek\" is er niet", 3);
        row("scene nobody drew", QStringLiteral("scenes/people.json"), "\"id\": \"market\"",
            "\"id\": \"markt\"", Severity::Note, "De tekening \"markt\" is er niet", 2);
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
        sample.write(QStringLiteral("audio/ar/work.learn.1.opus"), test::sampleOpus(900, 20, "\xff"));
        sample.write(QStringLiteral("audio/ar/work.title.opus"), "geen geluid");
        QStringList sentences;
        const QList<Remark> remarks = check(sample);
        for (const Remark &remark : remarks) {
            if (remark.place.file.endsWith(QStringLiteral(".opus")))
                sentences.append(remark.sentence);
        }
        QCOMPARE(sentences.size(), 5);
        QVERIFY(sentences.join(QString()).contains(QStringLiteral("de zin noemt een bedrag")));
        QVERIFY(sentences.join(QString()).contains(QStringLiteral("hoort geen tekst")));
        QVERIFY(sentences.join(QString()).contains(QStringLiteral("geen taal van dit pakket")));
        QCOMPARE(sentences.filter(QStringLiteral("geen hele Ogg Opus-opname")).size(), 2);
    }

    void whatReadsWellIsLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("sentence");
        QTest::newRow("becoming") << QByteArray("Uw kind wordt vier jaar.");
        QTest::newRow("a known long word") << QByteArray("Vraag kinderopvangtoeslag aan.");
        QTest::newRow("a word within a word") << QByteArray("Dit is subtraject niet.");
        QTest::newRow("done by her") << QByteArray("U heeft een vak geleerd.");
    }

    void whatReadsWellIsLeftAlone()
    {
        QFETCH(QByteArray, sentence);
        const SampleSources sample;
        sample.replace(WorkFile, "Of in de zorg.", sentence);
        const QList<Remark> remarks = check(sample);
        for (const Remark &remark : remarks) {
            QVERIFY2(remark.about != Remark::About::Unreadable && remark.about != Remark::About::Stereotyped,
                     qPrintable(remark.sentence));
        }
    }

    /// What she will meet at desks stands in Dutch as well where a topic first says it, and not in titles.
    void theDutchWordStandsWhereATopicFirstSaysIt()
    {
        const SampleSources sample;
        sample.write(
            QStringLiteral("words/ar.json"),
            R"({"language": "ar", "terms": [{"id": "U", "as": ["ي", "ك"], "first": ["gemeente"]}]})");
        const auto said = [&] {
            QStringList all;
            const QList<Remark> remarks = check(sample);
            for (const Remark &remark : remarks) {
                if (remark.sentence.contains(QStringLiteral("hoort het Nederlandse woord")))
                    all.append(remark.sentence);
            }
            return all;
        };
        const QStringList before = said();
        QCOMPARE(before.size(), 2); // one a topic
        QVERIFY(before.at(0).contains(QStringLiteral("\"work.sectors.1\"")));
        QVERIFY(before.at(1).contains(QStringLiteral("\"rules.pay.1\"")));
        sample.replace(QStringLiteral("translations/content_ar.ts"), "العمل في التقنية.",
                       "العمل في التقنية (gemeente).");
        QCOMPARE(said().size(), 1);
    }

    void caseAccentsAndVowelMarksDoNotMatterToTheGlossary()
    {
        const SampleSources sample;
        sample.write(
            QStringLiteral("words/tr.json"),
            R"({"terms": [{"id": "werkgever*", "as": ["işveren"]}, {"id": "loon", "as": ["أجر"]}]})");
        QList<SourceTree::Problem> problems;
        const Glossary glossary =
            Glossary::read(sample.path(QStringLiteral("words")), QStringLiteral("tr"), problems);
        QVERIFY(problems.isEmpty());
        QVERIFY(glossary.missing(QStringLiteral("Uw Werkgevers"), QStringLiteral("İşvereniniz")).isEmpty());
        QVERIFY(glossary.missing(QStringLiteral("Uw loon"), QStringLiteral("أَجْرُكِ")).isEmpty());
        QCOMPARE(glossary.missing(QStringLiteral("De werkgever"), QStringLiteral("patron")).size(), 1);
        QVERIFY(glossary.missing(QStringLiteral("Loondienst"), QStringLiteral("x")).isEmpty());
    }

    void countsWhatThereIs()
    {
        const SampleSources sample;
        sample.replace(WorkFile, "\"sources\": [\"Atria\"]",
                       "\"sectors\": [\"technology\", \"care\"], \"sources\": [\"Atria\"]");
        const SourceTree sources(sample.folders());
        const ContentCounts counts = PackChecker(sources, QDate(2026, 11, 23)).counts();
        QCOMPARE(counts.topics, 2);
        QCOMPARE(counts.cards, 3);
        QCOMPARE(counts.lines, 5);
        QCOMPARE(counts.figures, 2);
        QCOMPARE(counts.pictograms, 2);
        QCOMPARE(counts.languages, 4);
        QCOMPARE(counts.offered, 2); // Dutch and Arabic
        QCOMPARE(counts.clips, 2);
        QCOMPARE(counts.levels.value(QStringLiteral("personal")), 1);
        QCOMPARE(counts.sectors.value(QStringLiteral("technology")), 1);
        QCOMPARE(counts.sectors.value(QStringLiteral("education")), 1); // drawn, not named
        QCOMPARE(counts.people.value(QStringLiteral("woman headscarf")), 1);
        QCOMPARE(counts.people.value(QStringLiteral("man")), 1);
    }

    void warnsWhenOneKindOfWorkPrevails()
    {
        const SampleSources sample;
        const auto warned = [](const SourceTree &sources) {
            const QList<Remark> remarks = PackChecker(sources, QDate(2026, 11, 23)).check();
            return std::any_of(remarks.cbegin(), remarks.cend(), [](const Remark &remark) {
                return remark.sentence.contains(QStringLiteral("zorg, kinderopvang of schoonmaak"));
            });
        };
        SourceTree sources = test::generatedSources(sample, 10);
        QList<SourceCard> &cards = sources.topics.first().cards;
        for (int i = 0; i < cards.size(); ++i)
            cards[i].sectors = {i < 4 ? QStringLiteral("care") : QStringLiteral("technology")};
        QVERIFY(!warned(sources));
        cards[4].sectors = {QStringLiteral("cleaning")};
        for (int i = 5; i < cards.size(); ++i)
            cards[i].sectors = {QStringLiteral("childcare")};
        QVERIFY(warned(sources));
    }

    void aNameMayHaveAnExclamationMark()
    {
        const SampleSources sample;
        sample.replace(WorkFile, "Of in de zorg.", "Of bij K!X Works.");
        const QList<Remark> remarks = check(sample);
        for (const Remark &remark : remarks)
            QVERIFY2(!remark.sentence.contains(QStringLiteral("uitroepteken")), qPrintable(remark.sentence));
    }

    void saysWhenAnOfferIsOld_data()
    {
        QTest::addColumn<QDate>("checked");
        QTest::addColumn<QDate>("read");
        QTest::addColumn<QDate>("until");
        QTest::addColumn<QString>("words");
        const QDate today(2026, 11, 23);
        QTest::newRow("fresh") << today.addDays(-183) << QDate() << today.addDays(22) << QString();
        QTest::newRow("asked long ago")
            << today.addDays(-184) << QDate() << QDate() << QStringLiteral("laatst nagevraagd");
        QTest::newRow("asked tomorrow")
            << today.addDays(1) << QDate() << QDate() << QStringLiteral("in de toekomst nagevraagd");
        QTest::newRow("only read") << QDate() << today << QDate()
                                   << QStringLiteral("nog niet nagevraagd bij de organisatie");
        QTest::newRow("only read, long ago")
            << QDate() << today.addDays(-184) << QDate() << QStringLiteral("laatst gelezen");
        QTest::newRow("read tomorrow")
            << QDate() << today.addDays(1) << QDate() << QStringLiteral("in de toekomst gelezen");
        QTest::newRow("read long ago, asked since") << today << today.addDays(-400) << QDate() << QString();
        QTest::newRow("about to end")
            << today << QDate() << today.addDays(21) << QStringLiteral("loopt af op 14-12-2026");
        QTest::newRow("ended") << today << QDate() << today.addDays(-1)
                               << QStringLiteral("afgelopen op 22-11-2026");
    }

    void saysWhenAnOfferIsOld()
    {
        QFETCH(QDate, checked);
        QFETCH(QDate, read);
        QFETCH(QDate, until);
        QFETCH(QString, words);
        const SampleSources sample;
        SourceTree sources(sample.folders());
        SourceCard &card = sources.topics.first().cards.first();
        card.checked = checked;
        card.read = read;
        card.until = until;
        QStringList said;
        const QList<Remark> remarks = PackChecker(sources, QDate(2026, 11, 23)).check();
        for (const Remark &remark : remarks) {
            if (remark.sentence.startsWith(QStringLiteral("\"Veel soorten werk\" ")))
                said.append(remark.sentence);
        }
        QCOMPARE(said.size(), words.isEmpty() ? 0 : 1);
        QVERIFY(words.isEmpty() || said.constFirst().contains(words));
    }

    void warnsWhenSomebodyIsNeverShown()
    {
        const SampleSources sample;
        const SourceTree sources = test::generatedSources(sample, 20);
        const QList<Remark> remarks = PackChecker(sources, QDate(2026, 11, 23)).check();
        QStringList said;
        for (const Remark &remark : remarks) {
            if (remark.about == Remark::About::Stereotyped)
                said.append(remark.sentence);
        }
        QVERIFY(said.contains(QStringLiteral("Op geen kaart staat een vrouw in een rolstoel.")));
        QVERIFY(said.contains(QStringLiteral("Op geen kaart zorgt een man.")));
        QVERIFY(said.contains(QStringLiteral("Alle vrouwen op de kaarten dragen een hoofddoek.")));
        QVERIFY(!said.contains(QStringLiteral("Op geen kaart staat een vrouw met een hoofddoek.")));
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
