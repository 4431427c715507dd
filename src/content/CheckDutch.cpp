// SPDX-License-Identifier: EUPL-1.2
#include "content/Checks.h"

#include <QRegularExpression>

namespace stapsteen::checks {

namespace {

// A title stands in one or two lines beside its pictogram at the smallest size; a spoken sentence of more
// than fifteen words, or a word of more than fifteen letters, is not B1 any more.
constexpr int LongestTitle = 45;
constexpr int MostWords = 15;
constexpr int LongestWord = 15;

QString complaintAbout(const AvoidedWord &avoided, const QString &text)
{
    QString sentence;
    switch (avoided.why) {
    case AvoidedWord::Why::Jargon:
        sentence = QStringLiteral("\"%1\" is een moeilijk woord; liever: %2. \"%3\"");
        break;
    case AvoidedWord::Why::Pushing:
        sentence = QStringLiteral("\"%1\" dringt aan; liever: %2. \"%3\"");
        break;
    case AvoidedWord::Why::Judging:
        sentence = QStringLiteral("\"%1\" oordeelt; liever: %2. \"%3\"");
        break;
    case AvoidedWord::Why::Stereotype:
        sentence = QStringLiteral("\"%1\" legt een rol vast; liever: %2. \"%3\"");
        break;
    }
    return sentence.arg(avoided.word.written(), avoided.better, text);
}

class DutchReading {
public:
    DutchReading(const DutchWords &words, Remarks &remarks)
        : m_words(words)
        , m_remarks(remarks)
    {
    }

    void readTitle(const QString &title, const SourcePlace &place)
    {
        if (title.size() > LongestTitle) {
            m_remarks.warning(About::Unreadable, place,
                              QStringLiteral("De titel \"%1\" heeft %2 tekens; houd het onder %3.")
                                  .arg(title)
                                  .arg(title.size())
                                  .arg(LongestTitle + 1));
        }
        readWords(title, place);
    }

    void readSentence(const QString &text, const SourcePlace &place)
    {
        const qsizetype words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts).size();
        if (words > MostWords) {
            m_remarks.warning(About::Unreadable, place,
                              QStringLiteral("Deze zin heeft %1 woorden; houd het bij %2: \"%3\"")
                                  .arg(words)
                                  .arg(MostWords)
                                  .arg(text));
        }
        static const QRegularExpression nextSentence(QStringLiteral("[.!?] +\\p{Lu}"));
        if (nextSentence.match(text).hasMatch())
            m_remarks.warning(
                About::Unreadable, place,
                QStringLiteral("Dit zijn twee zinnen; maak er twee regels van: \"%1\"").arg(text));
        readVoice(text, place);
        readWords(text, place);
    }

private:
    /// "Wordt" or "worden" with a past participle. Who does it is what she needs to know.
    void readVoice(const QString &text, const SourcePlace &place)
    {
        static const QRegularExpression passive(
            QStringLiteral(
                "\\b(?:wordt|worden|werd|werden)\\b(?=.*\\b(?:ge|be|ver|ont|her|er)\\p{Ll}{2,}(?:d|t|en)\\b)"
                "|\\b(?:aan|af|in|mee|na|op|over|toe|uit|voor)?ge\\p{Ll}{2,}(?:d|t|en) +"
                "(?:wordt|worden|werd|werden)\\b"),
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        if (passive.match(text).hasMatch())
            m_remarks.warning(
                About::Unreadable, place,
                QStringLiteral("Deze zin zegt niet wie het doet (lijdende vorm): \"%1\"").arg(text));
    }

    void readWords(const QString &text, const SourcePlace &place)
    {
        static const QRegularExpression word(QStringLiteral("\\p{L}{%1,}").arg(LongestWord + 1));
        for (auto matches = word.globalMatch(text); matches.hasNext();) {
            const QString found = matches.next().captured();
            if (!m_words.longOnes.contains(found, Qt::CaseInsensitive)) {
                m_remarks.warning(About::Unreadable, place,
                                  QStringLiteral("\"%1\" is een lang woord (%2 letters): \"%3\"")
                                      .arg(found)
                                      .arg(found.size())
                                      .arg(text));
            }
        }
        for (const AvoidedWord &avoided : m_words.avoided) {
            if (avoided.word.isIn(text))
                m_remarks.warning(avoided.why == AvoidedWord::Why::Jargon ? About::Unreadable
                                                                          : About::Stereotyped,
                                  place, complaintAbout(avoided, text));
        }
        // Inside a name it is a letter: "K!X Works".
        static const QRegularExpression shout(QStringLiteral("!(?!\\p{L})"));
        if (shout.match(text).hasMatch())
            m_remarks.warning(About::Stereotyped, place,
                              QStringLiteral("Een uitroepteken dringt aan: \"%1\"").arg(text));
    }

    const DutchWords &m_words;
    Remarks &m_remarks;
};

} // namespace

void checkDutch(const SourceTree &sources, const DutchWords &words, Remarks &remarks)
{
    DutchReading reading(words, remarks);
    for (const SourceTopic &topic : sources.topics) {
        reading.readTitle(topic.title, topic.place);
        reading.readTitle(topic.question, topic.place);
        for (const SourceCard &card : topic.cards) {
            if (card.partOf.isEmpty())
                reading.readTitle(card.title, card.place);
            for (const SourceLine &line : card.lines) {
                if (line.isPhrase)
                    continue;
                reading.readSentence(line.text, line.place);
                reading.readSentence(line.instead, line.place);
            }
        }
    }
    for (const SourcePhrase &phrase : sources.phrases)
        reading.readSentence(phrase.text, phrase.place);
}

} // namespace stapsteen::checks
