// SPDX-License-Identifier: EUPL-1.2
#include "narration/WordFinder.h"

#include <QTest>

using namespace stapsteen;

class TestWordFinder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("empty") << QString() << QStringList();
        QTest::newRow("punctuation") << QStringLiteral(" Ja, u mag (ook) werken! ")
                                     << QStringLiteral("Ja u mag ook werken").split(u' ');
        QTest::newRow("amount") << QStringLiteral("Dat is € 1.234,50 per maand.")
                                << QStringLiteral("Dat is € 1.234,50 per maand").split(u' ');
        QTest::newRow("inside a word")
            << QStringLiteral("foto's e-mail") << QStringLiteral("foto's e-mail").split(u' ');
        QTest::newRow("only punctuation")
            << QStringLiteral("ja – nee …") << QStringLiteral("ja – nee …").split(u' ');
        QTest::newRow("Arabic") << QStringLiteral("نعم، يمكنكِ العمل؟")
                                << QStringLiteral("نعم يمكنكِ العمل").split(u' ');
    }

    void findsWords()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, words);
        QStringList found;
        const WordFinder finder(text);
        for (const WordFinder::Range &range : finder.words())
            found.append(text.mid(range.start, range.length));
        QCOMPARE(found, words);
    }

    void countsCodePointsButAnswersInUtf16()
    {
        const WordFinder finder(QStringLiteral("😀 (ja)")); // the face is two UTF-16 units
        const WordFinder::Range face{0, 2};
        const WordFinder::Range yes{4, 2};
        QCOMPARE(finder.wordAtCodePoint(0), std::optional(face));
        QCOMPARE(finder.wordAtCodePoint(1), std::nullopt);
        QCOMPARE(finder.wordAtCodePoint(2), std::optional(yes)); // the bracket belongs to it
        QCOMPARE(finder.wordAtCodePoint(3), std::optional(yes));
        QCOMPARE(finder.wordAtCodePoint(99), std::nullopt);
        QCOMPARE(finder.wordAtCodePoint(-1), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(TestWordFinder)
#include "tst_wordfinder.moc"
