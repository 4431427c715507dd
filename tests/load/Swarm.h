// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "fleet/Fleet.h"

namespace stapsteen::testing {

/// What became of a run.
struct SwarmResult {
    int sent = 0; ///< requests answered with a valid receipt
    int failed = 0; ///< anything else
    double seconds = 0;
    QList<double> milliseconds; ///< of each answer, from connecting on; ascending

    double perSecond() const { return sent / seconds; }
    double percentile(double share) const;
};

/// Many kiosks at once, each on a connection of its own, that send what they have one after another, as a
/// kiosk does that was without network for a while. To 127.0.0.1 only.
class Swarm {
public:
    /// Makes @p each requests for every kiosk of @p fleet. Nothing is sent yet. Every @p again-th is sent a
    /// second time, as if its receipt had been lost; 0: none.
    Swarm(const Fleet &fleet, int each, int again);

    /// Sends all of it to @p port; at most @p seconds.
    SwarmResult run(quint16 port, int seconds);

    int requestCount() const; ///< different ones

private:
    struct Item {
        Envelope envelope;
        bool isRepeated;
    };

    const Fleet &m_fleet;
    std::vector<std::vector<Item>> m_items; ///< by kiosk
};

} // namespace stapsteen::testing
