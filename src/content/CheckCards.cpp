// SPDX-License-Identifier: EUPL-1.2
#include "content/Checks.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace stapsteen::checks {

namespace {

constexpr int MostLines = 4;

const QStringList Levels = {QStringLiteral("personal"), QStringLiteral("network"), QStringLiteral("labour"),
                            QStringLiteral("municipality")};

class CardReading {
public:
    CardReading(const SourceTree &sources, Remarks &remarks)
        : m_sources(sources)
        , m_remarks(remarks)
    {
    }

    void read()
    {
        for (const SourceTopic &topic : m_sources.topics) {
            readId(topic.id, QString(), topic.place);
            readTitle(topic.title, topic.place);
            readTitle(topic.question, topic.place);
            if (topic.cards.isEmpty())
                m_remarks.error(About::Missing, topic.place,
                                QStringLiteral("Dit onderwerp heeft geen kaarten."));
            for (const SourceCard &card : topic.cards)
                readCard(topic, card);
        }
    }

private:
    /// A telephone number changes without a law that says so: somebody must be able to look it up again.
    void readNumbers(const SourceLine &line, const QStringList &sources)
    {
        static const QRegularExpression number(QStringLiteral("\\b0[0-9]{2,3}[ -]?[0-9][0-9 ]{3,}"));
        const bool findable = std::ranges::any_of(
            sources, [](const QString &source) { return source.contains(QLatin1String("https://")); });
        if (number.match(line.text).hasMatch() && !findable)
            m_remarks.warning(
                About::Unsourced, line.place,
                QStringLiteral("Dit is een telefoonnummer; zet bij \"sources\" het adres van de "
                               "pagina (https://…) en de dag waarop het daar stond."));
    }

    void readCard(const SourceTopic &topic, const SourceCard &card)
    {
        readId(card.id, topic.id, card.place);
        if (card.partOf.isEmpty())
            readTitle(card.title, card.place);
        if (!Levels.contains(card.level)) {
            m_remarks.error(About::Wrong, card.place,
                            QStringLiteral("\"level\" is \"%1\"; het moet een van deze zijn: %2.")
                                .arg(card.level, Levels.join(QStringLiteral(", "))));
        }
        for (const QString &sector : card.sectors) {
            if (!DrawnPeople::sectors().contains(sector)) {
                m_remarks.error(About::Wrong, card.place,
                                QStringLiteral("\"%1\" is geen sector; het moet een van deze zijn: %2.")
                                    .arg(sector, DrawnPeople::sectors().join(QStringLiteral(", "))));
            }
        }
        if (card.sources.isEmpty())
            m_remarks.warning(About::Unsourced, card.place, QStringLiteral("Deze kaart noemt geen bron."));
        if (card.lines.isEmpty())
            m_remarks.error(About::Missing, card.place, QStringLiteral("Deze kaart heeft geen zinnen."));
        if (card.lines.size() > MostLines) {
            m_remarks.error(About::Wrong, card.place,
                            QStringLiteral("Deze kaart heeft %1 zinnen; %2 passen op het scherm.")
                                .arg(card.lines.size())
                                .arg(MostLines));
        }
        for (const SourceLine &line : card.lines) {
            if (line.isPhrase)
                continue;
            readId(line.id, card.partOf.isEmpty() ? card.id : card.partOf, line.place);
            readSentence(line.text, line.place);
            readNumbers(line, card.sources);
            if (!line.instead.isEmpty())
                readSentence(line.instead, line.place);
        }
    }

    void readId(const QString &id, const QString &parent, const SourcePlace &place)
    {
        static const QRegularExpression pattern(QStringLiteral("\\A[a-z0-9]+([.-][a-z0-9]+)*\\z"));
        if (!pattern.match(id).hasMatch()) {
            m_remarks.error(About::Wrong, place,
                            QStringLiteral("De naam \"%1\" mag alleen kleine letters, cijfers, punten en "
                                           "streepjes hebben.")
                                .arg(id));
        }
        if (!parent.isEmpty() && !id.startsWith(parent + QLatin1Char('.')))
            m_remarks.error(About::Wrong, place,
                            QStringLiteral("De naam \"%1\" moet met \"%2.\" beginnen.").arg(id, parent));
        if (m_ids.contains(id))
            m_remarks.error(About::Wrong, place,
                            QStringLiteral("De naam \"%1\" komt twee keer voor.").arg(id));
        m_ids.insert(id);
    }

    void readTitle(const QString &title, const SourcePlace &place)
    {
        if (title.trimmed().isEmpty())
            m_remarks.error(About::Missing, place, QStringLiteral("Hier ontbreekt een titel."));
        if (!Figures::namesIn(title).isEmpty())
            m_remarks.error(About::Wrong, place,
                            QStringLiteral("Een titel kan geen bedrag noemen: er is geen zin voor als het "
                                           "verlopen is."));
    }

    void readSentence(const QString &text, const SourcePlace &place)
    {
        if (text.trimmed().isEmpty()) {
            m_remarks.error(About::Missing, place, QStringLiteral("Deze zin is leeg."));
            return;
        }
        static const QRegularExpression amount(QStringLiteral("€ ?\\d|\\d ?%|\\d+ ?(euro|procent)\\b"));
        if (amount.match(text).hasMatch()) {
            m_remarks.warning(
                About::Unsourced, place,
                QStringLiteral("Een bedrag of percentage hoort in figures.json, met bron en datum: "
                               "\"%1\"")
                    .arg(text));
        }
    }

    const SourceTree &m_sources;
    Remarks &m_remarks;
    QSet<QString> m_ids;
};

} // namespace

void checkCards(const SourceTree &sources, Remarks &remarks)
{
    CardReading(sources, remarks).read();
}

} // namespace stapsteen::checks
