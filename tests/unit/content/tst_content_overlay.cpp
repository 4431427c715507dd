// SPDX-License-Identifier: EUPL-1.2
#include "SampleSources.h"

#include "content/Catalogue.h"
#include "content/OfferCards.h"
#include "content/PackBuilder.h"
#include "content/PackChecker.h"
#include "content/TranslationUpdate.h"

#include <QFile>
#include <QTest>

using namespace stapsteen;
using test::SampleSources;

namespace {

const QDate Today(2026, 11, 24);

constexpr const char *Phrases = R"({"phrases": [
 {"id": "offer.organisation", "text": "Organisatie: {organisation}."},
 {"id": "offer.women.yes", "text": "Het is alleen voor vrouwen."},
 {"id": "offer.women.no", "text": "Het is voor vrouwen en mannen."},
 {"id": "offer.cost.free", "text": "Het kost u niets."},
 {"id": "offer.childcare.yes", "text": "Er is opvang."},
 {"id": "offer.childcare.no", "text": "Er is geen opvang."},
 {"id": "offer.checked", "text": "Dit is nagevraagd op {checked}."},
 {"id": "offer.read", "text": "Dit stond op {read} op internet."},
 {"id": "offer.ask", "text": "Vraag aan de balie:"},
 {"id": "offer.for.ask", "text": "Voor wie is het?"},
 {"id": "offer.women.ask", "text": "Is het voor vrouwen of voor iedereen?"},
 {"id": "offer.cost.ask", "text": "Wat kost het?"},
 {"id": "offer.childcare.ask", "text": "Is er opvang?"},
 {"id": "offer.cost-childcare.ask", "text": "Wat kost het, en is er opvang?"},
 {"id": "offer.when.ask", "text": "Wanneer is het?"},
 {"id": "offer.where.ask", "text": "Waar is het?"},
 {"id": "offer.when-where.ask", "text": "Waar en wanneer is het?"},
 {"id": "offer.join.ask", "text": "Aan de balie hoort u hoe u meedoet."}
]})";

constexpr const char *Offers = R"({"offers": [
 {"id": "work.cafe", "topic": "work", "pictogram": "city", "level": "network", "title": "Taalcafé",
  "organisation": "De Brug",
  "what": "U praat Nederlands met andere vrouwen.", "for": "Voor wie al een beetje praat.",
  "cost": 0, "childcare": false, "womenOnly": true,
  "when": "Elke dinsdagochtend.", "where": null,
  "join": {"text": "U betaalt {minimum-wage}.", "instead": "U betaalt later."},
  "checked": "2026-11-20", "until": "2026-12-31", "sources": ["De organisatie"]},
 {"id": "work.open", "topic": "work", "pictogram": "book", "level": "network", "title": "Inloop bij Noor",
  "organisation": "Noor", "what": "U komt binnen wanneer u wilt.",
  "checked": null, "read": "2026-11-20", "sources": ["noor.example"]},
 {"id": "work.report", "topic": "work", "pictogram": "book", "level": "network", "title": "Meldpunt",
  "what": "U meldt het hier.", "cost": 0, "join": "Bel ons.", "where": "In de stad.",
  "hide": ["for", "womenOnly", "childcare", "when"], "read": "2026-11-20", "sources": ["meld.example"]}
]})";

/// The sample with a city over it.
SourceFolders city(const SampleSources &sample)
{
    sample.write(QStringLiteral("base/offers.json"), Phrases);
    sample.write(QStringLiteral("city/pack.json"),
                 R"({"id": "city", "extends": "../base", "version": 7, "hide": ["work.learn"]})");
    sample.write(QStringLiteral("city/offers.json"), Offers);
    sample.write(QStringLiteral("city/pictograms/city.svg"), test::sampleSvg());
    for (const char *name : {"pictograms/purse.svg", "pictograms/map-route.svg", "pictograms/desk-help.svg"})
        sample.write(QString::fromLatin1(name), test::sampleSvg());
    SourceFolders folders = sample.folders();
    folders.content = sample.path(QStringLiteral("city"));
    return folders;
}

QStringList problemsOf(const SourceTree &sources)
{
    QStringList all;
    for (const SourceProblem &problem : sources.problems())
        all.append(problem.sentence);
    return all;
}

QStringList idsOf(const QList<SourceCard> &cards)
{
    QStringList ids;
    for (const SourceCard &card : cards)
        ids.append(card.id);
    return ids;
}

QStringList textsOf(const Card &card)
{
    QStringList texts;
    for (const Line &line : card.lines)
        texts.append(line.text);
    return texts;
}

QByteArray contentsOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::unique_ptr<Catalogue> catalogueOf(const SourceTree &sources, const QString &file)
{
    const auto built = PackBuilder(sources).build(file);
    if (!built)
        qFatal("%s", qUtf8Printable(built.error().sentence));
    auto pack = Pack::open(file);
    if (!pack)
        qFatal("%s", qUtf8Printable(pack.error().sentence));
    return std::make_unique<Catalogue>(std::make_shared<const Pack>(std::move(*pack)));
}

} // namespace

class TestContentOverlay : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void baseAndOverlayAreOnePack()
    {
        const SampleSources sample;
        const SourceTree sources(city(sample));
        QCOMPARE(problemsOf(sources), QStringList());
        QCOMPARE(sources.id, QStringLiteral("city"));
        QCOMPARE(sources.version, 7);
        QCOMPARE(sources.source, QStringLiteral("nl"));
        QCOMPARE(sources.minimumTextCoverage, 0.9);
        QCOMPARE(idsOf(sources.topics.at(0).cards),
                 (QStringList{QStringLiteral("work.sectors"), QStringLiteral("work.cafe"),
                              QStringLiteral("work.cafe.costs"), QStringLiteral("work.cafe.joining"),
                              QStringLiteral("work.cafe.asking"), QStringLiteral("work.open"),
                              QStringLiteral("work.open.joining"), QStringLiteral("work.open.asking"),
                              QStringLiteral("work.report"), QStringLiteral("work.report.joining")}));
        QCOMPARE(sources.topics.at(1).id, QStringLiteral("rules"));

        const auto catalogue = catalogueOf(sources, sample.path(QStringLiteral("city.pack")));
        QCOMPARE(catalogue->pack().info().id, QStringLiteral("city"));
        QCOMPARE(catalogue->pack().info().cards, 5); // an offer is one card, in parts
        QCOMPARE(catalogue->topics(QStringLiteral("nl")).at(0).cardCount, 4);
        QVERIFY(!catalogue->pictogram(QStringLiteral("city")).isEmpty());
        QVERIFY(!catalogue->card(QStringLiteral("work.learn"), QStringLiteral("nl"), Today));
    }

    void anOfferSaysWhatIsKnownAndAsksForTheRest()
    {
        const SampleSources sample;
        const auto catalogue =
            catalogueOf(SourceTree(city(sample)), sample.path(QStringLiteral("city.pack")));
        const QString nl = QStringLiteral("nl");
        const auto card = [&](const char *id) {
            return catalogue->card(QString::fromLatin1(id), nl, Today).value();
        };
        QCOMPARE(textsOf(card("work.cafe")),
                 (QStringList{QStringLiteral("U praat Nederlands met andere vrouwen."),
                              QStringLiteral("Organisatie: De Brug."),
                              QStringLiteral("Voor wie al een beetje praat."),
                              QStringLiteral("Het is alleen voor vrouwen.")}));
        QCOMPARE(textsOf(card("work.cafe.costs")),
                 (QStringList{QStringLiteral("Het kost u niets."), QStringLiteral("Er is geen opvang.")}));
        const Card join = card("work.cafe.joining");
        QCOMPARE(
            textsOf(join),
            (QStringList{QStringLiteral("Elke dinsdagochtend."), QStringLiteral("U betaalt €\u00a014,99."),
                         QStringLiteral("Dit is nagevraagd op 20-11-2026.")}));
        QCOMPARE(join.lines.at(2).spoken, QStringLiteral("Dit is nagevraagd op 20 november 2026."));
        QCOMPARE(join.title.text, QStringLiteral("Taalcafé"));
        QCOMPARE(join.partOf, QStringLiteral("work.cafe"));
        QCOMPARE(textsOf(card("work.cafe.asking")),
                 (QStringList{QStringLiteral("Vraag aan de balie:"), QStringLiteral("Waar is het?")}));
    }

    /// Of an offer nobody asked the organisation about, she hears the day it was read, and what to ask.
    void whatNobodyConfirmedIsReadAndAsked()
    {
        const SampleSources sample;
        const auto catalogue =
            catalogueOf(SourceTree(city(sample)), sample.path(QStringLiteral("city.pack")));
        const auto texts = [&](const char *id) {
            return textsOf(catalogue->card(QString::fromLatin1(id), QStringLiteral("nl"), Today).value());
        };
        // Its title names the organisation already.
        QCOMPARE(texts("work.open"), QStringList{QStringLiteral("U komt binnen wanneer u wilt.")});
        QCOMPARE(texts("work.open.joining"),
                 (QStringList{QStringLiteral("Aan de balie hoort u hoe u meedoet."),
                              QStringLiteral("Dit stond op 20-11-2026 op internet.")}));
        QCOMPARE(texts("work.open.asking"),
                 (QStringList{QStringLiteral("Vraag aan de balie:"),
                              QStringLiteral("Is het voor vrouwen of voor iedereen?"),
                              QStringLiteral("Wat kost het, en is er opvang?"),
                              QStringLiteral("Waar en wanneer is het?")}));
    }

    void whatDoesNotApplyIsNeitherSaidNorAsked()
    {
        const SampleSources sample;
        const auto catalogue =
            catalogueOf(SourceTree(city(sample)), sample.path(QStringLiteral("city.pack")));
        const QString nl = QStringLiteral("nl");
        QCOMPARE(textsOf(catalogue->card(QStringLiteral("work.report"), nl, Today).value()),
                 QStringList{QStringLiteral("U meldt het hier.")});
        QCOMPARE(textsOf(catalogue->card(QStringLiteral("work.report.joining"), nl, Today).value()),
                 (QStringList{QStringLiteral("Het kost u niets."), QStringLiteral("In de stad."),
                              QStringLiteral("Bel ons."),
                              QStringLiteral("Dit stond op 20-11-2026 op internet.")}));
        QVERIFY(!catalogue->card(QStringLiteral("work.report.asking"), nl, Today));
    }

    /// Whatever is known and unknown, no part has more lines than fit, and nothing is silently left out.
    void everyQuestionIsAnsweredOrAsked()
    {
        const SourceTree sources(city(m_sample));
        const char *const known[] = {"for", "womenOnly", "cost", "childcare", "when", "where", "join"};
        for (int mask = 0; mask < 128; ++mask) {
            SourceOffer offer;
            offer.id = QStringLiteral("work.x");
            offer.title = QStringLiteral("X");
            offer.organisation = QStringLiteral("Y");
            offer.what.text = QStringLiteral("Wat.");
            offer.read = Today;
            SourceOffer::Words *const words[] = {&offer.forWhom, nullptr,      &offer.cost, nullptr,
                                                 &offer.when,    &offer.where, &offer.join};
            for (int i = 0; i < 7; ++i) {
                if (!(mask & (1 << i)))
                    continue;
                if (words[i])
                    words[i]->text = QLatin1String(known[i]);
                else
                    (i == 1 ? offer.womenOnly : offer.childcare) = true;
            }
            const auto cards = cardsOf(offer, sources.phrases);
            QVERIFY(cards);
            QStringList ids;
            for (const SourceCard &card : *cards) {
                QVERIFY2(!card.lines.isEmpty() && card.lines.size() <= 4, qPrintable(card.id));
                for (const SourceLine &line : card.lines)
                    ids.append(line.id);
            }
            const auto has = [&ids](const char *id) { return ids.contains(QLatin1String(id)); };
            QCOMPARE(has("work.x.cost"), bool(mask & 4));
            QCOMPARE(has("offer.cost.ask") || has("offer.cost-childcare.ask"), !(mask & 4));
            QCOMPARE(has("offer.childcare.yes"), bool(mask & 8));
            QCOMPARE(has("offer.childcare.ask") || has("offer.cost-childcare.ask"), !(mask & 8));
            QCOMPARE(has("work.x.when"), bool(mask & 16));
            QCOMPARE(has("offer.when.ask") || has("offer.when-where.ask"), !(mask & 16));
            QCOMPARE(has("work.x.where"), bool(mask & 32));
            QCOMPARE(has("offer.where.ask") || has("offer.when-where.ask"), !(mask & 32));
            QCOMPARE(has("work.x.join"), bool(mask & 64));
            QCOMPARE(has("offer.join.ask"), !(mask & 64));
            QCOMPARE(has("work.x.for"), bool(mask & 1));
            QCOMPARE(has("offer.women.yes"), bool(mask & 2));
            QCOMPARE(has("offer.women.ask"), !(mask & 2));
            QCOMPARE(has("offer.for.ask"), (mask & 3) == 2);
            QVERIFY(has("offer.read") && has("offer.organisation"));
            QCOMPARE(has("offer.ask"), (mask & 63) != 63);
        }
    }

    void anOfferThatIsOverIsNotShown()
    {
        const SampleSources sample;
        const auto catalogue =
            catalogueOf(SourceTree(city(sample)), sample.path(QStringLiteral("city.pack")));
        const QString work = QStringLiteral("work");
        const QString nl = QStringLiteral("nl");
        QCOMPARE(catalogue->cards(work, nl, QDate(2026, 12, 31)).size(), 10);
        QCOMPARE(catalogue->cards(work, nl, QDate(2027, 1, 1)).size(), 6);
        QVERIFY(!catalogue->card(QStringLiteral("work.cafe"), nl, QDate(2027, 1, 1)));
    }

    void replacesTitlesCardsFiguresAndLanguages()
    {
        const SampleSources sample;
        const SourceFolders folders = city(sample);
        sample.write(QStringLiteral("city/topics/work.json"),
                     R"({"id": "work", "title": "Werk in de stad", "cards": [
 {"id": "work.sectors", "pictogram": "book", "level": "labour", "title": "Werk hier",
  "lines": [{"id": "work.city.1", "text": "Hier is veel werk."}], "sources": ["Stad"]}]})");
        sample.write(
            QStringLiteral("city/topics/harbour.json"),
            R"({"id": "harbour", "title": "Haven", "question": "Wat?", "pictogram": "book", "cards": []})");
        sample.write(QStringLiteral("city/figures.json"), R"({"figures": [
 {"id": "old-amount", "value": 120, "unit": "euro", "decimals": 0, "from": "2026-07-01", "until": null,
  "checked": "2026-11-01", "source": "Stad", "grade": "B"}]})");
        sample.write(QStringLiteral("city/languages.json"), R"({"languages": [
 {"tag": "so", "name": "Soomaali", "script": "Latn", "direction": "ltr", "voice": null, "greeting": "Soo dhowow"},
 {"tag": "en", "name": "English!", "script": "Latn", "direction": "ltr", "voice": "en-us", "greeting": "Hi"}]})");
        const SourceTree sources(folders);
        QCOMPARE(problemsOf(sources), QStringList());
        QCOMPARE(sources.topics.at(0).title, QStringLiteral("Werk in de stad"));
        QCOMPARE(sources.topics.at(0).question, QStringLiteral("Wat past bij mij?"));
        QCOMPARE(sources.topics.at(0).cards.at(0).title, QStringLiteral("Werk hier")); // in its old place
        QCOMPARE(sources.topics.at(2).id, QStringLiteral("harbour"));
        QCOMPARE(sources.languages.size(), 5);
        QCOMPARE(sources.languages.at(2).voice, QStringLiteral("en-us"));
        QCOMPARE(sources.figures.size(), 4);
        const auto catalogue = catalogueOf(sources, sample.path(QStringLiteral("city.pack")));
        const auto pay = catalogue->card(QStringLiteral("rules.pay"), QStringLiteral("nl"), Today);
        QCOMPARE(pay->lines.at(1).text, QStringLiteral("Vroeger was het €\u00a0120."));
    }

    void translationsOfTheOverlayLieWithIt()
    {
        const SampleSources sample;
        const SourceFolders folders = city(sample);
        const SourceTree before(folders);
        QCOMPARE(before.translationFolder(), folders.content + QStringLiteral("/translations"));
        QVERIFY(updateTranslations(before, before.translationFolder()));
        const QString file = before.translationFile(QStringLiteral("ar"));
        auto arabic = TranslationFile::parse(contentsOf(file));
        QVERIFY(arabic->find(QStringLiteral("work.cafe.title")));
        QVERIFY(arabic->find(QStringLiteral("work.cafe.join.instead")));
        QVERIFY(!arabic->find(QStringLiteral("work.title"))); // the base's
        QVERIFY(!arabic->find(QStringLiteral("offer.cost.free"))); // the base's too

        sample.replace(QStringLiteral("city/translations/content_ar.ts"),
                       "<source>Taalcafé</source>\n        <translation type=\"unfinished\">",
                       "<source>Taalcafé</source>\n        <translation type=\"unfinished\">مقهى");
        const auto catalogue = catalogueOf(SourceTree(folders), sample.path(QStringLiteral("city.pack")));
        const auto card = catalogue->card(QStringLiteral("work.cafe"), QStringLiteral("ar"), Today);
        QCOMPARE(card->title.text, QStringLiteral("مقهى"));
        QCOMPARE(catalogue->topics(QStringLiteral("ar")).at(0).title.text, QStringLiteral("العمل"));

        // The base's own file gets the phrases, once for all cities.
        const SourceTree base(sample.folders());
        QVERIFY(updateTranslations(base, base.translationFolder()));
        arabic = TranslationFile::parse(contentsOf(base.translationFile(QStringLiteral("ar"))));
        QVERIFY(arabic->find(QStringLiteral("offer.cost.free")));
    }

    void phrasesWithoutOffersAreNotInThePack()
    {
        const SampleSources sample;
        const auto before = SourceTree(sample.folders()).messages().size();
        city(sample);
        QCOMPARE(SourceTree(sample.folders()).messages().size(), before);
    }

    void sameSourcesSameBytes()
    {
        const SampleSources sample;
        const SourceFolders folders = city(sample);
        const QString one = sample.path(QStringLiteral("one.pack"));
        const QString two = sample.path(QStringLiteral("two.pack"));
        QVERIFY(PackBuilder(SourceTree(folders)).build(one));
        QVERIFY(PackBuilder(SourceTree(folders)).build(two));
        QCOMPARE(contentsOf(one), contentsOf(two));
    }

    void theCheckerReadsOffersAsCards()
    {
        const SampleSources sample;
        const SourceTree sources(city(sample));
        const QList<Remark> remarks = PackChecker(sources, Today).check();
        for (const Remark &remark : remarks)
            QVERIFY2(remark.severity != Remark::Severity::Error, qUtf8Printable(remark.sentence));
    }

    void saysWhatDoesNotFit_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("contents");
        const QString pack = QStringLiteral("city/pack.json");
        const QString offers = QStringLiteral("city/offers.json");
        QTest::newRow("base is not there")
            << pack << QByteArray(R"({"id": "c", "extends": "../x", "version": 1})");
        QTest::newRow("on itself") << pack
                                   << QByteArray(R"({"id": "c", "extends": "../city", "version": 1})");
        QTest::newRow("hides what is not there")
            << pack << QByteArray(R"({"id": "c", "extends": "../base", "version": 1, "hide": ["x"]})");
        QTest::newRow("new topic without a title")
            << QStringLiteral("city/topics/new.json") << QByteArray(R"({"id": "new", "cards": []})");
        QTest::newRow("offer without a topic")
            << offers
            << QByteArray(R"({"offers": [{"id": "a.b", "topic": "a", "pictogram": "book", "title": "x",
                              "what": "x", "checked": "2026-11-20"}]})");
        QTest::newRow("offer without a day")
            << offers
            << QByteArray(R"({"offers": [{"id": "work.b", "topic": "work", "pictogram": "book", "title": "x",
                              "what": "x"}]})");
        QTest::newRow("a cost in figures")
            << offers
            << QByteArray(R"({"offers": [{"id": "work.b", "topic": "work", "pictogram": "book", "title": "x",
                              "what": "x", "cost": 5, "checked": "2026-11-20"}]})");
        QTest::newRow("hides what is no question")
            << offers
            << QByteArray(R"({"offers": [{"id": "work.b", "topic": "work", "pictogram": "book", "title": "x",
                              "what": "x", "hide": ["what"], "read": "2026-11-20"}]})");
        QTest::newRow("hides what it answers")
            << offers
            << QByteArray(R"({"offers": [{"id": "work.b", "topic": "work", "pictogram": "book", "title": "x",
                              "what": "x", "hide": ["cost"], "cost": 0, "read": "2026-11-20"}]})");
        QTest::newRow("a phrase is missing") << QStringLiteral("base/offers.json") << QByteArray("{}");
    }

    void saysWhatDoesNotFit()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, contents);
        const SampleSources sample;
        const SourceFolders folders = city(sample);
        sample.write(file, contents);
        QVERIFY(!SourceTree(folders).problems().isEmpty());
    }

private:
    SampleSources m_sample;
};

QTEST_GUILESS_MAIN(TestContentOverlay)
#include "tst_content_overlay.moc"
