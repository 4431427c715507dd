// SPDX-License-Identifier: EUPL-1.2
#include "wire/Notice.h"

#include "wire/JsonFields.h"
#include "wire/Jws.h"
#include "wire/Protocol.h"

#include <QJsonDocument>

#include <limits>

namespace stapsteen {

namespace {

const QString JwsType = QStringLiteral("stapsteen-notice+jws");

constexpr QLatin1String Serial("serial"), Issued("issued"), Epoch("epoch"), BackedUpUntil("backedUpUntil"),
    SealKey("sealKey"), IntakeKeys("intakeKeys");

} // namespace

Result<QList<SigningPublicKey>> readSigningKeys(JsonFields &fields, QLatin1String name)
{
    QList<SigningPublicKey> keys;
    const QJsonArray texts = fields.array(name, Notice::MaxIntakeKeys);
    for (const QJsonValue &text : texts) {
        const auto key = SigningPublicKey::fromText(text.toString());
        if (!key)
            return failure(key.error());
        keys.append(*key);
    }
    if (keys.isEmpty())
        fields.refuse(name);
    return keys;
}

QByteArray Notice::sign(const SigningKeyPair &key) const
{
    QJsonArray keys;
    for (const SigningPublicKey &trusted : intakeKeys)
        keys.append(trusted.text());
    const QJsonObject body{
        {Serial, serial},
        {Issued, wireTime(issued)},
        {Epoch, epoch},
        {BackedUpUntil, backedUpUntil ? QJsonValue(wireTime(*backedUpUntil)) : QJsonValue::Null},
        {SealKey, sealKey.text()},
        {IntakeKeys, keys}};
    return Jws::sign(QJsonDocument(body).toJson(QJsonDocument::Compact), JwsType, key.publicKey().id(), key);
}

Result<Notice> Notice::verify(const QByteArray &jws, const QList<SigningPublicKey> &trusted)
{
    const auto parsed = Jws::parse(jws, JwsType, protocol::MaxNoticeBytes);
    if (!parsed)
        return failure(parsed.error());
    const auto payload = parsed->verifiedBy(trusted);
    if (!payload)
        return failure(payload.error());
    auto body = JsonFields::parse(*payload);
    if (!body)
        return failure(body.error());
    const int serial = body->number(Serial, 1, std::numeric_limits<int>::max());
    const QDateTime issued = body->time(Issued);
    const QString epoch = body->text(Epoch, 1, 64);
    std::optional<QDateTime> backedUpUntil;
    if (!body->isNull(BackedUpUntil))
        backedUpUntil = body->time(BackedUpUntil);
    const QString sealKeyText = body->text(SealKey, 1, 64);
    const auto intakeKeys = readSigningKeys(*body, IntakeKeys);
    if (!body->verdict())
        return failure(body->verdict().error());
    if (!intakeKeys)
        return failure(intakeKeys.error());
    const auto sealKey = SealPublicKey::fromText(sealKeyText);
    if (!sealKey)
        return failure(sealKey.error());
    return Notice{serial, issued, epoch, backedUpUntil, *sealKey, *intakeKeys};
}

} // namespace stapsteen
