// SPDX-License-Identifier: EUPL-1.2
#include "Views.h"

#include <QSignalSpy>
#include <QTest>

using namespace stapsteen;
using namespace Qt::StringLiterals;
using test::column;

class TestCatalogueView : public QObject {
    Q_OBJECT

    const test::SampleSources m_sources;
    QString m_pack;
    std::unique_ptr<test::Views> m_views;

    CatalogueView &view() { return m_views->view; }
    Visit &visit() { return m_views->visit; }

    void openTopic(const QString &topic) { visit().go({Place::Screen::Topic, topic, {}}); }
    void openCard(const QString &topic, const QString &card)
    {
        visit().go({Place::Screen::Card, topic, card});
    }

private Q_SLOTS:
    void initTestCase() { m_pack = m_sources.build(); }
    void init()
    {
        m_views = std::make_unique<test::Views>(m_pack);
        visit().begin();
        visit().setLanguage(u"nl"_s);
        visit().home();
    }

    void offersTheLanguagesThatMeetThePolicy()
    {
        QCOMPARE(column(view().languages(), "tag"), QStringList({u"nl"_s, u"ar"_s}));
        QCOMPARE(view().languageCount(), 2);
        QCOMPARE(view().greetings(), u"Welkom · أهلاً بكِ"_s);
        QCOMPARE(view().language(u"ar"_s).name, u"العربية"_s);
        QCOMPARE(view().language(u"xx"_s).name, QString());
        QCOMPARE(view().languageName(), u"Nederlands"_s);
    }

    void offersASpokenLanguageOnceItIsRecorded()
    {
        const test::SampleSources sources;
        const SourceTree tree(sources.folders());
        for (const SourceMessage &message : tree.messages())
            sources.write(u"audio/rif/%1.opus"_s.arg(message.id), test::sampleOpus(400));
        test::Views recorded(sources.build());
        QCOMPARE(column(recorded.view.languages(), "tag"), QStringList({u"nl"_s, u"ar"_s, u"rif"_s}));
    }

    void showsTopicsInTheOrderOfThePack()
    {
        QCOMPARE(column(view().topics(), "topicId"), QStringList({u"work"_s, u"rules"_s}));
        QCOMPARE(column(view().topics(), "title"), QStringList({u"Werk"_s, u"Geld"_s}));
        QCOMPARE(column(view().topics(), "question"),
                 QStringList({u"Wat past bij mij?"_s, u"Waar heb ik recht op?"_s}));
        QCOMPARE(column(view().topics(), "pictogram"), QStringList({u"briefcase"_s, u"book"_s}));
    }

    void showsTheTopicSheIsIn()
    {
        QSignalSpy shown(&view(), &CatalogueView::placeShown);
        openTopic(u"work"_s);
        QCOMPARE(shown.size(), 1);
        QCOMPARE(view().topicTitle(), u"Werk"_s);
        QCOMPARE(view().topicPictogram(), u"briefcase"_s);
        QCOMPARE(column(view().cards(), "cardId"), QStringList({u"work.sectors"_s, u"work.learn"_s}));
        QCOMPARE(view().cardTitles(1, 5), QStringList{u"Leren op het werk"_s});
        QCOMPARE(view().cardNumber(), -1);
        visit().home();
        QCOMPARE(view().cardCount(), 0);
        QCOMPARE(view().topicTitle(), QString());
    }

    void figuresChangeAtMidnightWhileSheReads()
    {
        openCard(u"rules"_s, u"rules.pay"_s);
        m_views->today = QDate(2026, 12, 31);
        view().followDay();
        const QString old = column(view().lines(), "sentence").constFirst();
        QVERIFY(old.contains(u"14,99"_s));
        QSignalSpy shown(&view(), &CatalogueView::placeShown);
        view().followDay(); // still the same day
        QCOMPARE(shown.size(), 0);
        m_views->today = QDate(2027, 1, 1);
        view().followDay();
        QVERIFY(shown.size() > 0);
        QVERIFY(column(view().lines(), "sentence").constFirst().contains(u"15,25"_s));
        QCOMPARE(visit().place().cardId, u"rules.pay"_s);
    }

    void pastItsLastDayAFigureIsNotShown()
    {
        openCard(u"rules"_s, u"rules.pay"_s);
        QCOMPARE(column(view().lines(), "sentence").at(1), u"Vraag naar het bedrag van nu."_s);
    }

    void partsOfACardAreStepsNotTiles()
    {
        const test::SampleSources sample;
        sample.write(u"base/offers.json"_s, R"({"phrases": [
 {"id": "offer.ask", "text": "Vraag:"}, {"id": "offer.women.ask", "text": "Vraag het."},
 {"id": "offer.cost-childcare.ask", "text": "Vraag het."}, {"id": "offer.when-where.ask", "text": "Vraag het."},
 {"id": "offer.join.ask", "text": "Vraag het."}, {"id": "offer.checked", "text": "Op {checked}."}],
 "offers": [{"id": "work.cafe", "topic": "work", "pictogram": "book", "level": "network", "title": "Taalcafé",
   "what": "U praat.", "checked": "2026-11-20"}]})");
        for (const char *name : {"pictograms/map-route.svg", "pictograms/desk-help.svg"})
            sample.write(QString::fromLatin1(name), test::sampleSvg());
        m_views = std::make_unique<test::Views>(sample.build());
        visit().begin();
        visit().setLanguage(u"nl"_s);
        openCard(u"work"_s, u"work.cafe"_s);
        QCOMPARE(column(view().cards(), "cardId"),
                 QStringList({u"work.sectors"_s, u"work.learn"_s, u"work.cafe"_s}));
        QCOMPARE(view().cardCount(), 5);
        QCOMPARE(view().cardBeside(1), u"work.cafe.joining"_s);
        visit().replace({Place::Screen::Card, u"work"_s, u"work.cafe.joining"_s});
        QCOMPARE(view().cardTitle(), u"Taalcafé"_s);
        QCOMPARE(view().cardPictogram(), u"map-route"_s);
        QCOMPARE(view().wholeCardId(), u"work.cafe"_s);
        visit().saveCard(view().wholeCardId());
        QVERIFY(view().isCardSaved());
    }

    void showsTheCardSheOpened()
    {
        openCard(u"work"_s, u"work.sectors"_s);
        QCOMPARE(view().cardTitle(), u"Veel soorten werk"_s);
        QCOMPARE(view().cardPictogram(), u"briefcase"_s);
        QCOMPARE(column(view().lines(), "sentence"),
                 QStringList({u"U kunt in de techniek werken."_s, u"Of in de zorg."_s}));
        QCOMPARE(view().cardNumber(), 0);
        QCOMPARE(view().cardCount(), 2);
    }

    void languageChangesTheWordsAndNotThePlace()
    {
        openCard(u"work"_s, u"work.sectors"_s);
        QSignalSpy cardsReset(view().cards(), &QAbstractItemModel::modelReset);
        QSignalSpy linesReset(view().lines(), &QAbstractItemModel::modelReset);
        QSignalSpy linesChanged(view().lines(), &QAbstractItemModel::dataChanged);

        visit().setLanguage(u"ar"_s);
        QCOMPARE(view().languageName(), u"العربية"_s);
        QCOMPARE(view().topicTitle(), u"العمل"_s);
        QCOMPARE(view().cardTitle(), u"أعمال كثيرة"_s);
        QCOMPARE(view().cardNumber(), 0);
        QCOMPARE(column(view().lines(), "sentence").first(), u"يمكنكِ العمل في التقنية."_s);
        QCOMPARE(column(view().cards(), "title").first(), u"أعمال كثيرة"_s);
        QCOMPARE(visit().place().cardId, u"work.sectors"_s);
        // The views keep their tiles: only what stands on them changes.
        QCOMPARE(cardsReset.size() + linesReset.size(), 0);
        QVERIFY(!linesChanged.isEmpty());

        visit().setLanguage(u"nl"_s);
        QCOMPARE(view().cardTitle(), u"Veel soorten werk"_s);
    }

    void knowsTheCardsBesideTheOpenOne()
    {
        QCOMPARE(view().cardBeside(1), QString());
        openCard(u"work"_s, u"work.sectors"_s);
        QCOMPARE(view().cardBeside(-1), QString());
        QCOMPARE(view().cardBeside(1), u"work.learn"_s);
        visit().replace({Place::Screen::Card, u"work"_s, u"work.learn"_s});
        QCOMPARE(view().cardNumber(), 1);
        QCOMPARE(view().cardBeside(-1), u"work.sectors"_s);
        QCOMPARE(view().cardBeside(1), QString());
    }

    void marksAndListsWhatSheSaved()
    {
        openCard(u"work"_s, u"work.learn"_s);
        QVERIFY(!view().isCardSaved());
        QSignalSpy shown(&view(), &CatalogueView::savedShown);
        visit().saveCard(u"work.learn"_s);
        visit().saveCard(u"rules.pay"_s);
        QVERIFY(!shown.isEmpty());
        QVERIFY(view().isCardSaved());
        QCOMPARE(column(view().cards(), "saved"), QStringList({u"false"_s, u"true"_s}));
        QCOMPARE(column(view().saved(), "cardId"), QStringList({u"work.learn"_s, u"rules.pay"_s}));
        QCOMPARE(column(view().saved(), "topicId"), QStringList({u"work"_s, u"rules"_s}));
        QCOMPARE(view().savedTitles(), QStringList({u"Leren op het werk"_s, u"Uw loon"_s}));

        visit().setLanguage(u"ar"_s);
        QCOMPARE(view().savedTitles().last(), u"أجركِ"_s);
        QCOMPARE(column(view().cards(), "saved"), QStringList({u"false"_s, u"true"_s}));

        visit().removeCard(u"work.learn"_s);
        QVERIFY(!view().isCardSaved());
        QCOMPARE(column(view().saved(), "cardId"), QStringList{u"rules.pay"_s});
    }

    void savedMarksAreThereWhenSheComesBackToATopic()
    {
        visit().saveCard(u"work.learn"_s);
        openTopic(u"work"_s);
        QCOMPARE(column(view().cards(), "saved"), QStringList({u"false"_s, u"true"_s}));
    }

    void aCardThePackNoLongerHasIsEmptyAndHarmless()
    {
        visit().saveCard(u"gone"_s);
        QCOMPARE(column(view().saved(), "cardId"), QStringList{u"gone"_s});
        QCOMPARE(view().savedTitles(), QStringList{QString()});
        openCard(u"work"_s, u"gone"_s);
        QCOMPARE(view().cardTitle(), QString());
        QCOMPARE(view().cardNumber(), -1);
        QCOMPARE(view().lines()->rowCount(), 0);
        QCOMPARE(view().cardBeside(1), QString());
        view().sayCard();
        QVERIFY(!m_views->voice.isSpeaking());
    }

    void whatRanOutIsNotShownAsAFact()
    {
        openCard(u"rules"_s, u"rules.pay"_s);
        const QString before = column(view().lines(), "sentence").first();
        QVERIFY2(before.contains(u"14,99"_s), qUtf8Printable(before));
        QCOMPARE(column(view().lines(), "sentence").last(), u"Vraag naar het bedrag van nu."_s);

        // Midnight, without a restart: next year's amount counts from the card she opens next.
        m_views->today = QDate(2027, 1, 1);
        visit().back();
        openCard(u"rules"_s, u"rules.pay"_s);
        const QString after = column(view().lines(), "sentence").first();
        QVERIFY2(after.contains(u"15,25"_s), qUtf8Printable(after));

        m_views->today = QDate(2026, 6, 30);
        visit().back();
        openCard(u"rules"_s, u"rules.pay"_s);
        QCOMPARE(column(view().lines(), "sentence").first(), u"Vraag naar het minimumloon."_s);
        QVERIFY(column(view().lines(), "sentence").last().contains(u"100"_s));
        m_views->today = QDate(2026, 7, 1);
        visit().back();
        openCard(u"rules"_s, u"rules.pay"_s);
        QCOMPARE(column(view().lines(), "sentence").last(), u"Vraag naar het bedrag van nu."_s);
    }

    void saysTheCardThatIsOpen()
    {
        openCard(u"work"_s, u"work.sectors"_s);
        view().sayCard();
        QVERIFY(m_views->voice.isSpeaking());
        QCOMPARE(m_views->voice.token(), u"work.sectors"_s);
        visit().back();
        QVERIFY(!m_views->voice.isSpeaking());
    }

    void withoutAPackThereIsNothingAndNoHarm()
    {
        CatalogueView empty(visit(), m_views->voice, [] { return QDate(2026, 11, 23); });
        visit().saveCard(u"work.learn"_s);
        openCard(u"work"_s, u"work.sectors"_s);
        QCOMPARE(empty.languageCount(), 0);
        QCOMPARE(empty.topics()->rowCount(), 0);
        QCOMPARE(empty.cards()->rowCount(), 0);
        QCOMPARE(empty.cardTitle(), QString());
        empty.sayCard();
        QVERIFY(!m_views->voice.isSpeaking());
    }

    void nothingStaysWhenTheVisitEnds()
    {
        openCard(u"work"_s, u"work.sectors"_s);
        visit().saveCard(u"work.sectors"_s);
        visit().clear();
        QCOMPARE(view().cardTitle(), QString());
        QCOMPARE(view().cards()->rowCount(), 0);
        QCOMPARE(view().saved()->rowCount(), 0);
        QCOMPARE(view().lines()->rowCount(), 0);
        QCOMPARE(view().languageName(), QString());
    }
};

QTEST_GUILESS_MAIN(TestCatalogueView)
#include "tst_catalogueview.moc"
