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
