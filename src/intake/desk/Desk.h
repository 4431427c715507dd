// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "intake/desk/Accounts.h"
#include "intake/desk/DeskPages.h"
#include "intake/Http.h"
#include "intake/Identity.h"
#include "intake/ThreadStores.h"

namespace stapsteen {

/// The municipality's web desk under /desk: log in, the list, one request, done. Requests are opened
/// here, in memory, for somebody who is logged in, and nowhere else.
class Desk {
public:
    /// @p isBehindHttps: browsers reach us by https, so the cookie may travel only so.
    /// All three must outlive the desk.
    Desk(ThreadStores &stores, const Identity &identity, const Accounts &accounts, bool isBehindHttps);

    /// Must not outlive the desk.
    QList<HttpRoute> routes() const;

    /// @p problem as a page.
    static HttpResponse refusal(const Problem &problem);

private:
    struct Visitor; // a logged-in person's request being answered

    using Page = HttpResponse (Desk::*)(const Visitor &) const;

    HttpRoute::Handler forAccount(Page page) const;
    HttpRoute::Handler forAccountsForm(Page page) const;

    HttpResponse loginPage(const HttpRequest &request) const;
    HttpResponse logIn(const HttpRequest &request) const;
    HttpResponse logOut(const Visitor &visitor) const;
    HttpResponse list(const Visitor &visitor) const;
    HttpResponse show(const Visitor &visitor) const;
    HttpResponse markDone(const Visitor &visitor) const;
    HttpResponse reopen(const Visitor &visitor) const;

    static HttpResponse setHandled(const Visitor &visitor, const std::optional<Handled> &handled);
    HttpResponse loginForm(const HttpRequest &request, int status, const QString &message) const;
    pages::OpenedRequest open(const StoredRequest &stored) const;
    QByteArray cookieName() const;
    std::pair<QByteArray, QByteArray> setCookie(const QString &value) const;

    ThreadStores &m_stores;
    const Identity &m_identity;
    const Accounts &m_accounts;
    const bool m_isBehindHttps;
};

} // namespace stapsteen
