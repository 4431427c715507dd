// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include <sodium.h>

#include <algorithm>
#include <vector>

namespace stapsteen {

/// A copy that shares no memory with the original, so that wiping it wipes it.
inline QString ownCopy(const QString &text)
{
    return QString(text.constData(), text.size());
}

/// The same of both, one after the other: nothing of them is left where it was put together.
inline QString ownCopy(const QString &text, const QString &more)
{
    QString joined(text.size() + more.size(), Qt::Uninitialized);
    std::copy(more.cbegin(), more.cend(), std::copy(text.cbegin(), text.cend(), joined.begin()));
    return joined;
}

/// Overwrites and empties a string we alone hold. One that is shared would be copied by writing to it,
/// which helps nobody: its other holder wipes or drops it.
inline void wipe(QString &text)
{
    if (!text.isEmpty() && text.isDetached())
        sodium_memzero(text.data(), size_t(text.size()) * sizeof(QChar));
    text.clear();
}

/// Overwrites and empties sound, also what stands beyond its end since it was longer. Made larger, a vector
/// frees what it held as it is: wipe it before.
inline void wipe(std::vector<qint16> &samples)
{
    samples.resize(samples.capacity());
    sodium_memzero(samples.data(), samples.size() * sizeof(qint16));
    samples.clear();
}

} // namespace stapsteen
