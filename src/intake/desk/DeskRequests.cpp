// SPDX-License-Identifier: EUPL-1.2
#include "intake/desk/DeskRequests.h"

#include "intake/Token.h"
#include "intake/desk/DeskHttp.h"
#include "intake/desk/ListRequest.h"
#include "intake/openklant/OpenKlantLedger.h"

namespace stapsteen {

using namespace Qt::StringLiterals;
using desk::field;

namespace {

bool maySee(const Account &account, const RequestRow &row)
{
    return account.role == Role::Coordinator || row.assigned.isEmpty() || row.assigned == account.name;
}

bool mayGive(const Account &account, const RequestRow &row)
{
    return account.role == Role::Coordinator || row.assigned == account.name;
}

// Whose it is, as the form says: what changed since that page was made is left alone. Only a coordinator
// takes something from another.
QString giverIn(const DeskVisitor &visitor)
{
    return visitor.account.role == Role::Coordinator ? field(visitor.request.form(), u"from"_s)
                                                     : visitor.account.name;
}

// Who can take care of requests.
Result<QStringList> caseWorkers(const Store &store)
{
    const auto accounts = AccountTable(store).all();
    if (!accounts)
        return failure(accounts.error());
    QStringList names;
    for (const Account &account : *accounts) {
        if (isCaseWorker(account.role) && !account.closed)
            names.append(account.name);
    }
    return names;
}

// What the page before this one did, by the word in the address.
QString saidBy(const QString &word)
{
    if (word == u"taken")
        return u"U doet dit verzoek nu. Lees eerst haar wensen."_s;
    if (word == u"given")
        return u"Het verzoek is doorgegeven."_s;
    if (word == u"released")
        return u"Het verzoek is weer van niemand."_s;
    if (word == u"saved")
        return u"Bewaard."_s;
    return {};
}

QByteArray pathOf(const RequestRow &row)
{
    return "/desk/requests/" + row.id.toLatin1();
}

} // namespace

DeskRequests::DeskRequests(const DeskGate &gate, const Identity &identity, const DeskKey &key,
                           int retentionDays)
    : m_gate(gate)
    , m_opener(identity)
    , m_key(key)
    , m_retentionDays(retentionDays)
{
}

QList<HttpRoute> DeskRequests::routes()
{
    const DeskGate::For workers{{Role::CaseManager, Role::Coordinator}, sessions::Stage::Full};
    const QString one = u"/desk/requests/{id}"_s;
    return {
        m_gate.get(u"/desk/requests"_s, workers,
                   [this](const DeskVisitor &visitor) { return list(visitor); }),
        m_gate.get(one, workers, onRequest(&DeskRequests::show)),
        m_gate.get(one + u"/person"_s, workers, onOwnRequest(&DeskRequests::showPerson)),
        m_gate.get(one + u"/voice"_s, workers, onOwnRequest(&DeskRequests::voice)),
        m_gate.post(one + u"/reveal"_s, workers, onOwnRequest(&DeskRequests::reveal)),
        m_gate.post(one + u"/take"_s, workers, onRequest(&DeskRequests::take)),
        m_gate.post(one + u"/give"_s, workers, onRequest(&DeskRequests::give)),
        m_gate.post(one + u"/release"_s, workers, onRequest(&DeskRequests::release)),
        m_gate.post(one + u"/track"_s, workers, onOwnRequest(&DeskRequests::track)),
    };
}

// What somebody may not see is as if it were not there.
DeskGate::Page DeskRequests::onRequest(Work work) const
{
    return [this, work](const DeskVisitor &visitor) {
        const auto row = Requests(visitor.store).row(visitor.request.id);
        if (!row)
            return desk::failed(row.error());
        return maySee(visitor.account, *row) ? (this->*work)(visitor, *row) : desk::notFound();
    };
}

DeskGate::Page DeskRequests::onOwnRequest(Work work) const
{
    return [this, work](const DeskVisitor &visitor) {
        const auto row = Requests(visitor.store).row(visitor.request.id);
        if (!row)
            return desk::failed(row.error());
        if (!maySee(visitor.account, *row))
            return desk::notFound();
        if (row->assigned != visitor.account.name || row->state == RequestState::Withdrawn)
            return desk::redirect(pathOf(*row));
        return (this->*work)(visitor, *row);
    };
}

HttpResponse DeskRequests::list(const DeskVisitor &visitor)
{
    const QUrlQuery &query = visitor.request.query;
    const Requests requests(visitor.store);
    pages::RequestList list;
    list.choice = listrequest::choiceIn(query);
    list.now = visitor.now;
    const auto place = listrequest::placeIn(query);
    list.isLaterPage = place.has_value();
    const auto found = finder::find(requests, m_opener,
                                    listrequest::searchFor(list.choice, visitor.account, visitor.now), place);
    if (!found)
        return desk::unavailable(found.error());
    list.found = *found;

    const auto count = [&](const QString &state, const QString &who, const QDateTime &from) {
        pages::ListChoice choice;
        choice.state = state;
        choice.who = who;
        RequestFilter filter = listrequest::searchFor(choice, visitor.account, visitor.now).filter;
        filter.closedFrom = from;
        return requests.countUpTo(filter, pages::MostCounted);
    };
    const auto nobodys = count({}, u"nobody"_s, {});
    const auto own = count({}, u"mine"_s, {});
    const auto withdrawn =
        count(stateName(RequestState::Withdrawn), u"mine"_s, visitor.now.addDays(-pages::WithdrawnDays));
    const auto centres = requests.centres();
    const auto colleagues = caseWorkers(visitor.store);
    for (const Result<int> *counted : {&nobodys, &own, &withdrawn}) {
        if (!*counted)
            return desk::unavailable(counted->error());
    }
    if (!centres || !colleagues)
        return desk::unavailable(centres ? colleagues.error() : centres.error());
    list.nobodysCount = *nobodys;
    list.ownCount = *own;
    list.withdrawnCount = *withdrawn;
    list.centres = *centres;
    if (visitor.account.role == Role::Coordinator)
        list.colleagues = *colleagues;
    return desk::page(pages::requestList(visitor.viewer(), list));
}

HttpResponse DeskRequests::pageOf(const DeskVisitor &visitor, const RequestRow &row,
                                  const QString &readToken) const
{
    if (row.state == RequestState::Withdrawn)
        return desk::page(pages::withdrawn(visitor.viewer(), row));
    const bool isOwn = row.assigned == visitor.account.name;
    const auto colleagues = caseWorkers(visitor.store);
    // What somebody wrote of her is not for who only looks whether to take it.
    const auto notes = isOwn || visitor.account.role == Role::Coordinator ? Notes(visitor.store).of(row.id)
                                                                          : Result<QList<Note>>();
    const auto progress = OpenKlantLedger(visitor.store.database()).progress(row.id);
    if (!colleagues || !notes)
        return desk::unavailable(colleagues ? notes.error() : colleagues.error());
    if (!progress)
        return desk::unavailable(progress.error());
    pages::RequestView view{row,
                            m_opener.open(Requests(visitor.store), row.id),
                            {},
                            *colleagues,
                            m_retentionDays,
                            mayGive(visitor.account, row),
                            readToken,
                            saidBy(field(visitor.request.query, u"said"_s)),
                            *progress};
    view.colleagues.removeAll(row.assigned);
    for (const Note &note : *notes)
        view.notes.append({note.at, note.author, m_opener.open(note)});
    return desk::page(pages::request(visitor.viewer(), view));
}

HttpResponse DeskRequests::show(const DeskVisitor &visitor, const RequestRow &row) const
{
    return pageOf(visitor, row, {});
}

HttpResponse DeskRequests::reveal(const DeskVisitor &visitor, const RequestRow &row) const
{
    return desk::redirect(
        pathOf(row) + "/person?read=" + sessions::readToken(visitor.token, row.id).toLatin1() + "#persoon");
}

HttpResponse DeskRequests::showPerson(const DeskVisitor &visitor, const RequestRow &row) const
{
    const QString read = sessions::readToken(visitor.token, row.id);
    if (!isEqualInConstantTime(field(visitor.request.query, u"read"_s), read))
        return desk::redirect(pathOf(row));
    const auto noted =
        AuditLog(visitor.store, m_key).record(visitor.account.name, Deed::Revealed, row.id, {}, visitor.now);
    return noted ? pageOf(visitor, row, read) : desk::unavailable(noted.error());
}

HttpResponse DeskRequests::voice(const DeskVisitor &visitor, const RequestRow &row) const
{
    if (!isEqualInConstantTime(field(visitor.request.query, u"read"_s),
                               sessions::readToken(visitor.token, row.id)))
        return desk::notFound();
    const auto content = m_opener.open(Requests(visitor.store), row.id);
    if (!content)
        return desk::failed(content.error());
    if (!content->voice)
        return desk::notFound();
    const auto noted =
        AuditLog(visitor.store, m_key).record(visitor.account.name, Deed::Listened, row.id, {}, visitor.now);
    return noted ? desk::content(200, "audio/ogg", content->voice->opus) : desk::unavailable(noted.error());
}

HttpResponse DeskRequests::assign(const DeskVisitor &visitor, const RequestRow &row, const QString &from,
                                  const QString &to, const QByteArray &said) const
{
    const auto assigned = visitor.store.database().transaction([&]() -> Result<> {
        if (const auto given = Requests(visitor.store).assign(row.id, from, to); !given)
            return given;
        return AuditLog(visitor.store, m_key)
            .append(visitor.account.name, Deed::Assigned, row.id, to, visitor.now);
    });
    if (!assigned)
        return desk::failed(assigned.error());
    // Given away, it may be out of one's own sight.
    const bool staysVisible =
        visitor.account.role == Role::Coordinator || to.isEmpty() || to == visitor.account.name;
    return desk::redirect(staysVisible ? pathOf(row) + "?said=" + said : QByteArray("/desk/requests"));
}

HttpResponse DeskRequests::take(const DeskVisitor &visitor, const RequestRow &row) const
{
    return assign(visitor, row, {}, visitor.account.name, "taken");
}

HttpResponse DeskRequests::give(const DeskVisitor &visitor, const RequestRow &row) const
{
    const QString to = field(visitor.request.form(), u"to"_s);
    const auto people = caseWorkers(visitor.store);
    if (!people)
        return desk::unavailable(people.error());
    if (!mayGive(visitor.account, row) || !people->contains(to))
        return desk::forbidden();
    return assign(visitor, row, giverIn(visitor), to, "given");
}

HttpResponse DeskRequests::release(const DeskVisitor &visitor, const RequestRow &row) const
{
    if (!mayGive(visitor.account, row))
        return desk::forbidden();
    return assign(visitor, row, giverIn(visitor), {}, "released");
}

HttpResponse DeskRequests::track(const DeskVisitor &visitor, const RequestRow &row) const
{
    const QUrlQuery form = visitor.request.form();
    const auto state = stateFromName(field(form, u"state"_s));
    const QString note = field(form, u"note"_s).replace(u"\r\n"_s, u"\n"_s).trimmed();
    if (!state || *state == RequestState::Withdrawn || note.size() > Notes::MaxLength)
        return desk::refusal(422);
    const AuditLog log(visitor.store, m_key);
    const auto done = visitor.store.database().transaction([&]() -> Result<> {
        Result<> written =
            Requests(visitor.store).setState(row.id, visitor.account.name, *state, visitor.now);
        if (written && *state != row.state) {
            written =
                log.append(visitor.account.name, Deed::StateChanged, row.id, stateName(*state), visitor.now);
        }
        if (written && !note.isEmpty()) {
            written =
                Notes(visitor.store).add(row.id, visitor.account.name, note, m_opener.sealKey(), visitor.now);
            if (written)
                written = log.append(visitor.account.name, Deed::Noted, row.id, {}, visitor.now);
        }
        return written;
    });
    return done ? desk::redirect(pathOf(row) + "?said=saved") : desk::failed(done.error());
}

} // namespace stapsteen
