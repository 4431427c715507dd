// SPDX-License-Identifier: EUPL-1.2
#include "narration/Narrator.h"
#include "narration/SinkOutput.h"

#include "OpusClip.h"
#include "PulseServer.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace stapsteen;

namespace {

constexpr int DeviceMilliseconds = 15000; // Qt tries to reach PulseAudio every 3 s
constexpr int SayMilliseconds = 30000;
constexpr double Sound = 300; // root mean square of speech is some 2000
constexpr double Silence = 1;

const QString Dutch = QStringLiteral("U mag zestien uur per week werken, ook als uw kind nog klein is.");
const QString Arabic = QStringLiteral("يمكنكِ العمل ستة عشر ساعة في الأسبوع، حتى لو كان طفلكِ صغيرًا.");

} // namespace

/// The narrator with its real output and a loudspeaker that is plugged in, pulled out and plugged in
/// again. The tests build on each other, in this order.
class TestLoudspeaker : public QObject {
    Q_OBJECT

    PulseServer m_server;
    std::unique_ptr<Narrator> m_narrator;
    QStringList m_words;
    QString m_text;

    void say(const QString &text, const char *language)
    {
        m_text = text;
        m_words.clear();
        m_narrator->say({{{}, text, QString::fromLatin1(language)}});
    }

    static QStringList wordsOf(const QString &text)
    {
        QString bare = text;
        return bare.remove(u',').remove(u'،').remove(u'.').split(u' ');
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!m_server.start())
            QSKIP("pulseaudio is not installed: nothing can be heard here");
        const auto voices = [](const QString &language) { return language; };
        const auto clips = [](const QString &id, const QString &) -> std::optional<QByteArray> {
            return id.isEmpty() ? std::nullopt : std::optional(opusClip(1.0));
        };
        m_narrator = std::make_unique<Narrator>(clips, voices, std::make_unique<SinkOutput>());
        connect(m_narrator.get(), &Narrator::wordChanged, this, [this] {
            if (m_narrator->wordStart() >= 0)
                m_words.append(m_text.mid(m_narrator->wordStart(), m_narrator->wordLength()));
        });
    }

    void init()
    {
        const QString test = QString::fromLatin1(QTest::currentTestFunction());
        QVERIFY2(m_narrator->isAudible() || test.startsWith(QLatin1String("finds")), "no loudspeaker");
        m_narrator->stop();
        m_narrator->setMuted(false);
    }

    void findsALoudspeakerThatIsPluggedInLater()
    {
        QVERIFY(!m_narrator->isAudible());
        QVERIFY(m_server.plugIn());
        QTRY_VERIFY_WITH_TIMEOUT(m_narrator->isAudible(), DeviceMilliseconds);
        QVERIFY(m_server.startRecording());
    }

    void isHeardUntilStop_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("language");
        QTest::newRow("Dutch") << Dutch << QByteArray("nl");
        QTest::newRow("Arabic") << Arabic << QByteArray("ar");
    }

    void isHeardUntilStop()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, language);
        QTRY_VERIFY(m_server.loudness(100) < Silence);
        say(text, language.constData());
        QTRY_VERIFY_WITH_TIMEOUT(m_server.loudness(300) > Sound, 3000);
        m_narrator->stop();
        QElapsedTimer timer;
        timer.start();
        QTRY_VERIFY_WITH_TIMEOUT(m_server.loudness(100) < Silence, 3000);
        qInfo("silent %lld ms after stop(), 100 ms of silence and the recorder's delay included",
              static_cast<long long>(timer.elapsed()));
        QVERIFY(timer.elapsed() < 1000);
        QVERIFY(!QTest::qWaitFor([this] { return m_server.loudness(100) > Silence; }, 500));
    }

    void theHighlightKeepsTimeWithTheSound_data() { isHeardUntilStop_data(); }

    void theHighlightKeepsTimeWithTheSound()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, language);
        QSignalSpy finished(m_narrator.get(), &Narrator::finished);
        say(text, language.constData());
        QTRY_VERIFY_WITH_TIMEOUT(m_words.size() == wordsOf(text).size() / 2, SayMilliseconds);
        QVERIFY(m_server.loudness(1000) > Sound);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, SayMilliseconds);
        QCOMPARE(m_words, wordsOf(text));
        QTRY_VERIFY(m_server.loudness(100) < Silence);
    }

    void playsAClip()
    {
        QSignalSpy finished(m_narrator.get(), &Narrator::finished);
        m_narrator->say({{QStringLiteral("clip"), {}, QStringLiteral("rif")}});
        QTRY_VERIFY(m_server.loudness(300) > 5000);
        QTRY_COMPARE(finished.size(), 1);
    }

    void mutedTheHighlightMovesInSilence()
    {
        m_narrator->setMuted(true);
        QTRY_VERIFY(m_server.loudness(100) < Silence);
        QSignalSpy finished(m_narrator.get(), &Narrator::finished);
        say(QStringLiteral("Vraag het aan de balie."), "nl");
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, SayMilliseconds);
        QCOMPARE(m_words, wordsOf(QStringLiteral("Vraag het aan de balie")));
        QVERIFY(m_server.loudness(1500) < Silence);
    }

    void pausedItIsSilentAndGoesOnAfterwards()
    {
        say(Dutch, "nl");
        QTRY_VERIFY(m_server.loudness(300) > Sound);
        m_narrator->pause();
        QTRY_VERIFY(m_server.loudness(200) < Silence);
        const auto held = m_words;
        QVERIFY(!QTest::qWaitFor([&] { return m_words != held; }, 500));
        m_narrator->resume();
        QTRY_VERIFY(m_server.loudness(300) > Sound);
        QTRY_VERIFY(m_words.size() > held.size());
    }

    void aLoudspeakerPulledOutIsNoReasonToStop()
    {
        QSignalSpy finished(m_narrator.get(), &Narrator::finished);
        QSignalSpy audible(m_narrator.get(), &Narrator::audibleChanged);
        const QString text = QStringList(12, Dutch).join(u' ');
        say(text, "nl");
        QTRY_VERIFY(m_server.loudness(300) > Sound);

        QVERIFY(m_server.pullOut());
        QTRY_VERIFY_WITH_TIMEOUT(!m_narrator->isAudible(), DeviceMilliseconds);
        qsizetype words = m_words.size();
        QTRY_VERIFY(m_words.size() >= words + 3);
        QCOMPARE(finished.size(), 0);

        QVERIFY(m_server.plugIn());
        QTRY_VERIFY_WITH_TIMEOUT(m_narrator->isAudible(), DeviceMilliseconds);
        QVERIFY(m_server.startRecording());
        QTRY_VERIFY(m_server.loudness(300) > Sound); // in the middle of the same utterance
        words = m_words.size();
        QTRY_VERIFY(m_words.size() >= words + 3);
        QCOMPARE(m_words, wordsOf(text).first(m_words.size()));
        QCOMPARE(audible.size(), 2);
        QCOMPARE(finished.size(), 0);
    }

    void isQuickFromTouchToDevice()
    {
        QList<qint64> took;
        QSignalSpy handed(m_narrator.get(), &Narrator::firstSamplesHanded);
        const char *languages[] = {"nl", "ar", "tr", "pl", "uk"};
        for (int i = 0; i < 50; ++i) {
            handed.clear();
            say(Dutch, languages[i % 5]); // every other touch interrupts the one before
            QTRY_COMPARE(handed.size(), 1);
            took.append(handed.constFirst().constFirst().toLongLong());
            if (i % 2)
                m_narrator->stop();
        }
        std::sort(took.begin(), took.end());
        qInfo("touch to first sample handed to the device: median %.1f ms, p95 %.1f ms, most %.1f ms",
              double(took.at(25)) / 1000, double(took.at(47)) / 1000, double(took.constLast()) / 1000);
        QVERIFY(took.at(47) <= 40000);
    }

    void cleanupTestCase()
    {
        QElapsedTimer timer;
        timer.start();
        m_narrator.reset();
        QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_GUILESS_MAIN(TestLoudspeaker)
#include "tst_loudspeaker.moc"
