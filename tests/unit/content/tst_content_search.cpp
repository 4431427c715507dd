// SPDX-License-Identifier: EUPL-1.2
#include "SampleSources.h"

#include "content/Catalogue.h"
#include "content/PackBuilder.h"
#include "content/Search.h"
#include "content/SearchText.h"

#include <QSet>
#include <QTest>

using namespace stapsteen;
using namespace Qt::StringLiterals;
using test::SampleSources;

namespace {

const QDate Today(2026, 11, 24);

std::shared_ptr<const Pack> packOf(const SourceTree &sources, const QString &file)
{
    const auto built = PackBuilder(sources).build(file);
    if (!built)
        qFatal("%s", qUtf8Printable(built.error().sentence));
    auto pack = Pack::open(file);
    if (!pack)
        qFatal("%s", qUtf8Printable(pack.error().sentence));
    return std::make_shared<const Pack>(std::move(*pack));
}

} // namespace

class TestContentSearch : public QObject {
    Q_OBJECT

    const SampleSources m_sources;
    std::shared_ptr<const Pack> m_pack;

private Q_SLOTS:
    void initTestCase() { m_pack = packOf(SourceTree(m_sources.folders()), m_sources.path(u"s.pack"_s)); }

    void spellingIsForgiven_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        const auto row = [](const char *name, const char *one, const char *other) {
            QTest::newRow(name) << QString::fromUtf8(one) << QString::fromUtf8(other);
        };
        row("capitals", "WERK", "werk");
        row("accents", "één café", "een cafe");
        row("decomposed", "cafe\u0301", "café");
        row("Turkish", "İŞ ıçın çocuğu", "is icin cocugu");
        row("Polish", "Żłobek ślązak", "zlobek slazak");
        row("Kurmanji", "Şîrê Çêker", "sire ceker");
        row("Ukrainian is left", "їжа ґанок", "ЇЖА ҐАНОК");
        row("Bulgarian", "чай", "чаи\u0306");
        row("alef", "أإآٱا", "ااااا");
        row("ya", "ىيی", "ييي");
        row("ta marbuta", "رعاية", "رعايه");
        row("hamza", "شيء مسؤول بيئة", "شي مسوول بييه");
        row("tatweel", "عـــمل", "عمل");
        row("vowel signs", "عَمَلٌ", "عمل");
        row("Persian kaf, ye and joiner", "می‌کند", "ميكند");
        row("Ethiopic ha", "ሀሐኀ", "ሀሀሀ");
        row("Ethiopic se", "ሰሠ", "ሰሰ");
        row("Ethiopic alef", "አዐ", "አአ");
        row("Ethiopic tse", "ጸፀ", "ጸጸ");
        row("Ethiopic vowels", "ሥራሕ", "ሰረሀ");
        row("Ethiopic labialised", "ቋንቋ", "ቀነቀ");
        row("Ethiopic labialised ha", "ኈ", "ሀ");
    }

    void spellingIsForgiven()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QCOMPARE(searchtext::folded(one), searchtext::folded(other));
    }

    void lettersOfOneAlphabetStayApart()
    {
        for (const QString &pair : {u"ий"_s, u"ії"_s, u"гґ"_s, u"كگ"_s, u"سش"_s, u"በቨ"_s, u"ሰሸ"_s, u"ad"_s})
            QVERIFY2(searchtext::folded(pair.left(1)) != searchtext::folded(pair.mid(1)),
                     qUtf8Printable(pair));
    }

    void wordsAreWhatOneTaps()
    {
        QCOMPARE(searchtext::wordsOf(u"U krijgt {child-budget} per jaar, één keer."_s),
                 QStringList({u"krijgt"_s, u"per"_s, u"jaar"_s, u"een"_s, u"keer"_s}));
        // With and without the article.
        QCOMPARE(searchtext::wordsOf(u"والعمل الآن"_s),
                 QStringList({u"والعمل"_s, u"عمل"_s, u"الان"_s, u"ان"_s}));
        QCOMPARE(searchtext::wordsOf(u"ስራሕ፡ ንደቂ ኣንስትዮ።"_s).size(), 3);
        QCOMPARE(searchtext::wordsOf(u"x"_s.repeated(100)).constFirst().size(), 24);
    }

    void findsByTheBeginningOfAWord()
    {
        const Search search(m_pack);
        const QString nl = u"nl"_s;
        // In a title before in a line.
        QCOMPARE(search.cards(nl, u"werk"_s, 10), QStringList({u"work.sectors"_s, u"work.learn"_s}));
        QCOMPARE(search.cards(nl, u"le"_s, 10), QStringList{u"work.learn"_s});
        QCOMPARE(search.cards(nl, u"werk"_s, 1), QStringList{u"work.sectors"_s});
        QCOMPARE(search.cards(nl, u"zzz"_s, 10), QStringList());
        QCOMPARE(search.cards(nl, QString(), 10), QStringList());
        QCOMPARE(search.cards(u"ar"_s, searchtext::folded(u"أجر"_s), 10), QStringList{u"rules.pay"_s});
        QCOMPARE(search.cards(u"ar"_s, searchtext::folded(u"تقنية"_s), 10), QStringList{u"work.sectors"_s});
        // What is not translated is shown in Dutch, and found in it.
        QCOMPARE(search.cards(u"en"_s, u"loon"_s, 10), QStringList{u"rules.pay"_s});
    }

    void lettersLeadToWords()
    {
        const Search search(m_pack);
        const QString nl = u"nl"_s;
        const QStringList first = search.letters(nl, QString());
        QVERIFY(first.contains(u"w"_s));
        QVERIFY(!first.contains(u"x"_s));
        QCOMPARE(QSet<QString>(first.begin(), first.end()).size(), first.size());
        QStringList sorted = first;
        sorted.sort();
        QCOMPARE(first, sorted);
        // Every way down finds something, and ends.
        QStringList prefixes = first;
        int words = 0;
        while (!prefixes.isEmpty()) {
            const QString prefix = prefixes.takeFirst();
            QVERIFY2(!search.cards(nl, prefix, 1).isEmpty(), qUtf8Printable(prefix));
            const QStringList next = search.letters(nl, prefix);
            words += next.isEmpty() ? 1 : 0;
            for (const QString &letter : next)
                prefixes.append(prefix + letter);
        }
        QVERIFY(words > 10);
        // Arabic letters before the Latin ones of Dutch words.
        const QStringList arabic = search.letters(u"ar"_s, QString());
        QVERIFY(arabic.constFirst().at(0).script() == QChar::Script_Arabic);
        QCOMPARE(search.letters(u"rif"_s, QString()), QStringList());
        QCOMPARE(search.letters(u"xx"_s, QString()), QStringList());
    }

    void partsAreFoundAsTheirCard()
    {
        const SampleSources sample;
        sample.write(u"base/offers.json"_s, R"({"phrases": [
 {"id": "offer.organisation", "text": "Van {organisation}."}, {"id": "offer.checked", "text": "Op {checked}."},
 {"id": "offer.ask", "text": "Vraag:"}, {"id": "offer.women.ask", "text": "Vraag het."},
 {"id": "offer.cost-childcare.ask", "text": "Vraag het."}, {"id": "offer.where.ask", "text": "Vraag het."},
 {"id": "offer.join.ask", "text": "Vraag het."}],
 "offers": [{"id": "work.cafe", "topic": "work", "pictogram": "book", "level": "network", "title": "Taalcafé",
   "organisation": "Zonnebloem", "what": "U praat.", "when": "Elke dinsdag.", "checked": "2026-11-20"}]})");
        for (const char *name :
             {"pictograms/purse.svg", "pictograms/map-route.svg", "pictograms/desk-help.svg"})
            sample.write(QString::fromLatin1(name), test::sampleSvg());
        const auto pack = packOf(SourceTree(sample.folders()), sample.path(u"s.pack"_s));
        const Search search(pack);
        QCOMPARE(search.cards(u"nl"_s, u"dins"_s, 10), QStringList{u"work.cafe"_s});
        QCOMPARE(search.cards(u"nl"_s, u"zonneb"_s, 10), QStringList{u"work.cafe"_s}); // its organisation
        QCOMPARE(search.cards(u"nl"_s, u"vraag"_s, 10), QStringList()); // all offers say it
        const Catalogue catalogue(pack);
        QCOMPARE(catalogue.tile(u"work.cafe.joining"_s, u"nl"_s, Today)->id, u"work.cafe"_s);
    }

    void groupsGatherCardsByTheirPictogram()
    {
        const SampleSources sample;
        sample.write(u"base/groups.json"_s, R"({"groups": [
 {"id": "group.reading", "pictogram": "book", "title": "Lezen", "pictograms": ["book", "letter"]},
 {"id": "group.none", "pictogram": "book", "title": "Niets", "pictograms": ["letter"]}]})");
        const SourceTree sources(sample.folders());
        QCOMPARE(sources.messages().constLast().id, u"group.none.title"_s);
        const Catalogue catalogue(packOf(sources, sample.path(u"s.pack"_s)));
        const QList<CardGroup> groups = catalogue.groups(u"nl"_s);
        QCOMPARE(groups.size(), 1); // one without a card is not shown
        QCOMPARE(groups.at(0).title.text, u"Lezen"_s);
        QCOMPARE(groups.at(0).pictogram, u"book"_s);
        QCOMPARE(catalogue.cardsOfGroup(groups.at(0).id, 10), QStringList{u"work.learn"_s});
        QCOMPARE(catalogue.cardsOfGroup(groups.at(0).id, 0), QStringList());
        const auto tile = catalogue.tile(u"work.learn"_s, u"ar"_s, Today);
        QCOMPARE(tile->title.text, u"التعلّم في العمل"_s);
        QVERIFY(tile->lines.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestContentSearch)
#include "tst_content_search.moc"
