// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "handoff/Outbox.h"

namespace stapsteen {

/// Sealed envelopes out of the outbox on a USB stick, and the intake's receipts back in: for when there is no
/// network for long. Either may be done again without harm. The file formats stand in src/wire/README.md.
namespace stick {

/// What was written.
struct HandedOver {
    QString file; ///< whole path
    int envelopes = 0; ///< in it
};

/// Writes what waits and what is quarantined, signed by @p kiosk as it is now, into a new or replaced
/// `stapsteen-<its id>-<date>.handover` in @p folder, oldest first, as much as fits. All of it stays here
/// until its receipts come.
/// Errors: "nothing-to-hand-over", "file-write", those of Outbox::handOver().
Result<HandedOver> handOver(Outbox &outbox, const KioskIdentity &kiosk, const QString &folder,
                            const QDateTime &now);

/// What receipts were good for.
struct Returned {
    int settled = 0;
    int known = 0; ///< for envelopes that are not here, or settled already
    int refused = 0; ///< broken, or not from our intake
};

/// Settles what the receipts in @p file vouch for, by any of the keys @p trusted.
/// Errors: "file-read", "file-too-large", "handover-other-file", those of Outbox::settle(); what was settled
/// before an error stays so.
Result<Returned> takeReceipts(Outbox &outbox, const QString &file, const QList<SigningPublicKey> &trusted,
                              const QDateTime &now);

} // namespace stick

} // namespace stapsteen
