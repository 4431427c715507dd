// SPDX-License-Identifier: EUPL-1.2
#include "narration/Narrator.h"

#include "HandOutput.h"
#include "OpusClip.h"

#include <QElapsedTimer>
#include <QMap>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <limits>

using namespace stapsteen;

namespace {

constexpr qint64 Everything = 1'000'000'000;

const QString Dutch = QStringLiteral("U mag 16 uur werken, ook met een klein kind.");
const QString Arabic = QStringLiteral("يمكنكِ العمل ١٦ ساعة في الأسبوع.");

QString voiceOf(const QString &language)
{
    return language == QStringLiteral("ti") ? QString() : language;
}

int loudest(const std::vector<qint16> &samples)
{
    return samples.empty() ? 0 : *std::max_element(samples.begin(), samples.end());
}

} // namespace

/// The rules of the voice, with an output whose time is turned by hand.
class TestNarrator : public QObject {
    Q_OBJECT

    QMap<QString, QByteArray> m_clips; ///< "id/language"
    HandOutput *m_output = nullptr; ///< the narrator's
    std::unique_ptr<Narrator> m_narrator;
    QList<Utterance> m_said;
    QStringList m_heard; ///< "index:word" each time the highlight moves to a word
    QList<int> m_indexes;

    void say(const QList<Utterance> &utterances)
    {
        m_said = utterances;
        m_heard.clear();
        m_indexes.clear();
        m_narrator->say(utterances);
    }

    /// Waits until the line that was asked for is there in full, its pause included.
    void waitForSamples(qint64 atLeast) { QTRY_VERIFY(m_output->size() >= atLeast); }

    /// How many samples there are once no more come: the renderer has what it may make ahead. A busy
    /// machine can keep it waiting, so it gets a second.
    qint64 settledSize()
    {
        qint64 last = 0;
        while (QTest::qWaitFor([&] { return m_output->size() > last; }, last == 0 ? 5000 : 1000))
            last = m_output->size();
        return last;
    }

    static QStringList wordsOf(int index, const QString &text)
    {
        QString bare = text;
        bare.remove(u'.').remove(u',');
        QStringList words;
        for (const QString &word : bare.split(u' '))
            words.append(QStringLiteral("%1:%2").arg(index).arg(word));
        return words;
    }

private Q_SLOTS:
    void init()
    {
        m_clips.clear();
        auto output = std::make_unique<HandOutput>();
        m_output = output.get();
        const auto clips = [this](const QString &id, const QString &language) -> std::optional<QByteArray> {
            const auto clip = m_clips.constFind(id + u'/' + language);
            return clip == m_clips.constEnd() ? std::nullopt : std::optional(*clip);
        };
        m_narrator = std::make_unique<Narrator>(clips, voiceOf, std::move(output));
        connect(m_narrator.get(), &Narrator::wordChanged, this, [this] {
            if (m_narrator->wordStart() < 0)
                return;
            const QString &text = m_said.at(m_narrator->index()).text;
            m_heard.append(QStringLiteral("%1:%2")
                               .arg(m_narrator->index())
                               .arg(text.mid(m_narrator->wordStart(), m_narrator->wordLength())));
        });
        connect(m_narrator.get(), &Narrator::indexChanged, this,
                [this] { m_indexes.append(m_narrator->index()); });
    }

    void isMadeAtOnce()
    {
        qint64 fastest = std::numeric_limits<qint64>::max(); // of some, for the test machine may be busy
        for (int i = 0; i < 5; ++i) {
            QElapsedTimer timer;
            timer.start();
            const Narrator narrator({}, {}, std::make_unique<HandOutput>());
            fastest = std::min(fastest, timer.nsecsElapsed() / 1000);
        }
        QVERIFY2(fastest < 5000, qPrintable(QString::number(fastest)));
    }

    void saysNothingUnasked()
    {
        const Narrator narrator({}, {}, std::make_unique<HandOutput>());
        QVERIFY(!narrator.isSpeaking());
        QCOMPARE(narrator.index(), -1);
    }

    void saysLinesInTheirOwnLanguagesWordByWord()
    {
        QSignalSpy finished(m_narrator.get(), &Narrator::finished);
        say({{{}, Dutch, QStringLiteral("nl")}, {{}, Arabic, QStringLiteral("ar")}});
        QVERIFY(m_narrator->isSpeaking());
        QCOMPARE(m_narrator->index(), 0);
        waitForSamples(48000);
        QVERIFY(loudest(m_output->samples()) > 3000);

        m_output->hear(Everything);
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(m_heard, wordsOf(0, Dutch) + wordsOf(1, Arabic));
        QCOMPARE(m_indexes, (QList<int>{0, 1, -1}));
        QVERIFY(!m_narrator->isSpeaking());
        QCOMPARE(m_narrator->wordStart(), -1);
        QVERIFY(m_output->isStopped());
    }

    void theHighlightFollowsWhatIsHeard()
    {
        say({{{}, Dutch, QStringLiteral("nl")}, {{}, Arabic, QStringLiteral("ar")}});
        waitForSamples(48000);
        QTRY_COMPARE(m_heard, QStringList{QStringLiteral("0:U")}); // of all that is ready, this is heard
        m_output->hear(AudioOutput::SampleRate * 3 / 10);
        QTRY_VERIFY(m_heard.contains(QStringLiteral("0:mag")));
        QVERIFY(!m_heard.contains(QStringLiteral("0:kind")));
        QCOMPARE(m_indexes, QList<int>{0});
        QVERIFY(m_narrator->isSpeaking());
    }

    void onlyOneLineIsReadyBeyondTheOneHeard()
    {
        const Utterance line{{}, Dutch, QStringLiteral("nl")};
        say({line, line, line, line, line});
        const qint64 two = settledSize();
        QVERIFY(two > 0);
        m_output->hear(10);
        QVERIFY(!QTest::qWaitFor([&] { return m_output->size() > two; }, 200));
        m_output->hear(two * 3 / 4); // in the second line
        QTRY_VERIFY(m_output->size() > two);
        QCOMPARE(m_narrator->index(), 1);
    }

    void aRecordedClipGoesBeforeTheMachineVoice()
    {
        m_clips.insert(QStringLiteral("line/nl"), opusClip(1.0));
        QSignalSpy finished(m_narrator.get(), &Narrator::finished);
        say({{QStringLiteral("line"), Dutch, QStringLiteral("nl")}});
        waitForSamples(48000);
        QTRY_COMPARE(m_output->size(), 48000 + 16800); // the clip and the pause after it, no more
        m_output->hear(20000);
        QTRY_COMPARE(m_narrator->index(), 0);
        QCOMPARE(m_narrator->wordStart(), -1); // nobody knows where its words are
        m_output->hear(Everything);
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(m_heard.isEmpty());
    }

    void aClipSpeaksWhereThereIsNoText()
    {
        m_clips.insert(QStringLiteral("line/rif"), opusClip(0.5));
        QSignalSpy finished(m_narrator.get(), &Narrator::finished);
        say({{QStringLiteral("line"), {}, QStringLiteral("rif")}});
        waitForSamples(24000);
        QVERIFY(loudest(m_output->samples()) > 10000);
        m_output->hear(Everything);
        QTRY_COMPARE(finished.size(), 1);
    }

    void aBrokenClipIsSpokenByTheMachine()
    {
        m_clips.insert(QStringLiteral("line/nl"), QByteArray(4000, 'x'));
        say({{QStringLiteral("line"), Dutch, QStringLiteral("nl")}});
        waitForSamples(48000);
        m_output->hear(Everything);
        QTRY_COMPARE(m_heard, wordsOf(0, Dutch));
    }

    void withoutVoiceTheHighlightMovesAtReadingPace_data()
    {
        QTest::addColumn<double>("speed");
        QTest::newRow("normal") << 1.0;
        QTest::newRow("slow") << 0.6;
    }

    void withoutVoiceTheHighlightMovesAtReadingPace()
    {
        QFETCH(double, speed);
        m_narrator->setSpeed(speed);
        QSignalSpy finished(m_narrator.get(), &Narrator::finished);
        const QString text = QStringLiteral("ሰላም ንዓኺ እንቋዕ ብደሓን መጻእኪ ናብዚ ቦታ");
        say({{QStringLiteral("line"), text, QStringLiteral("ti")}});
        const qint64 reading = qint64(double(text.size()) * AudioOutput::SampleRate / 12 / speed);
        waitForSamples(reading);
        QVERIFY(m_output->size() < reading + AudioOutput::SampleRate);
        QCOMPARE(loudest(m_output->samples()), 0);

        m_output->hear(reading / 2);
        QTRY_VERIFY(m_narrator->wordStart() > text.size() / 3);
        QVERIFY(m_narrator->wordStart() < text.size() * 2 / 3);
        m_output->hear(Everything);
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(m_heard, wordsOf(0, text));
    }

    void sayingSomethingElseStopsWhatWasSaid()
    {
        QSignalSpy finished(m_narrator.get(), &Narrator::finished);
        say({{{}, Arabic, QStringLiteral("ar")}, {{}, Dutch, QStringLiteral("nl")}});
        waitForSamples(10000);
        say({{{}, Dutch, QStringLiteral("nl")}});
        QCOMPARE(m_output->timelines(), 2);
        waitForSamples(48000);
        m_output->hear(Everything);
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(m_heard, wordsOf(0, Dutch));
    }

    void manyQuickTouchesEndInTheLast()
    {
        QSignalSpy finished(m_narrator.get(), &Narrator::finished);
        for (int i = 0; i < 50; ++i)
            say({{{}, Arabic, QStringLiteral("ar")}});
        say({{{}, Dutch, QStringLiteral("nl")}});
        waitForSamples(48000);
        m_output->hear(Everything);
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(m_heard, wordsOf(0, Dutch));
    }

    void stopIsSilenceAndForgets()
    {
        QSignalSpy finished(m_narrator.get(), &Narrator::finished);
        say({{{}, Dutch, QStringLiteral("nl")}});
        m_narrator->stop();
        QVERIFY(m_output->isStopped());
        QVERIFY(!m_narrator->isSpeaking());
        QCOMPARE(m_narrator->index(), -1);
        QCOMPARE(finished.size(), 0);
        QVERIFY(m_narrator->utterances().isEmpty());
    }

    void nothingToSayIsStop()
    {
        say({{{}, Dutch, QStringLiteral("nl")}});
        say({});
        QVERIFY(!m_narrator->isSpeaking());
        QVERIFY(m_output->isStopped());
    }

    void theCallersTextIsLeftAlone()
    {
        const QList<Utterance> lines{{{}, Dutch, QStringLiteral("nl")}};
        say(lines);
        m_narrator->stop();
        QCOMPARE(lines.constFirst().text, QStringLiteral("U mag 16 uur werken, ook met een klein kind."));
    }

    void pausesAndGoesOn()
    {
        QSignalSpy paused(m_narrator.get(), &Narrator::pausedChanged);
        m_narrator->pause(); // nothing is being said
        QVERIFY(!m_narrator->isPaused());
        say({{{}, Dutch, QStringLiteral("nl")}});
        m_narrator->pause();
        QVERIFY(m_narrator->isPaused());
        QVERIFY(m_narrator->isSpeaking());
        QVERIFY(m_output->isPaused());
        m_narrator->resume();
        QVERIFY(!m_output->isPaused());
        QCOMPARE(paused.size(), 2);
        m_narrator->pause();
        say({{{}, Dutch, QStringLiteral("nl")}}); // a touch on something spoken is meant to be heard
        QVERIFY(!m_narrator->isPaused());
        QVERIFY(!m_output->isPaused());
    }

    void anotherSpeedSaysThePresentLineAgain_data()
    {
        QTest::addColumn<bool>("clip");
        QTest::newRow("machine voice") << false;
        QTest::newRow("clip") << true;
    }

    void anotherSpeedSaysThePresentLineAgain()
    {
        QFETCH(bool, clip);
        if (clip)
            m_clips.insert(QStringLiteral("line/nl"), opusClip(2.0, 200));
        const Utterance line{QStringLiteral("line"), Dutch, QStringLiteral("nl")};
        say({line});
        const qint64 normal = settledSize();
        QVERIFY(normal > 48000);

        m_narrator->setSpeed(0.1); // kept within bounds: 0.6
        QCOMPARE(m_narrator->speed(), Narrator::SlowestSpeed);
        QCOMPARE(m_output->timelines(), 2);
        QCOMPARE(m_narrator->index(), 0);
        QTRY_VERIFY2(m_output->size() > normal * 14 / 10, qPrintable(QString::number(m_output->size())));
        QVERIFY(m_output->size() < normal * 2);
    }

    void volumeIsLoudnessAndMuteIsSilence()
    {
        m_narrator->setVolume(1);
        QCOMPARE(m_output->volume(), 1.0);
        m_narrator->setVolume(0.5);
        QVERIFY2(m_output->volume() < 0.5, "half as loud is less than half the amplitude");
        QVERIFY(m_output->volume() > 0.05);
        m_narrator->setMuted(true);
        QCOMPARE(m_output->volume(), 0.0);
        m_narrator->setVolume(1);
        QCOMPARE(m_output->volume(), 0.0);
        m_narrator->setMuted(false);
        QCOMPARE(m_output->volume(), 1.0);
    }

    void anOutputWhoseTimeStandsStillIsGivenUp()
    {
        using namespace std::chrono_literals;
        auto hung = std::make_unique<HandOutput>();
        HandOutput &output = *hung;
        Narrator narrator([](const QString &, const QString &) { return std::nullopt; }, voiceOf,
                          std::move(hung), 300ms);
        QSignalSpy finished(&narrator, &Narrator::finished);
        narrator.say({{{}, Dutch, QStringLiteral("nl")}});
        for (int played = 1; played <= 10; ++played) { // slow is not broken
            QTest::qWait(50);
            output.hear(played);
        }
        QVERIFY(narrator.isSpeaking());
        narrator.pause(); // nor is what she held
        QVERIFY(!QTest::qWaitFor([&] { return !narrator.isSpeaking(); }, 600));
        narrator.resume();
        QVERIFY(narrator.isSpeaking());
        QTRY_VERIFY(!narrator.isSpeaking());
        QVERIFY(output.isStopped());
        QCOMPARE(finished.size(), 0);
    }

    void tellsWhetherThereIsADevice()
    {
        QSignalSpy changed(m_narrator.get(), &Narrator::audibleChanged);
        QVERIFY(m_narrator->isAudible());
        m_output->setAvailable(false);
        QVERIFY(!m_narrator->isAudible());
        QCOMPARE(changed.size(), 1);
    }

    void whoeverHearsOfTheEndMaySayMore()
    {
        int times = 0;
        connect(m_narrator.get(), &Narrator::finished, m_narrator.get(), [this, &times] {
            if (++times < 3)
                say({{{}, Dutch, QStringLiteral("nl")}});
        });
        say({{{}, Dutch, QStringLiteral("nl")}});
        for (int i = 1; i <= 3; ++i) {
            waitForSamples(48000);
            m_output->hear(Everything);
            QTRY_COMPARE(times, i);
        }
        QVERIFY(!m_narrator->isSpeaking());
    }
};

QTEST_GUILESS_MAIN(TestNarrator)
#include "tst_narrator.moc"
