// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "intake/Store.h"

#include <QByteArray>

namespace stapsteen {

// What the intake writes to its standard error: JSON, one object a line. No address, no user agent, no id, no
// account, nothing of a request's content.

/// What was asked (`POST /v1/envelopes`: method and route, not the path), the answer's status, the time.
void logAccess(const QByteArray &what, int status, qint64 milliseconds);

/// Something that the people who run the intake must mend.
void logTrouble(const Error &error);

/// A key file was made because there was none: of several machines, the others need the same.
void logKeyMade(const QString &file);

/// How the daily erasing went.
void logErasure(const Erasure &erasure);

} // namespace stapsteen
