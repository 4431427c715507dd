// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "intake/Identity.h"
#include "intake/desk/AuditLog.h"
#include "intake/desk/DeskGate.h"

namespace stapsteen {

/// Kiosks and keys, for administrators.
class DeskService {
public:
    /// All three must outlive it.
    DeskService(const DeskGate &gate, const Identity &identity, const DeskKey &key);

    /// Must not outlive it.
    QList<HttpRoute> routes() const;

private:
    HttpResponse kiosks(const DeskVisitor &visitor) const;
    HttpResponse revoke(const DeskVisitor &visitor) const;
    HttpResponse keys(const DeskVisitor &visitor) const;

    const DeskGate &m_gate;
    const Identity &m_identity;
    const DeskKey &m_key;
};

} // namespace stapsteen
