// SPDX-License-Identifier: EUPL-1.2
#include "content/ContentCounts.h"

#include "content/Coverage.h"

#include <QSet>

#include <algorithm>
#include <iterator>
#include <utility>

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
                count(drawing);
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

const QStringList &ContentCounts::deeds()
{
    static const QStringList all = {QStringLiteral("caring"), QStringLiteral("technical"),
                                    QStringLiteral("advising"), QStringLiteral("learning")};
    return all;
}

void ContentCounts::count(const DrawnPeople &drawn)
{
    for (const QStringList &person : drawn.people) {
        // A child in the picture is not at work there.
        const bool isAdult =
            person.constFirst() == QLatin1String("woman") || person.constFirst() == QLatin1String("man");
        QStringList done;
        std::copy_if(person.cbegin(), person.cend(), std::back_inserter(done),
                     [](const QString &word) { return deeds().contains(word); });
        if (isAdult && !drawn.sector.isEmpty())
            done.append(drawn.sector);
        for (const QString &role : std::as_const(done)) {
            ++roles[person.constFirst() + QLatin1Char(' ') + role];
            if (person.contains(QLatin1String("headscarf")))
                ++roles[person.constFirst() + QLatin1String(" headscarf ") + role];
        }
        ++people[person.constFirst()];
        for (const QString &trait : person.mid(1)) {
            ++people[trait];
            ++people[person.constFirst() + QLatin1Char(' ') + trait];
        }
    }
}

} // namespace stapsteen
