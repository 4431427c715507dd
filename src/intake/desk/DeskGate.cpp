// SPDX-License-Identifier: EUPL-1.2
#include "intake/desk/DeskGate.h"

#include "intake/Token.h"
#include "intake/desk/Accounts.h"
#include "intake/desk/AuditLog.h"
#include "intake/desk/DeskHttp.h"

namespace stapsteen {

using sessions::Stage;

namespace {

const QByteArray FormType = QByteArrayLiteral("application/x-www-form-urlencoded");

// Where somebody goes on who has not come this far.
QByteArray nextStep(const DeskVisitor &visitor)
{
    if (visitor.session.stage == Stage::Code)
        return "/desk/login/code";
    return visitor.account.mustChangePassword ? "/desk/account/password" : "/desk/account/second-factor";
}

} // namespace

DeskGate::DeskGate(ThreadStores &stores, const DeskKey &key, bool isBehindHttps,
                   const QByteArray &singleSignOnHeader)
    : m_stores(stores)
    , m_key(key)
    , m_isBehindHttps(isBehindHttps)
    , m_header(singleSignOnHeader)
{
}

HttpRoute DeskGate::get(const QString &path, const For &whom, Page page) const
{
    return {"GET",
            path,
            [this, whom, page = std::move(page)](const HttpRequest &request) {
                return answer(request, whom, page);
            },
            {},
            0};
}

HttpRoute DeskGate::post(const QString &path, const For &whom, Page page) const
{
    return {"POST", path,
            [this, whom, page = std::move(page)](const HttpRequest &request) {
                // Stateless, so it can come before the session: whoever knows the token holds the cookie.
                return isOurForm(request) ? answer(request, whom, page) : desk::staleForm();
            },
            FormType, desk::MaxFormBytes};
}

HttpResponse DeskGate::answer(const HttpRequest &request, const For &whom, const Page &page) const
{
    const auto store = m_stores.mine();
    if (!store)
        return desk::unavailable(store.error());
    if (isSingleSignOn())
        return answerByHeader(request, **store, whom, page);
    const QString token = this->token(request);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto session = sessions::current(**store, token, now);
    if (!session) {
        return session.error().code == QLatin1String("session-over") ? desk::redirect("/desk/login")
                                                                     : desk::unavailable(session.error());
    }
    const auto account = AccountTable(**store).find(session->account);
    if (!account)
        return desk::unavailable(account.error());
    if (!*account || (*account)->closed || (*account)->isSingleSignOn())
        return desk::redirect("/desk/login");
    return answerTo({request, **store, token, *session, **account, now}, whom, page);
}

HttpResponse DeskGate::answerByHeader(const HttpRequest &request, const Store &store, const For &whom,
                                      const Page &page) const
{
    const auto stranger = [] {
        return desk::page(
            pages::message(QStringLiteral("Geen toegang"),
                           QStringLiteral("U hebt geen account bij Stapsteen. Vraag de beheerder.")),
            403);
    };
    const QString name = Accounts::normalised(QString::fromUtf8(request.header(m_header)));
    if (name.isNull())
        return stranger();
    const auto account = AccountTable(store).find(name);
    if (!account)
        return desk::unavailable(account.error());
    if (!*account || (*account)->closed || !(*account)->isSingleSignOn())
        return stranger();

    // A session all the same: forms hang on its token.
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QString token = this->token(request);
    auto session = sessions::current(store, token, now);
    const bool isFresh = !session || session->account != name;
    if (isFresh) {
        if (request.method == "POST")
            return desk::staleForm();
        const auto noted = AuditLog(store, m_key).record(name, Deed::LoggedIn, {}, {}, now);
        if (!noted)
            return desk::unavailable(noted.error());
        const auto begun = sessions::begin(store, name, Stage::Full, now);
        if (!begun)
            return desk::unavailable(begun.error());
        token = *begun;
        session = sessions::Session{name, Stage::Full, {}, now, now};
    }
    HttpResponse response = answerTo({request, store, token, *session, **account, now}, whom, page);
    if (isFresh)
        response.headers.append(setToken(token));
    return response;
}

HttpResponse DeskGate::answerTo(const DeskVisitor &visitor, const For &whom, const Page &page)
{
    if (visitor.session.stage < whom.stage)
        return desk::redirect(nextStep(visitor));
    if (!whom.roles.contains(visitor.account.role))
        return desk::forbidden();
    return page(visitor);
}

QString DeskGate::token(const HttpRequest &request) const
{
    return QString::fromLatin1(request.cookie(cookieName()));
}

bool DeskGate::isOurForm(const HttpRequest &request) const
{
    const QString token = this->token(request);
    return !token.isEmpty()
        && isEqualInConstantTime(desk::field(request.form(), QStringLiteral("token")),
                                 sessions::formToken(token));
}

std::pair<QByteArray, QByteArray> DeskGate::setToken(const QString &token) const
{
    QByteArray cookie = cookieName() + '=' + token.toLatin1() + "; Path=/; HttpOnly; SameSite=Strict";
    if (m_isBehindHttps)
        cookie += "; Secure";
    if (token.isEmpty())
        cookie += "; Max-Age=0";
    return {"Set-Cookie", cookie};
}

QByteArray DeskGate::cookieName() const
{
    // __Host-: browsers take it only by https, from this very host, for all of it.
    return m_isBehindHttps ? QByteArrayLiteral("__Host-stapsteen-desk") : QByteArrayLiteral("stapsteen-desk");
}

} // namespace stapsteen
