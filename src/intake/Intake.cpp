// SPDX-License-Identifier: EUPL-1.2
#include "intake/Intake.h"

#include "intake/Api.h"
#include "intake/PackShelf.h"

#include "wire/Seal.h"

namespace stapsteen {

namespace {

constexpr int ForwardingSeconds = 10; ///< between two rounds

Result<ContactRequest> opened(const StoredRequest &stored, const Identity &identity)
{
    const auto content = unseal(stored.sealed, identity.seal);
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
    return {options.isBehindHttps, singleSignOnHeader.toLower().toLatin1(), options.retentionDays};
}

} // namespace

Intake::Intake(const IntakeOptions &options, Identity identity, DeskKey deskKey)
    : m_identity(std::move(identity))
    , m_stores(options.database)
    , m_deskKey(std::move(deskKey))
    , m_accounts(options.passwordCost)
    , m_desk(m_stores, m_identity, m_accounts, m_deskKey, deskOptions(options, {}))
    , m_singleSignOnDesk(m_stores, m_identity, m_accounts, m_deskKey,
                         deskOptions(options, options.singleSignOnHeader))
    , m_routes(api::routes(m_stores, m_identity) + m_desk.routes() + packshelf::routes(options.packs))
    , m_server({m_routes, refusal}, options.limits)
    , m_singleSignOnServer({m_singleSignOnDesk.routes(), refusal}, options.limits)
{
}

Result<std::unique_ptr<Intake>> Intake::start(const IntakeOptions &options)
{
    auto identity = Identity::loadOrCreate(options.folder);
    if (!identity)
        return failure(identity.error());
    auto deskKey = DeskKey::loadOrCreate(options.folder);
    if (!deskKey)
        return failure(deskKey.error());
    // Before any thread opens it: this brings the schema up to date.
    if (const auto store = Store::open(options.database); !store)
        return failure(store.error());
    std::unique_ptr<Intake> intake(new Intake(options, std::move(*identity), std::move(*deskKey)));
    const auto port = intake->m_server.start(options.host, options.port);
    if (!port)
        return failure(port.error());
    intake->m_port = *port;
    if (!options.singleSignOnSocket.isEmpty()) {
        if (const auto on = intake->m_singleSignOnServer.startOnSocket(options.singleSignOnSocket); !on)
            return failure(on.error());
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
