// SPDX-License-Identifier: EUPL-1.2
#include "narration/ClipDecoder.h"

#include "OpusClip.h"

#include <QTest>

#include <algorithm>
#include <vector>

using namespace stapsteen;

class TestClipDecoder : public QObject {
    Q_OBJECT

    std::vector<qint16> m_samples;

    Result<> decode(const QByteArray &clip)
    {
        m_samples.clear();
        return ClipDecoder::decode(clip, [this](std::span<const qint16> samples) {
            m_samples.insert(m_samples.end(), samples.begin(), samples.end());
            return true;
        });
    }

private Q_SLOTS:
    void decodesMonoAndStereo_data()
    {
        QTest::addColumn<int>("channels");
        QTest::newRow("mono") << 1;
        QTest::newRow("stereo") << 2;
    }

    void decodesMonoAndStereo()
    {
        QFETCH(int, channels);
        QVERIFY(decode(opusClip(0.5, 440, channels)));
        QCOMPARE(m_samples.size(), size_t(24000));
        const int loudest = *std::max_element(m_samples.begin(), m_samples.end());
        QVERIFY2(loudest > 12000 && loudest < 20000, qPrintable(QString::number(loudest)));
    }

    void stopsWhenToldTo()
    {
        int chunks = 0;
        QVERIFY(ClipDecoder::decode(opusClip(1), [&](std::span<const qint16>) { return ++chunks < 3; }));
        QCOMPARE(chunks, 3);
    }

    void refusesWhatIsNoClip_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << QByteArray(5000, 'x');
        QTest::newRow("only the beginning") << opusClip(0.5).left(60);
        QByteArray header = opusClip(0.5);
        header.replace("OpusHead", "OpusHeXd");
        QTest::newRow("broken header") << header;
    }

    void refusesWhatIsNoClip()
    {
        QFETCH(QByteArray, bytes);
        const auto decoded = decode(bytes);
        QVERIFY(!decoded);
        QCOMPARE(decoded.error().code, QStringLiteral("clip-unreadable"));
        QVERIFY(!decoded.error().sentence.isEmpty());
        QVERIFY(m_samples.empty());
    }

    void survivesDamageAnywhere()
    {
        const QByteArray whole = opusClip(0.2);
        for (qsizetype at = 0; at < whole.size(); at += 7) {
            QByteArray damaged = whole;
            damaged[at] = char(~damaged[at]);
            [[maybe_unused]] const auto flipped = decode(damaged);
            QVERIFY(m_samples.size() <= size_t(ClipDecoder::LongestSeconds * ClipDecoder::SampleRate));
            [[maybe_unused]] const auto cut = decode(whole.left(at));
        }
        QVERIFY(decode(whole));
    }

    void cutsWhatIsTooLong()
    {
        QVERIFY(decode(opusClip(ClipDecoder::LongestSeconds + 5)));
        QVERIFY(m_samples.size() >= size_t(ClipDecoder::LongestSeconds * ClipDecoder::SampleRate));
        QVERIFY(m_samples.size() < size_t((ClipDecoder::LongestSeconds + 1) * ClipDecoder::SampleRate));
    }
};

QTEST_GUILESS_MAIN(TestClipDecoder)
#include "tst_clipdecoder.moc"
