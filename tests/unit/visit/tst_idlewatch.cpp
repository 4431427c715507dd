// SPDX-License-Identifier: EUPL-1.2
#include "visit/IdleWatch.h"

#include <QSignalSpy>
#include <QTest>

using namespace stapsteen;
using namespace std::chrono_literals;

class TestIdleWatch : public QObject {
    Q_OBJECT

    IdleWatch::Moment m_now{};
    std::unique_ptr<IdleWatch> m_watch;
    std::unique_ptr<QSignalSpy> m_warnings;
    std::unique_ptr<QSignalSpy> m_stayed;
    std::unique_ptr<QSignalSpy> m_expired;

    void pass(std::chrono::milliseconds time)
    {
        m_now.awake += time;
        m_watch->check();
    }

    int lastWarning() const
    {
        return m_warnings->isEmpty() ? -1 : m_warnings->constLast().constFirst().toInt();
    }

private Q_SLOTS:
    void init()
    {
        m_now = {5min, 0ms};
        m_watch = std::make_unique<IdleWatch>(IdleWatch::Limits{}, [this] { return m_now; });
        m_warnings = std::make_unique<QSignalSpy>(m_watch.get(), &IdleWatch::warning);
        m_stayed = std::make_unique<QSignalSpy>(m_watch.get(), &IdleWatch::stayed);
        m_expired = std::make_unique<QSignalSpy>(m_watch.get(), &IdleWatch::expired);
        m_watch->start();
    }

    void warnsEachSecondThenExpires()
    {
        pass(119s);
        QCOMPARE(m_warnings->size(), 0);
        QVERIFY(!m_watch->isWarning());
        pass(1s);
        QCOMPARE(lastWarning(), 30);
        QVERIFY(m_watch->isWarning());
        pass(200ms); // still the same second
        QCOMPARE(m_warnings->size(), 1);
        for (int second = 29; second >= 1; --second) {
            pass(1s);
            QCOMPARE(lastWarning(), second);
        }
        QCOMPARE(m_expired->size(), 0);
        pass(1s);
        QCOMPARE(m_expired->size(), 1);
        QVERIFY(!m_watch->isWatching());
        pass(10min);
        QCOMPARE(m_expired->size(), 1);
    }

    void oneTouchStaysAgainAndAgain()
    {
        for (int time = 1; time <= 5; ++time) {
            pass(145s);
            QVERIFY(m_watch->isWarning());
            m_watch->activity();
            QVERIFY(!m_watch->isWarning());
            QCOMPARE(m_stayed->size(), time);
        }
        QCOMPARE(m_expired->size(), 0);
    }

    void aTouchBeforeTheWarningIsNoStaying()
    {
        pass(100s);
        m_watch->activity();
        pass(100s);
        QCOMPARE(m_stayed->size(), 0);
        QCOMPARE(m_warnings->size(), 0);
    }

    void soundCountsAsActivity()
    {
        m_watch->setHeld(true);
        pass(1h);
        QCOMPARE(m_warnings->size(), 0);
        m_watch->setHeld(false);
        pass(119s);
        QCOMPARE(m_warnings->size(), 0);
        pass(1s);
        QCOMPARE(lastWarning(), 30);
    }

    void theSpokenWarningDoesNotKeepItself()
    {
        pass(120s);
        m_watch->setHeld(true); // "are you still there?"
        pass(29s);
        QVERIFY(m_watch->isWarning());
        QCOMPARE(lastWarning(), 1);
        pass(1s);
        QCOMPARE(m_expired->size(), 1);
    }

    void neverWarnsForLessThanTwentySeconds()
    {
        m_watch = std::make_unique<IdleWatch>(IdleWatch::Limits{10s, 5s}, [this] { return m_now; });
        QSignalSpy expired(m_watch.get(), &IdleWatch::expired);
        m_watch->start();
        pass(29900ms);
        QCOMPARE(expired.size(), 0);
        pass(100ms);
        QCOMPARE(expired.size(), 1);
    }

    void aMachineThatSleptHasNoVisitLeft()
    {
        pass(1s);
        m_now.suspended += 3s;
        pass(1s);
        QCOMPARE(m_expired->size(), 1);
        QCOMPARE(m_warnings->size(), 0);
    }

    void theTouchThatWakesTheMachineDoesNotSaveTheVisit()
    {
        m_now.suspended += 8h;
        m_watch->activity();
        QCOMPARE(m_expired->size(), 1);
    }

    void soundDoesNotHideASuspend()
    {
        m_watch->setHeld(true);
        m_now.suspended += 8h;
        m_watch->check();
        QCOMPARE(m_expired->size(), 1);
    }

    void stoppedItSaysNothing()
    {
        m_watch->stop();
        pass(1h);
        m_watch->activity();
        QCOMPARE(m_warnings->size() + m_stayed->size() + m_expired->size(), 0);
    }

    void startsAfreshAfterExpiring()
    {
        pass(150s);
        QCOMPARE(m_expired->size(), 1);
        m_watch->start();
        pass(119s);
        QCOMPARE(m_warnings->size(), 0);
        pass(31s);
        QCOMPARE(m_expired->size(), 2);
    }

    void looksByItself()
    {
        m_now.awake += 1h;
        QTRY_COMPARE(m_expired->size(), 1);
    }

    void theMachinesClockOnlyGrows()
    {
        const IdleWatch::Moment first = IdleWatch::machineClock();
        QTRY_VERIFY(IdleWatch::machineClock().awake > first.awake);
        QVERIFY(IdleWatch::machineClock().suspended - first.suspended < 1s);
    }
};

QTEST_GUILESS_MAIN(TestIdleWatch)
#include "tst_idlewatch.moc"
