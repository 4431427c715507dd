// SPDX-License-Identifier: EUPL-1.2
#include "narration/Narrator.h"
#include "narration/SinkOutput.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace stapsteen;

namespace {

constexpr int SayMilliseconds = 30000;

const QString Dutch = QStringLiteral("U mag zestien uur per week werken, ook als uw kind nog klein is.");

} // namespace

/// The narrator with its real output on a machine where no sound server runs.
class TestSinkOutput : public QObject {
    Q_OBJECT

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
        qputenv("PULSE_SERVER", "unix:/nowhere/at/all");
        QElapsedTimer timer;
        timer.start();
        const auto voices = [](const QString &language) { return language; };
        const auto clips = [](const QString &, const QString &) { return std::nullopt; };
        m_narrator = std::make_unique<Narrator>(clips, voices, std::make_unique<SinkOutput>());
        const qint64 took = timer.nsecsElapsed() / 1000;
        qInfo("made in %lld us", static_cast<long long>(took));
        QVERIFY2(took < 20000, qPrintable(QString::number(took))); // 5 ms, were the test machine idle
        connect(m_narrator.get(), &Narrator::wordChanged, this, [this] {
            if (m_narrator->wordStart() >= 0)
                m_words.append(m_text.mid(m_narrator->wordStart(), m_narrator->wordLength()));
        });
    }

    void init() { m_narrator->stop(); }

    void theHighlightMovesAtThePaceOfSpeech()
    {
        QSignalSpy finished(m_narrator.get(), &Narrator::finished);
        QElapsedTimer timer;
        timer.start();
        say(QStringLiteral("Vraag het aan de balie."), "nl");
        QTRY_VERIFY(m_words.size() == 2); // one after the other, not all at once
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, SayMilliseconds);
        QVERIFY2(timer.elapsed() > 1200 && timer.elapsed() < 5000,
                 qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(m_words, wordsOf(QStringLiteral("Vraag het aan de balie")));
        QVERIFY(!m_narrator->isAudible());
    }

    void pausingHoldsTheHighlight()
    {
        say(Dutch, "nl");
        QTRY_VERIFY(m_words.size() >= 2);
        m_narrator->pause();
        const qsizetype held = m_words.size() + 1; // one may be on its way
        QVERIFY(!QTest::qWaitFor([&] { return m_words.size() > held; }, 1500));
        m_narrator->resume();
        QTRY_VERIFY(m_words.size() > held);
    }

    void cleanupTestCase()
    {
        QElapsedTimer timer;
        timer.start();
        m_narrator.reset();
        QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_GUILESS_MAIN(TestSinkOutput)
#include "tst_sinkoutput.moc"
