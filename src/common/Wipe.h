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

/// Overwrites and empties a string we alone hold. One that is shared would be copied by writing to it,
/// which helps nobody: its other holder wipes or drops it.
inline void wipe(QString &text)
{
    if (!text.isEmpty() && text.isDetached())
        sodium_memzero(text.data(), size_t(text.size()) * sizeof(QChar));
    text.clear();
}

} // namespace stapsteen
