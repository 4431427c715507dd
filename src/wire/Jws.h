// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "wire/Keys.h"

#include <QList>

#include <functional>

namespace stapsteen {

/// Finds the key a message says it was signed with, by its `kid`. Its errors pass through, so a
/// lookup can tell "kiosk-unknown" from "kiosk-revoked".
using KeyLookup = std::function<Result<SigningPublicKey>(const QString &keyId)>;

/// A compact JSON Web Signature (RFC 7515) with EdDSA over Ed25519 (RFC 8037), and nothing else of
/// that family: one algorithm, no `crit`, no key by reference.
class Jws {
public:
    /// Signs @p payload. @p type and @p keyId go to the header as `typ` and `kid`; the type keeps a
    /// message of one kind from passing for another.
    static QByteArray sign(const QByteArray &payload, const QString &type, const QString &keyId,
                           const SigningKeyPair &key);

    /// Takes @p text apart, without checking the signature.
    /// Errors: "jws-too-large" (over @p limit bytes), "jws-malformed", "jws-type" (`typ` is not @p type).
    static Result<Jws> parse(const QByteArray &text, const QString &type, qsizetype limit);

    const QString &keyId() const { return m_keyId; }

    /// The payload, once @p key vouches for it. Errors: "jws-signature".
    Result<QByteArray> verifiedBy(const SigningPublicKey &key) const;

    /// The payload, once one of @p keys vouches for it, whichever `kid` says. Errors: "jws-signature".
    Result<QByteArray> verifiedBy(const QList<SigningPublicKey> &keys) const;

    /// The payload as somebody sent it: only for finding the key to verify it with.
    const QByteArray &unverifiedPayload() const { return m_payload; }

private:
    Jws() = default;

    QString m_keyId;
    QByteArray m_signed; ///< header and payload, encoded: what the signature covers
    QByteArray m_payload;
    QByteArray m_signature;
};

} // namespace stapsteen
