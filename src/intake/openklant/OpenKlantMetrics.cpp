// SPDX-License-Identifier: EUPL-1.2
#include "intake/openklant/OpenKlantMetrics.h"

#include "intake/Metrics.h"
#include "intake/openklant/OpenKlantLedger.h"

#include <QMap>

namespace stapsteen {

QByteArray openKlantGauges(const Database &database)
{
    const OpenKlantLedger ledger(database);
    const auto counts = ledger.counts();
    const auto troubles = ledger.troubles();
    if (!counts || !troubles)
        return {};
    QMap<QByteArray, double> failing;
    for (const OpenKlantLedger::Trouble &trouble : *troubles)
        failing[trouble.code.toLatin1()] += trouble.count;
    return Metrics::gauge("stapsteen_intake_open_klant_filed", "Requests that are at Open Klant.",
                          counts->filed)
        + Metrics::gauge("stapsteen_intake_open_klant_waiting", "Requests on their way to Open Klant.",
                         counts->waiting)
        + Metrics::gauge("stapsteen_intake_open_klant_erasing", "Requests to be erased from Open Klant.",
                         counts->erasing)
        + Metrics::gauges("stapsteen_intake_open_klant_failing",
                          "Requests that Open Klant did not take so far, or did not let go of.", "reason",
                          failing);
}

} // namespace stapsteen
