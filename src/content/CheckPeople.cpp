// SPDX-License-Identifier: EUPL-1.2
#include "content/Checks.h"

#include "content/ContentCounts.h"

#include <algorithm>

namespace stapsteen::checks {

namespace {

// Three of the thirteen sectors are where women are always sent. Side by side with the others they would take
// under a quarter of the room; at more than two fifths they are what the kiosk says work is.
constexpr double MostOfTheUsual = 0.4;
const QStringList UsualSectors = {QStringLiteral("care"), QStringLiteral("childcare"),
                                  QStringLiteral("cleaning")};

// A pack that shows fewer people than this, or names fewer sectors, is an overlay beside a base: too small
// to say anything about.
constexpr int EnoughPeople = 20;
constexpr int EnoughSectors = 8;

void readSectors(const SourceTree &sources, const ContentCounts &counts, Remarks &remarks)
{
    int all = 0;
    int usual = 0;
    for (auto sector = counts.sectors.cbegin(); sector != counts.sectors.cend(); ++sector) {
        all += sector.value();
        usual += UsualSectors.contains(sector.key()) ? sector.value() : 0;
    }
    if (all >= EnoughSectors && usual > all * MostOfTheUsual) {
        remarks.warning(About::Stereotyped, sources.place,
                        QStringLiteral("Van de %1 keer dat een kaart een sector noemt of toont, zijn er %2 "
                                       "zorg, kinderopvang of schoonmaak. Toon ook ander werk.")
                            .arg(all)
                            .arg(usual));
    }
}

void readPeople(const SourceTree &sources, const ContentCounts &counts, Remarks &remarks)
{
    const int women = counts.people.value(QStringLiteral("woman"));
    if (women + counts.people.value(QStringLiteral("man")) < EnoughPeople)
        return;
    const auto expect = [&](const char *who, const char *sentence) {
        if (counts.people.value(QString::fromLatin1(who)) == 0)
            remarks.warning(About::Stereotyped, sources.place, QString::fromUtf8(sentence));
    };
    expect("woman headscarf", "Op geen kaart staat een vrouw met een hoofddoek.");
    expect("woman older", "Op geen kaart staat een oudere vrouw.");
    expect("woman wheelchair", "Op geen kaart staat een vrouw in een rolstoel.");
    expect("woman technical", "Op geen kaart doet een vrouw technisch werk.");
    expect("man caring", "Op geen kaart zorgt een man.");
    const auto expectRole = [&](int count, const char *sentence) {
        if (count == 0)
            remarks.warning(About::Stereotyped, sources.place, QString::fromUtf8(sentence));
    };
    const auto role = [&](const char *who) { return counts.roles.value(QString::fromLatin1(who)); };
    expectRole(role("woman headscarf technical"),
               "Op geen kaart doet een vrouw met een hoofddoek technisch werk.");
    expectRole(role("woman headscarf advising"),
               "Op geen kaart geeft een vrouw met een hoofddoek raad of les.");
    expectRole(role("woman headscarf office") + role("woman headscarf it") + role("woman headscarf business"),
               "Op geen kaart werkt een vrouw met een hoofddoek op kantoor of in een eigen bedrijf.");
    expectRole(role("man care") + role("man childcare"),
               "Op geen kaart werkt een man in de zorg of de kinderopvang.");
    const int caring = role("woman headscarf caring");
    const int other = role("woman headscarf technical") + role("woman headscarf advising")
        + role("woman headscarf learning");
    if (caring > other)
        remarks.warning(
            About::Stereotyped, sources.place,
            QStringLiteral(
                "Vrouwen met een hoofddoek zorgen op de kaarten %1 keer, en doen %2 keer iets anders.")
                .arg(caring)
                .arg(other));
    if (counts.people.value(QStringLiteral("woman headscarf")) == women)
        remarks.warning(About::Stereotyped, sources.place,
                        QStringLiteral("Alle vrouwen op de kaarten dragen een hoofddoek."));
}

} // namespace

void checkPeople(const SourceTree &sources, const AllDrawnPeople &drawn, Remarks &remarks)
{
    // Without people.json nobody is counted, and nothing is said.
    if (drawn.pictograms.isEmpty() && drawn.scenes.isEmpty())
        return;
    const auto need = [&](const QMap<QString, QByteArray> &drawings,
                          const QHash<QString, DrawnPeople> &described, const QString &id,
                          const SourcePlace &place) {
        if (drawings.contains(id) && !described.contains(id))
            remarks.warning(About::Missing, place,
                            QStringLiteral("In people.json staat niet wie er op \"%1\" te zien is.").arg(id));
    };
    for (const SourceTopic &topic : sources.topics) {
        need(sources.pictograms, drawn.pictograms, topic.pictogram, topic.place);
        for (const SourceCard &card : topic.cards) {
            need(sources.pictograms, drawn.pictograms, card.pictogram, card.place);
            need(sources.scenes, drawn.scenes, card.scene, card.place);
        }
    }
    const auto used = [&](const QHash<QString, DrawnPeople> &described,
                          const QMap<QString, QByteArray> &drawings, const QString &kind) {
        for (auto entry = described.cbegin(); entry != described.cend(); ++entry) {
            if (!drawings.contains(entry.key()))
                remarks.note(About::Orphaned, entry->place,
                             QStringLiteral("%1 \"%2\" is er niet (meer).").arg(kind, entry.key()));
        }
    };
    used(drawn.pictograms, sources.pictograms, QStringLiteral("Het pictogram"));
    used(drawn.scenes, sources.scenes, QStringLiteral("De tekening"));
    const ContentCounts counts(sources, drawn);
    readSectors(sources, counts, remarks);
    readPeople(sources, counts, remarks);
}

} // namespace stapsteen::checks
