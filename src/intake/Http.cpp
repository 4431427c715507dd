// SPDX-License-Identifier: EUPL-1.2
#include "intake/Http.h"

#include <algorithm>

namespace stapsteen {

QByteArray HttpRequest::header(const QByteArray &name) const
{
    QByteArray value;
    int count = 0;
    for (const auto &[key, text] : headers) {
        if (key == name) {
            value = text;
            ++count;
        }
    }
    return count == 1 ? value : QByteArray();
}

bool HttpRequest::has(const QByteArray &name) const
{
    return std::any_of(headers.begin(), headers.end(),
                       [&](const auto &header) { return header.first == name; });
}

QByteArray HttpRequest::cookie(const QByteArray &name) const
{
    const QByteArray cookies = header(QByteArrayLiteral("cookie"));
    for (const QByteArray &cookie : cookies.split(';')) {
        const qsizetype equals = cookie.indexOf('=');
        if (equals > 0 && cookie.left(equals).trimmed() == name)
            return cookie.mid(equals + 1).trimmed();
    }
    return {};
}

QUrlQuery HttpRequest::form() const
{
    QByteArray encoded = body;
    encoded.replace('+', "%20"); // QUrlQuery leaves the plus sign of HTML forms alone
    return QUrlQuery(QString::fromLatin1(encoded));
}

std::optional<QString> HttpRoute::matches(const QString &path) const
{
    const qsizetype hole = pattern.indexOf(QLatin1String("{id}"));
    if (hole < 0)
        return path == pattern ? std::optional<QString>(QString()) : std::nullopt;
    const QStringView before = QStringView(pattern).left(hole);
    const QStringView after = QStringView(pattern).mid(hole + 4);
    if (path.size() <= before.size() + after.size() || !path.startsWith(before) || !path.endsWith(after))
        return std::nullopt;
    const QString id = path.mid(before.size(), path.size() - before.size() - after.size());
    return id.contains(u'/') ? std::nullopt : std::optional<QString>(id);
}

tl::expected<const HttpRoute *, HttpNoRoute> findRoute(const QList<HttpRoute> &routes, HttpRequest &request)
{
    const QByteArray method = request.method == "HEAD" ? QByteArrayLiteral("GET") : request.method;
    HttpNoRoute none;
    for (const HttpRoute &route : routes) {
        const auto id = route.matches(request.path);
        if (!id)
            continue;
        if (route.method == method) {
            request.id = *id;
            return &route;
        }
        none.status = 405;
        none.allow += (none.allow.isEmpty() ? "" : ", ") + route.method;
        if (route.method == "GET")
            none.allow += ", HEAD";
    }
    return tl::unexpected(none);
}

} // namespace stapsteen
