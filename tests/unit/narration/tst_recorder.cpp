// SPDX-License-Identifier: EUPL-1.2
#include "narration/Narrator.h"
#include "narration/Recorder.h"

#include "HandInput.h"
#include "HandOutput.h"
#include "Tone.h"

#include <QSignalSpy>
#include <QTest>

using namespace stapsteen;

class TestRecorder : public QObject {
    Q_OBJECT

    HandInput *m_microphone = nullptr;
    std::unique_ptr<Recorder> m_recorder;

private Q_SLOTS:
    void init()
    {
        auto microphone = std::make_unique<HandInput>();
        m_microphone = microphone.get();
        m_recorder = std::make_unique<Recorder>(std::move(microphone));
    }

    void recordsFromStartToStop()
    {
        QSignalSpy recording(m_recorder.get(), &Recorder::recordingChanged);
        QSignalSpy message(m_recorder.get(), &Recorder::messageChanged);
        QVERIFY(!m_microphone->isOpen());
        m_recorder->start();
        QVERIFY(m_recorder->isRecording());
        QVERIFY(m_microphone->isOpen());
        QVERIFY(m_microphone->hear(1300));
        QTRY_COMPARE(m_recorder->milliseconds(), 1300);
        QVERIFY(m_recorder->level() > 0.7);
        m_recorder->stop();
        QVERIFY(!m_microphone->isOpen());
        QVERIFY(!m_recorder->isRecording());
        QCOMPARE(m_recorder->level(), 0.0);
        QCOMPARE(recording.size(), 2);
        QCOMPARE(message.size(), 1);
        QCOMPARE(m_recorder->message().seconds, 2); // rounded up: it is never 0
        const auto heard = decoded(m_recorder->message().opus->view());
        QCOMPARE(heard.size(), size_t(1300 * 48));
        QVERIFY(shareOfTone(heard, 440) > 0.8);
    }

    void aSlipOfTheFingerIsNotKept()
    {
        m_recorder->start();
        QVERIFY(m_microphone->hear(300));
        m_recorder->stop();
        QVERIFY(!m_recorder->message().opus);
    }

    void againTakesThePlaceOfTheOneBefore()
    {
        m_recorder->start();
        QVERIFY(m_microphone->hear(1000, 0.3, 440));
        m_recorder->stop();
        const std::weak_ptr<const Secret> first = m_recorder->message().opus;
        m_recorder->start();
        QVERIFY(first.expired()); // wiped, not kept beside
        QVERIFY(m_microphone->hear(1000, 0.3, 1000));
        m_recorder->stop();
        const auto heard = decoded(m_recorder->message().opus->view());
        QVERIFY(shareOfTone(heard, 1000) > 0.8);
        QVERIFY(shareOfTone(heard, 440) < 0.05);
    }

    void discardedNothingIsLeft()
    {
        m_recorder->start();
        QVERIFY(m_microphone->hear(1000));
        m_recorder->stop();
        const std::weak_ptr<const Secret> message = m_recorder->message().opus;
        QSignalSpy changed(m_recorder.get(), &Recorder::messageChanged);
        m_recorder->discard();
        QVERIFY(message.expired());
        QCOMPARE(changed.size(), 1);

        m_recorder->start();
        QVERIFY(m_microphone->hear(1000));
        m_recorder->discard(); // in the middle
        QVERIFY(!m_microphone->isOpen());
        QVERIFY(!m_recorder->isRecording());
        QVERIFY(!m_recorder->message().opus);
    }

    void endsByItselfAfterAMinute()
    {
        m_recorder->start();
        while (m_microphone->hear(1000)) { }
        QTRY_VERIFY(!m_recorder->isRecording());
        QVERIFY(!m_microphone->isOpen());
        QCOMPARE(m_recorder->message().seconds, 60);
        QVERIFY(m_recorder->message().opus->size() <= VoiceEncoder::MaxBytes);
    }

    void withoutAMicrophoneNothingStarts()
    {
        m_microphone->setAvailable(false);
        m_recorder->start();
        QVERIFY(!m_recorder->isRecording());
        QVERIFY(!m_microphone->isOpen());
        QSignalSpy available(m_recorder.get(), &Recorder::availabilityChanged);
        m_microphone->setAvailable(true);
        QCOMPARE(available.size(), 1);
        m_recorder->start();
        QVERIFY(m_recorder->isRecording());
    }

    void whatWasSaidBeforeTheMicrophoneWentIsKept()
    {
        m_recorder->start();
        QVERIFY(m_microphone->hear(2000));
        m_microphone->lose();
        QVERIFY(!m_recorder->isRecording());
        QVERIFY(!m_recorder->isAvailable());
        QCOMPARE(m_recorder->message().seconds, 2);
    }

    void aMicrophoneThatGivesNothingIsToldOf()
    {
        QSignalSpy failed(m_recorder.get(), &Recorder::failedChanged);
        m_recorder->start();
        m_microphone->fail();
        QVERIFY(!m_recorder->isRecording());
        QVERIFY(m_recorder->isAvailable()); // it is still there
        QVERIFY(m_recorder->hasFailed());
        m_recorder->start();
        QVERIFY(!m_recorder->hasFailed());
        QVERIFY(m_microphone->hear(1000));
        m_microphone->fail();
        QVERIFY(!m_recorder->hasFailed()); // what she said is kept
        m_microphone->fail(); // late
        QVERIFY(!m_recorder->hasFailed());
        m_recorder->start();
        m_microphone->fail();
        m_recorder->discard();
        QVERIFY(!m_recorder->hasFailed());
        QCOMPARE(failed.size(), 4);
    }

    void isPlayedByTheOneVoiceAsSheSpoke()
    {
        m_recorder->start();
        QVERIFY(m_microphone->hear(1000));
        m_recorder->stop();
        auto loudspeaker = std::make_unique<HandOutput>();
        HandOutput &output = *loudspeaker;
        Narrator narrator([](const QString &, const QString &) { return std::nullopt; },
                          [](const QString &) { return QString(); }, std::move(loudspeaker));
        narrator.setSpeed(Narrator::SlowestSpeed);
        narrator.say({{{}, {}, QStringLiteral("rif"), m_recorder->message().opus}});
        const qint64 pause = 48000 * 35 / 100;
        QTRY_COMPARE(output.size(), 48000 + pause);
        auto heard = output.samples();
        heard.resize(48000);
        QVERIFY(shareOfTone(heard, 440) > 0.8);

        // Thrown away while it is said: the voice lets go of it with its stop.
        const std::weak_ptr<const Secret> message = m_recorder->message().opus;
        m_recorder->discard();
        narrator.stop();
        QTRY_VERIFY(message.expired());
    }
};

QTEST_GUILESS_MAIN(TestRecorder)
#include "tst_recorder.moc"
