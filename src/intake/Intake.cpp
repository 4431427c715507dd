// SPDX-License-Identifier: EUPL-1.2
#include "intake/Intake.h"

#include "intake/Api.h"
#include "intake/Log.h"
#include "intake/Monitor.h"
#include "intake/PackShelf.h"

#include <QHostAddress>

namespace stapsteen {

namespace {

constexpr int ForwardingSeconds = 10; ///< between two rounds

// On PostgreSQL one batch is written while another waits for the disk. SQLite has one writer.
int committers(const QString &database)
{
    constexpr int OnPostgreSql = 3;
    return database.startsWith(QLatin1String("postgresql:")) ? OnPostgreSql : 1;
}

Result<ContactRequest> opened(const StoredRequest &stored, const Identity &identity)
{
    const auto content = identity.unsealed(stored.sealed, stored.sealKeyId);
    return content ? ContactRequest::fromJson(content->view()) : failure(content.error());
}

HttpResponse refusal(const HttpRequest &request, const Problem &problem)
{
    const bool isDesk =
        request.path == QLatin1String("/desk") || request.path.startsWith(QLatin1String("/desk/"));
    return isDesk ? Desk::refusal(problem) : api::refusal(problem);
}

DeskOptions deskOptions(const IntakeOptions &options, const QString &singleSignOnHeader)
{
    return {options.isBehindHttps, singleSignOnHeader.toLower().toLatin1(), options.retention.closed,
            options.openKlant.has_value()};
}

// Not to be reached through a proxy's mistake where others reach us.
bool isWatchedHere(const IntakeOptions &options)
{
    return options.internalHost.isEmpty()
        && (options.host == QLatin1String("localhost") || QHostAddress(options.host).isLoopback());
}

HttpLimits internalLimits()
{
    HttpLimits limits;
    limits.workers = 2;
    return limits;
}

} // namespace

Intake::Intake(const IntakeOptions &options, Identity identity, DeskKey deskKey)
    : m_identity(std::move(identity))
    , m_stores(options.database)
    , m_queue(options.database, committers(options.database))
    , m_filingLimit(options.filing)
    , m_receiver(m_identity, m_queue, &m_filingLimit)
    , m_deskKey(std::move(deskKey))
    , m_accounts(options.passwordCost)
    , m_desk(m_stores, m_identity, m_accounts, m_deskKey, deskOptions(options, {}))
    , m_singleSignOnDesk(m_stores, m_identity, m_accounts, m_deskKey,
                         deskOptions(options, options.singleSignOnHeader))
    , m_routes(api::routes(m_stores, m_identity, m_receiver) + m_desk.routes()
               + packshelf::routes(options.packs))
    , m_server(service(m_routes + (isWatchedHere(options) ? watched() : QList<HttpRoute>())), options.limits)
    , m_singleSignOnServer(service(m_singleSignOnDesk.routes()), options.limits)
    , m_internalServer(service(watched()), internalLimits())
    , m_retention(options.database, options.retention)
{
}

QList<HttpRoute> Intake::watched()
{
    return monitor::routes(m_stores, m_identity, m_queue, m_metrics);
}

HttpService Intake::service(const QList<HttpRoute> &routes)
{
    return {routes, refusal, [this](const QByteArray &route, int status, qint64 milliseconds) {
                if (status == 503)
                    m_stores.forget(); // it may be the connection
                m_metrics.countAnswer(route, status, milliseconds);
                logAccess(route, status, milliseconds);
            }};
}

Result<std::unique_ptr<Intake>> Intake::start(const IntakeOptions &options)
{
    // Before any thread opens it: this brings the schema up to date.
    const auto store = Store::open(options.database);
    if (!store)
        return failure(store.error());
    if (const auto told = store->setRetentionDays(options.retention); !told)
        return failure(told.error());
    auto identity = Identity::loadOrCreate(options.folder, *store);
    if (!identity)
        return failure(identity.error());
    auto deskKey = DeskKey::loadOrCreate(options.folder, *store);
    if (!deskKey)
        return failure(deskKey.error());
    std::unique_ptr<Intake> intake(new Intake(options, std::move(*identity), std::move(*deskKey)));
    const auto port = intake->m_server.start(options.host, options.port);
    if (!port)
        return failure(port.error());
    intake->m_port = *port;
    if (!options.singleSignOnSocket.isEmpty()) {
        if (const auto on = intake->m_singleSignOnServer.startOnSocket(options.singleSignOnSocket); !on)
            return failure(on.error());
    }
    if (!options.internalHost.isEmpty()) {
        const auto internal = intake->m_internalServer.start(options.internalHost, options.internalPort);
        if (!internal)
            return failure(internal.error());
        intake->m_internalPort = *internal;
    }
    if (options.openKlant) {
        intake->m_forwarder = std::make_unique<OpenKlantForwarder>(
            *options.openKlant, options.database,
            [&identity = intake->m_identity](const StoredRequest &stored) {
                return opened(stored, identity);
            });
        intake->m_forwarder->start(ForwardingSeconds);
    }
    return intake;
}

} // namespace stapsteen
