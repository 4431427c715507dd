// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "intake/CommitQueue.h"
#include "intake/FilingLimit.h"
#include "intake/Identity.h"
#include "intake/KioskKeys.h"

#include "wire/Envelope.h"

namespace stapsteen {

/// Takes envelopes, from wherever they come, and vouches for them. May be used from any thread.
class Receiver {
public:
    /// What became of an envelope.
    struct Taken {
        QByteArray receipt; ///< signed; empty when retryAfter is not 0
        bool isNew = true; ///< false when it changed nothing: the same was here before
        int retryAfter =
            0; ///< seconds; nothing was done, for this kiosk asked too much, of what `limit` says
        QLatin1String limit{}; ///< "withdrawal-limit": guesses; "filing-limit": new requests
        bool mayHaveWritten = true; ///< isNew, or it was taken back before it came, and that is kept for good
    };

    /// All must outlive it. Without a @p limit every kiosk may file as much as it likes.
    Receiver(const Identity &identity, CommitQueue &queue, FilingLimit *limit = nullptr);

    /// Verifies @p jws, does what it asks and vouches for that: once this has a receipt, it is on disk.
    /// @p store is the calling thread's.
    /// Errors: those of Envelope::parse(); "kiosk-unknown", "kiosk-revoked"; "seal-key-unknown" when it was
    /// sealed with no key of ours; "envelope-conflict" when another request with its id is here.
    Result<Taken> take(const Store &store, const QByteArray &jws, const QDateTime &now);

private:
    Result<Taken> fileRequest(const Store &store, const Envelope &envelope, const QDateTime &now);
    Result<Taken> withdraw(const Store &store, const Envelope &envelope, const QDateTime &now);
    Result<> requireSealKey(const Store &store, const QString &id) const;

    const Identity &m_identity;
    CommitQueue &m_queue;
    FilingLimit *const m_limit;
    KioskKeys m_kioskKeys;
};

} // namespace stapsteen
