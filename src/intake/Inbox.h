// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "intake/Identity.h"
#include "intake/Store.h"

namespace stapsteen {

/// What the intake does with what kiosks send, apart from HTTP.
namespace inbox {

/// How long a token from an enrolment file is good.
inline constexpr int TokenDays = 14;

/// Makes a one-time token for a kiosk at @p centre. Only its hash is stored.
Result<QString> issueToken(const Store &store, const QString &centre, const QDateTime &now);

/// Takes the body of POST /v1/kiosks.
/// Errors: those of EnrolmentRequest::verify() and Store::enrol().
Result<Store::Enrolled> enrol(const Store &store, const QByteArray &jws, const QDateTime &now);

/// An envelope that lies here now.
struct Accepted {
    QByteArray receipt; ///< signed
    bool isNew = true; ///< false when the same bytes were here before
};

/// Takes the body of POST /v1/envelopes: verifies it, stores it sealed as it is, and vouches for it.
/// Errors: those of Envelope::parse(); "kiosk-unknown"; "type-unknown" for content of a kind or version
/// this intake cannot show; "seal-key-unknown" when it was sealed with another key than ours;
/// "envelope-conflict" when other bytes with its id are here.
Result<Accepted> accept(const Store &store, const Identity &identity, const QByteArray &jws,
                        const QDateTime &now);

} // namespace inbox

} // namespace stapsteen
