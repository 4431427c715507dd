// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "intake/Store.h"

#include <vector>

namespace stapsteen {

/// What makes this intake the municipality's: its keys, and what every enrolment says of it.
///
/// Which keys there are, and since when, stands in the database, for all instances; the secret halves are
/// files in each instance's folder, `seal-<id>.key` and `signing-<id>.key`, mode 0600. So a copy of the
/// database opens nothing, and instances on several machines get the same files by the administrator's hand.
/// A database that came back from a backup learns of the keys made since from the folder: KeyMemory.h.
struct Identity {
    SealKeyPair seal; ///< opens what kiosks seal now
    SigningKeyPair signing; ///< signs receipts and notices
    QByteArray withdrawalSalt; ///< the municipality's, in every enrolment; never another
    std::vector<SealKeyPair> formerSeals; ///< open what kiosks sealed before
    std::optional<SigningKeyPair> nextSigning; ///< takes over from `signing` …
    QDateTime nextSigningFrom; ///< … at this time, UTC

    /// Writes down that the key of that id was made.
    using Note = std::function<Result<>(const QString &id)>;

    /// Reads the keys. What the database does not know of those that are here it is told: it is new, or was
    /// restored from a backup older than they are. Where there are none, this is a first start and makes
    /// them. Errors: "identity-incomplete" when the file of a key in use is not here (a new key could not
    /// open what is stored), "identity-busy", "file-read", "file-write", "key-malformed"; those of Store.
    static Result<Identity> loadOrCreate(const QString &folder, const Store &store);

    /// Makes the key that kiosks seal with from now on. Running instances read it when they start again;
    /// those before that take what is sealed with it, but cannot open it. Gives its id.
    /// @p note, here and below, tells of it within the transaction that does it.
    static Result<QString> rollSeal(const QString &folder, const Store &store, const QDateTime &now,
                                    const Note &note = {});

    /// Makes the key that signs from @p from on. Until then kiosks hear of it in notices signed by the
    /// present one; a kiosk that hears none of them must be enrolled again. Gives its id.
    /// Errors: "roll-underway" while an earlier one has not taken over.
    static Result<QString> rollSigning(const QString &folder, const Store &store, const QDateTime &from,
                                       const QDateTime &now, const Note &note = {});

    /// The key to sign with at @p now.
    const SigningKeyPair &signer(const QDateTime &now) const;

    /// What opens things sealed with the key of that id; nullptr if it is not here.
    const SealKeyPair *sealKey(const QString &id) const;

    /// What is under a seal made with that key. Errors: "seal-key-unknown", "seal-broken".
    Result<Secret> unsealed(const QByteArray &sealed, const QString &keyId) const;
};

} // namespace stapsteen
