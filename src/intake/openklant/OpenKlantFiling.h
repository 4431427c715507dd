// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "intake/openklant/OpenKlantClient.h"

#include "wire/ContactRequest.h"

#include <QDateTime>

#include <functional>
#include <optional>

namespace stapsteen {

/// How far one request has come at Open Klant. Holds nothing of hers.
struct OpenKlantFiling {
    QString requestId;
    QDateTime received; ///< UTC; tells our klantcontact from those that others linked to the same id
    QString contact; ///< uuid of the klantcontact; empty until it is known to be there, and so below
    QString party; ///< of the betrokkene
    QString address; ///< of the digitaaladres
    QString task; ///< of the internetaak
    bool doubtful = false; ///< something may have been made of which we never heard: settle() looks

    friend bool operator==(const OpenKlantFiling &, const OpenKlantFiling &) = default;
};

/// Files requests at one Open Klant, step by step: klantcontact, digital address, task. The task comes last,
/// so nobody is asked to call her before it says how.
///
/// Open Klant has no idempotency key. So before each POST we look whether it was done before, and write
/// down that it is about to happen; after it, what came of it. Wherever this stops, the next run goes on
/// from there. What arrives so late that looking missed it is removed by settle().
class OpenKlantFiler {
public:
    /// Writes down how far a filing has come, durably, and holds on to it. When that fails the filing stops,
    /// for then somebody else may be at it.
    using Note = std::function<Result<>(const OpenKlantFiling &)>;

    /// All three outlive this.
    OpenKlantFiler(const OpenKlantSettings &settings, OpenKlantClient &client, Note note);

    /// Files @p request, or the rest of it. Errors: those of OpenKlantClient; "open-klant-altered" when
    /// somebody took our klantcontact apart; those of the note.
    Result<> file(OpenKlantFiling &filing, const ContactRequest &request);

    /// Removes twins of what file() made. To be called once everything sent must have arrived.
    /// Errors: as file().
    Result<> settle(OpenKlantFiling &filing);

    /// Whether somebody dealt with the task there, and when (UTC); nothing while it is still to be done.
    /// Errors: as file(); "open-klant-altered" also when the task was deleted.
    Result<std::optional<QDateTime>> dealtWith(const OpenKlantFiling &filing);

    /// Deletes from Open Klant what we made there: her address, then the klantcontact, which takes her name
    /// and the task with it. (The other way round Open Klant would keep the address, belonging to nobody.)
    /// Errors: as file().
    Result<> erase(OpenKlantFiling &filing);

private:
    Result<QJsonObject> create(OpenKlantFiling &filing, const QString &resource, const QJsonObject &record);
    Result<> fileContact(OpenKlantFiling &filing, const ContactRequest &request);
    Result<> fileAddress(OpenKlantFiling &filing, const ContactRequest &request);
    Result<> fileTask(OpenKlantFiling &filing, const ContactRequest &request);
    Result<> eraseContact(const QString &contact, const QStringList &parties);

    const OpenKlantSettings &m_settings;
    OpenKlantClient &m_client;
    const Note m_note;
};

} // namespace stapsteen
