// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "wire/Enrolment.h"

namespace stapsteen {

/// Who this kiosk is to the municipality it was enrolled with. A folder holds it: `kiosk.key` (0600) and
/// `kiosk.json`, which is written last, so it is there whole or not at all.
struct KioskIdentity {
    QString kioskId;
    SigningKeyPair key;
    Enrolment enrolment; ///< its token is spent, and gone

    /// Errors: "not-enrolled" when there is no kiosk.json yet; "json-malformed", "version-unknown",
    /// "key-malformed", "field-…", "enrolment-…", "file-read" when what is there is broken.
    static Result<KioskIdentity> load(const QString &folder);

    /// This kiosk's key in @p folder, made and kept there first where there is none. It must be on disk
    /// before it is enrolled: when the answer is lost, asking again with the same key gives the same kiosk.
    /// Errors: "file-write", "file-read", "key-malformed".
    static Result<SigningKeyPair> keyIn(const QString &folder);

    /// Keeps everything but the key, which keyIn() kept. Errors: "file-write".
    Result<> save(const QString &folder) const;
};

} // namespace stapsteen
