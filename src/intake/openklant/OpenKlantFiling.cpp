// SPDX-License-Identifier: EUPL-1.2
#include "intake/openklant/OpenKlantFiling.h"

#include "intake/openklant/OpenKlantRecords.h"

#include <QJsonArray>

#include <algorithm>

namespace stapsteen {

namespace {

const QString Contacts = QStringLiteral("klantcontacten");
const QString Addresses = QStringLiteral("digitaleadressen");
const QString Tasks = QStringLiteral("internetaken");

constexpr QLatin1String Uuid("uuid"), Address("adres"), Action("gevraagdeHandeling"),
    Explanation("toelichting");

QString uuidOf(const QJsonObject &record)
{
    return record.value(Uuid).toString();
}

QStringList partiesOf(const QJsonObject &contact)
{
    QStringList parties;
    for (const QJsonValue &party : contact.value(QLatin1String("hadBetrokkenen")).toArray())
        parties.append(party[Uuid].toString());
    return parties;
}

// Others may link a klantcontact of their own, of later, to the id of ours.
bool isOurs(const QJsonObject &contact, const OpenKlantFiling &filing)
{
    const QString happened = contact.value(QLatin1String("plaatsgevondenOp")).toString();
    return QDateTime::fromString(happened, Qt::ISODate)
        == QDateTime::fromString(openklant::happened(filing.received), Qt::ISODate);
}

// Removes what agrees with the record @p kept in all of @p members, and is another.
Result<> removeTwins(OpenKlantClient &client, const QString &resource, const QUrlQuery &query,
                     const QString &kept, std::initializer_list<QLatin1String> members)
{
    const auto found = client.find(resource, query);
    if (!found)
        return failure(found.error());
    const auto original = std::find_if(found->begin(), found->end(),
                                       [&](const QJsonObject &each) { return uuidOf(each) == kept; });
    if (original == found->end())
        return {};
    for (const QJsonObject &each : *found) {
        const bool isTwin = std::all_of(members.begin(), members.end(), [&](QLatin1String member) {
            return each.value(member) == original->value(member);
        });
        if (uuidOf(each) == kept || !isTwin)
            continue;
        if (const auto removed = client.remove(resource, uuidOf(each)); !removed)
            return removed;
    }
    return {};
}

// The record among @p found whose @p member is as in @p wanted.
QString existing(const QList<QJsonObject> &found, const QJsonObject &wanted, QLatin1String member)
{
    const auto same = std::find_if(found.begin(), found.end(), [&](const QJsonObject &each) {
        return each.value(member) == wanted.value(member);
    });
    return same == found.end() ? QString() : uuidOf(*same);
}

tl::unexpected<Error> altered()
{
    return failure("open-klant-altered",
                   QStringLiteral("Het klantcontact in Open Klant is veranderd of verwijderd. "
                                  "Kijk daar of er nog iemand contact opneemt."));
}

} // namespace

OpenKlantFiler::OpenKlantFiler(const OpenKlantSettings &settings, OpenKlantClient &client, Note note)
    : m_settings(settings)
    , m_client(client)
    , m_note(std::move(note))
{
}

Result<QJsonObject> OpenKlantFiler::create(OpenKlantFiling &filing, const QString &resource,
                                           const QJsonObject &record)
{
    const bool wasDoubtful = filing.doubtful;
    filing.doubtful = true;
    if (const auto noted = m_note(filing); !noted) {
        filing.doubtful = wasDoubtful; // nothing was sent
        return failure(noted.error());
    }
    auto created = m_client.create(resource, record);
    if (created || !OpenKlantClient::isDoubtful(created.error()))
        filing.doubtful = wasDoubtful; // written down by whoever called, with the rest or as it fails
    return created;
}

Result<> OpenKlantFiler::fileContact(OpenKlantFiling &filing, const ContactRequest &request)
{
    const auto found = m_client.find(Contacts, openklant::byRequest(filing.requestId));
    if (!found)
        return failure(found.error());
    QJsonObject contact;
    if (!found->isEmpty()) {
        const auto ours = std::find_if(found->begin(), found->end(),
                                       [&](const QJsonObject &each) { return isOurs(each, filing); });
        // Where we were restored and got it again, ours has another time; a colleague's may be among them.
        if (ours == found->end() && found->size() > 1)
            return altered();
        contact = ours == found->end() ? found->first() : *ours;
        filing.doubtful = filing.doubtful || found->size() > 1;
    } else {
        const auto created =
            create(filing, QStringLiteral("maak-klantcontact"),
                   openklant::contact(request, filing.requestId, filing.received, m_settings));
        if (!created)
            return failure(created.error());
        contact = created->value(QLatin1String("klantcontact")).toObject();
    }
    filing.contact = uuidOf(contact);
    filing.party = partiesOf(contact).value(0);
    if (filing.contact.isEmpty() || filing.party.isEmpty())
        return altered();
    return m_note(filing);
}

Result<> OpenKlantFiler::fileAddress(OpenKlantFiling &filing, const ContactRequest &request)
{
    using openklant::AddressKind;
    const QJsonObject wanted = openklant::address(request, filing.party, AddressKind::AsGiven);
    const auto found = m_client.find(Addresses, openklant::ofParty(filing.party));
    if (!found)
        return failure(found.error());
    filing.address = existing(*found, wanted, Address);
    if (!filing.address.isEmpty())
        return m_note(filing);
    auto created = create(filing, Addresses, wanted);
    if (!created && created.error().code == QLatin1String("open-klant-address"))
        created =
            create(filing, Addresses, openklant::address(request, filing.party, AddressKind::Unchecked));
    if (!created)
        return failure(created.error());
    filing.address = uuidOf(*created);
    return m_note(filing);
}

Result<> OpenKlantFiler::fileTask(OpenKlantFiling &filing, const ContactRequest &request)
{
    const QJsonObject wanted = openklant::task(request, filing.contact, m_settings);
    const auto found = m_client.find(Tasks, openklant::ofContact(filing.contact));
    if (!found)
        return failure(found.error());
    filing.task = existing(*found, wanted, Action);
    if (!filing.task.isEmpty())
        return m_note(filing);
    const auto created = create(filing, Tasks, wanted);
    if (!created)
        return failure(created.error());
    filing.task = uuidOf(*created);
    return m_note(filing);
}

Result<> OpenKlantFiler::file(OpenKlantFiling &filing, const ContactRequest &request)
{
    Result<> done;
    if (filing.contact.isEmpty())
        done = fileContact(filing, request);
    if (done && filing.address.isEmpty())
        done = fileAddress(filing, request);
    if (done && filing.task.isEmpty())
        done = fileTask(filing, request);
    return done;
}

Result<> OpenKlantFiler::settle(OpenKlantFiling &filing)
{
    const auto contacts = m_client.find(Contacts, openklant::byRequest(filing.requestId));
    if (!contacts)
        return failure(contacts.error());
    for (const QJsonObject &contact : *contacts) {
        if (uuidOf(contact) == filing.contact || !isOurs(contact, filing))
            continue;
        if (const auto erased = eraseContact(uuidOf(contact), partiesOf(contact)); !erased)
            return erased;
    }
    const auto addresses =
        removeTwins(m_client, Addresses, openklant::ofParty(filing.party), filing.address, {Address});
    if (!addresses)
        return addresses;
    const auto tasks = removeTwins(m_client, Tasks, openklant::ofContact(filing.contact), filing.task,
                                   {Action, Explanation});
    if (!tasks)
        return tasks;
    filing.doubtful = false;
    return m_note(filing);
}

Result<std::optional<QDateTime>> OpenKlantFiler::dealtWith(const OpenKlantFiling &filing)
{
    const auto task = m_client.get(Tasks, filing.task);
    if (!task)
        return task.error().code == QLatin1String("open-klant-absent") ? altered() : failure(task.error());
    if (task->value(QLatin1String("status")).toString() != QLatin1String("verwerkt"))
        return std::optional<QDateTime>();
    // An Open Klant sets it by itself; one that is very old has none.
    const auto at =
        QDateTime::fromString(task->value(QLatin1String("afgehandeldOp")).toString(), Qt::ISODate).toUTC();
    return std::optional(at.isValid() ? at : QDateTime::currentDateTimeUtc());
}

Result<> OpenKlantFiler::eraseContact(const QString &contact, const QStringList &parties)
{
    for (const QString &party : parties) {
        const auto addresses = m_client.find(Addresses, openklant::ofParty(party));
        if (!addresses)
            return failure(addresses.error());
        for (const QJsonObject &address : *addresses) {
            if (const auto removed = m_client.remove(Addresses, uuidOf(address)); !removed)
                return removed;
        }
    }
    return m_client.remove(Contacts, contact);
}

Result<> OpenKlantFiler::erase(OpenKlantFiling &filing)
{
    if (!filing.address.isEmpty()) {
        if (const auto removed = m_client.remove(Addresses, filing.address); !removed)
            return removed;
    }
    const auto found = m_client.find(Contacts, openklant::byRequest(filing.requestId));
    if (!found)
        return failure(found.error());
    bool isNotedGone = filing.contact.isEmpty();
    for (const QJsonObject &contact : *found) {
        const bool isNoted = uuidOf(contact) == filing.contact;
        if (!isNoted && !isOurs(contact, filing))
            continue;
        if (const auto erased = eraseContact(uuidOf(contact), partiesOf(contact)); !erased)
            return erased;
        isNotedGone = isNotedGone || isNoted;
    }
    if (!isNotedGone) { // somebody cut the link with our id
        if (const auto erased = eraseContact(filing.contact, {filing.party}); !erased)
            return erased;
    }
    filing.contact = filing.party = filing.address = filing.task = QString();
    return m_note(filing);
}

} // namespace stapsteen
