// SPDX-License-Identifier: EUPL-1.2
#include "intake/Monitor.h"

#include "intake/Api.h"
#include "intake/Log.h"
#include "intake/Notices.h"
#include "intake/openklant/OpenKlantMetrics.h"

namespace stapsteen::monitor {

namespace {

HttpResponse plain(int status, const QByteArray &type, const QByteArray &body)
{
    return {status, type, body, {{"Cache-Control", "no-store"}, {"X-Content-Type-Options", "nosniff"}}};
}

HttpResponse unready(const Error &error)
{
    logTrouble(error);
    return api::refusal(api::problemFor(error));
}

HttpResponse ready(ThreadStores &stores, const Identity &identity)
{
    const auto store = stores.mine();
    if (!store)
        return unready(store.error());
    const auto fresh = notices::requireFreshKeys(**store, identity, QDateTime::currentDateTimeUtc());
    if (!fresh)
        return unready(fresh.error());
    return plain(200, "application/json", "{\"status\":\"ready\"}");
}

QByteArray requestGauges(const Store::Figures &figures, const QDateTime &now)
{
    const double age = figures.oldestNew ? double(figures.oldestNew->secsTo(now)) : 0;
    return Metrics::gauge("stapsteen_intake_requests_new", "Requests nobody has dealt with.",
                          figures.newRequests)
        + Metrics::gauge("stapsteen_intake_requests_tried", "Requests where somebody was not reached yet.",
                         figures.triedRequests)
        + Metrics::gauge("stapsteen_intake_oldest_new_seconds", "Age of the oldest new request.", age);
}

HttpResponse metricsText(ThreadStores &stores, const CommitQueue &queue, const Metrics &metrics)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QByteArray text = metrics.text();
    const auto counts = queue.counts();
    text += Metrics::counter("stapsteen_intake_commits_total", "Transactions that filed envelopes.",
                             counts.commits);
    text += Metrics::counter("stapsteen_intake_filed_total", "Envelopes filed in them.", counts.jobs);
    const auto store = stores.mine();
    const auto figures = store ? (*store)->figures() : failure(store.error());
    text += Metrics::gauge("stapsteen_intake_database_up", "Whether the database answers.", figures ? 1 : 0);
    if (!figures) {
        stores.forget(); // a 200, so nobody else does
        return plain(200, "text/plain; version=0.0.4", text);
    }
    text += requestGauges(*figures, now) + openKlantGauges((*store)->database());
    const auto until = (*store)->backedUpUntil();
    if (until && *until)
        text += Metrics::gauge("stapsteen_intake_backup_age_seconds", "Since the last backup.",
                               double((*until)->secsTo(now)));
    const auto erasure = (*store)->lastErasure();
    if (erasure && *erasure) {
        text += Metrics::gauge("stapsteen_intake_erasure_age_seconds",
                               "Since the last erasing of old requests.", double((*erasure)->at.secsTo(now)));
        text += Metrics::gauge("stapsteen_intake_erasure_left_over",
                               "What it should have erased and did not.", (*erasure)->leftOver);
    }
    return plain(200, "text/plain; version=0.0.4", text);
}

} // namespace

QList<HttpRoute> routes(ThreadStores &stores, const Identity &identity, const CommitQueue &queue,
                        const Metrics &metrics)
{
    return {
        {"GET",
         QStringLiteral("/healthz"),
         [](const HttpRequest &) { return plain(200, "application/json", "{\"status\":\"ok\"}"); },
         {},
         0},
        {"GET",
         QStringLiteral("/readyz"),
         [&](const HttpRequest &) { return ready(stores, identity); },
         {},
         0},
        {"GET",
         QStringLiteral("/metrics"),
         [&](const HttpRequest &) { return metricsText(stores, queue, metrics); },
         {},
         0},
    };
}

} // namespace stapsteen::monitor
