// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include <sodium.h>

namespace stapsteen {

/// A copy that shares no memory with the original, so that wiping it wipes it.
inline QString ownCopy(const QString &text)
{
    return QString(text.constData(), text.size());
}

/// Overwrites and empties a string that nobody else holds.
inline void wipe(QString &text)
{
    sodium_memzero(text.data(), size_t(text.size()) * sizeof(QChar));
    text.clear();
}

} // namespace stapsteen
