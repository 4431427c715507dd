// SPDX-License-Identifier: EUPL-1.2
#include "intake/desk/AdminPages.h"

#include "intake/desk/DutchText.h"

namespace stapsteen::pages {

using namespace Qt::StringLiterals;

namespace {

QList<dutch::Choice> roles()
{
    QList<dutch::Choice> all;
    for (const Role role : Roles)
        all.append({roleName(role), dutch::role(role)});
    return all;
}

QString stateOf(const Account &account, const QDateTime &now)
{
    if (account.closed)
        return u"Gesloten"_s;
    if (account.lockedUntil > now)
        return u"Op slot tot %1"_s.arg(dutch::shortMoment(account.lockedUntil));
    if (account.isSingleSignOn())
        return u"Open"_s;
    if (account.mustChangePassword || account.lockedTotp.isEmpty())
        return u"Nog niet klaar met instellen"_s;
    return u"Open"_s;
}

Html rowOf(const Account &account, const QDateTime &now)
{
    Html cells = cell(u"Naam"_s, account.name);
    cells += cell(u"Rol"_s, dutch::role(account.role));
    cells += cell(u"Inloggen"_s, account.isSingleSignOn() ? u"Via de organisatie"_s : u"Wachtwoord en app"_s);
    cells += cell(u"Stand"_s, stateOf(account, now));
    return element("tr"_L1, {cells});
}

Html changeForm(const Viewer &viewer, const QList<Account> &accounts)
{
    QList<dutch::Choice> names;
    for (const Account &account : accounts) {
        if (account.name != viewer.account)
            names.append({account.name, account.name});
    }
    if (names.isEmpty())
        return {};
    QList<dutch::Choice> actions{{u"reset-password"_s, u"Geef een nieuw wachtwoord"_s},
                                 {u"reset-second-factor"_s, u"Maak de app los (telefoon kwijt)"_s},
                                 {u"close"_s, u"Sluit het account"_s},
                                 {u"reopen"_s, u"Heropen het account"_s}};
    for (const auto &[role, text] : roles())
        actions.append({role, u"Geef de rol "_s + text});
    Html fields = select(u"Account"_s, u"name"_s, QString(), names);
    fields += select(u"Wat wilt u doen"_s, u"action"_s, QString(), actions);
    fields += button(u"Doe dit"_s, u"quiet"_s);
    return section(QString(), u"Verander een account"_s,
                   postForm(u"/desk/accounts/change"_s, viewer.formToken, fields, u"inline"_s));
}

Html addForm(const Viewer &viewer)
{
    Html fields = input(u"Naam"_s, {u"name"_s, u"text"_s, u"off"_s, {}, {}});
    fields += select(u"Rol"_s, u"role"_s, QString(), roles());
    fields += select(u"Inloggen"_s, u"login"_s, QString(),
                     {{u"password"_s, u"Met wachtwoord en app"_s},
                      {u"single-sign-on"_s, u"Via de organisatie (single sign-on)"_s}});
    fields += button(u"Maak het account"_s, u"main"_s);
    return section(QString(), u"Nieuw account"_s,
                   postForm(u"/desk/accounts/add"_s, viewer.formToken, fields, u"inline"_s));
}

} // namespace

Html accounts(const Viewer &viewer, const AccountList &list)
{
    Html main = heading(u"Accounts"_s);
    main += paragraph(u"Een beheerder ziet geen verzoeken. Wat u hier doet, staat in het logboek van de "
                      u"coördinator."_s,
                      u"soft"_s);
    if (!list.said.isEmpty())
        main += confirmation(list.said);
    if (!list.refused.isEmpty())
        main += warning(list.refused);
    Html rows;
    for (const Account &account : list.accounts)
        rows += rowOf(account, list.now);
    main +=
        table(u"Wie de balie mag gebruiken"_s, {u"Naam"_s, u"Rol"_s, u"Inloggen"_s, u"Stand"_s}, false, rows);
    main += changeForm(viewer, list.accounts);
    main += addForm(viewer);
    return document(u"Accounts"_s, viewer, main);
}

Html startingPassword(const Viewer &viewer, const QString &account, const QString &password)
{
    Html main = heading(u"Wachtwoord om mee te beginnen"_s);
    main += paragraph(u"Geef dit wachtwoord zelf aan %1. U ziet het hierna niet meer. Bij het inloggen kiest "
                      u"%1 een eigen wachtwoord."_s.arg(account));
    main += section(QString(), u"Wachtwoord"_s,
                    paragraph(element("code"_L1, {{"class"_L1, u"secret"_s}}, {password})));
    main += element("div"_L1, {{"class"_L1, u"actions"_s}},
                    {link(u"/desk/accounts"_s, u"Naar de accounts"_s, u"button"_s)});
    return document(u"Wachtwoord om mee te beginnen"_s, viewer, main);
}

} // namespace stapsteen::pages
