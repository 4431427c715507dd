// SPDX-License-Identifier: EUPL-1.2
#include "HandInput.h"
#include "Views.h"
#include "kiosk/VoiceMessageView.h"

#include <QSignalSpy>
#include <QTest>

using namespace stapsteen;
using namespace Qt::StringLiterals;

class TestVoiceMessageView : public QObject {
    Q_OBJECT

    const test::SampleSources m_sources;
    QString m_pack;
    std::unique_ptr<test::Views> m_views;
    HandInput *m_microphone = nullptr;
    std::unique_ptr<Recorder> m_recorder;
    std::unique_ptr<VoiceMessageView> m_message;

private Q_SLOTS:
    void initTestCase() { m_pack = m_sources.build(); }
    void init()
    {
        m_message.reset();
        m_views = std::make_unique<test::Views>(m_pack);
        auto microphone = std::make_unique<HandInput>();
        m_microphone = microphone.get();
        m_recorder = std::make_unique<Recorder>(std::move(microphone));
        m_message = std::make_unique<VoiceMessageView>(*m_recorder, m_views->visit, m_views->voice);
        m_views->visit.begin();
    }

    void theKioskIsSilentWhileSheSpeaks()
    {
        m_views->voice.say(u"question"_s, {u"Wilt u iets inspreken?"_s});
        QVERIFY(m_views->voice.isSpeaking());
        m_message->record();
        QVERIFY(!m_views->voice.isSpeaking());
        QVERIFY(m_message->isRecording());
        QVERIFY(m_microphone->hear(1000));
        // Whoever touches a speaker is done speaking.
        m_views->voice.say(u"question"_s, {u"Wilt u iets inspreken?"_s});
        QVERIFY(!m_message->isRecording());
        QVERIFY(!m_microphone->isOpen());
        QVERIFY(m_message->isRecorded());
    }

    void isHeardAmongTheSentences()
    {
        m_message->record();
        QVERIFY(m_microphone->hear(2000));
        m_message->stop();
        QCOMPARE(m_message->seconds(), 2);
        m_views->voice.say(u"question"_s, {u"Klopt dit?"_s, VoiceView::ownVoice(), u"Ja."_s});
        QCOMPARE(m_views->voice.token(), u"question"_s);
        QCOMPARE(m_views->voice.index(), 0);
        m_message->discard();
        QVERIFY(!m_views->voice.isSpeaking());
        QVERIFY(!m_message->isRecorded());
    }

    void anotherScreenEndsARecording()
    {
        m_message->record();
        QVERIFY(m_microphone->hear(1000));
        m_views->visit.home();
        QVERIFY(!m_microphone->isOpen());
        QVERIFY(m_message->isRecorded());
    }

    void isGoneWithTheVisit()
    {
        m_message->record();
        QVERIFY(m_microphone->hear(1000));
        m_message->stop();
        const std::weak_ptr<const Secret> opus = m_message->message().opus;
        m_views->voice.say(u"voiceMessage"_s, {VoiceView::ownVoice()});
        m_views->visit.clear();
        QVERIFY(!m_message->isRecorded());
        QTRY_VERIFY(opus.expired()); // the voice made sound of it just now
    }
};

QTEST_GUILESS_MAIN(TestVoiceMessageView)
#include "tst_voicemessageview.moc"
