// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "intake/desk/AuditLog.h"
#include "intake/desk/DeskGate.h"
#include "intake/desk/Opener.h"
#include "intake/desk/RequestPages.h"

namespace stapsteen {

/// The list of requests, and working on one. A case manager sees those that are theirs or nobody's; a
/// coordinator sees all; what is under "Naam en nummer" and her voice only whose request it is, after
/// saying to have read her wishes, and never without a line in the log.
class DeskRequests {
public:
    /// @p retentionDays: after being closed, a request is erased. All three must outlive it.
    DeskRequests(const DeskGate &gate, const Identity &identity, const DeskKey &key, int retentionDays);

    /// Must not outlive it.
    QList<HttpRoute> routes();

private:
    HttpResponse list(const DeskVisitor &visitor);
    HttpResponse show(const DeskVisitor &visitor, const RequestRow &row) const;
    HttpResponse showPerson(const DeskVisitor &visitor, const RequestRow &row) const;
    HttpResponse voice(const DeskVisitor &visitor, const RequestRow &row) const;
    HttpResponse reveal(const DeskVisitor &visitor, const RequestRow &row) const;
    HttpResponse take(const DeskVisitor &visitor, const RequestRow &row) const;
    HttpResponse give(const DeskVisitor &visitor, const RequestRow &row) const;
    HttpResponse release(const DeskVisitor &visitor, const RequestRow &row) const;
    HttpResponse track(const DeskVisitor &visitor, const RequestRow &row) const;

    using Work = HttpResponse (DeskRequests::*)(const DeskVisitor &, const RequestRow &) const;
    DeskGate::Page onRequest(Work work) const;
    DeskGate::Page onOwnRequest(Work work) const;

    HttpResponse assign(const DeskVisitor &visitor, const RequestRow &row, const QString &from,
                        const QString &to, const QByteArray &said) const;
    HttpResponse pageOf(const DeskVisitor &visitor, const RequestRow &row, const QString &readToken) const;

    const DeskGate &m_gate;
    Opener m_opener;
    const DeskKey &m_key;
    const int m_retentionDays;
};

} // namespace stapsteen
