// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "intake/CommitQueue.h"
#include "intake/Http.h"
#include "intake/Identity.h"
#include "intake/Metrics.h"
#include "intake/ThreadStores.h"

namespace stapsteen::monitor {

/// For who runs the intake, and the load balancer: `GET /healthz` (the program runs), `GET /readyz` (it can
/// do its work: database and keys) and `GET /metrics` (Prometheus). All must outlive the routes.
QList<HttpRoute> routes(ThreadStores &stores, const Identity &identity, const CommitQueue &queue,
                        const Metrics &metrics);

} // namespace stapsteen::monitor
