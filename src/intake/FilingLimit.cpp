// SPDX-License-Identifier: EUPL-1.2
#include "intake/FilingLimit.h"

#include <algorithm>
#include <cmath>

namespace stapsteen {

int FilingLimit::take(const QString &kioskId, const QDateTime &now)
{
    constexpr double Hour = 3600;
    const std::lock_guard lock(m_mutex);
    auto kiosk = m_kiosks.find(kioskId);
    if (kiosk == m_kiosks.end())
        kiosk = m_kiosks.insert(kioskId, {double(m_rule.atOnce), now});
    // A clock that is set back gives nothing, and takes nothing.
    // In milliseconds: of whole seconds, who asks often would be given only some.
    const double gained =
        double(std::max<qint64>(kiosk->asOf.msecsTo(now), 0)) * m_rule.perHour / (1000 * Hour);
    if (gained > 0 || now < kiosk->asOf) {
        kiosk->left = std::min<double>(kiosk->left + gained, m_rule.atOnce);
        kiosk->asOf = now;
    }
    if (kiosk->left < 1)
        return int(std::ceil((1 - kiosk->left) * Hour / m_rule.perHour));
    kiosk->left -= 1;
    return 0;
}

void FilingLimit::giveBack(const QString &kioskId)
{
    const std::lock_guard lock(m_mutex);
    if (const auto kiosk = m_kiosks.find(kioskId); kiosk != m_kiosks.end())
        kiosk->left = std::min<double>(kiosk->left + 1, m_rule.atOnce);
}

} // namespace stapsteen
