// SPDX-License-Identifier: EUPL-1.2
#include "intake/desk/Desk.h"

#include "intake/Log.h"
#include "intake/desk/Sessions.h"
#include "intake/Token.h"

#include "wire/Seal.h"

#include <QFile>

#include <algorithm>

namespace stapsteen {

namespace {

constexpr int PerPage = 50;
constexpr qsizetype MaxFormBytes = 4 * 1024;

const QByteArray FormType = QByteArrayLiteral("application/x-www-form-urlencoded");

HttpResponse withHeaders(int status, const QByteArray &type, const QByteArray &body)
{
    return {status,
            type,
            body,
            {{"Content-Security-Policy",
              "default-src 'none'; style-src 'self'; form-action 'self'; frame-ancestors 'none'; "
              "base-uri 'none'"},
             {"Referrer-Policy", "no-referrer"},
             {"Cache-Control", "no-store"},
             {"X-Content-Type-Options", "nosniff"}}};
}

HttpResponse page(const Html &html, int status = 200)
{
    return withHeaders(status, QByteArrayLiteral("text/html; charset=utf-8"), html.toDocument());
}

HttpResponse redirect(const QByteArray &to)
{
    HttpResponse response = withHeaders(303, {}, {});
    response.headers.append({"Location", to});
    return response;
}

HttpResponse unavailable(const Error &error)
{
    logTrouble(error);
    return page(pages::message(QStringLiteral("Even niet beschikbaar"),
                               QStringLiteral("Er is een storing. Probeer het straks opnieuw.")),
                503);
}

HttpResponse notFound()
{
    return page(pages::message(QStringLiteral("Niet gevonden"), QStringLiteral("Deze bladzijde is er niet.")),
                404);
}

HttpResponse failed(const Error &error)
{
    return error.code == QLatin1String("request-unknown") ? notFound() : unavailable(error);
}

HttpResponse styleSheet(const HttpRequest &)
{
    QFile file(QStringLiteral(":/stapsteen/intake/desk.css"));
    std::ignore = file.open(QIODevice::ReadOnly); // compiled in
    return withHeaders(200, QByteArrayLiteral("text/css; charset=utf-8"), file.readAll());
}

QString field(const QUrlQuery &form, const QString &name)
{
    return form.queryItemValue(name, QUrl::FullyDecoded);
}

} // namespace

struct Desk::Visitor {
    const HttpRequest &request;
    const Store &store;
    QString token; ///< of the session
    QString account;

    pages::Viewer viewer() const { return {account, sessions::formToken(token)}; }
};

Desk::Desk(ThreadStores &stores, const Identity &identity, const Accounts &accounts, bool isBehindHttps)
    : m_stores(stores)
    , m_identity(identity)
    , m_accounts(accounts)
    , m_isBehindHttps(isBehindHttps)
{
}

QList<HttpRoute> Desk::routes() const
{
    const auto get = [](const QString &path, HttpRoute::Handler handler) {
        return HttpRoute{"GET", path, std::move(handler), {}, 0};
    };
    const auto post = [](const QString &path, HttpRoute::Handler handler) {
        return HttpRoute{"POST", path, std::move(handler), FormType, MaxFormBytes};
    };
    return {
        get(QStringLiteral("/desk"), [](const HttpRequest &) { return redirect("/desk/requests"); }),
        get(QStringLiteral("/desk/style.css"), styleSheet),
        get(QStringLiteral("/desk/login"), [this](const HttpRequest &request) { return loginPage(request); }),
        post(QStringLiteral("/desk/login"), [this](const HttpRequest &request) { return logIn(request); }),
        post(QStringLiteral("/desk/logout"), forAccountsForm(&Desk::logOut)),
        get(QStringLiteral("/desk/requests"), forAccount(&Desk::list)),
        get(QStringLiteral("/desk/requests/{id}"), forAccount(&Desk::show)),
        post(QStringLiteral("/desk/requests/{id}/done"), forAccountsForm(&Desk::markDone)),
        post(QStringLiteral("/desk/requests/{id}/reopen"), forAccountsForm(&Desk::reopen)),
    };
}

HttpResponse Desk::refusal(const Problem &problem)
{
    if (problem.status == 404)
        return notFound();
    return page(pages::message(QStringLiteral("Dat kan niet"),
                               QStringLiteral("De balie begrijpt deze aanvraag niet.")),
                problem.status);
}

// Everything but the login page passes here or in forAccountsForm().
HttpRoute::Handler Desk::forAccount(Page page) const
{
    return [this, page](const HttpRequest &request) {
        const auto store = m_stores.mine();
        if (!store)
            return unavailable(store.error());
        const QString token = QString::fromLatin1(request.cookie(cookieName()));
        const auto account = sessions::accountOf(**store, token, QDateTime::currentDateTimeUtc());
        if (!account) {
            return account.error().code == QLatin1String("session-over") ? redirect("/desk/login")
                                                                         : unavailable(account.error());
        }
        return (this->*page)(Visitor{request, **store, token, *account});
    };
}

HttpRoute::Handler Desk::forAccountsForm(Page page) const
{
    return [this, page](const HttpRequest &request) {
        // Stateless, so it can come before the session: whoever knows the token holds the cookie.
        const QString expected = sessions::formToken(QString::fromLatin1(request.cookie(cookieName())));
        if (!isEqualInConstantTime(field(request.form(), QStringLiteral("token")), expected)) {
            return stapsteen::page(
                pages::message(QStringLiteral("Dit formulier is verlopen"),
                               QStringLiteral("Er is niets veranderd. Probeer het opnieuw.")),
                403);
        }
        return forAccount(page)(request);
    };
}

HttpResponse Desk::loginPage(const HttpRequest &request) const
{
    return loginForm(request, 200, {});
}

HttpResponse Desk::loginForm(const HttpRequest &request, int status, const QString &message) const
{
    // The login form needs a token too. It hangs on a cookie that is no session; a browser that has one
    // already keeps it, so that a second tab does not spoil the first.
    QString token = QString::fromLatin1(request.cookie(cookieName()));
    const bool isFresh = token.isEmpty();
    if (isFresh)
        token = randomToken();
    HttpResponse response = page(pages::login(sessions::formToken(token), message), status);
    if (isFresh)
        response.headers.append(setCookie(token));
    return response;
}

HttpResponse Desk::logIn(const HttpRequest &request) const
{
    const QUrlQuery form = request.form();
    const QString cookie = QString::fromLatin1(request.cookie(cookieName()));
    if (cookie.isEmpty()
        || !isEqualInConstantTime(field(form, QStringLiteral("token")), sessions::formToken(cookie))) {
        return loginForm(request, 403,
                         QStringLiteral("Dit formulier is verlopen. Vul uw naam en wachtwoord opnieuw in. Uw "
                                        "browser moet cookies van deze site toestaan."));
    }
    const auto store = m_stores.mine();
    if (!store)
        return unavailable(store.error());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto account = m_accounts.logIn(**store, field(form, QStringLiteral("name")),
                                          field(form, QStringLiteral("password")).toUtf8(), now);
    if (!account) {
        return account.error().code == QLatin1String("login-refused")
            ? loginForm(request, 403, account.error().sentence)
            : unavailable(account.error());
    }
    const auto token = sessions::begin(**store, *account, now);
    if (!token)
        return unavailable(token.error());
    HttpResponse response = redirect("/desk/requests");
    response.headers.append(setCookie(*token));
    return response;
}

HttpResponse Desk::logOut(const Visitor &visitor) const
{
    if (const auto ended = sessions::end(visitor.store, visitor.token); !ended)
        return unavailable(ended.error());
    HttpResponse response = redirect("/desk/login");
    response.headers.append(setCookie({}));
    return response;
}

HttpResponse Desk::list(const Visitor &visitor) const
{
    pages::RequestList list;
    if (field(visitor.request.query, QStringLiteral("state")) == QLatin1String("done"))
        list.state = Store::State::Done;
    const auto newCount = visitor.store.count(Store::State::New);
    const auto doneCount = visitor.store.count(Store::State::Done);
    if (!newCount || !doneCount)
        return unavailable(newCount ? doneCount.error() : newCount.error());
    list.newCount = *newCount;
    list.doneCount = *doneCount;
    const int count = list.state == Store::State::New ? list.newCount : list.doneCount;
    list.pageCount = std::max(1, (count + PerPage - 1) / PerPage);
    list.page = std::clamp(field(visitor.request.query, QStringLiteral("page")).toInt(), 1, list.pageCount);
    const auto requests = visitor.store.requests(list.state, (list.page - 1) * PerPage, PerPage);
    if (!requests)
        return unavailable(requests.error());
    for (const StoredRequest &stored : *requests)
        list.requests.append(open(stored));
    return page(pages::requestList(visitor.viewer(), list));
}

HttpResponse Desk::show(const Visitor &visitor) const
{
    const auto stored = visitor.store.request(visitor.request.id);
    if (!stored)
        return failed(stored.error());
    return page(pages::request(visitor.viewer(), open(*stored)));
}

HttpResponse Desk::markDone(const Visitor &visitor) const
{
    return setHandled(visitor, Handled{QDateTime::currentDateTimeUtc(), visitor.account});
}

HttpResponse Desk::reopen(const Visitor &visitor) const
{
    return setHandled(visitor, std::nullopt);
}

HttpResponse Desk::setHandled(const Visitor &visitor, const std::optional<Handled> &handled)
{
    const auto marked = visitor.store.setHandled(visitor.request.id, handled);
    return marked ? redirect("/desk/requests/" + visitor.request.id.toLatin1()) : failed(marked.error());
}

pages::OpenedRequest Desk::open(const StoredRequest &stored) const
{
    const auto opened = unseal(stored.sealed, m_identity.seal);
    if (!opened)
        return {stored, failure(opened.error())};
    return {stored, ContactRequest::fromJson(opened->view())};
}

QByteArray Desk::cookieName() const
{
    // __Host-: browsers take it only by https, from this very host, for all of it.
    return m_isBehindHttps ? QByteArrayLiteral("__Host-stapsteen-desk") : QByteArrayLiteral("stapsteen-desk");
}

std::pair<QByteArray, QByteArray> Desk::setCookie(const QString &value) const
{
    QByteArray cookie = cookieName() + '=' + value.toLatin1() + "; Path=/; HttpOnly; SameSite=Strict";
    if (m_isBehindHttps)
        cookie += "; Secure";
    if (value.isEmpty())
        cookie += "; Max-Age=0";
    return {"Set-Cookie", cookie};
}

} // namespace stapsteen
