// SPDX-License-Identifier: EUPL-1.2
#include "narration/Tempo.h"

#include "narration/AudioOutput.h"

#include <QTest>

#include <cmath>
#include <numbers>
#include <vector>

using namespace stapsteen;

namespace {

std::vector<qint16> sine(double hertz, double seconds)
{
    std::vector<qint16> samples(size_t(AudioOutput::SampleRate * seconds));
    for (size_t i = 0; i < samples.size(); ++i)
        samples[i] =
            qint16(10000 * std::sin(2 * std::numbers::pi * hertz * double(i) / AudioOutput::SampleRate));
    return samples;
}

/// In chunks of an odd size, as they come from a decoder.
std::vector<qint16> change(Tempo &tempo, const std::vector<qint16> &samples)
{
    std::vector<qint16> result;
    const auto take = [&](std::span<const qint16> ready) {
        result.insert(result.end(), ready.begin(), ready.end());
    };
    for (size_t at = 0; at < samples.size(); at += 1081)
        take(tempo.change(std::span(samples).subspan(at, std::min<size_t>(1081, samples.size() - at))));
    take(tempo.finish());
    return result;
}

/// From the number of upward zero crossings.
double pitch(const std::vector<qint16> &samples)
{
    int crossings = 0;
    for (size_t i = 1; i < samples.size(); ++i)
        crossings += samples[i - 1] < 0 && samples[i] >= 0;
    return crossings * double(AudioOutput::SampleRate) / double(samples.size());
}

} // namespace

class TestTempo : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void slowsDownWithThePitchKept_data()
    {
        QTest::addColumn<double>("speed");
        QTest::newRow("slowest") << 0.6;
        QTest::newRow("slower") << 0.8;
        QTest::newRow("faster") << 1.2;
    }

    void slowsDownWithThePitchKept()
    {
        QFETCH(double, speed);
        Tempo tempo(speed);
        const auto out = change(tempo, sine(200, 2));
        const double expected = 96000 / speed;
        QVERIFY2(std::abs(double(out.size()) - expected) < expected * 0.03,
                 qPrintable(QString::number(out.size())));
        QVERIFY2(std::abs(pitch(out) - 200) < 6, qPrintable(QString::number(pitch(out))));
    }

    void leavesClipsAtNormalSpeedAsTheyAre()
    {
        Tempo tempo(1.0);
        const auto in = sine(440, 0.5);
        QCOMPARE(change(tempo, in), in);
    }
};

QTEST_GUILESS_MAIN(TestTempo)
#include "tst_tempo.moc"
