// SPDX-License-Identifier: EUPL-1.2
#include "ContactFixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace stapsteen;
using namespace Qt::StringLiterals;
using Channel = ContactForm::Channel;
using Problem = ContactForm::AddressProblem;
using Step = ContactForm::Step;
using Time = ContactForm::Time;

class TestContactForm : public QObject {
    Q_OBJECT

    const test::SampleSources m_sources;
    QString m_pack;
    std::unique_ptr<test::ContactFixture> m_fixture;

    ContactForm &form() { return m_fixture->form; }
    Visit &visit() { return m_fixture->visit; }

    QList<Step> walk()
    {
        form().begin();
        QList<Step> steps{form().step()};
        for (;;) {
            form().next();
            if (form().step() == steps.last())
                return steps;
            steps.append(form().step());
        }
    }

private Q_SLOTS:
    void initTestCase() { m_pack = m_sources.build(); }
    void init() { m_fixture = std::make_unique<test::ContactFixture>(m_pack); }

    void whatSheDidNotAnswerIsTheSafeAnswer()
    {
        m_fixture->verifyUnanswered();
        QCOMPARE(form().language(), u"ar"_s);
        QCOMPARE(form().languageName(), u"العربية"_s);
    }

    void aCallHasQuestionsAboutCalling()
    {
        form().setChannel(Channel::Call);
        form().setAddress(u"0612345678"_s);
        const QList<Step> steps = walk();
        QCOMPARE(steps,
                 QList<Step>({Step::About, Step::Voice, Step::Name, Step::Channel, Step::Address,
                              Step::Language, Step::Times, Step::Answerer, Step::Voicemail, Step::TextMessage,
                              Step::CodeWord, Step::Woman, Step::Summary}));
        QCOMPARE(form().stepCount(), steps.size());
        QCOMPARE(form().stepNumber(), steps.size() - 1);
    }

    void writingHasNone_data()
    {
        QTest::addColumn<Channel>("channel");
        QTest::addColumn<QString>("address");
        QTest::newRow("text message") << Channel::TextMessage << u"0612345678"_s;
        QTest::newRow("e-mail") << Channel::Email << u"fadila@example.org"_s;
    }
    void writingHasNone()
    {
        QFETCH(Channel, channel);
        QFETCH(QString, address);
        form().setChannel(channel);
        form().setAddress(address);
        const QList<Step> steps = walk();
        QCOMPARE(steps,
                 QList<Step>({Step::About, Step::Voice, Step::Name, Step::Channel, Step::Address,
                              Step::Language, Step::Woman, Step::Summary}));
        QCOMPARE(form().stepCount(), steps.size());
    }

    void withoutAMicrophoneSheIsNotAskedToSpeak()
    {
        m_fixture->microphone->setAvailable(false);
        form().begin();
        form().next();
        QCOMPARE(form().step(), Step::Name);
        m_fixture->microphone->setAvailable(true);
        QVERIFY(form().previous());
        QCOMPARE(form().step(), Step::Voice); // one was plugged in meanwhile
    }

    void aMicrophoneThatGoesDoesNotTakeTheQuestionWithIt()
    {
        m_fixture->goTo(Step::Voice);
        QSignalSpy changed(&form(), &ContactForm::changed);
        m_fixture->microphone->setAvailable(false);
        QVERIFY(changed.size() > 0);
        QCOMPARE(form().step(), Step::Voice);
        QVERIFY(form().stepNumber() >= 0);
        form().next();
        QCOMPARE(form().step(), Step::Name); // typing is left
        QVERIFY(form().previous());
        QCOMPARE(form().step(), Step::About);
    }

    void whoSpeaksNeedNotType()
    {
        m_fixture->goTo(Step::Voice);
        m_fixture->speak(2);
        form().next();
        QCOMPARE(form().step(), Step::Channel);
        QVERIFY(form().previous());
        QCOMPARE(form().step(), Step::Voice);
        m_fixture->message.discard();
        form().next();
        QCOMPARE(form().step(), Step::Name);
    }

    void whoGoesOnWhileSpeakingIsDoneSpeaking()
    {
        m_fixture->goTo(Step::Voice);
        m_fixture->message.record();
        QVERIFY(m_fixture->microphone->hear(2000));
        form().next();
        QVERIFY(!m_fixture->microphone->isOpen());
        QVERIFY(m_fixture->message.isRecorded());
        QCOMPARE(form().step(), Step::Channel);
    }

    void aCodeWordIsCutToWhatIsSent()
    {
        form().setCodeWord(QString(60, u'w'));
        QCOMPARE(form().codeWord(), QString(ContactRequest::MaxCodeWordLength, u'w'));
    }

    void goesBackTheWayItCame()
    {
        m_fixture->fillIn();
        m_fixture->goTo(Step::Summary);
        QVERIFY(form().previous());
        QCOMPARE(form().step(), Step::Woman);
        QVERIFY(form().previous());
        QCOMPARE(form().step(), Step::CodeWord);
        form().begin();
        QCOMPARE(form().step(), Step::About);
        QVERIFY(!form().previous());
        QCOMPARE(form().step(), Step::About);
    }

    void waitsForAChannelAndAnAddress()
    {
        m_fixture->goTo(Step::Channel);
        QVERIFY(!form().canContinue());
        form().next();
        QCOMPARE(form().step(), Step::Channel);
        form().setChannel(Channel::Call);
        QVERIFY(form().canContinue());
        form().next();
        QCOMPARE(form().step(), Step::Address);
        QVERIFY(!form().canContinue());
        form().setAddress(u"  "_s);
        QVERIFY(!form().canContinue());
        form().typeDigit(u"0"_s);
        QVERIFY(form().canContinue());
    }

    void impossibleAddressesStayAtTheField_data()
    {
        QTest::addColumn<Channel>("channel");
        QTest::addColumn<QString>("address");
        QTest::addColumn<Problem>("problem");
        QTest::newRow("no number") << Channel::Call << QString() << Problem::Empty;
        QTest::newRow("short number") << Channel::Call << u"061234567"_s << Problem::TooShort;
        QTest::newRow("long number") << Channel::TextMessage << u"06123456789"_s << Problem::TooLong;
        QTest::newRow("no such start") << Channel::Call << u"612345678"_s << Problem::NotAPhone;
        QTest::newRow("a plus inside") << Channel::Call << u"06+2345678"_s << Problem::NotAPhone;
        QTest::newRow("no address") << Channel::Email << QString() << Problem::Empty;
        QTest::newRow("no domain") << Channel::Email << u"fadila@example"_s << Problem::NotAnEmail;
        QTest::newRow("a number") << Channel::Email << u"0612345678"_s << Problem::NotAnEmail;
    }
    void impossibleAddressesStayAtTheField()
    {
        QFETCH(Channel, channel);
        QFETCH(QString, address);
        QFETCH(Problem, problem);
        form().setChannel(channel);
        m_fixture->goTo(Step::Address);
        form().setAddress(address);
        QCOMPARE(form().addressProblem(), Problem::None); // not while she is still typing

        QSignalSpy told(&form(), &ContactForm::addressProblemChanged);
        for (int attempt = 1; attempt <= 3; ++attempt) {
            form().next();
            QCOMPARE(form().step(), Step::Address);
            QCOMPARE(form().addressProblem(), problem);
            QCOMPARE(told.size(), attempt); // and said again
        }
        QCOMPARE(form().address(), address);

        form().setAddress(channel == Channel::Email ? u"fadila@example.org"_s : u"0612345678"_s);
        QCOMPARE(form().addressProblem(), Problem::None);
        form().next();
        QCOMPARE(form().step(), Step::Language);
    }

    void typesOnLargeKeys()
    {
        form().setChannel(Channel::Call);
        for (const QChar digit : u"+31612"_s)
            form().typeDigit(digit);
        form().eraseDigit();
        QCOMPARE(form().address(), u"+3161"_s);
        for (int i = 0; i < 10; ++i)
            form().eraseDigit();
        QCOMPARE(form().address(), QString());
        for (int i = 0; i < 500; ++i)
            form().typeDigit(u"9"_s);
        QVERIFY(form().address().size() <= 80);
    }

    void aNumberServesCallsAndMessagesAnAddressDoesNot()
    {
        form().setChannel(Channel::Call);
        form().setAddress(u"0612345678"_s);
        form().setChannel(Channel::TextMessage);
        QCOMPARE(form().address(), u"0612345678"_s);
        form().setChannel(Channel::Email);
        QCOMPARE(form().address(), QString());
        form().setAddress(u"fadila@example.org"_s);
        form().setChannel(Channel::Call);
        QCOMPARE(form().address(), QString());
    }

    void keepsNamesToTheLengthThatTravels()
    {
        form().setName(QString(500, u'x'));
        QCOMPARE(form().name().size(), ContactRequest::MaxNameLength);
    }

    void timesAreAnyOrSeveral()
    {
        form().toggleTime(Time::Morning);
        form().toggleTime(Time::Evening);
        QCOMPARE(form().times(), int(Time::Morning) | int(Time::Evening));
        form().toggleTime(Time::Morning);
        QCOMPARE(form().times(), int(Time::Evening));
        form().setAnyTime();
        QCOMPARE(form().times(), 0);
    }

    void isAboutWhatSheSavedAndDidNotRemove()
    {
        form().begin();
        QCOMPARE(form().subjectTitles(), QStringList({u"التعلّم في العمل"_s, u"أجركِ"_s}));
        form().removeSubject(u"work.learn"_s);
        QCOMPARE(form().subjectCount(), 1);
        QCOMPARE(form().subjectTitles(), QStringList{u"أجركِ"_s});
        QVERIFY(visit().hasSaved(u"work.learn"_s)); // it stays among what she saved
        visit().setLanguage(u"nl"_s);
        QCOMPARE(form().subjectTitles(), QStringList{u"Uw loon"_s});
        visit().saveCard(u"work.sectors"_s);
        QCOMPARE(form().subjectCount(), 2);
    }

    void whatSheSavesAgainComesBack()
    {
        form().begin();
        form().removeSubject(u"work.learn"_s);
        visit().removeCard(u"work.learn"_s);
        visit().saveCard(u"work.learn"_s);
        QCOMPARE(form().subjectCount(), 2);
    }

    void answersSurviveLeavingAndComingBack()
    {
        m_fixture->fillIn();
        form().setLanguage(u"nl"_s);
        form().removeSubject(u"rules.pay"_s);
        m_fixture->goTo(Step::Voicemail);
        visit().home();
        visit().setLanguage(u"nl"_s);

        visit().go({Place::Screen::Contact, {}, {}});
        form().begin();
        QCOMPARE(form().step(), Step::About);
        QCOMPARE(form().name(), u"Fadila"_s);
        QCOMPARE(form().channel(), Channel::Call);
        QCOMPARE(form().address(), u"06 12345678"_s);
        QCOMPARE(form().language(), u"nl"_s);
        QCOMPARE(form().times(), int(Time::Morning) | int(Time::Evening));
        QVERIFY(!form().isOnlyMe());
        QVERIFY(form().isVoicemail());
        QVERIFY(form().isPreferWoman());
        QCOMPARE(form().subjectCount(), 1);
    }

    void theEndOfTheVisitLeavesNothing()
    {
        m_fixture->fillIn();
        form().removeSubject(u"rules.pay"_s);
        form().setAddress(u"1"_s);
        m_fixture->goTo(Step::Address);
        form().next();
        m_fixture->diskFull = true;
        form().send();
        QVERIFY(form().hasFailed());

        visit().clear();
        m_fixture->verifyUnanswered();
        QCOMPARE(form().language(), QString());
        QCOMPARE(form().step(), Step::About);
        QCOMPARE(form().addressProblem(), Problem::None);
        QCOMPARE(form().subjectCount(), 0);
        QVERIFY(!form().hasFailed());

        // The next woman's list is hers, whatever the one before took off it.
        visit().begin();
        visit().saveCard(u"rules.pay"_s);
        form().begin();
        QCOMPARE(form().subjectCount(), 1);
    }
};

QTEST_GUILESS_MAIN(TestContactForm)
#include "tst_contactform.moc"
