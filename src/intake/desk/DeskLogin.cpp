// SPDX-License-Identifier: EUPL-1.2
#include "intake/desk/DeskLogin.h"

#include "intake/Log.h"
#include "intake/Token.h"
#include "intake/desk/AuditLog.h"
#include "intake/desk/DeskHttp.h"
#include "intake/desk/LoginPages.h"
#include "intake/desk/Totp.h"

#include <algorithm>

namespace stapsteen {

using namespace Qt::StringLiterals;
using desk::field;
using sessions::Stage;

namespace {

// How far somebody is who proved who they are.
Stage stageOf(const Account &account)
{
    return account.mustChangePassword || account.lockedTotp.isEmpty() ? Stage::Setup : Stage::Full;
}

bool isOneOf(const Error &error, std::initializer_list<QLatin1String> codes)
{
    return std::find(codes.begin(), codes.end(), error.code) != codes.end();
}

// A crowd at the door is no trouble of the database's.
HttpResponse unavailable(const Error &error)
{
    return isOneOf(error, {"login-busy"_L1}) ? desk::busy(error.sentence) : desk::unavailable(error);
}

HttpResponse accountPage(const DeskVisitor &visitor)
{
    const auto left = AccountTable(visitor.store).recoveryCodesLeft(visitor.account.name);
    if (!left)
        return desk::unavailable(left.error());
    const bool isChanged = !field(visitor.request.query, u"changed"_s).isEmpty();
    return desk::page(pages::account(
        visitor.viewer(),
        {visitor.account.isSingleSignOn(), *left, isChanged ? u"Uw wachtwoord is veranderd."_s : QString()}));
}

HttpResponse passwordPage(const DeskVisitor &visitor, int status, const QString &why)
{
    return desk::page(pages::password(visitor.viewer(), visitor.session.stage == Stage::Setup, why), status);
}

} // namespace

DeskLogin::DeskLogin(const DeskGate &gate, const Accounts &accounts, const DeskKey &key)
    : m_gate(gate)
    , m_accounts(accounts)
    , m_key(key)
{
}

QList<HttpRoute> DeskLogin::routes() const
{
    const auto from = [](Stage stage) {
        DeskGate::For whom;
        whom.stage = stage;
        return whom;
    };
    const auto ask = [this](HttpResponse (DeskLogin::*what)(const DeskVisitor &) const) {
        return [this, what](const DeskVisitor &visitor) { return (this->*what)(visitor); };
    };
    QList<HttpRoute> routes{
        m_gate.get(u"/desk/account"_s, from(Stage::Full), accountPage),
        m_gate.post(u"/desk/logout"_s, from(Stage::Code), ask(&DeskLogin::logOut)),
    };
    if (m_gate.isSingleSignOn())
        return routes;
    HttpRoute login = m_gate.post(u"/desk/login"_s, {}, {}); // with its limits, but for who has no session
    login.handler = [this](const HttpRequest &request) { return logIn(request); };
    routes += {
        HttpRoute{"GET",
                  u"/desk/login"_s,
                  [this](const HttpRequest &request) { return loginPage(request, 200, {}); },
                  {},
                  0},
        login,
        m_gate.get(u"/desk/login/code"_s, from(Stage::Code),
                   [](const DeskVisitor &visitor) {
                       return visitor.session.stage == Stage::Code
                           ? desk::page(pages::loginCode(visitor.viewer().formToken, {}))
                           : desk::redirect("/desk");
                   }),
        m_gate.post(u"/desk/login/code"_s, from(Stage::Code), ask(&DeskLogin::checkCode)),
        m_gate.get(u"/desk/account/password"_s, from(Stage::Setup),
                   [](const DeskVisitor &visitor) { return passwordPage(visitor, 200, {}); }),
        m_gate.post(u"/desk/account/password"_s, from(Stage::Setup), ask(&DeskLogin::changePassword)),
        m_gate.get(u"/desk/account/second-factor"_s, from(Stage::Setup),
                   [this](const DeskVisitor &visitor) { return secondFactorPage(visitor, 200, {}); }),
        m_gate.post(u"/desk/account/second-factor"_s, from(Stage::Setup), ask(&DeskLogin::setSecondFactor)),
    };
    return routes;
}

HttpResponse DeskLogin::loginPage(const HttpRequest &request, int status, const QString &why) const
{
    // The login form needs a token too. It hangs on a cookie that is no session; a browser that has one
    // already keeps it, so that a second tab does not spoil the first.
    QString token = m_gate.token(request);
    const bool isFresh = token.isEmpty();
    if (isFresh)
        token = randomToken();
    HttpResponse response = desk::page(pages::login(sessions::formToken(token), why), status);
    if (isFresh)
        response.headers.append(m_gate.setToken(token));
    return response;
}

HttpResponse DeskLogin::logIn(const HttpRequest &request) const
{
    if (!m_gate.isOurForm(request)) {
        return loginPage(request, 403,
                         u"Dit formulier is verlopen. Vul uw naam en wachtwoord opnieuw in. Uw browser moet "
                         u"cookies van deze site toestaan."_s);
    }
    const auto store = m_gate.store();
    if (!store)
        return desk::unavailable(store.error());
    const QUrlQuery form = request.form();
    const QString name = field(form, u"name"_s);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto account = m_accounts.checkPassword(**store, name, field(form, u"password"_s).toUtf8(), now);
    if (!account)
        return refused(request, **store, name, account.error(), now);
    // Whoever was logged in with this browser no longer is.
    if (const auto ended = sessions::end(**store, m_gate.token(request)); !ended)
        return desk::unavailable(ended.error());
    const Stage stage = account->lockedTotp.isEmpty() ? Stage::Setup : Stage::Code;
    return withSession(**store, *account, stage, desk::redirect("/desk"));
}

HttpResponse DeskLogin::refused(const HttpRequest &request, const Store &store, const QString &name,
                                const Error &error, const QDateTime &now) const
{
    if (!isOneOf(error, {"login-refused"_L1}))
        return unavailable(error);
    noteLockOut(store, Accounts::normalised(name), now);
    return loginPage(request, 403, error.sentence);
}

void DeskLogin::noteLockOut(const Store &store, const QString &name, const QDateTime &now) const
{
    // Once per lock: by the attempt that set it.
    const auto account = AccountTable(store).find(name);
    if (!account || !*account || (*account)->lockedUntil != now.addDuration(Accounts::LockTime))
        return;
    const auto noted = AuditLog(store, m_key).record(name, Deed::LockedOut, {}, {}, now);
    if (!noted)
        logTrouble(noted.error());
}

Result<> DeskLogin::checkOwnPassword(const DeskVisitor &visitor) const
{
    const auto isOwn =
        m_accounts.checkPassword(visitor.store, visitor.account.name,
                                 field(visitor.request.form(), u"password"_s).toUtf8(), visitor.now);
    if (isOwn)
        return {};
    noteLockOut(visitor.store, visitor.account.name, visitor.now);
    return failure(isOwn.error());
}

HttpResponse DeskLogin::withSession(const Store &store, const Account &account, Stage stage,
                                    HttpResponse response) const
{
    // A new token for every step forward, so that one known before is worth nothing after.
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (stage == Stage::Full) {
        const auto noted = AuditLog(store, m_key).record(account.name, Deed::LoggedIn, {}, {}, now);
        if (!noted)
            return desk::unavailable(noted.error());
    }
    const auto token = sessions::begin(store, account.name, stage, now);
    if (!token)
        return desk::unavailable(token.error());
    response.headers.append(m_gate.setToken(*token));
    return response;
}

HttpResponse DeskLogin::checkCode(const DeskVisitor &visitor) const
{
    if (visitor.session.stage != Stage::Code)
        return desk::redirect("/desk");
    const auto proof = Accounts::checkCode(visitor.store, m_key, visitor.account,
                                           field(visitor.request.form(), u"code"_s), visitor.now);
    if (!proof) {
        if (!isOneOf(proof.error(), {"code-refused"_L1}))
            return desk::unavailable(proof.error());
        noteLockOut(visitor.store, visitor.account.name, visitor.now);
        return desk::page(pages::loginCode(visitor.viewer().formToken, proof.error().sentence), 403);
    }
    if (*proof == Accounts::Proof::RecoveryCode) {
        const auto noted = AuditLog(visitor.store, m_key)
                               .record(visitor.account.name, Deed::RecoveryCodeUsed, {}, {}, visitor.now);
        if (!noted)
            return desk::unavailable(noted.error());
    }
    if (const auto ended = sessions::end(visitor.store, visitor.token); !ended)
        return desk::unavailable(ended.error());
    return withSession(visitor.store, visitor.account, stageOf(visitor.account), desk::redirect("/desk"));
}

HttpResponse DeskLogin::logOut(const DeskVisitor &visitor) const
{
    if (const auto ended = sessions::end(visitor.store, visitor.token); !ended)
        return desk::unavailable(ended.error());
    HttpResponse response =
        m_gate.isSingleSignOn() ? desk::page(pages::loggedOut()) : desk::redirect("/desk/login");
    response.headers.append(m_gate.setToken({}));
    return response;
}

HttpResponse DeskLogin::changePassword(const DeskVisitor &visitor) const
{
    const QUrlQuery form = visitor.request.form();
    const QString wanted = field(form, u"new"_s);
    if (visitor.session.stage == Stage::Full) {
        const auto isOwn = checkOwnPassword(visitor);
        if (!isOwn) {
            return isOneOf(isOwn.error(), {"login-refused"_L1})
                ? passwordPage(visitor, 403, u"Dit is niet uw wachtwoord van nu."_s)
                : unavailable(isOwn.error());
        }
    } else if (!visitor.account.mustChangePassword) {
        return desk::redirect("/desk");
    }
    if (wanted != field(form, u"again"_s))
        return passwordPage(visitor, 422, u"U typte twee verschillende nieuwe wachtwoorden."_s);
    const auto hash = m_accounts.hashOf(wanted.toUtf8());
    if (!hash) {
        return isOneOf(hash.error(), {"password-length"_L1})
            ? passwordPage(visitor, 422, hash.error().sentence)
            : desk::unavailable(hash.error());
    }
    const auto changed = visitor.store.database().transaction([&]() -> Result<> {
        const QString &name = visitor.account.name;
        auto done = AccountTable(visitor.store).setPassword(name, *hash, false);
        if (done)
            done = sessions::endOthers(visitor.store, name, {});
        return done ? AuditLog(visitor.store, m_key).append(name, Deed::PasswordChanged, {}, {}, visitor.now)
                    : done;
    });
    if (!changed)
        return desk::unavailable(changed.error());
    Account account = visitor.account;
    account.mustChangePassword = false;
    return withSession(visitor.store, account, stageOf(account), desk::redirect("/desk/account?changed=1"));
}

HttpResponse DeskLogin::secondFactorPage(const DeskVisitor &visitor, int status, const QString &why) const
{
    QByteArray locked = visitor.session.lockedTotp;
    if (locked.isEmpty()) {
        locked = m_key.lock(totp::newSecret());
        if (const auto kept = sessions::keepTotp(visitor.store, visitor.token, locked); !kept)
            return desk::unavailable(kept.error());
    }
    const auto secret = m_key.unlock(locked);
    if (!secret)
        return desk::unavailable(secret.error());
    return desk::page(pages::secondFactor(visitor.viewer(), visitor.session.stage == Stage::Setup,
                                          totp::toBase32(secret->view()),
                                          totp::uri(secret->view(), visitor.account.name), why),
                      status);
}

HttpResponse DeskLogin::setSecondFactor(const DeskVisitor &visitor) const
{
    const QUrlQuery form = visitor.request.form();
    if (visitor.session.lockedTotp.isEmpty())
        return desk::redirect("/desk/account/second-factor");
    if (visitor.session.stage == Stage::Full) {
        const auto isOwn = checkOwnPassword(visitor);
        if (!isOwn) {
            return isOneOf(isOwn.error(), {"login-refused"_L1})
                ? secondFactorPage(visitor, 403, u"Dit is niet uw wachtwoord."_s)
                : unavailable(isOwn.error());
        }
    }
    QStringList codes;
    const auto set = visitor.store.database().transaction([&]() -> Result<> {
        auto made =
            Accounts::setSecondFactor(visitor.store, m_key, visitor.account.name, visitor.session.lockedTotp,
                                      field(form, u"code"_s), visitor.now);
        if (!made)
            return failure(made.error());
        codes = *made;
        if (const auto ended = sessions::endOthers(visitor.store, visitor.account.name, {}); !ended)
            return ended;
        return AuditLog(visitor.store, m_key)
            .append(visitor.account.name, Deed::SecondFactorSet, {}, {}, visitor.now);
    });
    if (!set) {
        return isOneOf(set.error(), {"code-refused"_L1})
            ? secondFactorPage(visitor, 403, set.error().sentence)
            : desk::unavailable(set.error());
    }
    Account account = visitor.account;
    account.lockedTotp = visitor.session.lockedTotp;
    return withSession(visitor.store, account, stageOf(account), desk::page(pages::recoveryCodes(codes)));
}

} // namespace stapsteen
