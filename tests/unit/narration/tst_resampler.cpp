// SPDX-License-Identifier: EUPL-1.2
#include "narration/Resampler.h"

#include "narration/AudioOutput.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

using namespace stapsteen;

namespace {

std::vector<qint16> sine(int rate, double hertz, double seconds)
{
    std::vector<qint16> samples(size_t(rate * seconds));
    for (size_t i = 0; i < samples.size(); ++i)
        samples[i] = qint16(10000 * std::sin(2 * std::numbers::pi * hertz * double(i) / rate));
    return samples;
}

/// In chunks of an odd size, as they come from a decoder.
std::vector<qint16> resample(Resampler &resampler, const std::vector<qint16> &samples)
{
    std::vector<qint16> result;
    const auto take = [&](std::span<const qint16> ready) {
        result.insert(result.end(), ready.begin(), ready.end());
    };
    for (size_t at = 0; at < samples.size(); at += 1081)
        take(resampler.resample(std::span(samples).subspan(at, std::min<size_t>(1081, samples.size() - at))));
    take(resampler.finish());
    return result;
}

/// Signal against everything that is not the sine of @p hertz, in dB, in the middle of @p samples.
double purity(const std::vector<qint16> &samples, double hertz)
{
    const size_t from = samples.size() / 4;
    const size_t end = samples.size() * 3 / 4;
    double in = 0;
    double quadrature = 0;
    double power = 0;
    for (size_t i = from; i < end; ++i) {
        const double phase = 2 * std::numbers::pi * hertz * double(i) / AudioOutput::SampleRate;
        in += samples[i] * std::sin(phase);
        quadrature += samples[i] * std::cos(phase);
        power += double(samples[i]) * samples[i];
    }
    const double count = double(end - from);
    const double signal = 2 * (in * in + quadrature * quadrature) / count;
    return 10 * std::log10(signal / std::max(power - signal, 1e-9));
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

class TestResampler : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void resamplesSpeechCleanly_data()
    {
        QTest::addColumn<double>("hertz");
        QTest::newRow("200 Hz") << 200.0;
        QTest::newRow("1 kHz") << 1000.0;
        QTest::newRow("4 kHz") << 4000.0;
    }

    void resamplesSpeechCleanly()
    {
        QFETCH(double, hertz);
        Resampler resampler(22050);
        const auto out = resample(resampler, sine(22050, hertz, 2));
        QVERIFY2(std::abs(double(out.size()) - 96000) < 480, qPrintable(QString::number(out.size())));
        const double heard = pitch(out);
        QVERIFY2(std::abs(heard - hertz) < hertz * 0.005, qPrintable(QString::number(heard)));
        QVERIFY2(purity(out, hertz) > 60, qPrintable(QString::number(purity(out, hertz))));
    }

    void keepsWordsWhereTheyWere()
    {
        // A click in the middle comes out where outputPosition() says.
        std::vector<qint16> samples(22050, 0);
        samples[11025] = 20000;
        Resampler resampler(22050);
        const auto out = resample(resampler, samples);
        const auto loudest = std::max_element(out.begin(), out.end()) - out.begin();
        QVERIFY2(std::abs(loudest - resampler.outputPosition(11025)) <= 2,
                 qPrintable(QString::number(loudest)));
    }
};

QTEST_GUILESS_MAIN(TestResampler)
#include "tst_resampler.moc"
