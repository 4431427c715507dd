// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "wire/Envelope.h"

namespace stapsteen {

/// What of a row in the outbox never changes while the same kiosk has it. SQLite keeps no checksums: a byte
/// that the disk turned over would go unseen.
struct EnvelopeRow {
    QString id;
    QString kind;
    QByteArray tag;
    QByteArray jws;

    static EnvelopeRow of(const Envelope &envelope);

    /// SHA-256 of all of it; kept beside it.
    QByteArray digest() const;

    /// Whether it is as it was written, by the digest @p kept. Rows from before there were digests have none.
    bool isWhole(const QByteArray &kept) const
    {
        return !jws.isEmpty() && (kept.isEmpty() || kept == digest());
    }
};

/// What staff are told of one that is not.
Error rowDamaged();

} // namespace stapsteen
