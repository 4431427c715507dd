// SPDX-License-Identifier: EUPL-1.2
#include "wire/Jws.h"

#include "wire/Base64Url.h"
#include "wire/JsonFields.h"

#include <QJsonDocument>

#include <algorithm>

namespace stapsteen {

namespace {

constexpr qsizetype MaxKeyIdLength = 64;

tl::unexpected<Error> malformed()
{
    return failure("jws-malformed",
                   QStringLiteral("Dit bericht heeft niet de vorm van een ondertekend bericht."));
}

} // namespace

QByteArray Jws::sign(const QByteArray &payload, const QString &type, const QString &keyId,
                     const SigningKeyPair &key)
{
    const QJsonObject header{{QStringLiteral("alg"), QStringLiteral("EdDSA")},
                             {QStringLiteral("typ"), type},
                             {QStringLiteral("kid"), keyId}};
    const QByteArray input =
        toBase64Url(QJsonDocument(header).toJson(QJsonDocument::Compact)) + '.' + toBase64Url(payload);
    return input + '.' + toBase64Url(key.sign(input));
}

Result<Jws> Jws::parse(const QByteArray &text, const QString &type, qsizetype limit)
{
    if (text.size() > limit)
        return failure("jws-too-large", QStringLiteral("Dit bericht is te groot."));
    const QList<QByteArray> parts = text.split('.');
    if (parts.size() != 3)
        return malformed();
    const auto headerJson = fromBase64Url(parts.at(0));
    auto payload = fromBase64Url(parts.at(1));
    auto signature = fromBase64Url(parts.at(2));
    if (!headerJson || !payload || !signature)
        return malformed();

    auto header = JsonFields::parse(*headerJson);
    if (!header)
        return malformed();
    const QString algorithm = header->text(QLatin1String("alg"), 1, 16);
    const QString actualType = header->text(QLatin1String("typ"), 1, 64);
    Jws jws;
    jws.m_keyId = header->text(QLatin1String("kid"), 1, MaxKeyIdLength);
    // `crit` names extensions a reader must know (RFC 7515 section 4.1.11); we know none.
    if (!header->verdict() || algorithm != QLatin1String("EdDSA") || header->has(QLatin1String("crit")))
        return malformed();
    if (actualType != type)
        return failure("jws-type", QStringLiteral("Dit ondertekende bericht is van een ander soort."));
    jws.m_signed = text.left(parts.at(0).size() + 1 + parts.at(1).size());
    jws.m_payload = std::move(*payload);
    jws.m_signature = std::move(*signature);
    return jws;
}

Result<QByteArray> Jws::verifiedBy(const SigningPublicKey &key) const
{
    return verifiedBy(QList{key});
}

Result<QByteArray> Jws::verifiedBy(const QList<SigningPublicKey> &keys) const
{
    const auto vouches = [this](const SigningPublicKey &key) { return key.verifies(m_signed, m_signature); };
    if (std::none_of(keys.begin(), keys.end(), vouches))
        return failure("jws-signature", QStringLiteral("De handtekening onder dit bericht klopt niet."));
    return m_payload;
}

} // namespace stapsteen
