// SPDX-License-Identifier: EUPL-1.2
#include "intake/desk/LoginPages.h"

#include "intake/desk/DutchText.h"
#include "intake/desk/QrCode.h"

namespace stapsteen::pages {

using namespace Qt::StringLiterals;

namespace {

Html warningIfAny(const QString &why)
{
    return why.isEmpty() ? Html() : warning(why);
}

Html passwordInput(const QString &label, const QString &name, const QString &autocomplete)
{
    return input(label, {name, u"password"_s, autocomplete, {}, {}});
}

Html codeInput(const QString &label)
{
    return input(label, {u"code"_s, u"text"_s, u"one-time-code"_s, {}, {}});
}

// In the middle of logging in there is no menu yet.
Html own(const QString &title, const Viewer &viewer, bool isFirst, const Html &content)
{
    Html main = heading(title);
    main += content;
    return isFirst ? cardDocument(title, main)
                   : document(title, viewer, element("div"_L1, {{"class"_L1, u"narrow"_s}}, {main}));
}

QString inFours(const QString &secret)
{
    QStringList groups;
    for (qsizetype at = 0; at < secret.size(); at += 4)
        groups.append(secret.mid(at, 4));
    return groups.join(u' ');
}

} // namespace

Html login(const QString &formToken, const QString &why)
{
    Html fields = input(u"Naam"_s, {u"name"_s, u"text"_s, u"username"_s, {}, {}});
    fields += passwordInput(u"Wachtwoord"_s, u"password"_s, u"current-password"_s);
    fields += button(u"Log in"_s, u"main"_s);
    Html card = heading(u"Contactverzoeken"_s);
    card += paragraph(u"Voor medewerkers van de gemeente."_s, u"soft"_s);
    card += warningIfAny(why);
    card += postForm(u"/desk/login"_s, formToken, fields, u"stacked"_s);
    return cardDocument(u"Inloggen"_s, card);
}

Html loginCode(const QString &formToken, const QString &why)
{
    Html fields = codeInput(u"Code van 6 cijfers"_s);
    fields += button(u"Verder"_s, u"main"_s);
    Html card = heading(u"Code uit uw app"_s);
    card +=
        paragraph(u"Open de app op uw telefoon en typ de code die bij Stapsteen staat. Telefoon kwijt? Typ "
                  u"dan een van uw herstelcodes."_s);
    card += warningIfAny(why);
    card += postForm(u"/desk/login/code"_s, formToken, fields, u"stacked"_s);
    card += postForm(u"/desk/logout"_s, formToken, button(u"Stop met inloggen"_s, u"quiet"_s));
    return cardDocument(u"Code uit uw app"_s, card);
}

Html loggedOut()
{
    return message(
        u"U bent uitgelogd"_s,
        u"Sluit ook uw browser: zolang u bij uw organisatie bent ingelogd, opent de balie weer."_s);
}

Html account(const Viewer &viewer, const OwnAccount &own)
{
    Html main = heading(u"Mijn account"_s);
    if (!own.said.isEmpty())
        main += confirmation(own.said);
    Html known = fact(u"Naam"_s, viewer.account);
    known += fact(u"Rol"_s, dutch::role(viewer.role));
    known += fact(u"Inloggen"_s,
                  own.isSingleSignOn ? u"Via uw organisatie (single sign-on)."_s
                                     : u"Met een wachtwoord en een code uit een app."_s);
    if (!own.isSingleSignOn)
        known += fact(u"Herstelcodes over"_s, QString::number(own.recoveryCodesLeft));
    main += section(QString(), u"Gegevens"_s, facts(known));
    if (!own.isSingleSignOn) {
        main += element(
            "div"_L1, {{"class"_L1, u"actions"_s}},
            {link(u"/desk/account/password"_s, u"Ander wachtwoord"_s, u"button"_s),
             link(u"/desk/account/second-factor"_s, u"Andere app of nieuwe herstelcodes"_s, u"button"_s)});
    }
    return document(u"Mijn account"_s, viewer, main);
}

Html password(const Viewer &viewer, bool isFirst, const QString &why)
{
    Html fields;
    if (!isFirst)
        fields += passwordInput(u"Wachtwoord van nu"_s, u"password"_s, u"current-password"_s);
    fields += passwordInput(u"Nieuw wachtwoord"_s, u"new"_s, u"new-password"_s);
    fields += passwordInput(u"Nog een keer het nieuwe wachtwoord"_s, u"again"_s, u"new-password"_s);
    fields += button(u"Bewaar"_s, u"main"_s);
    Html content;
    content +=
        paragraph(isFirst ? u"Iemand anders heeft uw wachtwoord gekozen. Kies nu een eigen wachtwoord."_s
                          : u"Op andere apparaten wordt u hierna uitgelogd."_s);
    content +=
        paragraph(u"Minstens 12 tekens. Een zin van een paar woorden is goed te onthouden."_s, u"soft"_s);
    content += warningIfAny(why);
    content += postForm(u"/desk/account/password"_s, viewer.formToken, fields, u"stacked"_s);
    return own(u"Kies een wachtwoord"_s, viewer, isFirst, content);
}

Html secondFactor(const Viewer &viewer, bool isFirst, const QString &secret, const QString &uri,
                  const QString &why)
{
    Html steps;
    steps += element("li"_L1, {u"Zet een app op uw telefoon die codes maakt, een authenticator."_s});
    steps +=
        element("li"_L1, {u"Scan deze QR-code met die app. Kan dat niet? Typ dan dit geheim in de app."_s});
    steps += element("li"_L1, {u"Typ hieronder de code van 6 cijfers die de app laat zien."_s});
    Html fields;
    if (!isFirst)
        fields += passwordInput(u"Uw wachtwoord"_s, u"password"_s, u"current-password"_s);
    fields += codeInput(u"Code van 6 cijfers"_s);
    fields += button(u"Verder"_s, u"main"_s);
    Html content;
    content += paragraph(
        isFirst ? u"Met alleen een wachtwoord komt niemand bij de verzoeken van vrouwen. Daarom vraagt "
                  u"de balie ook een code uit een app op uw telefoon."_s
                : u"De vorige app en alle vorige herstelcodes werken hierna niet meer."_s);
    content += element("ol"_L1, {steps});
    content += element(
        "div"_L1, {{"class"_L1, u"enrol"_s}},
        {qrCode(uri, u"QR-code voor de app op uw telefoon"_s),
         element("p"_L1,
                 {u"Geheim: "_s, element("code"_L1, {{"class"_L1, u"secret"_s}}, {inFours(secret)})})});
    content += warningIfAny(why);
    content += postForm(u"/desk/account/second-factor"_s, viewer.formToken, fields, u"stacked"_s);
    return own(u"Code uit een app"_s, viewer, isFirst, content);
}

Html recoveryCodes(const QStringList &codes)
{
    Html items;
    for (const QString &code : codes)
        items += element("li"_L1, {element("code"_L1, {code})});
    Html card = heading(u"Uw herstelcodes"_s);
    card += confirmation(u"De app is ingesteld."_s);
    card += paragraph(
        u"Raakt u uw telefoon kwijt, dan logt u in met een van deze codes. Elke code werkt één keer. "
        u"Schrijf ze op en bewaar ze apart van uw telefoon: u ziet ze hierna niet meer."_s);
    card += element("ul"_L1, {{"class"_L1, u"codes"_s}}, {items});
    card += paragraph(link(u"/desk"_s, u"Ik heb ze bewaard"_s, u"button main"_s));
    return cardDocument(u"Uw herstelcodes"_s, card);
}

} // namespace stapsteen::pages
