// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "wire/Keys.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace stapsteen {

class JsonFields;

/// What the intake wants its kiosks to know: its keys from now on, the name of its database, and up to
/// where that is in a backup. Signed by a key they trust already.
struct Notice {
    static constexpr int MaxIntakeKeys = 4;

    int serial = 0; ///< from 1; grows with every change of keys
    QDateTime issued; ///< UTC, whole seconds
    QString epoch; ///< as in receipts; 1–64 characters
    std::optional<QDateTime> backedUpUntil; ///< UTC: everything received before it is in a backup
    SealPublicKey sealKey; ///< to seal with from now on
    QList<SigningPublicKey> intakeKeys; ///< 1–MaxIntakeKeys that may sign for the intake, current first

    /// As a compact JWS; `kid` is the id of @p key.
    QByteArray sign(const SigningKeyPair &key) const;

    /// Reads @p jws and checks that one of @p trusted signed it. Whether it is newer than the last one,
    /// by serial, is the reader's to check.
    /// Errors: "jws-too-large", "jws-malformed", "jws-type", "jws-signature", "json-malformed",
    /// "key-malformed", "field-…".
    static Result<Notice> verify(const QByteArray &jws, const QList<SigningPublicKey> &trusted);

    friend bool operator==(const Notice &, const Notice &) = default;
};

/// Reads 1–Notice::MaxIntakeKeys keys from the array @p name; an empty one is refused in @p fields.
/// Errors: "key-malformed".
Result<QList<SigningPublicKey>> readSigningKeys(JsonFields &fields, QLatin1String name);

} // namespace stapsteen
