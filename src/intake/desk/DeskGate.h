// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "intake/Http.h"
#include "intake/ThreadStores.h"
#include "intake/desk/AccountTable.h"
#include "intake/desk/DeskKey.h"
#include "intake/desk/PageParts.h"
#include "intake/desk/Sessions.h"

namespace stapsteen {

/// Somebody at the desk, and what they ask.
struct DeskVisitor {
    const HttpRequest &request;
    const Store &store;
    QString token; ///< of the session
    sessions::Session session;
    Account account;
    QDateTime now; ///< UTC

    pages::Viewer viewer() const { return {account.name, account.role, sessions::formToken(token)}; }
};

/// Lets people through to the desk's pages: who they are, how far they have logged in, whether their role
/// may see the page, and whether a form came from a page of ours.
class DeskGate {
public:
    using Page = std::function<HttpResponse(const DeskVisitor &)>;

    /// Who may see a page.
    struct For {
        QList<Role> roles = QList<Role>(Roles.begin(), Roles.end());
        sessions::Stage stage = sessions::Stage::Full; ///< how far logged in, at least
    };

    /// @p isBehindHttps: browsers reach us by https, so the cookie may travel only so. With
    /// @p singleSignOnHeader, in lower case, whoever comes is whom that header names, and there is no login
    /// page; only for a socket that nobody but the reverse proxy can reach. @p stores and @p key must outlive
    /// the gate.
    DeskGate(ThreadStores &stores, const DeskKey &key, bool isBehindHttps,
             const QByteArray &singleSignOnHeader);

    bool isSingleSignOn() const { return !m_header.isEmpty(); }

    /// Neither must outlive the gate.
    HttpRoute get(const QString &path, const For &whom, Page page) const;
    HttpRoute post(const QString &path, const For &whom, Page page) const;

    /// The token in the browser's cookie, or empty.
    QString token(const HttpRequest &request) const;

    /// Whether the form in @p request came from a page we made for this browser.
    bool isOurForm(const HttpRequest &request) const;

    /// The header that gives the browser another token; empty takes it away.
    std::pair<QByteArray, QByteArray> setToken(const QString &token) const;

    /// This thread's Store.
    Result<const Store *> store() const { return m_stores.mine(); }

private:
    HttpResponse answer(const HttpRequest &request, const For &whom, const Page &page) const;
    HttpResponse answerByHeader(const HttpRequest &request, const Store &store, const For &whom,
                                const Page &page) const;
    static HttpResponse answerTo(const DeskVisitor &visitor, const For &whom, const Page &page);
    QByteArray cookieName() const;

    ThreadStores &m_stores;
    const DeskKey &m_key;
    const bool m_isBehindHttps;
    const QByteArray m_header;
};

} // namespace stapsteen
