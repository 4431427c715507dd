// SPDX-License-Identifier: EUPL-1.2
#include "intake/desk/DeskPages.h"

#include "intake/desk/DutchText.h"
#include "wire/Reference.h"

namespace stapsteen::pages {

using namespace Qt::StringLiterals;

namespace {

Html link(const QString &to, const Html &text, const QString &style = {})
{
    return element("a"_L1, {{"href"_L1, to}, {"class"_L1, style}}, {text});
}

Html postForm(const QString &action, const QString &formToken, const Html &fields)
{
    return element(
        "form"_L1, {{"method"_L1, u"post"_s}, {"action"_L1, action}},
        {element("input"_L1, {{"type"_L1, u"hidden"_s}, {"name"_L1, u"token"_s}, {"value"_L1, formToken}}),
         fields});
}

Html button(const QString &text, const QString &style)
{
    return element("button"_L1, {{"type"_L1, u"submit"_s}, {"class"_L1, style}}, {text});
}

Html header(const Viewer &viewer)
{
    return element("header"_L1, {{"class"_L1, u"bar"_s}},
                   {link(u"/desk/requests"_s, u"Stapsteen"_s, u"brand"_s),
                    element("span"_L1, {{"class"_L1, u"who"_s}}, {viewer.account}),
                    postForm(u"/desk/logout"_s, viewer.formToken, button(u"Uitloggen"_s, u"quiet"_s))});
}

Html document(const QString &title, const Html &top, const Html &main)
{
    return element(
        "html"_L1, {{"lang"_L1, u"nl"_s}},
        {element(
             "head"_L1,
             {element("meta"_L1, {{"charset"_L1, u"utf-8"_s}}),
              element("meta"_L1,
                      {{"name"_L1, u"viewport"_s}, {"content"_L1, u"width=device-width, initial-scale=1"_s}}),
              element("title"_L1, {title + u" · Stapsteen"_s}),
              element("link"_L1, {{"rel"_L1, u"stylesheet"_s}, {"href"_L1, u"/desk/style.css"_s}})}),
         element("body"_L1,
                 {link(u"#inhoud"_s, u"Naar de inhoud"_s, u"skip"_s), top,
                  element("main"_L1, {{"id"_L1, u"inhoud"_s}}, {main})})});
}

Html paragraph(const Html &text, const QString &style = {})
{
    return element("p"_L1, {{"class"_L1, style}}, {text});
}

// One fact: what it is about, and what holds.
Html fact(const QString &name, const Html &value)
{
    return element("div"_L1, {element("dt"_L1, {name}), element("dd"_L1, {value})});
}

Html section(const QString &style, const QString &title, const Html &content)
{
    return element("section"_L1, {{"class"_L1, style}}, {element("h2"_L1, {title}), content});
}

QString listAddress(Store::State state, int page)
{
    QString address = u"/desk/requests?state="_s + (state == Store::State::New ? u"new"_s : u"done"_s);
    if (page > 1)
        address += u"&page="_s + QString::number(page);
    return address;
}

Html tab(const RequestList &list, Store::State state, const QString &text, int count)
{
    const Html content = element("span"_L1, {text, u" "_s, element("b"_L1, {QString::number(count)})});
    const QString current = list.state == state ? u"page"_s : QString();
    return element(
        "li"_L1,
        {element("a"_L1, {{"href"_L1, listAddress(state, 1)}, {"aria-current"_L1, current}}, {content})});
}

// The label is for narrow windows, where the head of the table is gone.
Html cell(const QString &label, const Html &content, const QString &style = {})
{
    return element("td"_L1, {{"data-label"_L1, label}, {"class"_L1, style}}, {content});
}

Html row(const OpenedRequest &opened)
{
    const StoredRequest &stored = opened.stored;
    const QString when = dutch::shortMoment(stored.received);
    const Html readable = opened.content ? Html(dutch::language(opened.content->language)) : Html(u"–"_s);
    const Html about = opened.content ? Html(dutch::subjects(*opened.content)) : Html(u"Niet te openen"_s);
    const Html state = stored.handled
        ? element("span"_L1, {{"class"_L1, u"state done"_s}}, {u"Afgehandeld"_s})
        : element("span"_L1, {{"class"_L1, u"state new"_s}}, {u"Nieuw"_s});
    const Html open = element("a"_L1,
                              {{"href"_L1, u"/desk/requests/"_s + stored.id},
                               {"class"_L1, u"button"_s},
                               {"aria-label"_L1, u"Open het verzoek van "_s + when}},
                              {u"Open"_s});
    return element("tr"_L1,
                   {cell(u"Ontvangen"_s, when, u"when"_s), cell(u"Centrum"_s, stored.centre),
                    cell(u"Taal"_s, readable), cell(u"Onderwerp"_s, about, u"subject"_s),
                    cell(u"Stand"_s, state), element("td"_L1, {open})});
}

Html table(const RequestList &list)
{
    Html head;
    for (const QString &name : {u"Ontvangen"_s, u"Centrum"_s, u"Taal"_s, u"Onderwerp"_s, u"Stand"_s})
        head += element("th"_L1, {{"scope"_L1, u"col"_s}}, {name});
    head += element("td"_L1, {Html()});
    Html rows;
    for (const OpenedRequest &opened : list.requests)
        rows += row(opened);
    return element("table"_L1,
                   {element("thead"_L1, {element("tr"_L1, {head})}), element("tbody"_L1, {rows})});
}

Html pager(const RequestList &list)
{
    if (list.pageCount <= 1)
        return {};
    Html links;
    if (list.page > 1)
        links += link(listAddress(list.state, list.page - 1), u"Vorige"_s, u"button"_s);
    links += element("span"_L1, {u"Bladzijde %1 van %2"_s.arg(list.page).arg(list.pageCount)});
    if (list.page < list.pageCount)
        links += link(listAddress(list.state, list.page + 1), u"Volgende"_s, u"button"_s);
    return element("nav"_L1, {{"class"_L1, u"pager"_s}, {"aria-label"_L1, u"Bladeren"_s}}, {links});
}

// Her wishes come first, so that whoever reads her number has read them.
Html wishes(const ContactRequest &content)
{
    Html facts = fact(u"Hoe"_s, dutch::channel(content));
    if (content.channel == ContactRequest::Channel::Call) {
        facts += fact(u"Wie mag opnemen"_s, dutch::answerer(content));
        facts += fact(u"Voicemail"_s, dutch::voicemail(content));
    }
    facts += fact(u"Wanneer"_s, dutch::times(content));
    facts += fact(u"Taal"_s, dutch::language(content.language));
    facts += fact(u"Liever een vrouw"_s, dutch::preferWoman(content));
    return section(u"wishes"_s, u"Lees eerst: zo wil zij contact"_s, element("dl"_L1, {facts}));
}

Html about(const ContactRequest &content)
{
    Html items;
    for (const Subject &subject : content.about)
        items += element("li"_L1, {subject.title});
    return section(u"about"_s, u"Waarover zij wil praten"_s,
                   items.isEmpty() ? paragraph(u"Zij heeft geen onderwerp gekozen."_s)
                                   : element("ul"_L1, {items}));
}

Html nameAndNumber(const ContactRequest &content)
{
    const bool isEmail = content.channel == ContactRequest::Channel::Email;
    return section(
        u"person"_s, isEmail ? u"Naam en e-mailadres"_s : u"Naam en nummer"_s,
        element("dl"_L1,
                {fact(u"Naam"_s, content.name.isEmpty() ? u"Zij heeft geen naam opgegeven."_s : content.name),
                 fact(isEmail ? u"E-mail"_s : u"Telefoon"_s, content.address)}));
}

Html handling(const Viewer &viewer, const StoredRequest &stored)
{
    const QString address = u"/desk/requests/"_s + stored.id;
    if (!stored.handled) {
        return element("div"_L1, {{"class"_L1, u"handling"_s}},
                       {postForm(address + u"/done"_s, viewer.formToken,
                                 button(u"Markeer als afgehandeld"_s, u"main"_s))});
    }
    return element(
        "div"_L1, {{"class"_L1, u"handling"_s}},
        {paragraph(
             u"Afgehandeld door %1 op %2."_s.arg(stored.handled->by, dutch::moment(stored.handled->at))),
         postForm(address + u"/reopen"_s, viewer.formToken, button(u"Zet terug bij nieuw"_s, u"quiet"_s))});
}

} // namespace

Html login(const QString &formToken, const QString &why)
{
    const auto field = [](const QString &name, const QString &label, const QString &type,
                          const QString &autocomplete) {
        return element("label"_L1,
                       {label,
                        element("input"_L1,
                                {{"name"_L1, name},
                                 {"type"_L1, type},
                                 {"autocomplete"_L1, autocomplete},
                                 {"maxlength"_L1, u"200"_s},
                                 {"required"_L1, u"required"_s}})});
    };
    Html fields = field(u"name"_s, u"Naam"_s, u"text"_s, u"username"_s);
    fields += field(u"password"_s, u"Wachtwoord"_s, u"password"_s, u"current-password"_s);
    fields += button(u"Log in"_s, u"main"_s);
    Html main = element("h1"_L1, {u"Contactverzoeken"_s});
    main += paragraph(u"Voor medewerkers van de gemeente."_s, u"soft"_s);
    if (!why.isEmpty())
        main += element("p"_L1, {{"class"_L1, u"notice"_s}, {"role"_L1, u"alert"_s}}, {why});
    main += postForm(u"/desk/login"_s, formToken, fields);
    return document(u"Inloggen"_s, {},
                    element("div"_L1, {{"class"_L1, u"login"_s}},
                            {element("p"_L1, {{"class"_L1, u"brand"_s}}, {u"Stapsteen"_s}), main}));
}

Html requestList(const Viewer &viewer, const RequestList &list)
{
    const bool isNew = list.state == Store::State::New;
    Html main = element("h1"_L1, {u"Contactverzoeken"_s});
    main += element("nav"_L1, {{"class"_L1, u"tabs"_s}, {"aria-label"_L1, u"Stand"_s}},
                    {element("ul"_L1,
                             {tab(list, Store::State::New, u"Nieuw"_s, list.newCount),
                              tab(list, Store::State::Done, u"Afgehandeld"_s, list.doneCount)})});
    if (list.requests.isEmpty()) {
        main += paragraph(isNew ? u"Er zijn geen nieuwe verzoeken."_s : u"Er is nog niets afgehandeld."_s,
                          u"empty"_s);
    } else {
        main += table(list);
        main += pager(list);
    }
    return document(u"Contactverzoeken"_s, header(viewer), main);
}

Html request(const Viewer &viewer, const OpenedRequest &opened)
{
    const StoredRequest &stored = opened.stored;
    const Store::State state = stored.handled ? Store::State::Done : Store::State::New;
    Html main = paragraph(link(listAddress(state, 1), u"← Alle verzoeken"_s), u"back"_s);
    main += element("h1"_L1, {u"Contactverzoek"_s});
    main +=
        paragraph(u"Ontvangen %1, bij %2"_s.arg(dutch::moment(stored.received), stored.centre), u"soft"_s);
    // What she names when she calls.
    main += paragraph(u"Nummer op haar bewijs: %1"_s.arg(referenceOf(stored.id)), u"soft"_s);
    if (opened.content) {
        main += wishes(*opened.content);
        main += about(*opened.content);
        main += nameAndNumber(*opened.content);
    } else {
        main += element("p"_L1, {{"class"_L1, u"notice"_s}, {"role"_L1, u"alert"_s}},
                        {u"Dit verzoek is niet te openen. "_s, opened.content.error().sentence,
                         u" Vraag de beheerder om hulp; het verzoek blijft bewaard."_s});
    }
    main += handling(viewer, stored);
    return document(u"Contactverzoek"_s, header(viewer), main);
}

Html message(const QString &title, const QString &sentence)
{
    return document(title, {},
                    element("div"_L1, {{"class"_L1, u"login"_s}},
                            {element("p"_L1, {{"class"_L1, u"brand"_s}}, {u"Stapsteen"_s}),
                             element("h1"_L1, {title}), paragraph(sentence),
                             paragraph(link(u"/desk/requests"_s, u"Naar de verzoeken"_s, u"button"_s))}));
}

} // namespace stapsteen::pages
