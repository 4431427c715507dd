// SPDX-License-Identifier: EUPL-1.2
#include "ProcessMemory.h"
#include "Views.h"
#include "kiosk/ContactForm.h"

#include <QSignalSpy>
#include <QTest>

#include <optional>

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
    std::unique_ptr<test::Views> m_views;
    std::unique_ptr<ContactForm> m_form;
    std::optional<ContactRequest> m_submitted;
    bool m_diskFull = false;

    Visit &visit() { return m_views->visit; }

    QList<Step> walk()
    {
        m_form->begin();
        QList<Step> steps{m_form->step()};
        for (;;) {
            m_form->next();
            if (m_form->step() == steps.last())
                return steps;
            steps.append(m_form->step());
        }
    }

    void goTo(Step step)
    {
        m_form->begin();
        while (m_form->step() != step) {
            const Step before = m_form->step();
            m_form->next();
            if (m_form->step() == before)
                qFatal("the form does not lead there");
        }
    }

    void fillIn()
    {
        m_form->setName(u"Fadila"_s);
        m_form->setChannel(Channel::Call);
        m_form->setAddress(u"06 12345678"_s);
        m_form->toggleTime(Time::Morning);
        m_form->toggleTime(Time::Evening);
        m_form->setOnlyMe(false);
        m_form->setVoicemail(true);
        m_form->setPreferWoman(true);
    }

    void allIsUnanswered()
    {
        QCOMPARE(m_form->name(), QString());
        QCOMPARE(m_form->address(), QString());
        QCOMPARE(m_form->channel(), Channel::NoChannel);
        QCOMPARE(m_form->times(), 0);
        QVERIFY(m_form->isOnlyMe());
        QVERIFY(!m_form->isVoicemail());
        QVERIFY(!m_form->isPreferWoman());
    }

private Q_SLOTS:
    void initTestCase() { m_pack = m_sources.build(); }
    void init()
    {
        m_views = std::make_unique<test::Views>(m_pack);
        m_submitted.reset();
        m_diskFull = false;
        m_form = std::make_unique<ContactForm>(visit(), m_views->view,
                                               [this](const ContactRequest &request) -> Result<QString> {
                                                   if (m_diskFull)
                                                       return failure("disk-full", u"De schijf is vol."_s);
                                                   m_submitted = request;
                                                   return u"0123 4567 89012"_s;
                                               });
        visit().begin();
        visit().setLanguage(u"ar"_s);
        visit().home();
        visit().saveCard(u"work.learn"_s);
        visit().saveCard(u"rules.pay"_s);
    }
    void cleanup()
    {
        m_form.reset();
        m_views.reset();
    }

    void whatSheDidNotAnswerIsTheSafeAnswer()
    {
        allIsUnanswered();
        QCOMPARE(m_form->language(), u"ar"_s);
        QCOMPARE(m_form->languageName(), u"العربية"_s);
    }

    void aCallHasQuestionsAboutCalling()
    {
        m_form->setChannel(Channel::Call);
        m_form->setAddress(u"0612345678"_s);
        const QList<Step> steps = walk();
        QCOMPARE(steps,
                 QList<Step>({Step::About, Step::Name, Step::Channel, Step::Address, Step::Language,
                              Step::Times, Step::Answerer, Step::Voicemail, Step::Woman, Step::Summary}));
        QCOMPARE(m_form->stepCount(), steps.size());
        QCOMPARE(m_form->stepNumber(), steps.size() - 1);
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
        m_form->setChannel(channel);
        m_form->setAddress(address);
        const QList<Step> steps = walk();
        QCOMPARE(steps,
                 QList<Step>({Step::About, Step::Name, Step::Channel, Step::Address, Step::Language,
                              Step::Woman, Step::Summary}));
        QCOMPARE(m_form->stepCount(), steps.size());
    }

    void goesBackTheWayItCame()
    {
        fillIn();
        goTo(Step::Summary);
        QVERIFY(m_form->previous());
        QCOMPARE(m_form->step(), Step::Woman);
        QVERIFY(m_form->previous());
        QCOMPARE(m_form->step(), Step::Voicemail);
        m_form->begin();
        QCOMPARE(m_form->step(), Step::About);
        QVERIFY(!m_form->previous());
        QCOMPARE(m_form->step(), Step::About);
    }

    void waitsForAChannelAndAnAddress()
    {
        goTo(Step::Channel);
        QVERIFY(!m_form->canContinue());
        m_form->next();
        QCOMPARE(m_form->step(), Step::Channel);
        m_form->setChannel(Channel::Call);
        QVERIFY(m_form->canContinue());
        m_form->next();
        QCOMPARE(m_form->step(), Step::Address);
        QVERIFY(!m_form->canContinue());
        m_form->setAddress(u"  "_s);
        QVERIFY(!m_form->canContinue());
        m_form->typeDigit(u"0"_s);
        QVERIFY(m_form->canContinue());
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
        m_form->setChannel(channel);
        goTo(Step::Address);
        m_form->setAddress(address);
        QCOMPARE(m_form->addressProblem(), Problem::None); // not while she is still typing

        QSignalSpy told(m_form.get(), &ContactForm::addressProblemChanged);
        for (int attempt = 1; attempt <= 3; ++attempt) {
            m_form->next();
            QCOMPARE(m_form->step(), Step::Address);
            QCOMPARE(m_form->addressProblem(), problem);
            QCOMPARE(told.size(), attempt); // and said again
        }
        QCOMPARE(m_form->address(), address);

        m_form->setAddress(channel == Channel::Email ? u"fadila@example.org"_s : u"0612345678"_s);
        QCOMPARE(m_form->addressProblem(), Problem::None);
        m_form->next();
        QCOMPARE(m_form->step(), Step::Language);
    }

    void typesOnLargeKeys()
    {
        m_form->setChannel(Channel::Call);
        for (const QChar digit : u"+31612"_s)
            m_form->typeDigit(digit);
        m_form->eraseDigit();
        QCOMPARE(m_form->address(), u"+3161"_s);
        for (int i = 0; i < 10; ++i)
            m_form->eraseDigit();
        QCOMPARE(m_form->address(), QString());
        for (int i = 0; i < 500; ++i)
            m_form->typeDigit(u"9"_s);
        QVERIFY(m_form->address().size() <= 80);
    }

    void aNumberServesCallsAndMessagesAnAddressDoesNot()
    {
        m_form->setChannel(Channel::Call);
        m_form->setAddress(u"0612345678"_s);
        m_form->setChannel(Channel::TextMessage);
        QCOMPARE(m_form->address(), u"0612345678"_s);
        m_form->setChannel(Channel::Email);
        QCOMPARE(m_form->address(), QString());
        m_form->setAddress(u"fadila@example.org"_s);
        m_form->setChannel(Channel::Call);
        QCOMPARE(m_form->address(), QString());
    }

    void keepsNamesToTheLengthThatTravels()
    {
        m_form->setName(QString(500, u'x'));
        QCOMPARE(m_form->name().size(), ContactRequest::MaxNameLength);
    }

    void timesAreAnyOrSeveral()
    {
        m_form->toggleTime(Time::Morning);
        m_form->toggleTime(Time::Evening);
        QCOMPARE(m_form->times(), int(Time::Morning) | int(Time::Evening));
        m_form->toggleTime(Time::Morning);
        QCOMPARE(m_form->times(), int(Time::Evening));
        m_form->setAnyTime();
        QCOMPARE(m_form->times(), 0);
    }

    void isAboutWhatSheSavedAndDidNotRemove()
    {
        m_form->begin();
        QCOMPARE(m_form->subjectTitles(), QStringList({u"التعلّم في العمل"_s, u"أجركِ"_s}));
        m_form->removeSubject(u"work.learn"_s);
        QCOMPARE(m_form->subjectCount(), 1);
        QCOMPARE(m_form->subjectTitles(), QStringList{u"أجركِ"_s});
        QVERIFY(visit().hasSaved(u"work.learn"_s)); // it stays among what she saved
        visit().setLanguage(u"nl"_s);
        QCOMPARE(m_form->subjectTitles(), QStringList{u"Uw loon"_s});
        visit().saveCard(u"work.sectors"_s);
        QCOMPARE(m_form->subjectCount(), 2);
    }

    void whatSheSavesAgainComesBack()
    {
        m_form->begin();
        m_form->removeSubject(u"work.learn"_s);
        visit().removeCard(u"work.learn"_s);
        visit().saveCard(u"work.learn"_s);
        QCOMPARE(m_form->subjectCount(), 2);
    }

    void answersSurviveLeavingAndComingBack()
    {
        fillIn();
        m_form->setLanguage(u"nl"_s);
        m_form->removeSubject(u"rules.pay"_s);
        goTo(Step::Voicemail);
        visit().home();
        visit().setLanguage(u"nl"_s);

        visit().go({Place::Screen::Contact, {}, {}});
        m_form->begin();
        QCOMPARE(m_form->step(), Step::About);
        QCOMPARE(m_form->name(), u"Fadila"_s);
        QCOMPARE(m_form->channel(), Channel::Call);
        QCOMPARE(m_form->address(), u"06 12345678"_s);
        QCOMPARE(m_form->language(), u"nl"_s);
        QCOMPARE(m_form->times(), int(Time::Morning) | int(Time::Evening));
        QVERIFY(!m_form->isOnlyMe());
        QVERIFY(m_form->isVoicemail());
        QVERIFY(m_form->isPreferWoman());
        QCOMPARE(m_form->subjectCount(), 1);
    }

    void theEndOfTheVisitLeavesNothing()
    {
        fillIn();
        m_form->removeSubject(u"rules.pay"_s);
        m_form->setAddress(u"1"_s);
        goTo(Step::Address);
        m_form->next();
        m_diskFull = true;
        m_form->send();
        QVERIFY(m_form->hasFailed());

        visit().clear();
        allIsUnanswered();
        QCOMPARE(m_form->language(), QString());
        QCOMPARE(m_form->step(), Step::About);
        QCOMPARE(m_form->addressProblem(), Problem::None);
        QCOMPARE(m_form->subjectCount(), 0);
        QVERIFY(!m_form->hasFailed());

        // The next woman's list is hers, whatever the one before took off it.
        visit().begin();
        visit().saveCard(u"rules.pay"_s);
        m_form->begin();
        QCOMPARE(m_form->subjectCount(), 1);
    }

    void theReferenceIsGoneWithTheVisit()
    {
        fillIn();
        m_form->send();
        QCOMPARE(m_form->reference(), u"0123 4567 89012"_s);
        visit().clear();
        QCOMPARE(m_form->reference(), QString());
    }

    void sendsExactlyWhatSheGave()
    {
        fillIn();
        m_form->setLanguage(u"nl"_s);
        goTo(Step::Summary);
        QSignalSpy sent(m_form.get(), &ContactForm::sent);
        m_form->send();

        QCOMPARE(sent.size(), 1);
        QCOMPARE(m_form->reference(), u"0123 4567 89012"_s);
        QVERIFY(!m_form->hasFailed());
        QVERIFY(m_submitted);
        ContactRequest expected;
        expected.name = u"Fadila"_s;
        expected.channel = ContactRequest::Channel::Call;
        expected.address = u"06 12345678"_s;
        // Titles in Dutch, whatever she read them in.
        expected.about = {{u"work.learn"_s, u"work"_s, u"Leren op het werk"_s},
                          {u"rules.pay"_s, u"rules"_s, u"Uw loon"_s}};
        expected.language = u"nl"_s;
        expected.times = ContactRequest::Time::Morning | ContactRequest::Time::Evening;
        expected.answerer = ContactRequest::Answerer::AnyoneAtHome;
        expected.voicemail = true;
        expected.preferWoman = true;
        QVERIFY(*m_submitted == expected);

        // Nothing is left to be read over her shoulder.
        allIsUnanswered();
        QCOMPARE(m_form->step(), Step::About);
    }

    void theLanguageIsHersUnlessSheChoseAnother()
    {
        m_form->setChannel(Channel::Email);
        m_form->setAddress(u"fadila@example.org"_s);
        m_form->send();
        QVERIFY(m_submitted);
        QCOMPARE(m_submitted->language, u"ar"_s);
        QCOMPARE(m_submitted->channel, ContactRequest::Channel::Email);
    }

    void answersAboutACallDoNotTravelWithAMessage()
    {
        fillIn();
        goTo(Step::Woman);
        m_form->setChannel(Channel::TextMessage); // she went back and changed her mind
        m_form->send();
        QVERIFY(m_submitted);
        QCOMPARE(m_submitted->channel, ContactRequest::Channel::TextMessage);
        // The summary did not show these, so she did not approve them.
        QCOMPARE(m_submitted->answerer, ContactRequest::Answerer::OnlyMe);
        QVERIFY(!m_submitted->voicemail);
        QCOMPARE(int(m_submitted->times), 0);
        QVERIFY(m_submitted->preferWoman);
    }

    void aSecondRequestIsAboutWhatSheSavedToo()
    {
        fillIn();
        m_form->send();
        m_form->begin();
        QCOMPARE(m_form->subjectCount(), 2);
    }

    void whatCannotBeSavedIsNotCalledSaved()
    {
        fillIn();
        goTo(Step::Summary);
        QSignalSpy sent(m_form.get(), &ContactForm::sent);
        QSignalSpy failed(m_form.get(), &ContactForm::failedChanged);
        m_diskFull = true;
        m_form->send();
        QVERIFY(m_form->hasFailed());
        m_form->send();
        QVERIFY(m_form->hasFailed());
        QCOMPARE(failed.size(), 2); // told again
        QCOMPARE(sent.size(), 0);
        QCOMPARE(m_form->reference(), QString());
        QCOMPARE(m_form->name(), u"Fadila"_s);
        QCOMPARE(m_form->address(), u"06 12345678"_s);
        QCOMPARE(m_form->subjectCount(), 2);
        QCOMPARE(m_form->step(), Step::Summary);

        m_diskFull = false;
        m_form->send();
        QCOMPARE(sent.size(), 1);
        QVERIFY(!m_form->hasFailed());
        QCOMPARE(m_submitted->name, u"Fadila"_s);
        QCOMPARE(m_submitted->about.size(), 2);
    }

    void comingBackAfterAFailureStartsAfresh()
    {
        fillIn();
        m_diskFull = true;
        m_form->send();
        m_form->begin();
        QVERIFY(!m_form->hasFailed());
        QCOMPARE(m_form->name(), u"Fadila"_s);
    }

    void whatSheTypedIsOverwritten_data()
    {
        QTest::addColumn<bool>("keys");
        QTest::addColumn<bool>("sends");
        QTest::newRow("sent") << false << true;
        QTest::newRow("stopped") << false << false;
        QTest::newRow("key by key, sent") << true << true;
        QTest::newRow("key by key, stopped") << true << false;
    }
    void whatSheTypedIsOverwritten()
    {
        if (!test::ProcessMemory::isReadable())
            QSKIP("this machine does not let a process read its own memory");
        QFETCH(bool, keys);
        QFETCH(bool, sends);
        // Put together here, so that no other copy lies about; the submitter keeps none either.
        ContactForm form(visit(), m_views->view,
                         [](const ContactRequest &) -> Result<QString> { return u"1"_s; });
        const test::Canary name(80), address(80);
        form.setChannel(Channel::Email);
        name.tell([&](const QString &text) { form.setName(text); });
        address.tell([&](const QString &text) {
            if (!keys)
                form.setAddress(text);
            for (qsizetype i = 0; keys && i < text.size(); ++i)
                form.typeDigit(text.at(i));
        });
        QVERIFY(test::ProcessMemory::holds(name)); // it is found while it is there
        QVERIFY(test::ProcessMemory::holds(address));
        if (sends)
            form.send();
        else
            visit().clear();
        QVERIFY(!test::ProcessMemory::holds(name));
        QVERIFY(!test::ProcessMemory::holds(address));
    }
};

QTEST_GUILESS_MAIN(TestContactForm)
#include "tst_contactform.moc"
