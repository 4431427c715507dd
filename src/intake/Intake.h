// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "intake/HttpServer.h"
#include "intake/desk/Desk.h"
#include "intake/openklant/OpenKlantForwarder.h"

#include <memory>

namespace stapsteen {

/// How an intake is to run.
struct IntakeOptions {
    QString folder; ///< of the keys; exists
    QString database; ///< see Store::open()
    QString host = QStringLiteral("127.0.0.1");
    quint16 port = 0; ///< 0: any free one
    QString packs{}; ///< folder of the packs kiosks may fetch; empty: none
    bool isBehindHttps = false; ///< whether a proxy in front of us speaks https with the browsers
    /// Path of a Unix socket where people reach the desk without logging in here, by single sign-on of a
    /// reverse proxy, and the header by which it says who they are. Both empty for neither.
    QString singleSignOnSocket{};
    QString singleSignOnHeader{};
    int retentionDays = 56; ///< after being closed, a request is erased
    HttpLimits limits{};
    Accounts::Cost passwordCost = Accounts::Cost::interactive();
    std::optional<OpenKlantSettings> openKlant{}; ///< where requests go on to, if anywhere
};

/// A running intake: API and desk on one address.
class Intake {
public:
    /// Errors: those of Identity::loadOrCreate(), DeskKey::loadOrCreate(), Store::open() and
    /// HttpServer::start().
    static Result<std::unique_ptr<Intake>> start(const IntakeOptions &options);

    quint16 port() const { return m_port; }

    const Identity &identity() const { return m_identity; }

    /// All that is served.
    const QList<HttpRoute> &routes() const { return m_routes; }

private:
    Intake(const IntakeOptions &options, Identity identity, DeskKey deskKey);

    // In this order: the server goes first, and with it its threads and their connections.
    const Identity m_identity;
    ThreadStores m_stores;
    const DeskKey m_deskKey;
    const Accounts m_accounts;
    Desk m_desk;
    Desk m_singleSignOnDesk; ///< the same for who was let in elsewhere; on the Unix socket only
    const QList<HttpRoute> m_routes;
    HttpServer m_server;
    HttpServer m_singleSignOnServer;
    quint16 m_port = 0;
    std::unique_ptr<OpenKlantForwarder> m_forwarder;
};

} // namespace stapsteen
