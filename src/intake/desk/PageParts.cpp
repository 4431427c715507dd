// SPDX-License-Identifier: EUPL-1.2
#include "intake/desk/PageParts.h"

#include "intake/desk/DutchText.h"

namespace stapsteen::pages {

using namespace Qt::StringLiterals;

namespace {

Html whole(const QString &title, const Html &top, const Html &main)
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

Html menu(Role role)
{
    struct Item {
        QString to;
        QString text;
    };
    QList<Item> items;
    if (role == Role::Administrator) {
        items = {{u"/desk/accounts"_s, u"Accounts"_s},
                 {u"/desk/kiosks"_s, u"Kiosken"_s},
                 {u"/desk/keys"_s, u"Sleutels"_s},
                 {u"/desk/open-klant"_s, u"Open Klant"_s}};
    } else {
        items = {{u"/desk/requests"_s, u"Verzoeken"_s}};
        if (role == Role::Coordinator)
            items.append({u"/desk/log"_s, u"Logboek"_s});
    }
    items.append({u"/desk/account"_s, u"Mijn account"_s});
    Html list;
    for (const Item &item : items)
        list += element("li"_L1, {link(item.to, item.text)});
    return element("nav"_L1, {{"class"_L1, u"menu"_s}, {"aria-label"_L1, u"Menu"_s}},
                   {element("ul"_L1, {list})});
}

Html header(const Viewer &viewer)
{
    return element(
        "header"_L1, {{"class"_L1, u"bar"_s}},
        {link(u"/desk"_s, u"Stapsteen"_s, u"brand"_s), menu(viewer.role),
         element("span"_L1, {{"class"_L1, u"who"_s}}, {viewer.account, u" · "_s, dutch::role(viewer.role)}),
         postForm(u"/desk/logout"_s, viewer.formToken, button(u"Uitloggen"_s, u"quiet"_s))});
}

} // namespace

Html document(const QString &title, const Viewer &viewer, const Html &main)
{
    return whole(title, header(viewer), main);
}

Html cardDocument(const QString &title, const Html &card)
{
    return whole(
        title, {},
        element("div"_L1, {{"class"_L1, u"login"_s}}, {paragraph(u"Stapsteen"_s, u"brand"_s), card}));
}

Html message(const QString &title, const QString &sentence)
{
    Html card = heading(title);
    card += paragraph(sentence);
    card += paragraph(link(u"/desk"_s, u"Naar de balie"_s, u"button"_s));
    return cardDocument(title, card);
}

Html heading(const QString &text)
{
    return element("h1"_L1, {text});
}

Html paragraph(const Html &text, const QString &style)
{
    return element("p"_L1, {{"class"_L1, style}}, {text});
}

Html link(const QString &to, const Html &text, const QString &style)
{
    return element("a"_L1, {{"href"_L1, to}, {"class"_L1, style}}, {text});
}

Html section(const QString &style, const QString &title, const Html &content)
{
    return element("section"_L1, {{"class"_L1, style}}, {element("h2"_L1, {title}), content});
}

Html fact(const QString &name, const Html &value)
{
    return element("div"_L1, {element("dt"_L1, {name}), element("dd"_L1, {value})});
}

Html facts(const Html &all)
{
    return element("dl"_L1, {all});
}

Html warning(const Html &text)
{
    return element("p"_L1, {{"class"_L1, u"notice"_s}, {"role"_L1, u"alert"_s}}, {text});
}

Html confirmation(const Html &text)
{
    return element("p"_L1, {{"class"_L1, u"said"_s}, {"role"_L1, u"status"_s}}, {text});
}

Html postForm(const QString &action, const QString &formToken, const Html &fields, const QString &style)
{
    return element("form"_L1, {{"method"_L1, u"post"_s}, {"action"_L1, action}, {"class"_L1, style}},
                   {hidden(u"token"_s, formToken), fields});
}

Html hidden(const QString &name, const QString &value)
{
    return element("input"_L1, {{"type"_L1, u"hidden"_s}, {"name"_L1, name}, {"value"_L1, value}});
}

Html button(const QString &text, const QString &style)
{
    return element("button"_L1, {{"type"_L1, u"submit"_s}, {"class"_L1, style}}, {text});
}

Html input(const QString &label, const Input &input)
{
    return element("label"_L1,
                   {label,
                    element("input"_L1,
                            {{"name"_L1, input.name},
                             {"type"_L1, input.type},
                             {"autocomplete"_L1, input.autocomplete},
                             {"inputmode"_L1, input.inputMode},
                             {"value"_L1, input.value},
                             {"maxlength"_L1, u"200"_s},
                             {"required"_L1, u"required"_s}})});
}

Html select(const QString &label, const QString &name, const QString &chosen,
            const QList<std::pair<QString, QString>> &options)
{
    Html all;
    for (const auto &[value, text] : options) {
        all += element("option"_L1,
                       {{"value"_L1, value.isNull() ? u""_s : value},
                        {"selected"_L1, value == chosen ? u"selected"_s : QString()}},
                       {text});
    }
    return element("label"_L1, {label, element("select"_L1, {{"name"_L1, name}}, {all})});
}

Html cell(const QString &label, const Html &content, const QString &style)
{
    return element("td"_L1, {{"data-label"_L1, label}, {"class"_L1, style}}, {content});
}

Html table(const QString &caption, const QStringList &columns, bool hasActions, const Html &rows)
{
    Html head;
    for (const QString &name : columns)
        head += element("th"_L1, {{"scope"_L1, u"col"_s}}, {name});
    if (hasActions)
        head += element("td"_L1, {Html()});
    return element("table"_L1,
                   {element("caption"_L1, {caption}), element("thead"_L1, {element("tr"_L1, {head})}),
                    element("tbody"_L1, {rows})});
}

} // namespace stapsteen::pages
