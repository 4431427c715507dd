// SPDX-License-Identifier: EUPL-1.2
#include "wire/PackListing.h"

#include "wire/JsonFields.h"
#include "wire/Protocol.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <sodium.h>

namespace stapsteen {

QString PackListing::digestOf(const QByteArray &signature)
{
    QByteArray hash(16, '\0');
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), size_t(hash.size()),
                       reinterpret_cast<const unsigned char *>(signature.constData()),
                       static_cast<unsigned long long>(signature.size()), nullptr, 0);
    return QString::fromLatin1(hash.toHex());
}

QByteArray PackListing::toJson() const
{
    return QJsonDocument(QJsonObject{{QStringLiteral("pack"), pack},
                                     {QStringLiteral("bytes"), bytes},
                                     {QStringLiteral("digest"), digest},
                                     {QStringLiteral("signature"), QString::fromUtf8(signature)}})
        .toJson(QJsonDocument::Compact);
}

Result<PackListing> PackListing::fromJson(const QByteArray &json)
{
    static const Form name(protocol::PackIdForm);
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    PackListing listing;
    listing.pack = object.value(QLatin1String("pack")).toString();
    listing.bytes = object.value(QLatin1String("bytes")).toInteger();
    listing.digest = object.value(QLatin1String("digest")).toString();
    listing.signature = object.value(QLatin1String("signature")).toString().toUtf8();
    const bool sound = name.fits(listing.pack) && listing.bytes > 0 && !listing.signature.isEmpty()
        && listing.signature.size() <= MaximumSignatureBytes && listing.digest == digestOf(listing.signature);
    if (!sound)
        return failure(
            "listing-malformed",
            QStringLiteral("Er antwoordt iets anders dan de gemeente op de vraag naar nieuwe inhoud."));
    return listing;
}

} // namespace stapsteen
