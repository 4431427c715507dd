// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "wire/Problem.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrlQuery>

#include <functional>
#include <utility>

namespace stapsteen {

/// A request as our handlers see it. Header names are in lower case.
struct HttpRequest {
    QByteArray method;
    QString path; ///< percent-decoded, starts with '/'
    QUrlQuery query;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body; ///< empty unless the route takes one
    QString id; ///< what stood where the route has `{id}`

    /// The value of the only header @p name (lower case); empty when it is absent or there are several.
    QByteArray header(const QByteArray &name) const;

    /// Whether there is a header @p name (lower case), however often.
    bool has(const QByteArray &name) const;

    /// The value of cookie @p name, or empty.
    QByteArray cookie(const QByteArray &name) const;

    /// The body as application/x-www-form-urlencoded.
    QUrlQuery form() const;
};

/// An answer.
struct HttpResponse {
    int status = 200;
    QByteArray type; ///< of the body
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QString file = {}; ///< instead of a body: this file, or the part of it the request's Range asks for
};

/// One thing the server does: `POST /v1/envelopes`.
struct HttpRoute {
    using Handler = std::function<HttpResponse(const HttpRequest &)>;

    QByteArray method; ///< GET (which answers HEAD too) or POST
    QString pattern; ///< a path; `{id}` stands for one whole segment
    Handler handler; ///< called on any worker thread
    QByteArray bodyType; ///< the media type a POST must have
    qsizetype bodyLimit = 0; ///< the most bytes a POST may have

    /// Whether @p path is this route's, and if so what stood for `{id}` (else empty).
    std::optional<QString> matches(const QString &path) const;
};

/// What the server does altogether, and how it words what it refuses.
struct HttpService {
    QList<HttpRoute> routes;
    /// The answer to @p request that no handler can give: unknown, too large, of the wrong type.
    std::function<HttpResponse(const HttpRequest &request, const Problem &problem)> refusal;
    /// Hears of every answer: `POST /v1/envelopes`, or `-` where there is no such route. On the thread that
    /// gives it.
    std::function<void(const QByteArray &route, int status, qint64 milliseconds)> answered;
};

/// Why there is no route for a method and path: 404, or 405 with the methods there are.
struct HttpNoRoute {
    int status = 404;
    QByteArray allow;
};

/// The route for @p request, whose `id` it fills in; or why there is none.
tl::expected<const HttpRoute *, HttpNoRoute> findRoute(const QList<HttpRoute> &routes, HttpRequest &request);

} // namespace stapsteen
