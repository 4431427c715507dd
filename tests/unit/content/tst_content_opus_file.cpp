// SPDX-License-Identifier: EUPL-1.2
#include "SampleSources.h"
#include "content/OpusFile.h"

#include <QTest>

using namespace stapsteen;

class TestContentOpusFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void measuresARecording() { QCOMPARE(opusMilliseconds(test::sampleOpus(2345)), std::optional(2345)); }

    void refusesEveryTruncation()
    {
        const QByteArray whole = test::sampleOpus(1000);
        for (int length = 0; length < whole.size(); ++length)
            QVERIFY2(!opusMilliseconds(whole.left(length)), qPrintable(QString::number(length)));
    }

    void refusesAStreamWithAnother()
    {
        QVERIFY(!opusMilliseconds(test::sampleOpus(500) + test::sampleOpus(500)));
    }

    void refusesABrokenMiddle_data()
    {
        QTest::addColumn<QByteArray>("recording");
        QTest::newRow("packet without its frames") << test::sampleOpus(1000, 25, "\xff");
        QTest::newRow("two frames of unequal length")
            << test::sampleOpus(1000, 25, QByteArray("\xf9\xff\xfe\xff", 4));
        QTest::newRow("packet of nothing") << test::sampleOpus(1000, 25, "");
        QByteArray flipped = test::sampleOpus(1000);
        flipped[flipped.size() / 2] = char(flipped.at(flipped.size() / 2) ^ 1);
        QTest::newRow("one bit fell over") << flipped;
    }

    void refusesABrokenMiddle()
    {
        QFETCH(QByteArray, recording);
        QVERIFY(!opusMilliseconds(recording));
    }

    void refusesWhatIsNoSentence()
    {
        QVERIFY(opusMilliseconds(test::sampleOpus(LongestOpusSeconds * 1000)));
        QVERIFY(!opusMilliseconds(test::sampleOpus(LongestOpusSeconds * 1000 + 20)));
    }

    void refusesWhatIsNoOpus()
    {
        QByteArray vorbis = test::sampleOpus(1000);
        vorbis.replace("OpusHead", "xvorbisx");
        QVERIFY(!opusMilliseconds(vorbis));
        QVERIFY(!opusMilliseconds(QByteArray(5000, 'x')));
        QVERIFY(!opusMilliseconds(test::sampleOpus(0)));
    }
};

QTEST_GUILESS_MAIN(TestContentOpusFile)
#include "tst_content_opus_file.moc"
