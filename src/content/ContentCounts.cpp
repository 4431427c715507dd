// SPDX-License-Identifier: EUPL-1.2
#include "content/ContentCounts.h"

#include "content/Coverage.h"

#include <QSet>

namespace stapsteen {

ContentCounts::ContentCounts(const SourceTree &sources, const QHash<QString, DrawnPeople> &drawn)
    : topics(int(sources.topics.size()))
    , languages(int(sources.languages.size()))
{
    const Coverage coverage(sources);
    QSet<QString> shown;
    QSet<QString> said; // a phrase is one line, however many offers say it
    for (const SourceTopic &topic : sources.topics) {
        shown.insert(topic.pictogram);
        for (const SourceCard &card : topic.cards) {
            for (const SourceLine &line : card.lines)
                said.insert(line.id);
            if (!card.partOf.isEmpty())
                continue;
            ++cards;
            offers += card.checked.isValid() ? 1 : 0;
            ++levels[card.level];
            shown.insert(card.pictogram);
            const DrawnPeople picture = drawn.value(card.pictogram);
            QSet<QString> worked(card.sectors.cbegin(), card.sectors.cend());
            if (!picture.sector.isEmpty())
                worked.insert(picture.sector);
            for (const QString &sector : std::as_const(worked))
                ++sectors[sector];
            for (const QStringList &person : picture.people) {
                ++people[person.constFirst()];
                for (const QString &trait : person.mid(1)) {
                    ++people[trait];
                    ++people[person.constFirst() + QLatin1Char(' ') + trait];
                }
            }
        }
    }
    lines = int(said.size());
    pictograms = int(shown.size());
    QSet<QString> names;
    for (const SourceFigure &entry : sources.figures)
        names.insert(entry.figure.id);
    figures = int(names.size());
    for (const SourceLanguage &language : sources.languages)
        offered += coverage.isOffered(language) ? 1 : 0;
    clips = int(coverage.usableClips().size());
}

} // namespace stapsteen
