// SPDX-License-Identifier: EUPL-1.2
#include "content/Checks.h"

namespace stapsteen::checks {

namespace {

// Groups run per season: what was asked half a year ago may have ended.
constexpr int AskedAtLeastEveryDays = 183;

void readOffer(const SourceCard &card, const QDate &today, Remarks &remarks)
{
    if (card.checked > today) {
        remarks.error(About::Wrong, card.place,
                      QStringLiteral("\"%1\" is in de toekomst nagevraagd.").arg(card.title));
    } else if (card.checked.daysTo(today) > AskedAtLeastEveryDays) {
        remarks.warning(About::OutOfDate, card.place,
                        QStringLiteral("\"%1\" is voor het laatst nagevraagd op %2.")
                            .arg(card.title, dutch(card.checked)));
    }
    if (!card.until.isValid())
        return;
    if (card.until < today) {
        remarks.warning(About::OutOfDate, card.place,
                        QStringLiteral("\"%1\" is afgelopen op %2: de kiosk toont het niet meer.")
                            .arg(card.title, dutch(card.until)));
    } else if (today.daysTo(card.until) < DaysAhead) {
        remarks.warning(About::Expiring, card.place,
                        QStringLiteral("\"%1\" loopt af op %2.").arg(card.title, dutch(card.until)));
    }
}

} // namespace

void checkOffers(const SourceTree &sources, const QDate &today, Remarks &remarks)
{
    for (const SourceTopic &topic : sources.topics) {
        for (const SourceCard &card : topic.cards) {
            if (card.checked.isValid() && card.partOf.isEmpty())
                readOffer(card, today, remarks);
        }
    }
}

} // namespace stapsteen::checks
