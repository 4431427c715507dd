// SPDX-License-Identifier: EUPL-1.2
#include "content/Checks.h"

namespace stapsteen::checks {

namespace {

// Groups run per season: what was asked half a year ago may have ended.
constexpr int AskedAtLeastEveryDays = 183;

void readDay(const SourceCard &card, const QDate &today, Remarks &remarks)
{
    const bool asked = card.checked.isValid();
    const QDate day = asked ? card.checked : card.read;
    const QString how = asked ? QStringLiteral("nagevraagd") : QStringLiteral("gelezen");
    if (day > today) {
        remarks.error(About::Wrong, card.place,
                      QStringLiteral("\"%1\" is in de toekomst %2.").arg(card.title, how));
    } else if (day.daysTo(today) > AskedAtLeastEveryDays) {
        remarks.warning(
            About::OutOfDate, card.place,
            QStringLiteral("\"%1\" is voor het laatst %2 op %3.").arg(card.title, how, dutch(day)));
    } else if (!asked) {
        remarks.note(About::OutOfDate, card.place,
                     QStringLiteral("\"%1\" is nog niet nagevraagd bij de organisatie: de kiosk zegt dat het "
                                    "op %2 op internet stond.")
                         .arg(card.title, dutch(day)));
    }
}

void readOffer(const SourceCard &card, const QDate &today, Remarks &remarks)
{
    readDay(card, today, remarks);
    if (!card.until.isValid())
        return;
    if (card.until < today) {
        remarks.warning(About::OutOfDate, card.place,
                        QStringLiteral("\"%1\" is afgelopen op %2: de kiosk toont het niet meer.")
                            .arg(card.title, dutch(card.until)));
    } else if (card.until <= lastDayAhead(today)) {
        remarks.warning(About::Expiring, card.place,
                        QStringLiteral("\"%1\" loopt af op %2.").arg(card.title, dutch(card.until)));
    }
}

} // namespace

void checkOffers(const SourceTree &sources, const QDate &today, Remarks &remarks)
{
    for (const SourceTopic &topic : sources.topics) {
        for (const SourceCard &card : topic.cards) {
            if (card.isOffer() && card.partOf.isEmpty())
                readOffer(card, today, remarks);
        }
    }
}

} // namespace stapsteen::checks
