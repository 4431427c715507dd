// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "intake/Identity.h"
#include "intake/desk/AuditLog.h"
#include "intake/desk/DeskGate.h"

namespace stapsteen {

/// Kiosks, keys and what goes on to Open Klant, for administrators.
class DeskService {
public:
    /// @p forwards: requests go on to Open Klant. The others must outlive it.
    DeskService(const DeskGate &gate, const Identity &identity, const DeskKey &key, bool forwards);

    /// Must not outlive it.
    QList<HttpRoute> routes() const;

private:
    HttpResponse kiosks(const DeskVisitor &visitor) const;
    HttpResponse revoke(const DeskVisitor &visitor) const;
    HttpResponse keys(const DeskVisitor &visitor) const;
    HttpResponse openKlant(const DeskVisitor &visitor) const;

    const DeskGate &m_gate;
    const Identity &m_identity;
    const DeskKey &m_key;
    const bool m_forwards;
};

} // namespace stapsteen
