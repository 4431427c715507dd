// SPDX-License-Identifier: EUPL-1.2
#include "intake/desk/ListPages.h"

#include "intake/desk/DutchText.h"

#include <QUrlQuery>

namespace stapsteen::pages {

using namespace Qt::StringLiterals;

namespace {

QString counted(int count)
{
    return count < MostCounted ? QString::number(count) : u"%1+"_s.arg(MostCounted - 1);
}

Html tab(const RequestList &list, const ListChoice &choice, const QString &text, const QString &count)
{
    Html content = text;
    if (!count.isEmpty()) {
        content += u" "_s;
        content += element("b"_L1, {count});
    }
    const bool isCurrent = list.choice.address({}) == choice.address({});
    return element(
        "li"_L1,
        {element("a"_L1,
                 {{"href"_L1, choice.address({})}, {"aria-current"_L1, isCurrent ? u"page"_s : QString()}},
                 {content})});
}

Html tabs(const RequestList &list)
{
    ListChoice nobodys;
    nobodys.who = u"nobody"_s;
    ListChoice own;
    own.who = u"mine"_s;
    ListChoice closed;
    closed.state = u"closed"_s;
    Html all = tab(list, {}, u"Alle open"_s, {});
    all += tab(list, nobodys, u"Van niemand"_s, counted(list.nobodysCount));
    all += tab(list, own, u"Van mij"_s, counted(list.ownCount));
    all += tab(list, closed, u"Afgesloten"_s, {});
    return element("nav"_L1, {{"class"_L1, u"tabs"_s}, {"aria-label"_L1, u"Lijsten"_s}},
                   {element("ul"_L1, {all})});
}

QList<dutch::Choice> people(const Viewer &viewer, const RequestList &list)
{
    QList<dutch::Choice> all{{u""_s, u"Iedereen"_s}, {u"nobody"_s, u"Niemand"_s}, {u"mine"_s, u"Ik"_s}};
    for (const QString &colleague : list.colleagues) {
        if (colleague != viewer.account)
            all.append({colleague, colleague});
    }
    return all;
}

Html filters(const Viewer &viewer, const RequestList &list)
{
    QList<dutch::Choice> states{{u""_s, u"Open"_s}, {u"closed"_s, u"Afgesloten"_s}};
    for (const RequestState state : RequestStates)
        states.append({stateName(state), dutch::state(state)});
    QList<dutch::Choice> centres{{u""_s, u"Alle"_s}};
    for (const QString &centre : list.centres)
        centres.append({centre, centre});
    const QList<dutch::Choice> ages{{u""_s, u"Alle"_s},
                                    {u"today"_s, u"Vandaag gekomen"_s},
                                    {u"2"_s, u"Ouder dan 2 dagen"_s},
                                    {u"7"_s, u"Ouder dan 7 dagen"_s}};
    const QList<dutch::Choice> any{{u""_s, u"Alle"_s}};
    Html fields = select(u"Stand"_s, u"state"_s, list.choice.state, states);
    fields += select(u"Taal"_s, u"language"_s, list.choice.language, any + dutch::languages());
    fields += select(u"Onderwerp"_s, u"topic"_s, list.choice.topic, any + dutch::topics());
    fields += select(u"Centrum"_s, u"centre"_s, list.choice.centre, centres);
    fields += select(u"Leeftijd van het verzoek"_s, u"age"_s, list.choice.age, ages);
    fields += select(u"Wie doet het"_s, u"who"_s, list.choice.who, people(viewer, list));
    fields += button(u"Zoek"_s, u"main"_s);
    return element("form"_L1,
                   {{"method"_L1, u"get"_s},
                    {"action"_L1, u"/desk/requests"_s},
                    {"class"_L1, u"filters"_s},
                    {"role"_L1, u"search"_s},
                    {"aria-label"_L1, u"Zoek in de verzoeken"_s}},
                   {fields});
}

Html received(const RequestRow &row, const QDateTime &now)
{
    return element("span"_L1,
                   {dutch::shortMoment(row.received),
                    element("span"_L1, {{"class"_L1, u"age"_s}}, {dutch::age(row.received, now)})});
}

Html rowOf(const FoundRequest &found, const QDateTime &now)
{
    const RequestRow &row = found.row;
    const Html state =
        element("span"_L1, {{"class"_L1, u"state "_s + stateName(row.state)}}, {dutch::state(row.state)});
    const QString none = u"–"_s;
    const bool isWithdrawn = row.state == RequestState::Withdrawn;
    const QString unreadable = isWithdrawn ? none : u"Niet te openen"_s;
    Html cells = cell(u"Ontvangen"_s, received(row, now), u"when"_s);
    cells += cell(u"Centrum"_s, isWithdrawn ? none : row.centre);
    cells += cell(u"Taal"_s, found.summary ? dutch::language(found.summary->language) : none);
    Html about = found.summary ? found.summary->subjects : unreadable;
    Html tags;
    if (found.summary && found.summary->hasVoice)
        tags += element("span"_L1, {{"class"_L1, u"tag"_s}}, {u"gesproken bericht"_s});
    if (found.summary && found.summary->preferWoman)
        tags += element("span"_L1, {{"class"_L1, u"tag"_s}}, {u"liever een vrouw"_s});
    if (!tags.isEmpty())
        about += element("span"_L1, {{"class"_L1, u"tags"_s}}, {tags});
    cells += cell(u"Onderwerp"_s, element("span"_L1, {about}), u"subject"_s);
    cells += cell(u"Stand"_s, state);
    cells += cell(u"Wie"_s, row.assigned.isEmpty() ? none : row.assigned);
    const Html open = isWithdrawn
        ? Html()
        : element("a"_L1,
                  {{"href"_L1, u"/desk/requests/"_s + row.id},
                   {"class"_L1, u"button"_s},
                   {"aria-label"_L1, u"Open het verzoek van "_s + dutch::shortMoment(row.received)}},
                  {u"Open"_s});
    cells += element("td"_L1, {open});
    return element("tr"_L1, {cells});
}

Html pager(const RequestList &list)
{
    Html links;
    if (list.isLaterPage)
        links += link(list.choice.address({}), u"Naar het begin"_s, u"button"_s);
    if (list.found.next) {
        links += link(list.choice.address(list.found.next),
                      list.found.isCutShort ? u"Zoek verder"_s : u"Volgende"_s, u"button"_s);
    }
    return links.isEmpty()
        ? Html()
        : element("nav"_L1, {{"class"_L1, u"pager"_s}, {"aria-label"_L1, u"Bladeren"_s}}, {links});
}

} // namespace

QString ListChoice::address(const std::optional<RequestPlace> &after) const
{
    QUrlQuery query;
    const auto add = [&query](const QString &name, const QString &value) {
        if (!value.isEmpty())
            query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    };
    add(u"state"_s, state);
    add(u"language"_s, language);
    add(u"topic"_s, topic);
    add(u"centre"_s, centre);
    add(u"age"_s, age);
    add(u"who"_s, who);
    if (after)
        add(u"after"_s, u"%1.%2"_s.arg(after->received.toMSecsSinceEpoch()).arg(after->id));
    const QString text = query.toString(QUrl::FullyEncoded);
    return text.isEmpty() ? u"/desk/requests"_s : u"/desk/requests?"_s + text;
}

Html requestList(const Viewer &viewer, const RequestList &list)
{
    Html main = heading(u"Contactverzoeken"_s);
    main += tabs(list);
    main += filters(viewer, list);
    if (list.withdrawnCount > 0) {
        ListChoice gone;
        gone.state = stateName(RequestState::Withdrawn);
        gone.who = u"mine"_s;
        main += paragraph(link(gone.address({}),
                               list.withdrawnCount == 1
                                   ? u"Een verzoek van u is ingetrokken. Neem geen contact op."_s
                                   : u"%1 verzoeken van u zijn ingetrokken. Neem geen contact op."_s.arg(
                                       list.withdrawnCount)),
                          u"said"_s);
    }
    if (list.found.requests.isEmpty()) {
        main +=
            paragraph(list.found.isCutShort ? u"Tot hier is niets gevonden. Er is nog meer om in te zoeken."_s
                                            : u"Er zijn geen verzoeken die hierbij passen."_s,
                      u"empty"_s);
    } else {
        Html rows;
        for (const FoundRequest &found : list.found.requests)
            rows += rowOf(found, list.now);
        main += table(u"Verzoeken, de oudste eerst"_s,
                      {u"Ontvangen"_s, u"Centrum"_s, u"Taal"_s, u"Onderwerp"_s, u"Stand"_s, u"Wie"_s}, true,
                      rows);
    }
    main += pager(list);
    return document(u"Contactverzoeken"_s, viewer, main);
}

} // namespace stapsteen::pages
