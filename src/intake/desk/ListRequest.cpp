// SPDX-License-Identifier: EUPL-1.2
#include "intake/desk/ListRequest.h"

#include "intake/desk/DeskHttp.h"
#include "intake/desk/DutchText.h"

namespace stapsteen::listrequest {

using namespace Qt::StringLiterals;
using desk::field;

namespace {

QList<RequestState> statesFor(const QString &chosen)
{
    if (const auto state = stateFromName(chosen))
        return {*state};
    const bool wantsOpen = chosen != u"closed";
    QList<RequestState> states;
    for (const RequestState state : RequestStates) {
        if (isOpen(state) == wantsOpen)
            states.append(state);
    }
    return states;
}

} // namespace

pages::ListChoice choiceIn(const QUrlQuery &query)
{
    return {field(query, u"state"_s),    field(query, u"who"_s),   field(query, u"centre"_s),
            field(query, u"language"_s), field(query, u"topic"_s), field(query, u"age"_s)};
}

std::optional<RequestPlace> placeIn(const QUrlQuery &query)
{
    const QString after = field(query, u"after"_s);
    bool isNumber = false;
    const qint64 received = after.section(u'.', 0, 0).toLongLong(&isNumber);
    if (!isNumber)
        return std::nullopt;
    return RequestPlace{QDateTime::fromMSecsSinceEpoch(received, Qt::UTC), after.section(u'.', 1)};
}

RequestSearch searchFor(const pages::ListChoice &choice, const Account &account, const QDateTime &now)
{
    RequestSearch search;
    RequestFilter &filter = search.filter;
    filter.states = statesFor(choice.state);
    filter.centre = choice.centre;
    const bool isCoordinator = account.role == Role::Coordinator;
    if (choice.who == u"mine")
        filter.assignedTo = account.name;
    else if (choice.who == u"nobody")
        filter.orUnassigned = true;
    else if (isCoordinator)
        filter.assignedTo = choice.who;
    else {
        filter.assignedTo = account.name;
        filter.orUnassigned = true;
    }
    if (choice.age == u"today") {
        filter.receivedFrom = dutch::startOfDay(now);
    } else if (const int days = choice.age.toInt(); days > 0) {
        filter.receivedBefore = dutch::startOfDay(now.addDays(-days));
    }
    search.language = choice.language;
    search.topic = choice.topic;
    return search;
}

} // namespace stapsteen::listrequest
