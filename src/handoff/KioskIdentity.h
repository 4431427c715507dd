// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "wire/Enrolment.h"
#include "wire/Envelope.h"

#include <optional>

namespace stapsteen {

/// Who this kiosk is to the municipality it was enrolled with. A folder holds it: a key file (0600) and
/// `kiosk.json`, which names that file and is written last, so it is there whole or not at all.
struct KioskIdentity {
    QString kioskId;
    SigningKeyPair key;
    Enrolment enrolment; ///< its token is spent, and gone

    /// Errors: "not-enrolled" when there is no kiosk.json yet; "json-malformed", "version-unknown",
    /// "key-malformed", "field-…", "enrolment-…", "file-read" when what is there is broken.
    static Result<KioskIdentity> load(const QString &folder);

    /// The key in @p folder to enrol with by @p token, made and kept there first where there is none. It must
    /// be on disk before it is enrolled: when the answer is lost, asking again with the same token and key
    /// gives the same kiosk. Another token gets another key, so that a stolen one is worth nothing.
    /// Errors: "file-write", "file-read", "key-malformed".
    static Result<SigningKeyPair> keyIn(const QString &folder, const QString &token);

    /// Keeps everything but the key, which keyIn() kept under the enrolment's token, and removes the keys of
    /// earlier enrolments. Errors: "file-write".
    Result<> save(const QString &folder) const;

    /// @p jws, an envelope of this kiosk's, as it must leave: signed anew where the kiosk had another id or
    /// key when it made it, for the intake may have revoked that. Nothing when it may leave as it is.
    std::optional<Envelope> signedAnew(const QByteArray &jws) const;
};

} // namespace stapsteen
