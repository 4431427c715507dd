// SPDX-License-Identifier: EUPL-1.2
#include "narration/SpeechSynthesizer.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <vector>

using namespace stapsteen;

class TestSpeechSynthesizer : public QObject {
    Q_OBJECT

    std::vector<qint16> m_samples;
    QList<SpeechSynthesizer::Word> m_words;

    Result<> speak(const QString &text, const QString &voice,
                   int wordsPerMinute = SpeechSynthesizer::NormalWordsPerMinute)
    {
        m_samples.clear();
        m_words.clear();
        return SpeechSynthesizer::speak(
            text, voice, wordsPerMinute,
            [this](std::span<const qint16> samples, const QList<SpeechSynthesizer::Word> &words) {
                m_samples.insert(m_samples.end(), samples.begin(), samples.end());
                m_words.append(words);
                return true;
            });
    }

    static double loudness(std::span<const qint16> samples)
    {
        double power = 0;
        for (const qint16 sample : samples)
            power += double(sample) * sample;
        return std::sqrt(power / double(std::max<size_t>(samples.size(), 1)));
    }

private Q_SLOTS:
    void speaksEveryLanguageWeHaveAVoiceFor_data()
    {
        QTest::addColumn<QString>("voice");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *voice, const char *text) {
            QTest::newRow(voice) << QString::fromLatin1(voice) << QString::fromUtf8(text);
        };
        row("nl", "U mag 16 uur per week werken, ook als uw kind klein is. Vraag het aan de balie!");
        row("en-gb", "You may work 16 hours a week. Ask at the desk.");
        row("ar", "يمكنكِ العمل ١٦ ساعة في الأسبوع، حتى لو كان طفلكِ صغيرًا. نعم؟");
        row("tr", "Haftada 16 saat çalışabilirsiniz.");
        row("pl", "Może pani pracować 16 godzin w tygodniu.");
        row("bg", "Можете да работите 16 часа седмично.");
        row("uk", "Ви можете працювати 16 годин на тиждень.");
        row("fa", "شما می‌توانید هفته‌ای شانزده ساعت کار کنید.");
        row("ku", "Hûn dikarin di hefteyê de 16 saetan bixebitin.");
        row("es", "Puede trabajar 16 horas a la semana.");
        row("pap", "Bo por traha 16 ora pa siman.");
    }

    void speaksEveryLanguageWeHaveAVoiceFor()
    {
        QFETCH(QString, voice);
        QFETCH(QString, text);
        QVERIFY(speak(text, voice));
        QVERIFY(m_samples.size() > size_t(SpeechSynthesizer::SampleRate));
        QVERIFY2(loudness(m_samples) > 300, qPrintable(QString::number(loudness(m_samples))));

        // Every word is a whole one of the text, in reading order and in the order it sounds.
        QStringList spoken;
        qint64 sample = -1;
        for (const SpeechSynthesizer::Word &word : std::as_const(m_words)) {
            spoken.append(text.mid(word.start, word.length));
            QVERIFY(word.sample > sample);
            QVERIFY(word.sample < qint64(m_samples.size()));
            sample = word.sample;
        }
        QString bare = text;
        bare.remove(QRegularExpression(QStringLiteral("[.,!?،؟]")));
        QCOMPARE(spoken, bare.split(u' '));
    }

    void anAmountIsOneWord()
    {
        const QString text = QStringLiteral("Dat is € 1.234,50 per maand.");
        QVERIFY(speak(text, QStringLiteral("nl")));
        QStringList spoken;
        for (const SpeechSynthesizer::Word &word : std::as_const(m_words))
            spoken.append(text.mid(word.start, word.length));
        QVERIFY(spoken.contains(QStringLiteral("1.234,50")));
        QCOMPARE(spoken.count(QStringLiteral("1.234,50")), 1);
    }

    void slowerTakesLonger()
    {
        const QString text = QStringLiteral("Vraag het aan de balie, dan helpen wij u verder.");
        QVERIFY(speak(text, QStringLiteral("nl"), 140));
        const size_t normal = m_samples.size();
        QVERIFY(speak(text, QStringLiteral("nl"), 84));
        QVERIFY2(m_samples.size() > normal * 13 / 10, qPrintable(QString::number(m_samples.size())));
    }

    void aVariantSoundsDifferent()
    {
        QVERIFY(speak(QStringLiteral("Goedemorgen"), QStringLiteral("nl")));
        const auto woman = m_samples;
        QVERIFY(speak(QStringLiteral("Goedemorgen"), QStringLiteral("nl+m3")));
        QVERIFY(m_samples != woman);
    }

    void stopsAtOnceWhenToldTo()
    {
        size_t received = 0;
        int calls = 0;
        const QString longText = QStringLiteral("Dit is een zin die heel lang duurt. ").repeated(500);
        QElapsedTimer timer;
        timer.start();
        [[maybe_unused]] const auto stopped = SpeechSynthesizer::speak(
            longText, QStringLiteral("nl"), 140, [&](std::span<const qint16> samples, const auto &) {
                received += samples.size();
                return ++calls < 2;
            });
        QCOMPARE(calls, 2);
        QVERIFY(received < size_t(SpeechSynthesizer::SampleRate));
        QVERIFY2(timer.elapsed() < 500, qPrintable(QString::number(timer.elapsed())));
        // and the next one is whole again
        QVERIFY(speak(QStringLiteral("Goedemorgen"), QStringLiteral("nl")));
        QVERIFY(m_samples.size() > 5000);
    }

    void saysWhichVoiceIsMissing_data()
    {
        QTest::addColumn<QString>("voice");
        QTest::newRow("none") << QString();
        QTest::newRow("unknown") << QStringLiteral("xx-nowhere");
    }

    void saysWhichVoiceIsMissing()
    {
        QFETCH(QString, voice);
        const auto spoken = speak(QStringLiteral("Goedemorgen"), voice);
        QVERIFY(!spoken);
        QCOMPARE(spoken.error().code, QStringLiteral("voice-missing"));
        QVERIFY(m_samples.empty());
        QVERIFY(!SpeechSynthesizer::prepare(voice));
    }

    void saysNothingOfNothing()
    {
        QVERIFY(speak(QString(), QStringLiteral("nl")));
        QVERIFY(m_words.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSpeechSynthesizer)
#include "tst_speechsynthesizer.moc"
