// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "intake/Store.h"

namespace stapsteen {

/// How kiosks come to be known. What they send afterwards: Receiver.h.
namespace inbox {

/// How long a token from an enrolment file is good.
inline constexpr int TokenDays = 14;

/// Makes a one-time token for a kiosk at @p centre. Only its hash is stored.
Result<QString> issueToken(const Store &store, const QString &centre, const QDateTime &now);

/// Takes the body of POST /v1/kiosks.
/// Errors: those of EnrolmentRequest::verify() and Store::enrol().
Result<Store::Enrolled> enrol(const Store &store, const QByteArray &jws, const QDateTime &now);

} // namespace inbox

} // namespace stapsteen
