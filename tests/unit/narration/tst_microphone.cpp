// SPDX-License-Identifier: EUPL-1.2
#include "narration/Recorder.h"
#include "narration/SourceInput.h"

#include "PulseServer.h"
#include "Tone.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace stapsteen;

namespace {

constexpr int DeviceMilliseconds = 15000; // Qt tries to reach PulseAudio every 3 s

} // namespace

/// The recorder with a microphone that hears what the test plays, is pulled out and plugged in again. The
/// tests build on each other, in this order.
class TestMicrophone : public QObject {
    Q_OBJECT

    PulseServer m_server;
    std::unique_ptr<Recorder> m_recorder;

    std::vector<qint16> heard() const { return decoded(m_recorder->message().opus->view()); }

private Q_SLOTS:
    void initTestCase()
    {
        if (!m_server.start())
            QSKIP("pulseaudio is not installed: nothing can be heard here");
        m_recorder = std::make_unique<Recorder>(std::make_unique<SourceInput>());
    }

    void withoutOneNothingIsRecorded()
    {
        QVERIFY(!QTest::qWaitFor([this] { return m_recorder->isAvailable(); }, 3000));
        m_recorder->start();
        QVERIFY(!m_recorder->isRecording());
    }

    void aLoudspeakerIsNone()
    {
        QVERIFY(m_server.plugIn()); // PulseAudio offers what it plays as a source
        QVERIFY(!QTest::qWaitFor([this] { return m_recorder->isAvailable(); }, 5000));
    }

    void isFoundWhenPluggedInLater()
    {
        QVERIFY(m_server.plugInMicrophone());
        QTRY_VERIFY_WITH_TIMEOUT(m_recorder->isAvailable(), DeviceMilliseconds);
    }

    void recordsWhatIsSaid()
    {
        m_recorder->start();
        QVERIFY(m_recorder->isRecording());
        QVERIFY(m_server.speak(3, 700));
        QElapsedTimer timer;
        timer.start();
        QTRY_VERIFY_WITH_TIMEOUT(m_recorder->level() > 0.5, 5000);
        QTRY_VERIFY_WITH_TIMEOUT(m_recorder->milliseconds() > 3000, 10000);
        m_recorder->stop();
        const auto samples = heard();
        QVERIFY2(samples.size() > 3 * 48000 && double(samples.size()) < 48 * double(timer.elapsed() + 1500),
                 qPrintable(QString::number(samples.size())));
        // Its loudest second is the tone that was played, not silence and not hum.
        std::vector<qint16> loudest;
        double most = 0;
        for (size_t at = 0; at + 48000 <= samples.size(); at += 4800) {
            const std::vector<qint16> second(samples.begin() + qsizetype(at),
                                             samples.begin() + qsizetype(at) + 48000);
            double power = 0;
            for (const qint16 sample : second)
                power += double(sample) * sample;
            if (power > most) {
                most = power;
                loudest = second;
            }
        }
        const double loudness = std::sqrt(most / 48000);
        qInfo("recorded %.1f s, loudest second %.0f of 11585, share of the tone %.2f",
              double(samples.size()) / 48000, loudness, shareOfTone(loudest, 700));
        QVERIFY(loudness > 5000);
        QVERIFY(shareOfTone(loudest, 700) > 0.8);
        QVERIFY(shareOfTone(loudest, 440) < 0.05);
    }

    void isOpenOnlyWhileItRecords()
    {
        QTRY_VERIFY(!m_server.isMicrophoneOpen());
        m_recorder->start();
        QTRY_VERIFY(m_server.isMicrophoneOpen());
        m_recorder->discard();
        QTRY_VERIFY(!m_server.isMicrophoneOpen());
    }

    void pulledOutItEndsAndKeepsWhatWasSaid()
    {
        m_recorder->start();
        QTRY_VERIFY_WITH_TIMEOUT(m_recorder->milliseconds() > 1500, 10000);
        QVERIFY(m_server.pullOutMicrophone());
        QTRY_VERIFY_WITH_TIMEOUT(!m_recorder->isRecording(), DeviceMilliseconds);
        QVERIFY(m_recorder->message().seconds >= 2);
        QVERIFY(heard().size() >= 48 * 1500);
        QTRY_VERIFY_WITH_TIMEOUT(!m_recorder->isAvailable(), DeviceMilliseconds);
    }

    void pluggedInAgainItRecordsAgain()
    {
        QVERIFY(m_server.plugInMicrophone());
        QTRY_VERIFY_WITH_TIMEOUT(m_recorder->isAvailable(), DeviceMilliseconds);
        m_recorder->start();
        QTRY_VERIFY_WITH_TIMEOUT(m_recorder->milliseconds() > 600, 10000);
        m_recorder->stop();
        QVERIFY(heard().size() >= 48 * 600);
    }

    void cleanupTestCase()
    {
        QElapsedTimer timer;
        timer.start();
        m_recorder.reset();
        QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_GUILESS_MAIN(TestMicrophone)
#include "tst_microphone.moc"
