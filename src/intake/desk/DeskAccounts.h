// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "intake/desk/Accounts.h"
#include "intake/desk/AuditLog.h"
#include "intake/desk/DeskGate.h"

namespace stapsteen {

/// The accounts of the desk, for administrators.
class DeskAccounts {
public:
    /// All three must outlive it.
    DeskAccounts(const DeskGate &gate, const Accounts &accounts, const DeskKey &key);

    /// Must not outlive it.
    QList<HttpRoute> routes() const;

private:
    HttpResponse show(const DeskVisitor &visitor, int status, const QString &refused) const;
    HttpResponse add(const DeskVisitor &visitor) const;
    HttpResponse change(const DeskVisitor &visitor) const;
    HttpResponse resetPassword(const DeskVisitor &visitor, const Account &account) const;

    /// Does @p work and writes @p deed, both or neither; ends the sessions of @p account.
    Result<> changeAccount(const DeskVisitor &visitor, const QString &account, Deed deed,
                           const QString &detail, const std::function<Result<>()> &work) const;

    /// In changeAccount(): what @p account still had to do becomes nobody's.
    Result<> releaseRequests(const DeskVisitor &visitor, const QString &account) const;

    const DeskGate &m_gate;
    const Accounts &m_accounts;
    const DeskKey &m_key;
};

} // namespace stapsteen
