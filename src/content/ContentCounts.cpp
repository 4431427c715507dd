// SPDX-License-Identifier: EUPL-1.2
#include "content/ContentCounts.h"

#include "content/Coverage.h"

#include <QSet>

namespace stapsteen {

ContentCounts::ContentCounts(const SourceTree &sources, const AllDrawnPeople &drawn)
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
            offers += card.isOffer() ? 1 : 0;
            ++levels[card.level];
            shown.insert(card.pictogram);
            scenes += card.scene.isEmpty() ? 0 : 1;
            QSet<QString> worked(card.sectors.cbegin(), card.sectors.cend());
            // The tile shows the pictogram, the card its scene: she sees both.
            for (const DrawnPeople &drawing :
                 {drawn.pictograms.value(card.pictogram), drawn.scenes.value(card.scene)}) {
                if (!drawing.sector.isEmpty())
                    worked.insert(drawing.sector);
                count(drawing.people);
            }
            for (const QString &sector : std::as_const(worked))
                ++sectors[sector];
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

void ContentCounts::count(const QList<QStringList> &drawn)
{
    for (const QStringList &person : drawn) {
        ++people[person.constFirst()];
        for (const QString &trait : person.mid(1)) {
            ++people[trait];
            ++people[person.constFirst() + QLatin1Char(' ') + trait];
        }
    }
}

} // namespace stapsteen
