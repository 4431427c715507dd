// SPDX-License-Identifier: EUPL-1.2
#include "kiosk/WithdrawalView.h"

#include <QSignalSpy>
#include <QTest>

using namespace stapsteen;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using How = HandoffDesk::TakenBack::How;
using Outcome = WithdrawalView::Outcome;
using Step = WithdrawalView::Step;

class TestWithdrawalView : public QObject {
    Q_OBJECT

    Visit m_visit;
    Result<HandoffDesk::TakenBack> m_answer = HandoffDesk::TakenBack{};
    QStringList m_tried;
    std::unique_ptr<WithdrawalView> m_view;

    void touchAndType(const QString &digits = u"004217"_s)
    {
        for (const int index : {0, 35, 5, 5})
            m_view->choose(index);
        for (const QChar digit : digits)
            m_view->typeDigit(digit);
    }

private Q_SLOTS:
    void init()
    {
        m_tried.clear();
        m_answer = HandoffDesk::TakenBack{};
        m_view = std::make_unique<WithdrawalView>(m_visit, [this](const WithdrawalCode &code) {
            m_tried.append(code.text());
            return m_answer;
        });
    }

    void fourPictogramsThenSixDigits()
    {
        QCOMPARE(m_view->alphabet()->rowCount(), 36);
        QCOMPARE(m_view->step(), Step::Pictograms);
        m_view->choose(0);
        m_view->choose(7);
        QCOMPARE(m_view->chosen(), QStringList({u"ball"_s, u"clock-hours"_s}));
        m_view->eraseLast();
        m_view->choose(35);
        m_view->choose(5);
        QCOMPARE(m_view->step(), Step::Pictograms);
        m_view->choose(5);
        QCOMPARE(m_view->step(), Step::Digits);
        m_view->choose(1); // a finger that was too quick
        QCOMPARE(m_view->chosen().size(), 4);
        for (const QChar digit : u"0043"_s)
            m_view->typeDigit(digit);
        m_view->takeBack(); // too early
        QCOMPARE(m_view->step(), Step::Digits);
        m_view->eraseDigit();
        for (const QChar digit : u"2179"_s)
            m_view->typeDigit(digit);
        QCOMPARE(m_view->digits(), u"004217"_s);
        m_view->takeBack();
        QCOMPARE(m_tried, QStringList{u"00-35-05-05-004217"_s});
        QCOMPARE(m_view->step(), Step::Result);
    }

    void saysWhatBecameOfIt_data()
    {
        QTest::addColumn<int>("how");
        QTest::addColumn<int>("seconds");
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<int>("minutes");
        QTest::newRow("here") << int(How::Here) << 0 << Outcome::TakenBack << 0;
        QTest::newRow("on its way") << int(How::Underway) << 0 << Outcome::Underway << 0;
        QTest::newRow("guessed too often") << int(How::TooOften) << 61 << Outcome::Waiting << 2;
        QTest::newRow("impossible") << -1 << 0 << Outcome::Failed << 0;
    }
    void saysWhatBecameOfIt()
    {
        QFETCH(int, how);
        QFETCH(int, seconds);
        QFETCH(Outcome, outcome);
        QFETCH(int, minutes);
        if (how < 0)
            m_answer = failure("disk-full", u"De schijf is vol."_s);
        else
            m_answer = HandoffDesk::TakenBack{How(how), std::chrono::seconds(seconds)};
        touchAndType();
        QSignalSpy changed(m_view.get(), &WithdrawalView::stepChanged);
        m_view->takeBack();
        QCOMPARE(changed.size(), 1);
        QCOMPARE(m_view->outcome(), outcome);
        QCOMPARE(m_view->waitMinutes(), minutes);
        // The code is not left standing.
        QCOMPARE(m_view->chosen(), QStringList());
        QCOMPARE(m_view->digits(), QString());
    }

    void goesBack()
    {
        QVERIFY(!m_view->previous());
        touchAndType();
        QVERIFY(m_view->previous());
        QCOMPARE(m_view->step(), Step::Pictograms);
        QCOMPARE(m_view->chosen(), QStringList());
        QVERIFY(!m_view->previous());
    }

    void anotherLanguageKeepsIt()
    {
        m_visit.begin();
        m_visit.go({Place::Screen::Withdrawal, {}, {}});
        touchAndType();
        m_visit.go({Place::Screen::Language, {}, {}});
        m_visit.back();
        QCOMPARE(m_view->step(), Step::Digits);
        QCOMPARE(m_view->digits(), u"004217"_s);
        m_view->takeBack();
        m_visit.go({Place::Screen::Language, {}, {}});
        m_visit.back();
        QCOMPARE(m_view->step(), Step::Result);
        QCOMPARE(m_view->outcome(), Outcome::TakenBack);
        touchAndType();
        m_visit.go({Place::Screen::Saved, {}, {}});
        QCOMPARE(m_view->step(), Step::Pictograms);
        QCOMPARE(m_view->digits(), QString());
    }

    void isShownToTheCamera()
    {
        QVERIFY(!m_view->isShown());
        m_view->choose(3); // she had begun
        QVERIFY(m_view->show(u"stapsteen-withdraw:00-35-05-05-004217"_s));
        QVERIFY(m_view->isShown());
        QCOMPARE(m_view->step(), Step::Digits);
        QCOMPARE(m_view->chosen().size(), 4);
        QCOMPARE(m_view->digits(), u"004217"_s);
        QCOMPARE(m_tried, QStringList()); // she says so herself
        m_view->takeBack();
        QCOMPARE(m_tried, QStringList{u"00-35-05-05-004217"_s});
        QVERIFY(!m_view->isShown());
        QVERIFY(!m_view->show(u"stapsteen-withdraw:00-35-05-05-004217"_s)); // not over a result
    }

    void isHersToChangeAfterwards()
    {
        QVERIFY(m_view->show(u"stapsteen-withdraw:00-35-05-05-004217"_s));
        m_view->eraseDigit();
        QVERIFY(!m_view->isShown());
        QVERIFY(m_view->previous());
        QVERIFY(m_view->show(u"00-35-05-05-004217"_s));
        m_visit.clear();
        QVERIFY(!m_view->isShown());
        QCOMPARE(m_view->digits(), QString());
    }

    void lookAlikesAreNoCode_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("another scheme") << u"https://example.org/00-35-05-05-004217"_s;
        QTest::newRow("an enrolment") << u"STAPSTEEN-ENROL:00-35-05-05-004217"_s;
        QTest::newRow("no such pictogram") << u"stapsteen-withdraw:00-36-05-05-004217"_s;
        QTest::newRow("one digit more") << u"stapsteen-withdraw:00-35-05-05-0042170"_s;
        QTest::newRow("other digits") << u"stapsteen-withdraw:00-35-05-05-00421\u0667"_s;
        QTest::newRow("a line more") << u"stapsteen-withdraw:00-35-05-05-004217\n"_s;
        QTest::newRow("binary") << QString::fromLatin1(QByteArray(300, '\xFF'));
        QTest::newRow("huge") << u"stapsteen-withdraw:"_s + QString(5'000'000, u'0');
    }
    void lookAlikesAreNoCode()
    {
        QFETCH(QString, text);
        m_view->choose(3);
        QVERIFY(!m_view->show(text));
        QCOMPARE(m_view->step(), Step::Pictograms);
        QCOMPARE(m_view->chosen().size(), 1); // what she touched stays
        QCOMPARE(m_view->digits(), QString());
    }

    void isForgottenWhenSheGoes()
    {
        touchAndType();
        m_visit.begin();
        QCOMPARE(m_view->digits(), QString());
        QCOMPARE(m_view->step(), Step::Pictograms);
        touchAndType();
        m_visit.clear();
        QCOMPARE(m_view->digits(), QString());
        QCOMPARE(m_view->chosen(), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestWithdrawalView)
#include "tst_withdrawalview.moc"
