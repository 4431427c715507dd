// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "wire/Keys.h"

namespace stapsteen {

/// What makes this intake the municipality's: its keys, and the name of its present database.
struct Identity {
    SealKeyPair seal; ///< opens what kiosks sealed
    SigningKeyPair signing; ///< signs receipts
    QString epoch; ///< random; another after a restore, so that kiosks send again what they kept
    QByteArray withdrawalSalt; ///< the municipality's, in every enrolment; never another

    /// Reads the files `seal.key`, `signing.key`, `epoch` and `withdrawal.salt` in @p folder. Where neither
    /// key is there, this is a first start and makes both; where there is no epoch, a database was begun or
    /// restored, and gets one. Errors: "identity-incomplete" when only one key is there (a new one could not
    /// open what is stored), "identity-busy", "file-read", "file-write", "key-malformed".
    static Result<Identity> loadOrCreate(const QString &folder);
};

} // namespace stapsteen
