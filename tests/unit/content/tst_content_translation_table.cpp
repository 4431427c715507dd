// SPDX-License-Identifier: EUPL-1.2
#include "SampleSources.h"
#include "content/Csv.h"
#include "content/TranslationTable.h"
#include "content/TranslationUpdate.h"

#include <QTest>

using namespace stapsteen;
using test::SampleSources;

class TestContentTranslationTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        const SampleSources sample;
        const SourceTree sources(sample.folders());
        m_messages = sources.messages();
        m_before =
            updated(sources.translations.value(QStringLiteral("ar")), QStringLiteral("ar"), m_messages);
        m_table = translationtable::written(m_messages, m_before);
    }

    void anyCellComesBack_data()
    {
        QTest::addColumn<QString>("cell");
        for (const char *cell :
             {"", "plain", "\"quoted\"", "a, b; c\td", "two\nlines", "two\r\nlines", "=1+1", "+31 70", "-5",
              "@work", "'=1", "''", "'plain", "\tindented", " spaced ", "أهلًا", "\xF0\x9F\x91\xA9"})
            QTest::newRow(cell) << QString::fromUtf8(cell);
    }

    void anyCellComesBack()
    {
        QFETCH(QString, cell);
        const QList<QStringList> rows = {{QStringLiteral("id"), QStringLiteral("text")},
                                         {QStringLiteral("1"), cell}};
        QCOMPARE(csv::read(csv::written(rows)).value_or(QList<QStringList>()), rows);
    }

    void formulasAreNoFormulasInASpreadsheet()
    {
        for (const char *formula : {"=HYPERLINK(\"x\")", "+1", "-1", "@SUM(1)", "\t=1", "\r=1"}) {
            const QByteArray written = csv::written({{QString::fromLatin1(formula)}});
            QVERIFY2(written.startsWith("\xEF\xBB\xBF\"'"), written.constData());
        }
        QVERIFY(csv::written({{QStringLiteral("a=1")}}).startsWith("\xEF\xBB\xBF\"a"));
    }

    void spreadsheetsDiffer_data()
    {
        QTest::addColumn<QByteArray>("contents");
        QTest::newRow("commas") << QByteArray("a,\"b,\nc\"\r\n1,2\r\n");
        QTest::newRow("semicolons, as a Dutch Excel") << QByteArray("\xEF\xBB\xBF"
                                                                    "a;\"b,\nc\"\n1;2\n");
        QTest::newRow("tabs") << QByteArray("a\t\"b,\nc\"\n1\t2");
        QTest::newRow("empty lines") << QByteArray("a,\"b,\nc\"\n\n1,2\n\n");
    }

    void spreadsheetsDiffer()
    {
        QFETCH(QByteArray, contents);
        const QList<QStringList> rows = {{QStringLiteral("a"), QStringLiteral("b,\nc")},
                                         {QStringLiteral("1"), QStringLiteral("2")}};
        QCOMPARE(csv::read(contents).value_or(QList<QStringList>()), rows);
    }

    void whatIsNoTableIsNotTaken_data()
    {
        QTest::addColumn<QByteArray>("contents");
        QTest::addColumn<QString>("code");
        const QString damaged = QStringLiteral("table-damaged");
        QTest::newRow("nothing") << QByteArray() << damaged;
        QTest::newRow("Latin 1") << QByteArray("id,Nederlands\ncaf\xE9,x\n") << damaged;
        QTest::newRow("open quote") << QByteArray("id,\"Nederlands\n") << damaged;
        QTest::newRow("other columns") << QByteArray("naam,adres\nx,y\n") << damaged;
        QTest::newRow("other language") << QByteArray("id,Nederlands,Vertaling (tr),Status,Nagekeken door\n")
                                        << QStringLiteral("table-other-language");
    }

    void whatIsNoTableIsNotTaken()
    {
        QFETCH(QByteArray, contents);
        QFETCH(QString, code);
        const auto taken = translationtable::taken(contents, m_messages, m_before);
        QVERIFY(!taken);
        QCOMPARE(taken.error().code, code);
    }

    void outAndInAgainChangesNothing()
    {
        const auto taken = translationtable::taken(m_table, m_messages, m_before);
        QVERIFY(taken);
        QCOMPARE(taken->changed, 0);
        QCOMPARE(taken->reviewed, 0);
        QVERIFY(taken->refused.isEmpty());
        QCOMPARE(taken->translations.toXml(), m_before.toXml());
    }

    void wordsOfOtherDutchAreToldUntilTheyChange()
    {
        const Translation *old = m_before.find(QStringLiteral("work.sectors.2"));
        QVERIFY(!old->oldSource.isEmpty());
        QVERIFY(m_table.contains("het Nederlands is veranderd"));
        const auto taken = translationtable::taken(
            row(old->id, old->source, QString::fromUtf8("أو في الرعاية."), QString()), m_messages, m_before);
        QVERIFY(taken->translations.find(old->id)->oldSource.isEmpty());
        QVERIFY(!taken->translations.find(old->id)->finished);
    }

    void aNewTextIsADraft()
    {
        const auto taken = take("أو في الرعاية." /* not there: untranslated */, QString());
        QVERIFY(taken);
        const Translation *text = taken->translations.find(QStringLiteral("work.learn.1"));
        QCOMPARE(text->text, QString::fromUtf8("أو في الرعاية."));
        QVERIFY(!text->finished);
        QCOMPARE(taken->changed, 1);
        QCOMPARE(taken->reviewed, 0);
    }

    void aReviewersNameFinishesIt()
    {
        const auto taken = take("تتعلّمين مهنة.", QStringLiteral("Fatima B."));
        QVERIFY(taken);
        const Translation *text = taken->translations.find(QStringLiteral("work.learn.1"));
        QVERIFY(text->finished);
        QCOMPARE(text->comment, QStringLiteral("Nagekeken door Fatima B."));
        QCOMPARE(taken->reviewed, 1);

        // Her name goes out with the next table, and comes back without a difference.
        const QByteArray again = translationtable::written(m_messages, taken->translations);
        QVERIFY(again.contains("Fatima B."));
        const auto unchanged = translationtable::taken(again, m_messages, taken->translations);
        QCOMPARE(unchanged->translations.toXml(), taken->translations.toXml());
    }

    void anotherTextNeedsAnotherReview()
    {
        const auto reviewed = take("تتعلّمين مهنة.", QStringLiteral("Fatima B."));
        QVERIFY(reviewed);
        m_before = reviewed->translations;
        const auto taken = take("تتعلّمين حرفة.", QString());
        const Translation *text = taken->translations.find(QStringLiteral("work.learn.1"));
        QVERIFY(!text->finished);
        QVERIFY(text->comment.isEmpty());
    }

    void whatCannotBeRightIsRefused_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("dutch");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("reviewer");
        QTest::addColumn<QString>("words");
        QTest::newRow("other Dutch") << QStringLiteral("work.learn.1") << QStringLiteral("U leert.")
                                     << QStringLiteral("x") << QString()
                                     << QStringLiteral("Exporteer opnieuw");
        QTest::newRow("a name without a text")
            << QStringLiteral("work.learn.1") << QStringLiteral("U leert een vak en verdient geld.")
            << QString() << QStringLiteral("Fatima") << QStringLiteral("geen vertaling");
        QTest::newRow("other figures")
            << QStringLiteral("rules.pay.1") << QStringLiteral("U verdient minstens {minimum-wage} per uur.")
            << QStringLiteral("14,99") << QString() << QStringLiteral("{namen}");
        QTest::newRow("unknown id") << QStringLiteral("work.nothing") << QStringLiteral("x")
                                    << QStringLiteral("x") << QString() << QStringLiteral("geen tekst van");
    }

    void whatCannotBeRightIsRefused()
    {
        QFETCH(QString, id);
        QFETCH(QString, dutch);
        QFETCH(QString, text);
        QFETCH(QString, reviewer);
        QFETCH(QString, words);
        const auto taken = translationtable::taken(row(id, dutch, text, reviewer), m_messages, m_before);
        QVERIFY(taken);
        QCOMPARE(taken->refused.size(), 1);
        QVERIFY2(taken->refused.constFirst().contains(words), qPrintable(taken->refused.constFirst()));
        QVERIFY(taken->refused.constFirst().startsWith(QStringLiteral("Rij 2")));
        QCOMPARE(taken->translations.toXml(), m_before.toXml());
    }

private:
    static QByteArray row(const QString &id, const QString &dutch, const QString &text,
                          const QString &reviewer)
    {
        return csv::written(
            {{QStringLiteral("id"), QStringLiteral("Nederlands"), QStringLiteral("Vertaling (ar)"),
              QStringLiteral("Status"), QStringLiteral("Nagekeken door")},
             {id, dutch, text, QString(), reviewer}});
    }

    Result<translationtable::Taken> take(const char *text, const QString &reviewer) const
    {
        return translationtable::taken(row(QStringLiteral("work.learn.1"),
                                           QStringLiteral("U leert een vak en verdient geld."),
                                           QString::fromUtf8(text), reviewer),
                                       m_messages, m_before);
    }

    QList<SourceMessage> m_messages;
    TranslationFile m_before;
    QByteArray m_table;
};

QTEST_GUILESS_MAIN(TestContentTranslationTable)
#include "tst_content_translation_table.moc"
