// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDateTime>
#include <QString>

namespace stapsteen {

/// How long before @p now @p time was, for staff: "minder dan een uur", "5 uur", "3 dagen". Not finer than
/// that, since envelopes tell their time to the hour.
inline QString dutchAge(const QDateTime &time, const QDateTime &now)
{
    const qint64 hours = time.secsTo(now) / 3600;
    if (hours < 1)
        return QStringLiteral("minder dan een uur");
    if (hours < 48)
        return QStringLiteral("%1 uur").arg(hours);
    return QStringLiteral("%1 dagen").arg(hours / 24);
}

} // namespace stapsteen
