// SPDX-License-Identifier: EUPL-1.2
#include "kiosk/VisitView.h"

#include <QSignalSpy>
#include <QTest>

using namespace stapsteen;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Screen = VisitView::Screen;

class TestVisitView : public QObject {
    Q_OBJECT

    IdleWatch::Moment m_now{};
    std::unique_ptr<Visit> m_visit;
    std::unique_ptr<IdleWatch> m_idle;
    std::unique_ptr<VisitView> m_view;

    void pass(std::chrono::milliseconds time)
    {
        m_now.awake += time;
        m_idle->check();
    }

private Q_SLOTS:
    void init()
    {
        m_now = {5min, 0ms};
        m_visit = std::make_unique<Visit>();
        m_idle = std::make_unique<IdleWatch>(IdleWatch::Limits{120s, 30s}, [this] { return m_now; });
        m_view = std::make_unique<VisitView>(*m_visit, *m_idle);
    }
    void cleanup()
    {
        m_view.reset();
        m_idle.reset();
        m_visit.reset();
    }

    void beginsAtTheLanguages()
    {
        QCOMPARE(m_view->screen(), Screen::Attract);
        QSignalSpy moved(m_view.get(), &VisitView::placeChanged);
        m_view->begin();
        QCOMPARE(m_view->screen(), Screen::Language);
        QVERIFY(!m_view->canGoBack());
        QVERIFY(!moved.isEmpty());
    }

    void theSoundHasSteps()
    {
        m_view->begin();
        const double usual = m_view->volume();
        m_view->louder();
        m_view->louder();
        QCOMPARE(m_view->volume(), 1.0);
        m_view->louder();
        QCOMPARE(m_view->volume(), 1.0);
        for (int step = 0; step < 10; ++step)
            m_view->softer();
        QVERIFY(m_view->volume() > 0.05); // silence is what mute is for
        QVERIFY(m_view->volume() < usual);
        m_view->setMuted(true);
        m_view->softer();
        QVERIFY(m_view->isMuted());
        m_view->louder();
        QVERIFY(!m_view->isMuted());
        m_view->stop();
        QCOMPARE(m_view->volume(), usual); // not for the next visitor
    }

    void theFirstLanguageLeadsHome()
    {
        m_view->begin();
        m_view->chooseLanguage(u"ar"_s);
        QCOMPARE(m_view->screen(), Screen::Home);
        QCOMPARE(m_view->language(), u"ar"_s);
        QVERIFY(!m_view->canGoBack());
    }

    void anotherLanguageLeadsBackToWhereSheWas()
    {
        m_view->begin();
        m_view->chooseLanguage(u"ar"_s);
        m_view->openTopic(u"work"_s);
        m_view->openCard(u"work"_s, u"work.sectors"_s);
        m_view->openLanguages();
        QCOMPARE(m_view->screen(), Screen::Language);
        m_view->chooseLanguage(u"nl"_s);
        QCOMPARE(m_view->screen(), Screen::Card);
        QCOMPARE(m_view->topicId(), u"work"_s);
        QCOMPARE(m_view->cardId(), u"work.sectors"_s);
        QCOMPARE(m_view->language(), u"nl"_s);
        m_view->back();
        QCOMPARE(m_view->screen(), Screen::Topic);
    }

    void theSameLanguageLeadsBackToo()
    {
        m_view->begin();
        m_view->chooseLanguage(u"nl"_s);
        m_view->openSaved();
        m_view->openLanguages();
        m_view->chooseLanguage(u"nl"_s);
        QCOMPARE(m_view->screen(), Screen::Saved);
    }

    void cardsOfATopicAreBesideEachOther()
    {
        m_view->begin();
        m_view->chooseLanguage(u"nl"_s);
        m_view->openTopic(u"work"_s);
        m_view->openCard(u"work"_s, u"work.sectors"_s);
        m_view->openCard(u"work"_s, u"work.learn"_s);
        QCOMPARE(m_view->cardId(), u"work.learn"_s);
        m_view->back();
        QCOMPARE(m_view->screen(), Screen::Topic);
        m_view->back();
        QCOMPARE(m_view->screen(), Screen::Home);
    }

    void theReceiptTakesThePlaceOfTheQuestions()
    {
        m_view->begin();
        m_view->chooseLanguage(u"nl"_s);
        m_view->openReachUs();
        m_view->openContact();
        m_view->openReceipt();
        QCOMPARE(m_view->screen(), Screen::Receipt);
        m_view->back();
        QCOMPARE(m_view->screen(), Screen::ReachUs);
    }

    void homeForgetsTheWayThere()
    {
        m_view->begin();
        m_view->chooseLanguage(u"nl"_s);
        m_view->openReachUs();
        m_view->openHome();
        QVERIFY(!m_view->canGoBack());
    }

    void savesAndTakesOff()
    {
        QSignalSpy saved(m_view.get(), &VisitView::savedChanged);
        m_view->begin();
        saved.clear();
        m_view->toggleSaved(u"a"_s);
        m_view->toggleSaved(u"b"_s);
        QCOMPARE(m_view->savedCount(), 2);
        m_view->toggleSaved(u"a"_s);
        QCOMPARE(m_view->savedCount(), 1);
        QVERIFY(m_visit->hasSaved(u"b"_s));
        QCOMPARE(saved.size(), 3);
    }

    void stopCoversFirstAndErases()
    {
        m_view->begin();
        m_view->chooseLanguage(u"ar"_s);
        m_view->toggleSaved(u"a"_s);
        m_view->openSaved();
        bool coveredBeforeErasing = false;
        connect(m_visit.get(), &Visit::languageChanged, this,
                [&] { coveredBeforeErasing = m_view->isCovered(); });
        m_view->stop();
        QVERIFY(coveredBeforeErasing);
        QVERIFY(m_view->isCovered());
        QCOMPARE(m_view->screen(), Screen::Attract);
        QCOMPARE(m_view->language(), QString());
        QCOMPARE(m_view->savedCount(), 0);
        QVERIFY(!m_view->canGoBack());
        QVERIFY(!m_idle->isWatching());
        m_view->uncover();
        QVERIFY(!m_view->isCovered());
    }

    void whoeverBeginsIsNotCovered()
    {
        m_view->begin();
        m_view->stop();
        m_view->begin();
        QVERIFY(!m_view->isCovered());
    }

    void speedAndVolumeGoWithHer()
    {
        m_view->begin();
        const double volume = m_view->volume();
        m_view->setSlow(true);
        m_visit->setVolume(0.2);
        m_view->setMuted(true);
        QVERIFY(m_view->isSlow());
        QVERIFY(m_visit->speed() < Visit::DefaultSpeed);
        m_view->stop();
        QVERIFY(!m_view->isSlow());
        QCOMPARE(m_visit->speed(), Visit::DefaultSpeed);
        QCOMPARE(m_view->volume(), volume);
        QVERIFY(!m_view->isMuted());
    }

    void slowAndBack()
    {
        QSignalSpy changed(m_view.get(), &VisitView::slowChanged);
        m_view->setSlow(true);
        m_view->setSlow(false);
        QVERIFY(!m_view->isSlow());
        QCOMPARE(m_visit->speed(), Visit::DefaultSpeed);
        QCOMPARE(changed.size(), 2);
    }

    void asksWhetherSheIsStillThere()
    {
        m_view->begin();
        m_view->chooseLanguage(u"nl"_s);
        QCOMPARE(m_view->secondsLeft(), -1);
        pass(119s);
        QCOMPARE(m_view->secondsLeft(), -1);
        pass(1s);
        QCOMPARE(m_view->secondsLeft(), 30);
        pass(10s);
        QCOMPARE(m_view->secondsLeft(), 20);
        m_view->stay();
        QCOMPARE(m_view->secondsLeft(), -1);
        QCOMPARE(m_view->screen(), Screen::Home);
        QCOMPARE(m_view->language(), u"nl"_s);
        pass(119s);
        QCOMPARE(m_view->secondsLeft(), -1);
    }

    void erasesWhenNobodyAnswers()
    {
        m_view->begin();
        m_view->chooseLanguage(u"nl"_s);
        m_view->toggleSaved(u"a"_s);
        pass(120s);
        pass(29s);
        QCOMPARE(m_view->savedCount(), 1);
        QCOMPARE(m_view->secondsLeft(), 1);
        pass(1s);
        QVERIFY(m_view->isCovered());
        QCOMPARE(m_view->screen(), Screen::Attract);
        QCOMPARE(m_view->savedCount(), 0);
        QCOMPARE(m_view->secondsLeft(), -1);
    }

    void asksNobodyWhileNobodyIsThere()
    {
        pass(1h);
        QCOMPARE(m_view->secondsLeft(), -1);
        QVERIFY(!m_view->isCovered());
        m_view->begin();
        m_view->stop();
        m_view->uncover();
        pass(1h);
        QCOMPARE(m_view->secondsLeft(), -1);
        QVERIFY(!m_view->isCovered());
    }

    void stoppingDuringTheQuestionEndsIt()
    {
        m_view->begin();
        pass(120s);
        QVERIFY(m_view->secondsLeft() > 0);
        m_view->stop();
        QCOMPARE(m_view->secondsLeft(), -1);
    }

    void staffAreErasedToo()
    {
        m_view->openStaffPin();
        QCOMPARE(m_view->screen(), Screen::StaffPin);
        m_view->openStaff();
        QCOMPARE(m_view->screen(), Screen::Staff);
        pass(120s);
        pass(30s);
        QCOMPARE(m_view->screen(), Screen::Attract); // a corner left open closes by itself
    }
};

QTEST_GUILESS_MAIN(TestVisitView)
#include "tst_visitview.moc"
