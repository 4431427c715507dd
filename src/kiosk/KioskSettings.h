// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "common/Result.h"

#include <QHash>
#include <QString>

namespace stapsteen {

/// What a centre sets for its kiosk: `kiosk.ini` in the kiosk's folder. Nothing of a visitor.
struct KioskSettings {
    int idleSeconds = 120; ///< without a touch or sound, until the kiosk asks "are you still there?"
    int warningSeconds = 30; ///< shown at least this long before the visit is erased (WCAG 2.2.1: ≥ 20)
    bool attractSound = false; ///< greet aloud while nobody is there; off, since loud prompts embarrass
    QString packKey; ///< minisign public key (one base64 line) that content must be signed with; empty: no
                     ///< updates
    QString packId; ///< of the pack to update to; empty: the one that came with the program
    QHash<QString, QString> voices; ///< by language tag, the recorded voice to prefer: "ar" → "ary"
    QString printer; ///< CUPS queue that prints receipts; empty: none does
    bool printNames = false; ///< "Stapsteen" and the centre on printed receipts; off, since they may be found
    QString pinHash; ///< of the staff PIN, Argon2id (crypto_pwhash_str); empty: none set

    /// Reads @p file; what is missing or out of bounds keeps its default.
    static KioskSettings load(const QString &file);

    /// Sets the staff PIN (4 to 12 digits) in @p file. Errors: "pin-invalid", "settings-unwritable".
    static Result<> storePin(const QString &file, const QString &pin);

    /// Whether @p pin is the staff PIN. Takes about 50 ms by design.
    bool pinMatches(const QString &pin) const;
};

} // namespace stapsteen
