// SPDX-License-Identifier: EUPL-1.2
#include "content/OfferCards.h"

#include <algorithm>

namespace stapsteen {

namespace {

/// Gathers lines, and the first phrase that is missing.
class OfferLines {
public:
    OfferLines(const SourceOffer &offer, const QList<SourcePhrase> &phrases)
        : m_offer(offer)
        , m_phrases(phrases)
    {
    }

    /// The offer's own sentence, else the phrase that sends her to the desk.
    SourceLine own(const char *name, const SourceOffer::Words &words)
    {
        if (words.text.isEmpty())
            return phrase(name, "ask");
        const QString id = m_offer.id + QLatin1Char('.') + QLatin1String(name);
        return {id, words.text, words.instead, m_offer.place};
    }

    SourceLine answer(const char *name, std::optional<bool> yes)
    {
        return phrase(name, !yes ? "ask" : *yes ? "yes" : "no");
    }

    SourceLine phrase(const char *name, const char *which)
    {
        return phrase(QStringLiteral("offer.%1.%2").arg(QLatin1String(name), QLatin1String(which)));
    }

    SourceLine phrase(const QString &id)
    {
        const auto found = std::find_if(m_phrases.cbegin(), m_phrases.cend(),
                                        [&](const SourcePhrase &p) { return p.id == id; });
        if (found == m_phrases.cend()) {
            m_missing = m_missing.isEmpty() ? id : m_missing;
            return {};
        }
        return {id, found->text, {}, found->place, true};
    }

    const QString &missing() const { return m_missing; }

private:
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
    what.sources = offer.sources;
    what.place = offer.place;
    what.checked = offer.checked;
    what.until = offer.until;
    what.fromOverlay = offer.fromOverlay;
    what.lines = {lines.own("what", offer.what), lines.own("for", offer.forWhom),
                  lines.answer("women", offer.womenOnly)};

    SourceCard costs = what;
    costs.id = offer.id + QLatin1String(".costs");
    costs.partOf = offer.id;
    costs.pictogram = QStringLiteral("purse");
    costs.lines = {offer.isFree ? lines.phrase("cost", "free") : lines.own("cost", offer.cost),
                   lines.answer("childcare", offer.childcare)};

    SourceCard join = what;
    join.id = offer.id + QLatin1String(".joining");
    join.partOf = offer.id;
    join.pictogram = QStringLiteral("map-route");
    join.lines = {lines.own("when", offer.when), lines.own("where", offer.where),
                  lines.own("join", offer.join), lines.phrase(QStringLiteral("offer.checked"))};

    if (!lines.missing().isEmpty())
        return failure(
            "phrase-missing",
            QStringLiteral("De zin \"%1\" ontbreekt in offers.json van de basis.").arg(lines.missing()));
    return QList<SourceCard>{what, costs, join};
}

} // namespace stapsteen
