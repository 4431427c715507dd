// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "common/Result.h"

#include <QByteArray>
#include <QString>

namespace stapsteen {

/// What the intake says about the pack it has for a kiosk: GET /v1/packs/{pack}. The pack itself is at
/// /v1/pack-files/{digest}, with Range; a new release has a new digest, so that two never mix in one
/// download.
struct PackListing {
    QString pack; ///< its id: "stapsteen-den-haag"
    qint64 bytes = 0; ///< of the file; 1 or more
    QString digest; ///< digestOf(signature)
    QByteArray signature; ///< the contents of the .minisig: minisign's format, at most MaximumSignatureBytes

    static constexpr qsizetype MaximumSignatureBytes = 4 * 1024;

    /// BLAKE2b-128 of a signature, in hexadecimal: names a release of a pack.
    static QString digestOf(const QByteArray &signature);

    QByteArray toJson() const;

    /// Errors: "listing-malformed" for anything toJson() does not write.
    static Result<PackListing> fromJson(const QByteArray &json);
};

} // namespace stapsteen
