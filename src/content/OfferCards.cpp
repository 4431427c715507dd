// SPDX-License-Identifier: EUPL-1.2
#include "content/OfferCards.h"

#include <algorithm>

namespace stapsteen {

namespace {

constexpr int MostLines = 4;

/// Gathers lines, and the first phrase that is missing.
class OfferLines {
public:
    OfferLines(const SourceOffer &offer, const QList<SourcePhrase> &phrases)
        : m_offer(offer)
        , m_phrases(phrases)
    {
    }

    /// What it is, whose, and for whom.
    QList<SourceLine> what()
    {
        QList<SourceLine> lines;
        addOwn(lines, "what", m_offer.what);
        // "Yasmin. Organisation: Yasmin." tells nothing.
        if (!m_offer.organisation.isEmpty()
            && !m_offer.title.contains(m_offer.organisation, Qt::CaseInsensitive))
            add(lines, "organisation");
        addOwn(lines, "for", m_offer.forWhom);
        addAnswer(lines, "women", m_offer.womenOnly);
        return lines;
    }

    /// What is known of cost and childcare.
    QList<SourceLine> costs()
    {
        QList<SourceLine> lines;
        if (m_offer.isFree)
            add(lines, "cost.free");
        else
            addOwn(lines, "cost", m_offer.cost);
        addAnswer(lines, "childcare", m_offer.childcare);
        return lines;
    }

    /// What is known of time, place and joining, and since when. Who can tell her how to join is always
    /// known: the desk.
    QList<SourceLine> joining()
    {
        QList<SourceLine> lines;
        addOwn(lines, "when", m_offer.when);
        addOwn(lines, "where", m_offer.where);
        addOwn(lines, "join", m_offer.join);
        if (isUnknown("join", m_offer.join))
            add(lines, "join.ask");
        add(lines, m_offer.checked.isValid() ? "checked" : "read");
        return lines;
    }

    /// Short questions for the desk, two in one where they go together; empty when all is known.
    QList<SourceLine> asking()
    {
        QList<SourceLine> questions;
        const bool women = isUnknown("womenOnly", m_offer.womenOnly);
        if (women) // the answer says for whom, too
            add(questions, "women.ask");
        else if (isUnknown("for", m_offer.forWhom))
            add(questions, "for.ask");
        addPair(questions, "cost", !m_offer.isFree && isUnknown("cost", m_offer.cost), "childcare",
                isUnknown("childcare", m_offer.childcare));
        addPair(questions, "when", isUnknown("when", m_offer.when), "where",
                isUnknown("where", m_offer.where));
        if (questions.isEmpty())
            return {};
        QList<SourceLine> lines;
        add(lines, "ask");
        return lines + questions;
    }

    const QString &missing() const { return m_missing; }

private:
    bool isHidden(const char *question) const { return m_offer.hidden.contains(QLatin1String(question)); }

    bool isUnknown(const char *question, const SourceOffer::Words &words) const
    {
        return words.text.isEmpty() && !isHidden(question);
    }

    bool isUnknown(const char *question, std::optional<bool> answer) const
    {
        return !answer && !isHidden(question);
    }

    void addOwn(QList<SourceLine> &lines, const char *name, const SourceOffer::Words &words) const
    {
        if (words.text.isEmpty())
            return;
        const QString id = m_offer.id + QLatin1Char('.') + QLatin1String(name);
        lines.append({id, words.text, words.instead, m_offer.place});
    }

    void addAnswer(QList<SourceLine> &lines, const char *name, std::optional<bool> yes)
    {
        if (yes)
            add(lines, qPrintable(QLatin1String(name) + QLatin1String(*yes ? ".yes" : ".no")));
    }

    void addPair(QList<SourceLine> &lines, const char *one, bool asksOne, const char *two, bool asksTwo)
    {
        const QString both = QLatin1String(one) + QLatin1Char('-') + QLatin1String(two);
        if (asksOne || asksTwo)
            add(lines,
                qPrintable((asksOne && asksTwo ? both : QLatin1String(asksOne ? one : two))
                           + QLatin1String(".ask")));
    }

    void add(QList<SourceLine> &lines, const char *phrase)
    {
        const QString id = QLatin1String("offer.") + QLatin1String(phrase);
        const auto found = std::find_if(m_phrases.cbegin(), m_phrases.cend(),
                                        [&](const SourcePhrase &p) { return p.id == id; });
        if (found != m_phrases.cend())
            lines.append({id, found->text, {}, found->place, true});
        else if (m_missing.isEmpty())
            m_missing = id;
    }

    const SourceOffer &m_offer;
    const QList<SourcePhrase> &m_phrases;
    QString m_missing;
};

} // namespace

Result<QList<SourceCard>> cardsOf(const SourceOffer &offer, const QList<SourcePhrase> &phrases)
{
    OfferLines lines(offer, phrases);
    SourceCard what;
    what.id = offer.id;
    what.pictogram = offer.pictogram;
    what.level = offer.level;
    what.title = offer.title;
    what.lines = lines.what();
    what.sources = offer.sources;
    what.place = offer.place;
    what.organisation = offer.organisation;
    what.checked = offer.checked;
    what.read = offer.read;
    what.until = offer.until;
    what.fromOverlay = offer.fromOverlay;

    QList<SourceCard> cards{what};
    const auto addPart = [&](const char *name, const char *pictogram, const QList<SourceLine> &said) {
        if (said.isEmpty())
            return;
        SourceCard part = what;
        part.id = offer.id + QLatin1Char('.') + QLatin1String(name);
        part.partOf = offer.id;
        part.pictogram = QLatin1String(pictogram);
        part.lines = said;
        cards.append(part);
    };
    const QList<SourceLine> costs = lines.costs();
    const QList<SourceLine> joining = lines.joining();
    if (costs.size() + joining.size() <= MostLines) {
        addPart("joining", "map-route", costs + joining);
    } else {
        addPart("costs", "purse", costs);
        addPart("joining", "map-route", joining);
    }
    addPart("asking", "desk-help", lines.asking());

    if (!lines.missing().isEmpty())
        return failure(
            "phrase-missing",
            QStringLiteral("De zin \"%1\" ontbreekt in offers.json van de basis.").arg(lines.missing()));
    return cards;
}

} // namespace stapsteen
