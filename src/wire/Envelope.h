// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "wire/Jws.h"

#include <QDateTime>
#include <QJsonObject>

namespace stapsteen {

/// What a kiosk sends: a CloudEvents 1.0 event (JSON format), signed by the kiosk as a compact JWS.
/// Nothing about a visitor stands outside the seal.
class Envelope {
public:
    /// What it is, by the event's `type`.
    enum class Kind {
        ContactRequest, ///< "nl.stapsteen.contact-request.v1": sealed bytes
        Withdrawal, ///< "nl.stapsteen.withdrawal.v1": takes a request back
    };

    /// Makes and signs one around @p sealed, a request sealed with the key @p sealKeyId names.
    /// @p kioskId as the intake gave it; @p tag (withdrawalTag()) is what it can be taken back by.
    /// @p time is rounded down to the hour, in the event and in its id: on a thief's screen the envelope
    /// does not tell who stood at the kiosk.
    /// Errors: "envelope-too-large" when the result would exceed protocol::MaxEnvelopeBytes.
    static Result<Envelope> contactRequest(const QString &kioskId, const QByteArray &sealed,
                                           const QString &sealKeyId, const QByteArray &tag,
                                           const SigningKeyPair &key, const QDateTime &time);

    /// Makes and signs one that takes back the request with the tag of @p secret (withdrawalSecret()).
    static Envelope withdrawal(const QString &kioskId, const Secret &secret, const SigningKeyPair &key,
                               const QDateTime &time);

    /// Reads and verifies one.
    /// Errors: "jws-too-large", "jws-malformed", "jws-type", whatever @p lookup says of the `kid`,
    /// "jws-signature", "json-malformed", "type-unknown", "field-missing", "field-type", "field-length",
    /// "field-value".
    static Result<Envelope> parse(const QByteArray &jws, const KeyLookup &lookup);

    /// @p jws, which this kiosk made when it had another id or key, as it signs it now: the same id, time
    /// and content. The signature that it has is not checked, for nobody has that key any more.
    /// Errors: those of parse() but for signature and lookup; "envelope-too-large".
    static Result<Envelope> signedAnew(const QByteArray &jws, const QString &kioskId,
                                       const SigningKeyPair &key);

    const QString &id() const { return m_id; } ///< a version 7 UUID
    const QString &kioskId() const { return m_kioskId; }
    Kind kind() const { return m_kind; }
    const QByteArray &tag() const { return m_tag; } ///< of the request it is, or takes back
    const QString &sealKeyId() const { return m_sealKeyId; } ///< empty for a withdrawal
    const QDateTime &time() const { return m_time; } ///< UTC
    const QByteArray &sealed() const { return m_sealed; } ///< empty for a withdrawal
    const QByteArray &jws() const { return m_jws; } ///< exactly what travels and what a receipt vouches for

    /// Base64url of the SHA-256 of what a request is, whoever signed it: the key it was sealed for, its tag
    /// and its sealed bytes.
    QString contentDigest() const;

private:
    Envelope(Kind kind, const QString &kioskId, const QDateTime &time);

    static Result<Envelope> read(const QByteArray &payload, const QString &keyId);
    void sign(QJsonObject content, QByteArrayView data, const SigningKeyPair &key);

    Kind m_kind;
    QString m_id;
    QString m_kioskId;
    QByteArray m_tag;
    QString m_sealKeyId;
    QDateTime m_time;
    QByteArray m_sealed;
    QByteArray m_jws;
};

/// Whether @p text can be a kiosk's id: 1–64 of a–z, 0–9 and '-'.
bool isKioskId(const QString &text);

} // namespace stapsteen
