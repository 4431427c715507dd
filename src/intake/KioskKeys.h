// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "intake/Store.h"

#include <QHash>
#include <QReadWriteLock>

namespace stapsteen {

/// The kiosks' public keys, remembered: a kiosk's id never gets another key, so what was read once stays
/// true. Whether a kiosk was revoked is no matter of its key; filing asks the database that. May be used
/// from any thread.
class KioskKeys {
public:
    /// Errors: "kiosk-unknown", and those of @p store.
    Result<SigningPublicKey> key(const QString &kioskId, const Store &store)
    {
        {
            const QReadLocker lock(&m_lock);
            if (const auto known = m_keys.constFind(kioskId); known != m_keys.cend())
                return *known;
        }
        const auto kiosk = store.kiosk(kioskId);
        if (!kiosk)
            return failure(kiosk.error());
        const QWriteLocker lock(&m_lock);
        m_keys.insert(kioskId, kiosk->key);
        return kiosk->key;
    }

private:
    QReadWriteLock m_lock;
    QHash<QString, SigningPublicKey> m_keys;
};

} // namespace stapsteen
