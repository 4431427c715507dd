// SPDX-License-Identifier: EUPL-1.2
#include "narration/VoiceTrack.h"

#include "Tone.h"

#include <QTest>

using namespace stapsteen;

class TestVoiceEncoder : public QObject {
    Q_OBJECT

    static std::vector<qint16> tone(double seconds, double hertz)
    {
        std::vector<qint16> samples(size_t(seconds * VoiceEncoder::SampleRate));
        for (size_t i = 0; i < samples.size(); ++i)
            samples[i] =
                qint16(10000 * std::sin(2 * std::numbers::pi * hertz * double(i) / VoiceEncoder::SampleRate));
        return samples;
    }

    /// What costs an encoder most.
    static std::vector<qint16> noise(int seconds)
    {
        std::vector<qint16> samples(size_t(seconds) * VoiceEncoder::SampleRate);
        quint32 state = 1;
        for (qint16 &sample : samples) {
            state = state * 1664525 + 1013904223;
            sample = qint16(state >> 16);
        }
        return samples;
    }

private Q_SLOTS:
    void whatComesOutIsWhatWentIn_data()
    {
        QTest::addColumn<double>("seconds");
        QTest::newRow("one frame") << 0.02;
        QTest::newRow("less than a frame") << 0.013;
        QTest::newRow("half a second") << 0.5;
        QTest::newRow("seconds and a bit") << 2.7183;
    }
    void whatComesOutIsWhatWentIn()
    {
        QFETCH(double, seconds);
        const auto spoken = tone(seconds, 440);
        VoiceEncoder encoder;
        for (size_t at = 0; at < spoken.size(); at += 777) // as a microphone delivers: in odd pieces
            QVERIFY(encoder.encode({spoken.data() + at, std::min<size_t>(777, spoken.size() - at)}));
        const auto heard = decoded(encoder.finish().view());
        QCOMPARE(heard.size(), spoken.size()); // to the sample
        if (seconds > 0.1)
            QVERIFY2(shareOfTone(heard, 440) > 0.8, qPrintable(QString::number(shareOfTone(heard, 440))));
    }

    void silenceStaysSilent()
    {
        VoiceEncoder encoder;
        QVERIFY(encoder.encode(std::vector<qint16>(48000, 0)));
        for (const qint16 sample : decoded(encoder.finish().view()))
            QVERIFY(std::abs(sample) < 50);
    }

    void nothingSaidIsAFileToo() { QCOMPARE(decoded(VoiceEncoder().finish().view()).size(), size_t(0)); }

    void aMinuteFitsAndNoMoreIsTaken()
    {
        VoiceEncoder encoder;
        QVERIFY(encoder.encode(noise(VoiceEncoder::LongestSeconds)));
        QVERIFY(!encoder.encode(noise(1)));
        QCOMPARE(encoder.taken(), qint64(VoiceEncoder::LongestSeconds) * VoiceEncoder::SampleRate);
        const Secret file = encoder.finish();
        qInfo("a minute of noise takes %lld bytes", static_cast<long long>(file.size()));
        QVERIFY(file.size() <= VoiceEncoder::MaxBytes);
        QCOMPARE(decoded(file.view()).size(),
                 size_t(VoiceEncoder::LongestSeconds) * VoiceEncoder::SampleRate);
    }

    void theFileSaysNothingOfWhereItWasMade()
    {
        VoiceEncoder encoder;
        QVERIFY(encoder.encode(tone(0.5, 300)));
        const Secret file = encoder.finish();
        QVERIFY(file.view().contains("OpusHead"));
        QVERIFY(!file.view().contains("libopus"));
        QVERIFY(!file.view().contains("ENCODER"));
    }

    void aTrackShowsHowLongAndHowLoud()
    {
        VoiceTrack track;
        QVERIFY(track.append(std::vector<qint16>(4800, 0)));
        QCOMPARE(track.state().milliseconds, 100);
        QCOMPARE(track.state().level, 0.0);
        QVERIFY(track.append(tone(0.1, 440)));
        QCOMPARE(track.state().milliseconds, 200);
        const double speech = track.state().level;
        QVERIFY2(speech > 0.7 && speech < 1, qPrintable(QString::number(speech)));
        QVERIFY(!track.state().full);
    }

    void afterItsEndATrackTakesNothing()
    {
        VoiceTrack track;
        QVERIFY(track.append(tone(0.5, 440)));
        const Secret file = track.finish();
        QVERIFY(!track.append(tone(0.5, 440)));
        QCOMPARE(track.state().milliseconds, 500);
        QCOMPARE(decoded(file.view()).size(), size_t(24000));
    }
};

QTEST_GUILESS_MAIN(TestVoiceEncoder)
#include "tst_voiceencoder.moc"
