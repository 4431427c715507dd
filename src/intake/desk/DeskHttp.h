// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "intake/Http.h"
#include "intake/desk/Html.h"

namespace stapsteen {

/// Answers of the desk. Each carries the headers that keep a browser from running, framing, storing or
/// passing on anything of it.
namespace desk {

/// Forms of the desk are this long at most.
inline constexpr qsizetype MaxFormBytes = 32 * 1024;

/// @p body as it is.
HttpResponse content(int status, const QByteArray &type, const QByteArray &body);

HttpResponse page(const Html &html, int status = 200);

/// 303: to @p to, which is a path of ours.
HttpResponse redirect(const QByteArray &to);

/// 503, and @p error in the log.
HttpResponse unavailable(const Error &error);

/// 429: too many people at once, as @p sentence says.
HttpResponse busy(const QString &sentence);

HttpResponse notFound();

/// 403: not for this role.
HttpResponse forbidden();

/// 404 for "request-unknown", 409 for "request-changed", else unavailable().
HttpResponse failed(const Error &error);

/// 403: a form without the token of this browser.
HttpResponse staleForm();

/// @p status: something in a form or an address that our pages do not send.
HttpResponse refusal(int status);

/// The value of @p name in a form or query; empty when it is not there.
QString field(const QUrlQuery &from, const QString &name);

} // namespace desk

} // namespace stapsteen
