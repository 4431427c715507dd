// SPDX-License-Identifier: EUPL-1.2
#include "Views.h"

#include "kiosk/SearchView.h"

#include <QSignalSpy>
#include <QTest>

using namespace stapsteen;
using namespace Qt::StringLiterals;
using test::column;

class TestSearchView : public QObject {
    Q_OBJECT

    const test::SampleSources m_sources;
    QString m_pack;
    std::unique_ptr<test::Views> m_views;
    std::unique_ptr<SearchView> m_search;

    SearchView &search() { return *m_search; }
    Visit &visit() { return m_views->visit; }

    void tap(const QString &word)
    {
        for (const QChar letter : word)
            search().tap(letter);
    }

    bool isEmpty()
    {
        return search().typed().isEmpty() && search().groupTitle().isEmpty() && !search().isLooking()
            && search().results()->rowCount() == 0;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_sources.write(u"base/groups.json"_s, R"({"groups": [
 {"id": "group.reading", "pictogram": "book", "title": "Lezen", "pictograms": ["book"]},
 {"id": "group.working", "pictogram": "briefcase", "title": "Werken", "pictograms": ["briefcase"]}]})");
        m_pack = m_sources.build();
    }

    void init()
    {
        m_search.reset();
        m_views = std::make_unique<test::Views>(m_pack);
        m_search = std::make_unique<SearchView>(visit(), m_views->voice, [this] { return m_views->today; });
        m_search->setCatalogue(m_views->catalogue.get(), m_views->pack);
        visit().begin();
        visit().setLanguage(u"nl"_s);
        visit().go({Place::Screen::Search, {}, {}});
    }

    void lettersLeadToCards()
    {
        QVERIFY(isEmpty());
        QVERIFY(search().letters().contains(u"l"_s));
        tap(u"le"_s);
        QCOMPARE(search().typed(), u"le"_s);
        QVERIFY(search().isLooking());
        QCOMPARE(column(search().results(), "title"), QStringList{u"Leren op het werk"_s});
        QCOMPARE(column(search().results(), "topicId"), QStringList{u"work"_s});
        QCOMPARE(search().letters(), QStringList({u"e"_s, u"r"_s})); // leert, leren
        search().erase();
        QCOMPARE(search().typed(), u"l"_s);
        search().erase();
        QVERIFY(isEmpty());
        search().erase();
        QVERIFY(isEmpty());
    }

    void onlyWhatLeadsOnCanBeTapped()
    {
        search().tap(u"q"_s);
        QVERIFY(isEmpty());
        search().tap(u"le"_s);
        QVERIFY(isEmpty());
    }

    void groupsAreForWhoDoesNotSpell()
    {
        QCOMPARE(column(search().groups(), "title"), QStringList({u"Lezen"_s, u"Werken"_s}));
        search().openGroup(u"group.reading"_s);
        QCOMPARE(search().groupTitle(), u"Lezen"_s);
        QCOMPARE(column(search().results(), "cardId"), QStringList{u"work.learn"_s});
        search().erase();
        QVERIFY(isEmpty());
        search().openGroup(u"group.none"_s);
        QVERIFY(isEmpty());
        search().openGroup(u"group.working"_s);
        search().tap(u"l"_s); // a letter leaves the group
        QCOMPARE(search().groupTitle(), QString());
    }

    void whatIsFoundIsSaidAsThePackHasIt()
    {
        // English has no title for this card: the Dutch one is found, and said in Dutch, with its recording.
        QList<std::pair<QString, QString>> asked;
        Narrator narrator(
            [&](const QString &line, const QString &language) {
                asked.append({line, language});
                return std::nullopt;
            },
            [](const QString &) { return u"nl"_s; }, std::make_unique<HandOutput>());
        VoiceView voice(narrator, visit());
        SearchView ours(visit(), voice, [this] { return m_views->today; });
        ours.setCatalogue(m_views->catalogue.get(), m_views->pack);
        visit().setLanguage(u"en"_s);
        for (const QChar letter : u"leren"_s)
            ours.tap(letter);
        QCOMPARE(column(ours.results(), "title"), QStringList{u"Leren op het werk"_s});
        voice.say(u"found.work.learn"_s, {u"Leren op het werk"_s});
        QVERIFY(asked.contains(std::pair(u"work.learn.title"_s, u"nl"_s)));
        ours.clear();
        voice.say(u"group.reading"_s, {u"Lezen"_s});
        QVERIFY(asked.contains(std::pair(u"group.reading.title"_s, u"nl"_s)));
    }

    void itIsThereWhenSheComesBackFromACard()
    {
        tap(u"l"_s);
        visit().go({Place::Screen::Card, u"work"_s, u"work.learn"_s});
        visit().back();
        QCOMPARE(search().typed(), u"l"_s);
    }

    void nothingIsKept_data()
    {
        QTest::addColumn<QString>("way");
        for (const char *way : {"stop", "home", "language", "clear", "another pack"})
            QTest::newRow(way) << QString::fromLatin1(way);
    }

    void nothingIsKept()
    {
        QFETCH(QString, way);
        tap(u"l"_s);
        QSignalSpy changed(m_search.get(), &SearchView::changed);
        if (way == u"stop")
            visit().clear();
        else if (way == u"home")
            visit().home();
        else if (way == u"language")
            visit().setLanguage(u"ar"_s);
        else if (way == u"clear")
            search().clear();
        else
            m_search->setCatalogue(nullptr, nullptr);
        QVERIFY(isEmpty());
        QVERIFY(!changed.isEmpty());
        if (way == u"stop" || way == u"another pack") {
            QCOMPARE(search().letters(), QStringList());
            QCOMPARE(search().groups()->rowCount(), 0);
        }
    }

    void aGroupStaysOpenInAnotherLanguage()
    {
        search().openGroup(u"group.reading"_s);
        visit().setLanguage(u"ar"_s);
        QCOMPARE(column(search().results(), "cardId"), QStringList{u"work.learn"_s});
        QVERIFY(!search().groupTitle().isEmpty());
        visit().clear();
        QVERIFY(isEmpty());
    }

    void inHerLanguage()
    {
        visit().setLanguage(u"ar"_s);
        QVERIFY(search().letters().contains(u"ا"_s));
        tap(u"اج"_s); // with a bare alef: أجركِ
        QCOMPARE(column(search().results(), "title"), QStringList{u"أجركِ"_s});
    }
};

QTEST_GUILESS_MAIN(TestSearchView)
#include "tst_searchview.moc"
