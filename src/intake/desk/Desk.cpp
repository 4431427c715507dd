// SPDX-License-Identifier: EUPL-1.2
#include "intake/desk/Desk.h"

#include "intake/desk/DeskHttp.h"

#include <QFile>

namespace stapsteen {

using namespace Qt::StringLiterals;

namespace {

HttpResponse styleSheet(const HttpRequest &)
{
    QFile file(u":/stapsteen/intake/desk.css"_s);
    std::ignore = file.open(QIODevice::ReadOnly); // compiled in
    return desk::content(200, "text/css; charset=utf-8", file.readAll());
}

// What somebody comes for.
HttpResponse home(const DeskVisitor &visitor)
{
    return desk::redirect(visitor.account.role == Role::Administrator ? "/desk/accounts" : "/desk/requests");
}

} // namespace

Desk::Desk(ThreadStores &stores, const Identity &identity, const Accounts &accounts, const DeskKey &key,
           const DeskOptions &options)
    : m_gate(stores, key, options.isBehindHttps, options.singleSignOnHeader)
    , m_login(m_gate, accounts, key)
    , m_requests(m_gate, identity, key, options.retentionDays)
    , m_log(m_gate, key)
    , m_accounts(m_gate, accounts, key)
    , m_service(m_gate, identity, key, options.forwards)
{
}

QList<HttpRoute> Desk::routes()
{
    const QList<HttpRoute> own{
        m_gate.get(u"/desk"_s, {}, home),
        HttpRoute{"GET", u"/desk/style.css"_s, styleSheet, {}, 0},
    };
    return own + m_login.routes() + m_requests.routes() + m_log.routes() + m_accounts.routes()
        + m_service.routes();
}

HttpResponse Desk::refusal(const Problem &problem)
{
    return problem.status == 404 ? desk::notFound() : desk::refusal(problem.status);
}

} // namespace stapsteen
