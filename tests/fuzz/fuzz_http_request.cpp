// SPDX-License-Identifier: EUPL-1.2
#include "Fuzz.h"

#include "intake/Http.h"

#include <tuple>

using namespace stapsteen;

// A request line, headers and a body, as the intake's handlers take them apart.
void fuzz(const QByteArray &bytes)
{
    static const QList<HttpRoute> routes{
        {"GET", QStringLiteral("/desk/requests/{id}"), {}, {}, 0},
        {"POST", QStringLiteral("/desk/requests/{id}/done"), {}, {}, 0},
        {"POST", QStringLiteral("/v1/envelopes"), {}, {}, 0},
    };
    const qsizetype end = bytes.indexOf("\n\n");
    const QList<QByteArray> lines = bytes.left(end).split('\n');
    HttpRequest request;
    request.method = lines.first().split(' ').value(0);
    request.path = QString::fromUtf8(QByteArray::fromPercentEncoding(lines.first().split(' ').value(1)));
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.append({line.left(colon).toLower(), line.mid(colon + 1).trimmed()});
    }
    request.body = end < 0 ? QByteArray() : bytes.mid(end + 2);

    std::ignore = request.header("content-length");
    std::ignore = request.cookie("stapsteen-desk");
    const QUrlQuery form = request.form();
    for (const auto &[name, value] : form.queryItems(QUrl::FullyDecoded))
        std::ignore = form.queryItemValue(name, QUrl::FullyDecoded);
    if (findRoute(routes, request))
        hold(!request.id.contains(QLatin1Char('/')));
}
