// SPDX-License-Identifier: EUPL-1.2
#include "intake/PackShelf.h"

#include "intake/Api.h"

#include "wire/JsonFields.h"
#include "wire/PackListing.h"
#include "wire/Protocol.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace stapsteen::packshelf {

namespace {

HttpResponse notFound()
{
    return api::refusal({404, QStringLiteral("not-found"), QStringLiteral("Not found"),
                         QStringLiteral("There is no such pack here.")});
}

std::optional<PackListing> listingOf(const QString &folder, const QString &pack)
{
    static const Form name(protocol::PackIdForm);
    if (folder.isEmpty() || !name.fits(pack))
        return {};
    const QString file = QStringLiteral("%1/%2.pack").arg(folder, pack);
    QFile signature(file + QLatin1String(".minisig"));
    if (!signature.open(QIODevice::ReadOnly) || signature.size() > PackListing::MaximumSignatureBytes)
        return {};
    PackListing listing{pack, QFileInfo(file).size(), {}, signature.readAll()};
    listing.digest = PackListing::digestOf(listing.signature);
    return listing.bytes > 0 ? std::optional(listing) : std::nullopt;
}

HttpResponse getListing(const QString &folder, const QString &pack)
{
    const auto listing = listingOf(folder, pack);
    if (!listing)
        return notFound();
    return {200,
            QByteArray(protocol::JsonType.data(), protocol::JsonType.size()),
            listing->toJson(),
            {{"API-Version", "1.0.0"}, {"Cache-Control", "no-store"}, {"X-Content-Type-Options", "nosniff"}}};
}

/// Whether a Range is one httplib may cut out: one part, with a beginning, within the file. Others would take
/// more of the server than one file.
bool isFair(const HttpRequest &request, qint64 bytes)
{
    if (!request.has("range"))
        return true;
    static const QRegularExpression one(QStringLiteral("\\Abytes=(\\d{1,15})-(\\d{0,15})\\z"));
    const auto match = one.match(QString::fromLatin1(request.header("range")));
    const qint64 first = match.captured(1).toLongLong();
    const bool ordered = match.capturedLength(2) == 0 || match.captured(2).toLongLong() >= first;
    return match.hasMatch() && first < bytes && ordered;
}

HttpResponse getFile(const QString &folder, const HttpRequest &request)
{
    const QStringList names =
        folder.isEmpty() ? QStringList() : QDir(folder).entryList({QStringLiteral("*.pack")}, QDir::Files);
    for (const QString &name : names) {
        const auto listing = listingOf(folder, QFileInfo(name).completeBaseName());
        if (!listing || listing->digest != request.id)
            continue;
        if (!isFair(request, listing->bytes)) {
            return api::refusal({416, QStringLiteral("range"), QStringLiteral("Range not satisfiable"),
                                 QStringLiteral("Ask for one range that begins within the file.")});
        }
        HttpResponse response{200, "application/octet-stream", {}, {{"X-Content-Type-Options", "nosniff"}}};
        response.file = folder + QLatin1Char('/') + name;
        return response;
    }
    return notFound();
}

} // namespace

QList<HttpRoute> routes(const QString &folder)
{
    return {
        {"GET",
         QStringLiteral("/v1/packs/{id}"),
         [folder](const HttpRequest &request) { return getListing(folder, request.id); },
         {},
         0},
        {"GET",
         QStringLiteral("/v1/pack-files/{id}"),
         [folder](const HttpRequest &request) { return getFile(folder, request); },
         {},
         0},
    };
}

} // namespace stapsteen::packshelf
