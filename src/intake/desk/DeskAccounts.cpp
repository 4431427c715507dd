// SPDX-License-Identifier: EUPL-1.2
#include "intake/desk/DeskAccounts.h"

#include "intake/desk/AdminPages.h"
#include "intake/desk/DeskHttp.h"
#include "intake/desk/Requests.h"
#include "intake/desk/Totp.h"

namespace stapsteen {

using namespace Qt::StringLiterals;
using desk::field;

namespace {

// 100 random bits, in groups that can be read aloud.
QString startingPassword()
{
    const QString letters = totp::toBase32(totp::newSecret()).toLower();
    return QStringList{letters.mid(0, 5), letters.mid(5, 5), letters.mid(10, 5), letters.mid(15, 5)}.join(
        u'-');
}

bool isWrongInput(const Error &error)
{
    return error.code == u"account-name" || error.code == u"account-exists";
}

} // namespace

DeskAccounts::DeskAccounts(const DeskGate &gate, const Accounts &accounts, const DeskKey &key)
    : m_gate(gate)
    , m_accounts(accounts)
    , m_key(key)
{
}

QList<HttpRoute> DeskAccounts::routes() const
{
    const DeskGate::For administrators{{Role::Administrator}, sessions::Stage::Full};
    return {
        m_gate.get(u"/desk/accounts"_s, administrators,
                   [this](const DeskVisitor &visitor) { return show(visitor, 200, {}); }),
        m_gate.post(u"/desk/accounts/add"_s, administrators,
                    [this](const DeskVisitor &visitor) { return add(visitor); }),
        m_gate.post(u"/desk/accounts/change"_s, administrators,
                    [this](const DeskVisitor &visitor) { return change(visitor); }),
    };
}

HttpResponse DeskAccounts::show(const DeskVisitor &visitor, int status, const QString &refused) const
{
    const auto all = AccountTable(visitor.store).all();
    if (!all)
        return desk::unavailable(all.error());
    const bool isSaid = !field(visitor.request.query, u"said"_s).isEmpty();
    return desk::page(
        pages::accounts(visitor.viewer(), {*all, visitor.now, isSaid ? u"Bewaard."_s : QString(), refused}),
        status);
}

// No case manager sees what is another's: where nobody can go on with it, it becomes nobody's again.
Result<> DeskAccounts::releaseRequests(const DeskVisitor &visitor, const QString &account) const
{
    const Requests requests(visitor.store);
    const auto ids = requests.openOnesOf(account);
    if (!ids)
        return failure(ids.error());
    for (const QString &id : *ids) {
        auto released = requests.assign(id, account, {});
        if (released) {
            released = AuditLog(visitor.store, m_key)
                           .append(visitor.account.name, Deed::Assigned, id, {}, visitor.now);
        }
        if (!released)
            return released;
    }
    return {};
}

Result<> DeskAccounts::changeAccount(const DeskVisitor &visitor, const QString &account, Deed deed,
                                     const QString &detail, const std::function<Result<>()> &work) const
{
    return visitor.store.database().transaction([&]() -> Result<> {
        if (const auto worked = work(); !worked)
            return worked;
        if (const auto ended = sessions::endOthers(visitor.store, account, {}); !ended)
            return ended;
        return AuditLog(visitor.store, m_key)
            .append(visitor.account.name, deed, account, detail, visitor.now);
    });
}

HttpResponse DeskAccounts::add(const DeskVisitor &visitor) const
{
    const QUrlQuery form = visitor.request.form();
    const QString name = field(form, u"name"_s);
    const auto role = roleFromName(field(form, u"role"_s));
    if (!role)
        return desk::refusal(422);
    const bool hasPassword = field(form, u"login"_s) != u"single-sign-on";
    const QString password = startingPassword();
    const auto account = hasPassword ? m_accounts.made(name, *role, password.toUtf8(), true)
                                     : Accounts::madeForSingleSignOn(name, *role);
    const auto added = account ? changeAccount(visitor, account->name, Deed::AccountAdded, roleName(*role),
                                               [&] { return AccountTable(visitor.store).add(*account); })
                               : Result<>(failure(account.error()));
    if (!added) {
        return isWrongInput(added.error()) ? show(visitor, 422, added.error().sentence)
                                           : desk::unavailable(added.error());
    }
    return hasPassword ? desk::page(pages::startingPassword(visitor.viewer(), account->name, password))
                       : desk::redirect("/desk/accounts?said=saved");
}

HttpResponse DeskAccounts::resetPassword(const DeskVisitor &visitor, const Account &account) const
{
    const QString password = startingPassword();
    const auto hash = m_accounts.hashOf(password.toUtf8());
    if (!hash)
        return desk::unavailable(hash.error());
    const auto reset = changeAccount(visitor, account.name, Deed::PasswordReset, {}, [&] {
        return AccountTable(visitor.store).setPassword(account.name, *hash, true);
    });
    return reset ? desk::page(pages::startingPassword(visitor.viewer(), account.name, password))
                 : desk::unavailable(reset.error());
}

HttpResponse DeskAccounts::change(const DeskVisitor &visitor) const
{
    const QUrlQuery form = visitor.request.form();
    const QString name = field(form, u"name"_s);
    const QString action = field(form, u"action"_s);
    const AccountTable table(visitor.store);
    const auto account = table.find(name);
    if (!account)
        return desk::unavailable(account.error());
    if (!*account || name == visitor.account.name) // nobody raises or locks out themselves
        return desk::refusal(422);
    const bool isAboutPassword = action == u"reset-password" || action == u"reset-second-factor";
    if (isAboutPassword && (*account)->isSingleSignOn()) {
        return show(visitor, 422,
                    u"%1 logt in via de organisatie en heeft hier geen wachtwoord."_s.arg(name));
    }
    if (action == u"reset-password")
        return resetPassword(visitor, **account);

    Result<> changed;
    if (const auto role = roleFromName(action)) {
        changed = changeAccount(visitor, name, Deed::RoleChanged, action, [&]() -> Result<> {
            const auto set = table.setRole(name, *role);
            return set && !isCaseWorker(*role) ? releaseRequests(visitor, name) : set;
        });
    } else if (action == u"reset-second-factor") {
        changed = changeAccount(visitor, name, Deed::SecondFactorReset, {},
                                [&] { return table.setSecondFactor(name, {}, {}); });
    } else if (action == u"close") {
        changed = changeAccount(visitor, name, Deed::AccountClosed, {}, [&]() -> Result<> {
            const auto closed = table.setClosed(name, visitor.now);
            return closed ? releaseRequests(visitor, name) : closed;
        });
    } else if (action == u"reopen") {
        changed = changeAccount(visitor, name, Deed::AccountReopened, {},
                                [&] { return table.setClosed(name, std::nullopt); });
    } else {
        return desk::refusal(422);
    }
    return changed ? desk::redirect("/desk/accounts?said=saved") : desk::unavailable(changed.error());
}

} // namespace stapsteen
