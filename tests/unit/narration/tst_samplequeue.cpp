// SPDX-License-Identifier: EUPL-1.2
#include "narration/SampleQueue.h"

#include "kiosk/ProcessMemory.h"

#include <QTest>

#include <numeric>

using namespace stapsteen;

class TestSampleQueue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesBackWhatWasAppendedInOrder()
    {
        // More than is kept of what was heard, so that dropping it is seen to lose nothing.
        std::vector<qint16> second(AudioOutput::SampleRate);
        std::iota(second.begin(), second.end(), qint16(-20000));
        SampleQueue queue;
        const auto timeline = queue.begin();
        std::vector<qint16> taken;
        std::vector<qint16> chunk;
        for (int i = 0; i < 25; ++i) {
            QVERIFY(queue.append(timeline, second));
            queue.take(timeline, i % 2 ? 90000 : 1000, chunk);
            taken.insert(taken.end(), chunk.begin(), chunk.end());
        }
        QCOMPARE(queue.state().taken, qint64(taken.size()));
        queue.take(timeline, 100 * AudioOutput::SampleRate, chunk);
        taken.insert(taken.end(), chunk.begin(), chunk.end());
        QCOMPARE(taken.size(), 25 * second.size());
        QCOMPARE(queue.state().waiting, 0);
        for (size_t i = 0; i < taken.size(); ++i) {
            if (taken[i] != second[i % second.size()])
                QFAIL(qPrintable(QStringLiteral("sample %1").arg(i)));
        }
    }

    void anOldTimelineIsRefused()
    {
        SampleQueue queue;
        const std::vector<qint16> samples(10, 1);
        const auto first = queue.begin();
        QVERIFY(queue.append(first, samples));
        const auto second = queue.begin();
        QVERIFY(first != second);
        QVERIFY(!queue.append(first, samples));
        QCOMPARE(queue.state().waiting, 0);
        QVERIFY(queue.append(second, samples));
        std::vector<qint16> chunk;
        queue.take(first, 10, chunk);
        QVERIFY(chunk.empty());
        queue.setHeard(first, 10);
        QCOMPARE(queue.heard(), 0);
        queue.end();
        QVERIFY(!queue.append(second, samples));
        QCOMPARE(queue.state().timeline, AudioOutput::Timeline(0));
    }

    void whatItHeldIsOverwritten()
    {
        if (!test::ProcessMemory::isReadable())
            QSKIP("This system does not let a process read its own memory.");
        const test::Canary canary(60);
        SampleQueue queue;
        const auto timeline = queue.begin();
        const std::vector<qint16> silence(3000, 0);
        canary.tell([&](const QString &text) {
            const std::span samples(reinterpret_cast<const qint16 *>(text.constData()), size_t(text.size()));
            QVERIFY(queue.append(timeline, {silence.data(), 100})); // freed, a block loses its first bytes
            QVERIFY(queue.append(timeline, samples));
            for (int i = 0; i < 400; ++i) // it grows, and drops what was heard
                QVERIFY(queue.append(timeline, silence));
            QVERIFY(queue.append(timeline, samples));
        });
        QVERIFY(test::ProcessMemory::holds(canary));
        std::vector<qint16> chunk;
        queue.take(timeline, 20 * AudioOutput::SampleRate, chunk);
        wipe(chunk);
        queue.end();
        QVERIFY(!test::ProcessMemory::holds(canary));
    }

    void pausedNothingIsTaken()
    {
        SampleQueue queue;
        const auto timeline = queue.begin();
        queue.append(timeline, std::vector<qint16>(10, 1));
        queue.setPaused(true);
        std::vector<qint16> chunk;
        queue.take(timeline, 10, chunk);
        QVERIFY(chunk.empty());
        queue.setPaused(false);
        queue.take(timeline, 10, chunk);
        QCOMPARE(chunk.size(), size_t(10));
        queue.setPaused(true);
        queue.begin();
        QVERIFY(!queue.state().paused);
    }

    void whatWasHeardNeverGoesBack()
    {
        SampleQueue queue;
        const auto timeline = queue.begin();
        queue.setHeard(timeline, 100);
        queue.setHeard(timeline, 60);
        QCOMPARE(queue.heard(), 100);
        queue.begin();
        QCOMPARE(queue.heard(), 0);
    }
};

QTEST_GUILESS_MAIN(TestSampleQueue)
#include "tst_samplequeue.moc"
