// SPDX-License-Identifier: EUPL-1.2
#include "SampleSources.h"
#include "content/PackChecker.h"

#include <QTest>

#include <algorithm>

using namespace stapsteen;
using test::SampleSources;
using Severity = Remark::Severity;
using About = Remark::About;

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
        QTest::addColumn<QString>("about");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<int>("severity");
        QTest::addColumn<QString>("words"); // of the sentence
        QTest::addColumn<int>("line");
        const auto row = [](const char *name, About about, const QString &file, const char *before,
                            const char *after, Severity severity, const char *words, int line) {
            QTest::newRow(name) << codeOf(about) << file << QByteArray(before) << QByteArray(after)
                                << int(severity) << QString::fromUtf8(words) << line;
        };
        row("broken json", About::Wrong, WorkFile, "]}", "]", Severity::Error, "geen geldige JSON", 0);
        row("no source", About::Unsourced, WorkFile, "[\"Atria\"]", "[]", Severity::Warning,
            "noemt geen bron", 3);
        row("unknown level", About::Wrong, WorkFile, "\"level\": \"personal\"", "\"level\": \"high\"",
            Severity::Error, "\"level\"", 3);
        row("missing pictogram", About::Missing, WorkFile, "\"pictogram\": \"book\"",
            "\"pictogram\": \"boat\"", Severity::Error, "pictogram \"boat\"", 8);
        row("long sentence", About::Unreadable, WorkFile, "Of in de zorg.",
            "Of in de zorg of in de bouw of in de kas of op de boot of thuis.", Severity::Warning, "woorden",
            6);
        row("two sentences", About::Unreadable, WorkFile, "Of in de zorg.", "Ja. Of in de zorg.",
            Severity::Warning, "twee zinnen", 6);
        row("empty sentence", About::Missing, WorkFile, "Of in de zorg.", "", Severity::Error, "leeg", 6);
        row("long title", About::Unreadable, WorkFile, "Veel soorten werk",
            "Veel verschillende soorten werk in heel veel sectoren", Severity::Warning, "titel", 3);
        row("amount in a line", About::Unsourced, WorkFile, "Of in de zorg.", "U krijgt 14 euro.",
            Severity::Warning, "figures.json", 6);
        row("name twice", About::Wrong, WorkFile, "\"id\": \"work.sectors.2\"", "\"id\": \"work.sectors.1\"",
            Severity::Error, "twee keer", 6);
        row("name outside its card", About::Wrong, WorkFile, "\"id\": \"work.sectors.2\"",
            "\"id\": \"work.else.2\"", Severity::Error, "moet met \"work.sectors.\"", 6);
        row("unknown figure", About::Missing, RulesFile, "{minimum-wage}", "{maximum-wage}", Severity::Error,
            "{maximum-wage}", 5);
        row("braces", About::Wrong, RulesFile, "{minimum-wage}", "{Minimum Wage}", Severity::Error,
            "Accolades", 5);
        row("no instead", About::Missing, RulesFile, ", \"instead\": \"Vraag naar het minimumloon.\"", "",
            Severity::Error, "\"instead\"", 5);
        row("figure in instead", About::Wrong, RulesFile, "Vraag naar het minimumloon.",
            "Vraag naar {minimum-wage}.", Severity::Error, "vervangende zin", 5);
        row("figure without source", About::Unsourced, FiguresFile, "\"source\": \"Besluit\"",
            "\"source\": \"\"", Severity::Error, "geen bron", 6);
        row("unconfirmed figure", About::Wrong, FiguresFile, "\"grade\": \"A\"", "\"grade\": \"C\"",
            Severity::Error, "grade", 6);
        row("unknown unit", About::Wrong, FiguresFile, "\"unit\": \"euro\", \"decimals\": 0",
            "\"unit\": \"dollar\", \"decimals\": 0", Severity::Error, "eenheid", 6);
        row("two values on one day", About::Wrong, FiguresFile, "\"until\": \"2026-12-31\"",
            "\"until\": \"2027-01-31\"", Severity::Error, "twee waarden", 4);
        row("ends before it begins", About::Wrong, FiguresFile, "\"until\": \"2026-06-30\"",
            "\"until\": \"2024-06-30\"", Severity::Error, "eindigt", 6);
        row("checked tomorrow", About::Wrong, FiguresFile, "\"checked\": \"2026-06-01\"",
            "\"checked\": \"2026-11-24\"", Severity::Error, "toekomst", 6);
        row("checked long ago", About::OutOfDate, FiguresFile, "\"checked\": \"2026-06-01\"",
            "\"checked\": \"2025-06-01\"", Severity::Warning, "laatst nagekeken", 6);
        row("out of date", About::OutOfDate, FiguresFile, "Besluit", "Besluit 2", Severity::Warning,
            "verlopen op 30-6-2026", 6);
        row("soon out of date", About::Expiring, FiguresFile, "\"until\": \"2026-06-30\"",
            "\"until\": \"2026-12-01\"", Severity::Warning, "verloopt op 1-12-2026", 6);
        row("language twice", About::Wrong, LanguagesFile, "\"tag\": \"en\"", "\"tag\": \"ar\"",
            Severity::Error, "twee keer", 4);
        row("bad tag", About::Wrong, LanguagesFile, "\"tag\": \"en\"", "\"tag\": \"EN_us\"", Severity::Error,
            "taalcode", 4);
        row("no greeting", About::Missing, LanguagesFile, "\"greeting\": \"Welcome\"", "\"greeting\": \"\"",
            Severity::Error, "welkom", 4);
        row("not offered", About::Untranslated, LanguagesFile, "\"name\": \"English\"",
            "\"name\": \"Engels\"", Severity::Note, "Engels wordt nog niet aangeboden: 14% is vertaald", 4);
        row("no voice", About::Unspoken, LanguagesFile, "\"voice\": \"en-gb\"", "\"voice\": null",
            Severity::Note, "English heeft geen computerstem; 14 van 14 teksten", 4);
        row("other figures in a translation", About::Wrong, QStringLiteral("translations/content_ar.ts"),
            "{minimum-wage} في", "14,99 في", Severity::Error, "andere bedragen", 19);
        row("other Dutch", About::OutOfDate, QStringLiteral("translations/content_ar.ts"),
            "Of in het onderwijs.", "Of op zee.", Severity::Warning, "\"work.sectors.2\" is veranderd", 10);
        row("words of other Dutch, in a file brought up to date", About::OutOfDate,
            QStringLiteral("translations/content_ar.ts"), "<source>Geld</source><translation>",
            "<source>Geld</source><oldsource>Loon</oldsource><translation type=\"unfinished\">",
            Severity::Warning, "\"rules.title\" is veranderd", 16);
        row("text without Dutch", About::Orphaned, QStringLiteral("translations/content_ar.ts"),
            "message id=\"work.sectors.2\"", "message id=\"work.sectors.9\"", Severity::Note,
            "bestaat niet meer", 10);
        row("unreviewed", About::Unreviewed, QStringLiteral("translations/content_en.ts"), "technology",
            "engineering", Severity::Note, "2 van 14 teksten zijn nog niet nagekeken", 0);
        row("untranslated", About::Untranslated, QStringLiteral("translations/content_en.ts"), "technology",
            "engineering", Severity::Note, "12 van 14 teksten zijn nog niet vertaald", 0);
        row("hard word", About::Unreadable, WorkFile, "Of in de zorg.", "Of in een traject.",
            Severity::Warning, "\"traject*\" is een moeilijk woord; liever: cursus", 6);
        row("hard word with another ending", About::Unreadable, WorkFile, "Of in de zorg.", "Of trajecten.",
            Severity::Warning, "moeilijk woord", 6);
        row("pushing", About::Stereotyped, WorkFile, "Of in de zorg.", "Of U moet nu kiezen.",
            Severity::Warning, "dringt aan", 6);
        row("exclamation mark", About::Stereotyped, WorkFile, "Of in de zorg.", "Doe mee!", Severity::Warning,
            "uitroepteken", 6);
        row("judging", About::Stereotyped, WorkFile, "Of in de zorg.", "Helaas niet in de zorg.",
            Severity::Warning, "oordeelt", 6);
        row("a role as a rule", About::Stereotyped, WorkFile, "Veel soorten werk", "Ook mannenwerk",
            Severity::Warning, "legt een rol vast", 3);
        row("long word", About::Unreadable, WorkFile, "Of in de zorg.", "Of als verzorgingstehuishulp.",
            Severity::Warning, "is een lang woord (21 letters)", 6);
        row("passive", About::Unreadable, WorkFile, "Of in de zorg.", "U wordt door ons gebeld.",
            Severity::Warning, "lijdende vorm", 6);
        row("passive, verb last", About::Unreadable, WorkFile, "Of in de zorg.",
            "Vraag of uw kind opgehaald wordt.", Severity::Warning, "lijdende vorm", 6);
        row("off the glossary", About::OffGlossary, QStringLiteral("translations/content_ar.ts"),
            "اسألي عن الحد الأدنى للأجور.", "اسألي عن الراتب.", Severity::Warning,
            "\"minimumloon\" heet in deze taal", 20);
        row("broken glossary", About::Wrong, QStringLiteral("words/ar.json"), "\"as\": [\"تقني\"]",
            "\"is\": 1", Severity::Error, "hoort te zeggen hoe \"tech*\" heet", 3);
        row("unknown sort of word", About::Wrong, QStringLiteral("words/dutch.json"), "judging", "rude",
            Severity::Error, "\"kind\" is \"rude\"", 4);
        row("telephone number from nowhere", About::Unsourced, WorkFile, "Of in de zorg.",
            "Bel gratis 0800-2000.", Severity::Warning, "telefoonnummer", 6);
        row("unknown sector", About::Wrong, WorkFile, "\"sources\": [\"Wet\"]", "\"sectors\": [\"space\"]",
            Severity::Error, "\"space\" is geen sector", 8);
        row("unknown person", About::Wrong, QStringLiteral("pictograms/people.json"), "woman headscarf",
            "queen headscarf", Severity::Error, "queen headscarf", 3);
        row("nobody said who is drawn", About::Orphaned, QStringLiteral("pictograms/people.json"),
            "\"id\": \"book\"", "\"id\": \"boek\"", Severity::Note, "\"boek\" is er niet", 3);
        row("scene nobody drew", About::Orphaned, QStringLiteral("scenes/people.json"), "\"id\": \"market\"",
            "\"id\": \"markt\"", Severity::Note, "De tekening \"markt\" is er niet", 2);
        row("drawing with another colour", About::Wrong, QStringLiteral("pictograms/book.svg"), "#E4E8FB",
            "#FF0000", Severity::Error, "#FF0000", 1);
    }

    void findsWhatIsWrong()
    {
        QFETCH(QString, about);
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
            return int(remark.severity) == severity && codeOf(remark.about) == about
                && remark.sentence.contains(words) && remark.place.file == sample.path(file)
                && (line == 0 || remark.place.line == line);
        });
        QStringList said;
        for (const Remark &remark : remarks)
            said.append(QStringLiteral("%1:%2: %3: %4")
                            .arg(remark.place.file)
                            .arg(remark.place.line)
                            .arg(codeOf(remark.about), remark.sentence));
        QVERIFY2(found, qPrintable(said.join(QLatin1Char('\n'))));
    }

    void eachTextThatWaitsIsNamed_data()
    {
        QTest::addColumn<QString>("about");
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *name, About about, const char *file, int line, const char *sentence) {
            QTest::newRow(name) << codeOf(about) << QString::fromLatin1(file) << line
                                << QString::fromUtf8(sentence);
        };
        row("untranslated, in the file", About::Untranslated, "translations/content_ar.ts", 12,
            "\"work.learn.1\" is nog niet vertaald.");
        row("untranslated, not in the file", About::Untranslated, "translations/content_en.ts", 0,
            "\"rules.pay.1\" is nog niet vertaald.");
        row("unreviewed", About::Unreviewed, "translations/content_ar.ts", 11,
            "\"work.learn.title\" is nog niet nagekeken door iemand met deze moedertaal.");
        row("unspoken", About::Unspoken, "base/topics/work.json", 6,
            "\"work.sectors.2\" blijft stil in het Tarifit.");
        row("unspoken, said instead", About::Unspoken, "base/topics/rules.json", 6,
            "\"rules.pay.2.instead\" blijft stil in het Tarifit.");
        row("unused pictogram", About::Orphaned, "pictograms/boat.svg", 0,
            "Dit pictogram staat op geen kaart.");
    }

    void eachTextThatWaitsIsNamed()
    {
        QFETCH(QString, about);
        QFETCH(QString, file);
        QFETCH(int, line);
        QFETCH(QString, sentence);
        const SampleSources sample;
        sample.write(QStringLiteral("pictograms/boat.svg"), test::sampleSvg());
        QStringList said;
        const QList<Remark> remarks = check(sample);
        for (const Remark &remark : remarks) {
            if (codeOf(remark.about) != about)
                continue;
            said.append(QStringLiteral("%1:%2: %3")
                            .arg(remark.place.file)
                            .arg(remark.place.line)
                            .arg(remark.sentence));
            if (remark.isDetail && remark.place.file == sample.path(file) && remark.place.line == line
                && remark.sentence == sentence)
                return;
        }
        QFAIL(qPrintable(said.join(QLatin1Char('\n'))));
    }

    void aCountHasAsManyDetails()
    {
        const SampleSources sample;
        const QString arabic = sample.path(QStringLiteral("translations/content_ar.ts"));
        const QList<Remark> remarks = check(sample);
        const auto details = std::count_if(remarks.cbegin(), remarks.cend(), [&](const Remark &remark) {
            return remark.isDetail && remark.about == About::Unreviewed && remark.place.file == arabic;
        });
        const bool counted = std::any_of(remarks.cbegin(), remarks.cend(), [&](const Remark &remark) {
            return !remark.isDetail && remark.place.file == arabic
                && remark.sentence.startsWith(
                    QStringLiteral("%1 van 14 teksten zijn nog niet nagekeken").arg(details));
        });
        QVERIFY(details > 0);
        QVERIFY(counted);
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

    void aNameIsMeantJustSo()
    {
        const WordPattern name(QStringLiteral("Veilig Thuis"));
        QVERIFY(name.isIn(QStringLiteral("Bel Veilig Thuis.")));
        QVERIFY(!name.isIn(QStringLiteral("Niet veilig thuis?")));
        QVERIFY(WordPattern(QStringLiteral("gemeente")).isIn(QStringLiteral("Gemeente Den Haag")));
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
        QVERIFY(said.contains(QStringLiteral("Op geen kaart werkt een man in de zorg of de kinderopvang.")));
        QVERIFY(
            said.contains(QStringLiteral("Op geen kaart doet een vrouw met een hoofddoek technisch werk.")));
        QVERIFY(
            said.contains(QStringLiteral("Op geen kaart geeft een vrouw met een hoofddoek raad of les.")));
        QVERIFY(said.contains(QStringLiteral(
            "Op geen kaart werkt een vrouw met een hoofddoek op kantoor of in een eigen bedrijf.")));
        QVERIFY(said.contains(QStringLiteral("Alle vrouwen op de kaarten dragen een hoofddoek.")));
        QVERIFY(!said.contains(QStringLiteral("Op geen kaart staat een vrouw met een hoofddoek.")));
    }

    void warnsWhenAHeadscarfMeansOneRole()
    {
        const SampleSources sample;
        const SourceTree sources = test::generatedSources(sample, 20);
        const auto warned = [&](const char *people, const char *sector) {
            sample.write(QStringLiteral("pictograms/people.json"),
                         QByteArray("{\"pictograms\": [{\"id\": \"book\", \"people\": [") + people
                             + "], \"sector\": \"" + sector + "\"}]}");
            const QList<Remark> remarks = PackChecker(sources, QDate(2026, 11, 23)).check();
            QStringList said;
            for (const Remark &remark : remarks) {
                if (remark.about == About::Stereotyped)
                    said.append(remark.sentence);
            }
            return said.join(QLatin1Char('\n'));
        };
        const QString onlyCaring = QStringLiteral("Vrouwen met een hoofddoek zorgen op de kaarten 20 keer");
        const QString noMan = QStringLiteral("werkt een man in de zorg of de kinderopvang");
        const QString noTechnique = QStringLiteral("hoofddoek technisch werk");
        const QString caring = warned("\"woman headscarf caring\", \"boy\"", "care");
        QVERIFY2(caring.contains(onlyCaring) && caring.contains(noMan) && caring.contains(noTechnique),
                 qPrintable(caring));
        const QString mixed =
            warned("\"woman headscarf caring\", \"woman headscarf technical\", \"man caring\"", "childcare");
        QVERIFY2(!mixed.contains(onlyCaring) && !mixed.contains(noMan) && !mixed.contains(noTechnique),
                 qPrintable(mixed));
        // A boy who is looked after does not work there.
        QVERIFY(warned("\"woman headscarf technical\", \"boy caring\"", "care").contains(noMan));
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
