// SPDX-License-Identifier: EUPL-1.2
#include "SampleSources.h"
#include "content/Catalogue.h"

#include <QTest>

using namespace stapsteen;
using test::SampleSources;

namespace {

const QDate November(2026, 11, 23);

} // namespace

class TestContentCatalogue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_catalogue = open(m_sources.build()); }

    void languagesKeepTheirOrderAndFacts()
    {
        const QList<Language> languages = m_catalogue->languages();
        QStringList tags;
        for (const Language &language : languages)
            tags.append(language.tag);
        QCOMPARE(tags,
                 QStringList({QStringLiteral("nl"), QStringLiteral("ar"), QStringLiteral("en"),
                              QStringLiteral("rif")}));
        QCOMPARE(languages.at(0).textCoverage, 1.0);
        QCOMPARE(languages.at(0).reviewedCoverage, 1.0);
        const Language &arabic = languages.at(1);
        QCOMPARE(arabic.name, QStringLiteral("العربية"));
        QCOMPARE(arabic.direction, Qt::RightToLeft);
        QCOMPARE(arabic.voice, QStringLiteral("ar"));
        QCOMPARE(arabic.textCoverage, 13.0 / 14);
        QCOMPARE(arabic.reviewedCoverage, 11.0 / 14); // one unfinished, one of other Dutch, one missing
        QCOMPARE(arabic.clipCoverage, 1.0 / 12); // two lines name a figure and cannot be recorded
        QVERIFY(languages.at(3).audioOnly);
    }

    void offersWhatMeetsThePolicy()
    {
        QStringList offered;
        const QList<Language> languages = m_catalogue->languages();
        for (const Language &language : languages) {
            if (language.offered)
                offered.append(language.tag);
        }
        QCOMPARE(offered, QStringList({QStringLiteral("nl"), QStringLiteral("ar")}));
    }

    void offersAnAudioOnlyLanguageOnceItIsRecorded()
    {
        SampleSources sources;
        sources.replace(QStringLiteral("base/pack.json"), "\"minimumTextCoverage\": 0.9",
                        "\"minimumTextCoverage\": 0.9, \"minimumClipCoverage\": 0.05");
        QVERIFY(!open(sources.build())->languages().constLast().offered);
        sources.write(QStringLiteral("audio/rif/work.title.opus"), test::sampleOpus(800));
        const auto catalogue = open(sources.build());
        QVERIFY(catalogue->languages().constLast().offered);
        QCOMPARE(catalogue->clip(QStringLiteral("work.title"), QStringLiteral("rif"))->milliseconds, 800);
    }

    void aSpokenLanguageIsHeardThoughItsTextIsDutch()
    {
        SampleSources sources;
        sources.write(QStringLiteral("audio/rif/work.learn.1.opus"), test::sampleOpus(800));
        sources.write(QStringLiteral("audio/nl/work.learn.title.opus"), test::sampleOpus(600));
        const auto catalogue = open(sources.build());
        const QString rif = QStringLiteral("rif");
        const auto card = catalogue->card(QStringLiteral("work.learn"), rif, November);
        const Line &line = card->lines.constFirst();
        QCOMPARE(line.language, QStringLiteral("nl"));
        QCOMPARE(catalogue->recording(line.id, rif, line.language, {})->milliseconds, 800);
        // What nobody recorded in Tarifit is heard in the language it is written in.
        QCOMPARE(catalogue->recording(card->title.id, rif, card->title.language, {})->milliseconds, 600);
    }

    void aSecondVoiceSpeaksWhereItIsRecorded()
    {
        SampleSources sources; // work.sectors.1 has both voices
        sources.write(QStringLiteral("audio/ar/work.sectors.2.opus"), test::sampleOpus(700));
        const auto catalogue = open(sources.build());
        const QString ar = QStringLiteral("ar");
        const QHash<QString, QString> moroccan = {{ar, QStringLiteral("ary")}};
        const auto milliseconds = [&](const char *line, const QHash<QString, QString> &voices) {
            return catalogue->recording(QString::fromLatin1(line), ar, ar, voices)->milliseconds;
        };
        QCOMPARE(milliseconds("work.sectors.1", moroccan), 1500);
        QCOMPARE(milliseconds("work.sectors.2", moroccan), 700);
        QCOMPARE(milliseconds("work.sectors.1", {}), 1200);
        QVERIFY(!catalogue->recording(QStringLiteral("work.sectors.1"), QStringLiteral("en"),
                                      QStringLiteral("nl"), moroccan));
    }

    void topicsComeInTheOrderOfThePack()
    {
        const QList<Topic> topics = m_catalogue->topics(QStringLiteral("ar"));
        QCOMPARE(topics.size(), 2);
        QCOMPARE(topics.at(0).id, QStringLiteral("work"));
        QCOMPARE(topics.at(0).pictogram, QStringLiteral("briefcase"));
        QCOMPARE(topics.at(0).title.text, QStringLiteral("العمل"));
        QCOMPARE(topics.at(0).question.id, QStringLiteral("work.question"));
        QCOMPARE(topics.at(0).cardCount, 2);
        QCOMPARE(topics.at(1).id, QStringLiteral("rules"));
    }

    void aMissingLineComesInDutchAndSaysSo()
    {
        const auto card = m_catalogue->card(QStringLiteral("work.learn"), QStringLiteral("ar"), November);
        QVERIFY(card);
        QCOMPARE(card->title.language, QStringLiteral("ar"));
        QCOMPARE(card->lines.at(0).text, QStringLiteral("U leert een vak en verdient geld."));
        QCOMPARE(card->lines.at(0).language, QStringLiteral("nl"));
        // A language the pack has never heard of is Dutch throughout.
        const auto unknown = m_catalogue->card(QStringLiteral("work.learn"), QStringLiteral("xx"), November);
        QCOMPARE(unknown->title.text, QStringLiteral("Leren op het werk"));
    }

    void figuresAreFilledForLanguageAndDay()
    {
        const auto dutch = m_catalogue->card(QStringLiteral("rules.pay"), QStringLiteral("nl"), November);
        QCOMPARE(dutch->lines.at(0).text, u"U verdient minstens €\u00a014,99 per uur."_qs);
        QCOMPARE(dutch->lines.at(0).spoken, u"U verdient minstens 14 euro 99 per uur."_qs);
        QCOMPARE(dutch->title.spoken, dutch->title.text);
        const auto arabic = m_catalogue->card(QStringLiteral("rules.pay"), QStringLiteral("ar"), November);
        QVERIFY(arabic->lines.at(0).text.contains(u"\u2066€\u00a014,99\u2069"_qs));
        const auto january =
            m_catalogue->card(QStringLiteral("rules.pay"), QStringLiteral("nl"), QDate(2027, 1, 1));
        QVERIFY(january->lines.at(0).text.contains(u"15,25"_qs));
        // English has no such line: Dutch words with a Dutch number.
        const auto english = m_catalogue->card(QStringLiteral("rules.pay"), QStringLiteral("en"), November);
        QCOMPARE(english->lines.at(0).text, dutch->lines.at(0).text);
    }

    void anOutdatedFigureIsNotSaid()
    {
        const auto dutch = m_catalogue->card(QStringLiteral("rules.pay"), QStringLiteral("nl"), November);
        QCOMPARE(dutch->lines.at(1).text, QStringLiteral("Vraag naar het bedrag van nu."));
        QCOMPARE(dutch->lines.at(1).id, QStringLiteral("rules.pay.2.instead"));
        const auto arabic = m_catalogue->card(QStringLiteral("rules.pay"), QStringLiteral("ar"), November);
        QCOMPARE(arabic->lines.at(1).text, QStringLiteral("اسألي عن المبلغ الآن."));
        const auto wrongClock =
            m_catalogue->card(QStringLiteral("rules.pay"), QStringLiteral("nl"), QDate(1970, 1, 1));
        QCOMPARE(wrongClock->lines.at(0).text, QStringLiteral("Vraag naar het minimumloon."));
    }

    void cardsOfATopicComeWhole()
    {
        const QList<Card> cards = m_catalogue->cards(QStringLiteral("work"), QStringLiteral("nl"), November);
        QCOMPARE(cards.size(), 2);
        QCOMPARE(cards.at(0).id, QStringLiteral("work.sectors"));
        QCOMPARE(cards.at(0).topic, QStringLiteral("work"));
        QCOMPARE(cards.at(0).lines.size(), 2);
        QCOMPARE(cards.at(0).lines.at(1).text, QStringLiteral("Of in de zorg."));
        QVERIFY(m_catalogue->cards(QStringLiteral("nothing"), QStringLiteral("nl"), November).isEmpty());
        QVERIFY(!m_catalogue->card(QStringLiteral("work.nothing"), QStringLiteral("nl"), November));
    }

    void pictogramsAndClips()
    {
        QCOMPARE(m_catalogue->pictogram(QStringLiteral("book")), test::sampleSvg());
        QVERIFY(m_catalogue->pictogram(QStringLiteral("nothing")).isEmpty());
        const QString line = QStringLiteral("work.sectors.1");
        const QString ar = QStringLiteral("ar");
        QCOMPARE(m_catalogue->clip(line, ar)->milliseconds, 1200);
        QCOMPARE(m_catalogue->clip(line, ar)->opus, test::sampleOpus(1200));
        QCOMPARE(m_catalogue->clip(line, ar, QStringLiteral("ary"))->milliseconds, 1500);
        QVERIFY(!m_catalogue->clip(line, QStringLiteral("nl")));
        QVERIFY(!m_catalogue->clip(QStringLiteral("work.sectors.2"), ar));
    }

private:
    static std::unique_ptr<Catalogue> open(const QString &file)
    {
        auto pack = Pack::open(file);
        if (!pack)
            qFatal("%s", qUtf8Printable(pack.error().sentence));
        return std::make_unique<Catalogue>(std::make_shared<const Pack>(std::move(*pack)));
    }

    SampleSources m_sources;
    std::unique_ptr<Catalogue> m_catalogue;
};

QTEST_GUILESS_MAIN(TestContentCatalogue)
#include "tst_content_catalogue.moc"
