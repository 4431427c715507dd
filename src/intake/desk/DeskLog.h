// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "intake/desk/AuditLog.h"
#include "intake/desk/DeskGate.h"

namespace stapsteen {

/// The log of what people did at the desk, for coordinators.
class DeskLog {
public:
    /// Both must outlive it.
    DeskLog(const DeskGate &gate, const DeskKey &key);

    /// Must not outlive it.
    QList<HttpRoute> routes() const;

private:
    HttpResponse show(const DeskVisitor &visitor) const;
    HttpResponse exportAll(const DeskVisitor &visitor) const;

    const DeskGate &m_gate;
    const DeskKey &m_key;
};

} // namespace stapsteen
