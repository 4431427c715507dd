// SPDX-License-Identifier: EUPL-1.2
#include "Fuzz.h"

#include "wire/PackListing.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace stapsteen;

namespace {

void take(const QByteArray &json)
{
    static const QRegularExpression name(QStringLiteral("\\A[a-z0-9-]{1,80}\\z"));
    const auto listing = PackListing::fromJson(json);
    if (!listing)
        return;
    hold(name.match(listing->pack).hasMatch());
    hold(listing->digest == PackListing::digestOf(listing->signature));
    hold(listing->bytes > 0);
    hold(!listing->signature.isEmpty() && listing->signature.size() <= PackListing::MaximumSignatureBytes);
    const auto again = PackListing::fromJson(listing->toJson());
    hold(again && again->pack == listing->pack && again->bytes == listing->bytes
         && again->digest == listing->digest && again->signature == listing->signature);
}

} // namespace

// What an intake, or whatever answers at its address, says of a pack: its name and digest become a file's.
// Once as it is, and once with the digest of its signature, which no fuzzer guesses.
void fuzz(const QByteArray &bytes)
{
    take(bytes);
    QJsonObject object = QJsonDocument::fromJson(bytes).object();
    const QByteArray signature = object.value(QLatin1String("signature")).toString().toUtf8();
    object.insert(QStringLiteral("digest"), PackListing::digestOf(signature));
    take(QJsonDocument(object).toJson());
}
