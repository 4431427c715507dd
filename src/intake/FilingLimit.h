// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDateTime>
#include <QHash>

#include <mutex>

namespace stapsteen {

/// How many new requests one kiosk may file, so that a stolen key cannot fill the disk before somebody
/// revokes it: a kiosk that was without network for weeks may bring all it has at once, and after that some
/// each hour. What comes too soon is asked to come later, and nothing of it is lost.
///
/// Counted in this process's memory: several intakes let through as many times as much, and one that starts
/// begins anew. May be used from any thread.
class FilingLimit {
public:
    struct Rule {
        int atOnce = 1000; ///< far more than a kiosk gathers in weeks; with spoken messages some 350 MB
        int perHour = 40; ///< after that
    };

    explicit FilingLimit(Rule rule)
        : m_rule(rule)
    {
    }
    FilingLimit()
        : FilingLimit(Rule())
    {
    }

    /// Counts one request of @p kioskId's at @p now. 0, or the seconds it should wait, and then it counts
    /// not.
    int take(const QString &kioskId, const QDateTime &now);

    /// It was none after all: known already, or refused.
    void giveBack(const QString &kioskId);

private:
    struct Kiosk {
        double left;
        QDateTime asOf;
    };

    const Rule m_rule;
    std::mutex m_mutex;
    QHash<QString, Kiosk> m_kiosks; ///< those that filed something since the process began
};

} // namespace stapsteen
