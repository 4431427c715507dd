// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "intake/desk/DeskAccounts.h"
#include "intake/desk/DeskLog.h"
#include "intake/desk/DeskLogin.h"
#include "intake/desk/DeskRequests.h"
#include "intake/desk/DeskService.h"

namespace stapsteen {

/// How the desk is to run.
struct DeskOptions {
    bool isBehindHttps = false; ///< browsers reach us by https, so the cookie may travel only so
    /// In lower case; people are whom this header names. Empty: they log in here. See DeskGate.
    QByteArray singleSignOnHeader;
    int retentionDays = 0; ///< after being closed, a request is erased
    bool forwards = false; ///< requests go on to Open Klant
};

/// The municipality's web desk under /desk. Requests are opened here, in memory, for somebody who is logged
/// in and may see them; nowhere else but for Open Klant, where they go on to one.
class Desk {
public:
    /// @p stores, @p identity, @p accounts and @p key must outlive the desk.
    Desk(ThreadStores &stores, const Identity &identity, const Accounts &accounts, const DeskKey &key,
         const DeskOptions &options);

    /// Must not outlive the desk.
    QList<HttpRoute> routes();

    /// @p problem as a page.
    static HttpResponse refusal(const Problem &problem);

private:
    const DeskGate m_gate;
    const DeskLogin m_login;
    DeskRequests m_requests;
    const DeskLog m_log;
    const DeskAccounts m_accounts;
    const DeskService m_service;
};

} // namespace stapsteen
