// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "intake/openklant/OpenKlantSettings.h"

#include "wire/ContactRequest.h"

#include <QDateTime>
#include <QJsonObject>
#include <QUrlQuery>

namespace stapsteen {

/// How a contact request reads at Open Klant (klantinteracties 0.9, read in the source of version 2.18).
///
/// Not every field is for the same eyes. Open Klant writes `onderwerp` to its log, and tells `toelichting`
/// and `gevraagdeHandeling` of a task to whoever subscribed to its notifications. So nothing of hers stands
/// in `onderwerp`, and `toelichting` holds how to reach her safely but neither who she is nor her code word.
namespace openklant {

/// The body for `maak-klantcontact`: a klantcontact, she as its betrokkene, and our id for it.
QJsonObject contact(const ContactRequest &request, const QString &id, const QDateTime &received,
                    const OpenKlantSettings &settings);

/// Finds among `klantcontacten` those that carry our id.
QUrlQuery byRequest(const QString &id);

/// `plaatsgevondenOp` for a request that came at @p received.
QString happened(const QDateTime &received);

/// How a digital address is stored there.
enum class AddressKind {
    AsGiven, ///< `telefoonnummer` or `email`, which Open Klant checks its own way
    Unchecked, ///< `overig`: for the few that we took and it refuses
};

/// The one address she gave, as a `digitaaladres` of @p betrokkene.
QJsonObject address(const ContactRequest &request, const QString &betrokkene, AddressKind kind);

/// Finds the `digitaleadressen` of @p betrokkene.
QUrlQuery ofParty(const QString &betrokkene);

/// The `internetaak` that makes somebody call her.
QJsonObject task(const ContactRequest &request, const QString &klantcontact,
                 const OpenKlantSettings &settings);

/// Finds the `internetaken` that @p klantcontact led to.
QUrlQuery ofContact(const QString &klantcontact);

/// @p tag (BCP 47) as `taal` wants it, three letters: ISO 639-2/B where that names the language itself, as
/// Open Klant asks; else ISO 639-3, for a group name would lose which one she speaks; `nld` for Dutch, as
/// Open Klant and its other users write it. `und` for one we do not know.
QString language(const QString &tag);

} // namespace openklant

} // namespace stapsteen
