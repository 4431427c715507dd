// SPDX-License-Identifier: EUPL-1.2
#include "wire/Enrolment.h"
#include "wire/Envelope.h"
#include "wire/JsonFields.h"
#include "wire/Jws.h"
#include "wire/Protocol.h"

#include <QJsonDocument>

namespace stapsteen {

namespace {

const QString JwsType = QStringLiteral("stapsteen-enrolment+jws");

constexpr QLatin1String Token("token"), PublicKeyName("publicKey"), Name("name"), KioskId("kioskId");

} // namespace

QByteArray EnrolmentRequest::sign(const QString &token, const QString &name, const SigningKeyPair &key)
{
    const QJsonObject body{{Token, token}, {PublicKeyName, key.publicKey().text()}, {Name, name}};
    return Jws::sign(QJsonDocument(body).toJson(QJsonDocument::Compact), JwsType, key.publicKey().id(), key);
}

Result<EnrolmentRequest> EnrolmentRequest::verify(const QByteArray &jws)
{
    const auto parsed = Jws::parse(jws, JwsType, protocol::MaxEnrolmentBytes);
    if (!parsed)
        return failure(parsed.error());
    auto fields = JsonFields::parse(parsed->unverifiedPayload());
    if (!fields)
        return failure(fields.error());
    static const Form tokenForm(protocol::TokenForm);
    const QString token = fields->text(Token, tokenForm);
    const QString keyText = fields->text(PublicKeyName, 1, 64);
    const QString name = fields->text(Name, 1, 80);
    if (!fields->verdict())
        return failure(fields->verdict().error());
    const auto key = SigningPublicKey::fromText(keyText);
    if (!key)
        return failure(key.error());
    // The signature proves whoever sent this holds the private half.
    if (const auto payload = parsed->verifiedBy(*key); !payload)
        return failure(payload.error());
    return EnrolmentRequest{token, *key, name};
}

QByteArray EnrolmentAnswer::toJson() const
{
    return QJsonDocument(QJsonObject{{KioskId, kioskId}}).toJson(QJsonDocument::Compact);
}

Result<EnrolmentAnswer> EnrolmentAnswer::fromJson(const QByteArray &json)
{
    auto fields = JsonFields::parse(json);
    if (!fields)
        return failure(fields.error());
    const QString kioskId = fields->text(KioskId, 1, 64);
    if (!isKioskId(kioskId))
        fields->refuse(KioskId);
    if (!fields->verdict())
        return failure(fields->verdict().error());
    return EnrolmentAnswer{kioskId};
}

} // namespace stapsteen
