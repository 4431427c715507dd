// SPDX-License-Identifier: EUPL-1.2
#include "visit/Visit.h"

#include <QSignalSpy>
#include <QTest>

using namespace stapsteen;

class TestVisit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void beginsAtTheLanguageChoice()
    {
        Visit visit;
        QVERIFY(!visit.isActive());
        QCOMPARE(visit.place(), Place{});
        visit.begin();
        QVERIFY(visit.isActive());
        QCOMPARE(visit.place().screen, Place::Screen::Language);
        QVERIFY(!visit.canGoBack());
    }

    void backReturnsTheWaySheCame()
    {
        Visit visit;
        visit.begin();
        visit.home();
        const Place topic{Place::Screen::Topic, QStringLiteral("work"), {}};
        const Place card{Place::Screen::Card, QStringLiteral("work"), QStringLiteral("hours")};
        visit.go(topic);
        visit.go(card);
        visit.go(card); // where she is already: no step
        visit.go({Place::Screen::Saved, {}, {}});
        visit.back();
        QCOMPARE(visit.place(), card);
        visit.back();
        QCOMPARE(visit.place(), topic);
        visit.back();
        QCOMPARE(visit.place().screen, Place::Screen::Home);
        QVERIFY(!visit.canGoBack());
        QSignalSpy moved(&visit, &Visit::placeChanged);
        visit.back();
        QCOMPARE(moved.size(), 0);
    }

    void theNextCardLeadsBackToTheTopic()
    {
        Visit visit;
        visit.begin();
        visit.home();
        const Place topic{Place::Screen::Topic, QStringLiteral("work"), {}};
        visit.go(topic);
        visit.go({Place::Screen::Card, QStringLiteral("work"), QStringLiteral("one")});
        visit.replace({Place::Screen::Card, QStringLiteral("work"), QStringLiteral("two")});
        QCOMPARE(visit.place().cardId, QStringLiteral("two"));
        visit.back();
        QCOMPARE(visit.place(), topic);
    }

    void changingLanguageKeepsPlaceAndWayBack()
    {
        Visit visit;
        visit.begin();
        visit.setLanguage(QStringLiteral("nl"));
        visit.home();
        const Place card{Place::Screen::Card, QStringLiteral("work"), QStringLiteral("hours")};
        visit.go(card);
        visit.go({Place::Screen::Language, {}, {}});
        visit.setLanguage(QStringLiteral("ar"));
        visit.back();
        QCOMPARE(visit.place(), card);
        QCOMPARE(visit.language(), QStringLiteral("ar"));
        visit.back();
        QCOMPARE(visit.place().screen, Place::Screen::Home);
    }

    void backLeadsToThePageSheTurnedTo()
    {
        Visit visit;
        visit.begin();
        visit.home();
        visit.go({Place::Screen::Topic, QStringLiteral("work"), {}});
        visit.setFirstShown(6);
        visit.go({Place::Screen::Topic, QStringLiteral("work"), {}}); // the same place, whatever page
        QCOMPARE(visit.place().firstShown, 6);
        visit.go({Place::Screen::Card, QStringLiteral("work"), QStringLiteral("one")});
        QCOMPARE(visit.place().firstShown, 0);
        visit.go({Place::Screen::Language, {}, {}});
        visit.back();
        visit.back();
        QCOMPARE(visit.place().firstShown, 6);
        visit.clear();
        QCOMPARE(visit.place().firstShown, 0);
    }

    void homeForgetsTheWay()
    {
        Visit visit;
        visit.begin();
        visit.go({Place::Screen::Topic, QStringLiteral("work"), {}});
        visit.home();
        QCOMPARE(visit.place().screen, Place::Screen::Home);
        QVERIFY(!visit.canGoBack());
    }

    void savesEachCardOnceInHerOrder()
    {
        Visit visit;
        QSignalSpy changed(&visit, &Visit::savedCardsChanged);
        visit.saveCard(QStringLiteral("b"));
        visit.saveCard(QStringLiteral("a"));
        visit.saveCard(QStringLiteral("b"));
        visit.saveCard(QString());
        QCOMPARE(visit.savedCards(), (QStringList{QStringLiteral("b"), QStringLiteral("a")}));
        QVERIFY(visit.hasSaved(QStringLiteral("a")));
        QCOMPARE(changed.size(), 2);
        visit.removeCard(QStringLiteral("b"));
        visit.removeCard(QStringLiteral("never saved"));
        QCOMPARE(visit.savedCards(), QStringList{QStringLiteral("a")});
        QCOMPARE(changed.size(), 3);
    }

    void keepsSpeedAndVolumeInBounds()
    {
        Visit visit;
        visit.setSpeed(0.1);
        QCOMPARE(visit.speed(), Visit::SlowestSpeed);
        visit.setSpeed(9);
        QCOMPARE(visit.speed(), Visit::FastestSpeed);
        visit.setVolume(-1);
        QCOMPARE(visit.volume(), 0.0);
        visit.setVolume(2);
        QCOMPARE(visit.volume(), 1.0);
    }

    void clearLeavesNothingOfHers()
    {
        Visit visit;
        visit.begin();
        visit.setLanguage(QStringLiteral("ar"));
        visit.home();
        visit.go({Place::Screen::Card, QStringLiteral("work"), QStringLiteral("hours")});
        visit.saveCard(QStringLiteral("hours"));
        visit.setSpeed(0.8);
        visit.setVolume(0.2);
        visit.setMuted(true);

        // Whoever listens sees the visit empty already.
        bool empty = false;
        connect(&visit, &Visit::cleared, &visit, [&] {
            empty = visit.savedCards().isEmpty() && visit.language().isEmpty() && !visit.canGoBack();
        });
        visit.clear();

        QVERIFY(empty);
        QVERIFY(!visit.isActive());
        QCOMPARE(visit.language(), QString());
        QCOMPARE(visit.savedCards(), QStringList());
        QCOMPARE(visit.place(), Place{});
        QVERIFY(!visit.canGoBack());
        QCOMPARE(visit.speed(), Visit::DefaultSpeed);
        QCOMPARE(visit.volume(), Visit::DefaultVolume);
        QVERIFY(!visit.isMuted());
    }

    void aNewVisitBeginsWithoutTheOneBefore()
    {
        Visit visit;
        visit.begin();
        visit.saveCard(QStringLiteral("hours"));
        visit.setVolume(0.1);
        visit.begin();
        QVERIFY(visit.isActive());
        QVERIFY(visit.savedCards().isEmpty());
        QCOMPARE(visit.volume(), Visit::DefaultVolume);
    }
};

QTEST_GUILESS_MAIN(TestVisit)
#include "tst_visit.moc"
