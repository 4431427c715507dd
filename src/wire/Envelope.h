// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "wire/Jws.h"

#include <QDateTime>

namespace stapsteen {

/// What a kiosk sends: sealed bytes in a CloudEvents 1.0 event (JSON format), signed by the kiosk as
/// a compact JWS. Nothing about a visitor stands outside the seal.
class Envelope {
public:
    /// The one type there is so far; another kind of content gets another type, with a version of its own.
    static const QString &contactRequestType(); ///< "nl.stapsteen.contact-request.v1"

    /// Makes and signs a new one.
    /// @p kioskId as the intake gave it; @p sealKeyId names the key @p sealed was sealed with.
    /// @p time is rounded down to the hour, in the event and in its id: on a thief's screen the envelope
    /// does not tell who stood at the kiosk.
    /// Errors: "envelope-too-large" when the result would exceed protocol::MaxEnvelopeBytes.
    static Result<Envelope> make(const QString &kioskId, const QString &type, const QByteArray &sealed,
                                 const QString &sealKeyId, const SigningKeyPair &key, const QDateTime &time);

    /// Reads and verifies one.
    /// Errors: "jws-too-large", "jws-malformed", "jws-type", whatever @p lookup says of the `kid`,
    /// "jws-signature", "json-malformed", "field-missing", "field-type", "field-length", "field-value".
    static Result<Envelope> parse(const QByteArray &jws, const KeyLookup &lookup);

    const QString &id() const { return m_id; } ///< a version 7 UUID
    const QString &kioskId() const { return m_kioskId; }
    const QString &type() const { return m_type; }
    const QString &sealKeyId() const { return m_sealKeyId; }
    const QDateTime &time() const { return m_time; } ///< UTC
    const QByteArray &sealed() const { return m_sealed; }
    const QByteArray &jws() const { return m_jws; } ///< exactly what travels and what a receipt vouches for

private:
    Envelope() = default;

    QString m_id;
    QString m_kioskId;
    QString m_type;
    QString m_sealKeyId;
    QDateTime m_time;
    QByteArray m_sealed;
    QByteArray m_jws;
};

/// Whether @p text can be a kiosk's id: 1–64 of a–z, 0–9 and '-'.
bool isKioskId(const QString &text);

} // namespace stapsteen
