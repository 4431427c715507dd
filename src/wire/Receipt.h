// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "wire/Keys.h"

#include <QDateTime>
#include <QList>

namespace stapsteen {

/// The intake's signed word that it has dealt with an envelope. Only this lets a kiosk stop sending it.
struct Receipt {
    enum class Outcome {
        Stored, ///< now
        Known, ///< the same was here before
        Withdrawn, ///< it was taken back: nothing of it is here; to a withdrawal: what it meant is erased
        Unknown, ///< to a withdrawal: what it means was never here, and will not be taken any more
    };

    QString envelopeId;
    QString sha256; ///< base64url, of the exact bytes of the envelope's JWS
    QString
        epoch; ///< random name of the intake's database; a restored or new one has another; 1–64 characters
    QDateTime received; ///< UTC, whole seconds
    Outcome outcome = Outcome::Stored;

    /// The receipt for @p envelopeJws.
    static Receipt of(const QString &envelopeId, const QByteArray &envelopeJws, const QString &epoch,
                      const QDateTime &received, Outcome outcome);

    /// As a compact JWS; `kid` is the id of @p key.
    QByteArray sign(const SigningKeyPair &key) const;

    /// Reads @p jws and checks that one of @p trusted signed it for exactly this envelope.
    /// Errors: "jws-too-large", "jws-malformed", "jws-type", "jws-signature", "json-malformed", "field-…",
    /// "receipt-other-envelope".
    static Result<Receipt> verify(const QByteArray &jws, const QString &envelopeId,
                                  const QByteArray &envelopeJws, const QList<SigningPublicKey> &trusted);

    /// The id of the envelope that @p jws says it is for, unverified: to find that envelope by.
    /// Errors: "jws-too-large", "jws-malformed", "jws-type", "json-malformed", "field-…".
    static Result<QString> claimedEnvelope(const QByteArray &jws);

    friend bool operator==(const Receipt &, const Receipt &) = default;
};

} // namespace stapsteen
