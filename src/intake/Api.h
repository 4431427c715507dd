// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "intake/Http.h"
#include "intake/Receiver.h"
#include "intake/ThreadStores.h"

namespace stapsteen {

/// What kiosks and machines talk to: /v1, after the Dutch API Design Rules
/// (https://gitdocumentatie.logius.nl/publicatie/api/adr/). openapi.json describes it.
namespace api {

/// All must outlive the routes.
QList<HttpRoute> routes(ThreadStores &stores, const Identity &identity, Receiver &receiver);

/// @p problem as application/problem+json.
HttpResponse refusal(const Problem &problem);

/// How an error of ours looks over HTTP. What went wrong inside us is not told to those outside.
Problem problemFor(const Error &error);

} // namespace api

} // namespace stapsteen
