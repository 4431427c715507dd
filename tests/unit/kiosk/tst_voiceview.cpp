// SPDX-License-Identifier: EUPL-1.2
#include "Views.h"

#include <QSignalSpy>
#include <QTest>

using namespace stapsteen;
using namespace Qt::StringLiterals;

class TestVoiceView : public QObject {
    Q_OBJECT

    Visit m_visit;
    HandOutput *m_output = new HandOutput; // the narrator's
    QStringList m_asked; // recordings, as line@language
    Narrator m_narrator{[this](const QString &line, const QString &language) {
                            m_asked.append(line + u'@' + language);
                            return std::nullopt;
                        },
                        [](const QString &) { return QString(); }, std::unique_ptr<AudioOutput>(m_output)};
    VoiceView m_voice{m_narrator, m_visit};

private Q_SLOTS:
    void init()
    {
        m_visit.begin();
        m_visit.setLanguage(u"nl"_s);
        m_visit.home();
    }
    void cleanup() { m_visit.clear(); }

    void knowsWhatIsBeingSaid()
    {
        QSignalSpy tokens(&m_voice, &VoiceView::tokenChanged);
        m_voice.say(u"home"_s, {u"Welkom."_s});
        QVERIFY(m_voice.isSpeaking());
        QCOMPARE(m_voice.token(), u"home"_s);
        m_voice.say(u"topic"_s, {u"Werk."_s, u"Wat past bij mij?"_s});
        QCOMPARE(m_voice.token(), u"topic"_s);
        m_voice.stop();
        QCOMPARE(m_voice.token(), QString());
        QVERIFY(!m_voice.isSpeaking());
        QCOMPARE(tokens.size(), 3);
    }

    void aSentenceOfThePackIsSaidAsItsLine()
    {
        m_visit.setLanguage(u"rif"_s);
        m_voice.know({u"work.title"_s, u"Werk"_s, u"nl"_s});
        m_asked.clear();
        m_voice.say(u"topic"_s, {u"Werk"_s});
        QCOMPARE(m_asked, QStringList{u"work.title@nl"_s});
        m_voice.stop();

        m_asked.clear();
        m_visit.setLanguage(u"ar"_s); // another language has other words for it
        m_voice.say(u"topic"_s, {u"Werk"_s});
        QCOMPARE(m_asked, QStringList());
        m_voice.stop();
    }

    void anotherLanguageIsHeardAsRecorded()
    {
        m_asked.clear();
        m_voice.sayIn(u"ti"_s, u"language.ti"_s, u"name.ti"_s, u"ትግርኛ"_s);
        QCOMPARE(m_asked, QStringList{u"name.ti@ti"_s});
        QCOMPARE(m_voice.token(), u"language.ti"_s);
    }

    void aNumberIsSaidDigitByDigit()
    {
        QCOMPARE(VoiceView::spelled(u"070 000 12 34"_s), u"0 7 0 0 0 0 1 2 3 4"_s);
        QCOMPARE(VoiceView::spelled(QString()), QString());
    }

    void aSpeakerTouchedAgainIsSilent()
    {
        m_voice.toggle(u"home"_s, {u"Welkom."_s});
        QVERIFY(m_voice.isSpeaking());
        m_voice.toggle(u"home"_s, {u"Welkom."_s});
        QVERIFY(!m_voice.isSpeaking());
        m_voice.toggle(u"home"_s, {u"Welkom."_s});
        m_voice.toggle(u"topic"_s, {u"Werk."_s}); // another one takes over
        QCOMPARE(m_voice.token(), u"topic"_s);
    }

    void anotherPlaceSilencesIt()
    {
        m_voice.say(u"home"_s, {u"Welkom."_s});
        m_visit.go({Place::Screen::Topic, u"work"_s, {}});
        QVERIFY(!m_voice.isSpeaking());
        QCOMPARE(m_voice.token(), QString());
    }

    void theEndOfTheVisitSilencesItAndPutsTheVoiceBack()
    {
        m_visit.setSpeed(0.75);
        m_visit.setVolume(0.2);
        m_visit.setMuted(true);
        QCOMPARE(m_narrator.speed(), 0.75);
        QCOMPARE(m_narrator.volume(), 0.2);
        QVERIFY(m_narrator.isMuted());
        m_voice.say(u"home"_s, {u"Welkom."_s});
        m_visit.clear();
        QVERIFY(!m_voice.isSpeaking());
        QCOMPARE(m_narrator.speed(), Visit::DefaultSpeed);
        QCOMPARE(m_narrator.volume(), Visit::DefaultVolume);
        QVERIFY(!m_narrator.isMuted());
    }

    void nothingToSayIsSilence()
    {
        m_voice.say(u"home"_s, {});
        QVERIFY(!m_voice.isSpeaking());
        QCOMPARE(m_voice.token(), QString());
    }

    void pausesAndGoesOn()
    {
        m_voice.say(u"home"_s, {u"Welkom."_s});
        m_voice.pause();
        QVERIFY(m_voice.isPaused());
        QCOMPARE(m_voice.token(), u"home"_s);
        m_voice.resume();
        QVERIFY(!m_voice.isPaused());
    }

    void tellsWhetherThereIsAnythingToHearItWith()
    {
        QSignalSpy audible(&m_voice, &VoiceView::audibleChanged);
        m_output->setAvailable(false);
        QVERIFY(!m_voice.isAudible());
        m_output->setAvailable(true);
        QVERIFY(m_voice.isAudible());
        QCOMPARE(audible.size(), 2);
    }

    void theTokenIsGoneWhenAllWasHeard()
    {
        m_voice.say(u"home"_s, {u"Welkom."_s});
        m_output->hear(100'000'000); // an hour of it
        QTRY_VERIFY(!m_voice.isSpeaking());
        QCOMPARE(m_voice.token(), QString());
    }
};

QTEST_GUILESS_MAIN(TestVoiceView)
#include "tst_voiceview.moc"
