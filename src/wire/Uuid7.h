// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDateTime>

namespace stapsteen {

/// A version 7 UUID (RFC 9562 section 5.7) for @p time, in lower case without braces.
///
/// Within a process each is greater than the one before, also when many fall in one millisecond
/// or the clock goes back (section 6.2, method 1: a counter in `rand_a`). May be called from any thread.
QString uuid7(const QDateTime &time);

/// Whether @p text is a version 7 UUID in the form uuid7() gives.
bool isUuid7(const QString &text);

} // namespace stapsteen
