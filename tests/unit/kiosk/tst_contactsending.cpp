// SPDX-License-Identifier: EUPL-1.2
#include "ContactFixture.h"
#include "ProcessMemory.h"

#include <QSignalSpy>
#include <QTest>

using namespace stapsteen;
using namespace Qt::StringLiterals;
using Channel = ContactForm::Channel;
using Step = ContactForm::Step;

// What leaves the form when she sends it, and what stays when that fails or is done.
class TestContactSending : public QObject {
    Q_OBJECT

    const test::SampleSources m_sources;
    QString m_pack;
    std::unique_ptr<test::ContactFixture> m_fixture;

    ContactForm &form() { return m_fixture->form; }
    Visit &visit() { return m_fixture->visit; }

private Q_SLOTS:
    void initTestCase() { m_pack = m_sources.build(); }
    void init() { m_fixture = std::make_unique<test::ContactFixture>(m_pack); }

    void sendsExactlyWhatSheGave()
    {
        m_fixture->fillIn();
        form().setLanguage(u"nl"_s);
        m_fixture->goTo(Step::Summary);
        QSignalSpy sent(&form(), &ContactForm::sent);
        form().send();

        QCOMPARE(sent.size(), 1);
        QVERIFY(!form().hasFailed());
        QVERIFY(m_fixture->submitted);
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
        expected.textMessage = true;
        expected.codeWord = u"zonnebloem"_s;
        expected.preferWoman = true;
        QVERIFY(*m_fixture->submitted == expected);

        // Nothing is left to be read over her shoulder.
        m_fixture->verifyUnanswered();
        QCOMPARE(form().step(), Step::About);
    }

    void herVoiceGoesAlongAndIsGoneOnceItIsSaved()
    {
        m_fixture->fillIn();
        m_fixture->speak(3);
        const std::weak_ptr<const Secret> voice = m_fixture->message.message().opus;
        const QByteArray said(m_fixture->message.message().opus->view().constData(),
                              m_fixture->message.message().opus->size());
        m_fixture->diskFull = true;
        form().send();
        QVERIFY(m_fixture->message.isRecorded()); // not saved: she need not say it again
        m_fixture->diskFull = false;
        form().send();
        QCOMPARE(m_fixture->submittedVoice, said);
        QVERIFY(!m_fixture->message.isRecorded());
        QVERIFY(voice.expired());
    }

    void herVoiceIsGoneWithTheVisit()
    {
        m_fixture->speak(3);
        const std::weak_ptr<const Secret> voice = m_fixture->message.message().opus;
        visit().clear();
        QVERIFY(voice.expired());
        visit().begin();
        m_fixture->message.record();
        QVERIFY(m_fixture->microphone->hear(1000));
        visit().clear(); // in the middle of it
        QVERIFY(!m_fixture->microphone->isOpen());
        QVERIFY(!m_fixture->message.isRecorded());
    }

    void theLanguageIsHersUnlessSheChoseAnother()
    {
        form().setChannel(Channel::Email);
        form().setAddress(u"fadila@example.org"_s);
        form().send();
        QVERIFY(m_fixture->submitted);
        QCOMPARE(m_fixture->submitted->language, u"ar"_s);
        QCOMPARE(m_fixture->submitted->channel, ContactRequest::Channel::Email);
    }

    void answersAboutACallDoNotTravelWithAMessage()
    {
        m_fixture->fillIn();
        m_fixture->goTo(Step::Woman);
        form().setChannel(Channel::TextMessage); // she went back and changed her mind
        form().send();
        QVERIFY(m_fixture->submitted);
        QCOMPARE(m_fixture->submitted->channel, ContactRequest::Channel::TextMessage);
        // The summary did not show these, so she did not approve them.
        QCOMPARE(m_fixture->submitted->answerer, ContactRequest::Answerer::OnlyMe);
        QVERIFY(!m_fixture->submitted->voicemail);
        QVERIFY(!m_fixture->submitted->textMessage);
        QCOMPARE(m_fixture->submitted->codeWord, QString());
        QCOMPARE(int(m_fixture->submitted->times), 0);
        QVERIFY(m_fixture->submitted->preferWoman);
    }

    void aSecondRequestIsAboutWhatSheSavedToo()
    {
        m_fixture->fillIn();
        form().send();
        form().begin();
        QCOMPARE(form().subjectCount(), 2);
    }

    void whatCannotBeSavedIsNotCalledSaved()
    {
        m_fixture->fillIn();
        m_fixture->goTo(Step::Summary);
        QSignalSpy sent(&form(), &ContactForm::sent);
        QSignalSpy failed(&form(), &ContactForm::failedChanged);
        m_fixture->diskFull = true;
        form().send();
        QVERIFY(form().hasFailed());
        form().send();
        QVERIFY(form().hasFailed());
        QCOMPARE(failed.size(), 2); // told again
        QCOMPARE(sent.size(), 0);
        QCOMPARE(form().name(), u"Fadila"_s);
        QCOMPARE(form().address(), u"06 12345678"_s);
        QCOMPARE(form().subjectCount(), 2);
        QCOMPARE(form().step(), Step::Summary);

        m_fixture->diskFull = false;
        form().send();
        QCOMPARE(sent.size(), 1);
        QVERIFY(!form().hasFailed());
        QCOMPARE(m_fixture->submitted->name, u"Fadila"_s);
        QCOMPARE(m_fixture->submitted->about.size(), 2);
    }

    void comingBackAfterAFailureStartsAfresh()
    {
        m_fixture->fillIn();
        m_fixture->diskFull = true;
        form().send();
        form().begin();
        QVERIFY(!form().hasFailed());
        QCOMPARE(form().name(), u"Fadila"_s);
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
        ContactForm form(visit(), m_fixture->views.view, m_fixture->message,
                         [](const ContactRequest &) -> Result<> { return {}; });
        const test::Canary name(80), address(80), word(40);
        form.setChannel(Channel::Email);
        name.tell([&](const QString &text) { form.setName(text); });
        word.tell([&](const QString &text) { form.setCodeWord(text); });
        address.tell([&](const QString &text) {
            if (!keys)
                form.setAddress(text);
            for (qsizetype i = 0; keys && i < text.size(); ++i)
                form.typeDigit(text.at(i));
        });
        QVERIFY(test::ProcessMemory::holds(name)); // it is found while it is there
        QVERIFY(test::ProcessMemory::holds(address));
        QVERIFY(test::ProcessMemory::holds(word));
        // A screen shows it, and lets go of it later.
        QStringList shown{form.name(), form.address(), form.codeWord()};
        if (sends)
            form.send();
        else
            visit().clear();
        for (QString &text : shown)
            wipe(text);
        QVERIFY(!test::ProcessMemory::holds(name));
        QVERIFY(!test::ProcessMemory::holds(address));
        QVERIFY(!test::ProcessMemory::holds(word));
    }
};

QTEST_GUILESS_MAIN(TestContactSending)
#include "tst_contactsending.moc"
