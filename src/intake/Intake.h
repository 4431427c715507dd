// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "intake/HttpServer.h"
#include "intake/Metrics.h"
#include "intake/Receiver.h"
#include "intake/Retention.h"
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
    /// Where health and metrics are served. No host: on the address above, if that is this machine's own.
    QString internalHost{};
    quint16 internalPort = 0;
    RetentionDays retention{};
    HttpLimits limits{};
    Accounts::Cost passwordCost = Accounts::Cost::interactive();
    FilingLimit::Rule filing{}; ///< how many requests one kiosk may file
    std::optional<OpenKlantSettings> openKlant{}; ///< where requests go on to, if anywhere
};

/// A running intake: API and desk on one address, health and metrics there or on another.
class Intake {
public:
    /// Errors: those of Identity::loadOrCreate(), DeskKey::loadOrCreate(), Store::open() and
    /// HttpServer::start().
    static Result<std::unique_ptr<Intake>> start(const IntakeOptions &options);

    quint16 port() const { return m_port; }

    const Identity &identity() const { return m_identity; }

    /// Of health and metrics, where they have an address of their own; else 0.
    quint16 internalPort() const { return m_internalPort; }

    /// All that is served to others.
    const QList<HttpRoute> &routes() const { return m_routes; }

private:
    Intake(const IntakeOptions &options, Identity identity, DeskKey deskKey);

    HttpService service(const QList<HttpRoute> &routes);
    QList<HttpRoute> watched();

    // In this order: the server goes first, and with it its threads and their connections.
    const Identity m_identity;
    ThreadStores m_stores;
    CommitQueue m_queue;
    FilingLimit m_filingLimit;
    Receiver m_receiver;
    Metrics m_metrics;
    const DeskKey m_deskKey;
    const Accounts m_accounts;
    Desk m_desk;
    Desk m_singleSignOnDesk; ///< the same for who was let in elsewhere; on the Unix socket only
    const QList<HttpRoute> m_routes;
    HttpServer m_server;
    HttpServer m_singleSignOnServer;
    HttpServer m_internalServer;
    quint16 m_port = 0;
    quint16 m_internalPort = 0;
    RetentionJob m_retention;
    std::unique_ptr<OpenKlantForwarder> m_forwarder;
};

} // namespace stapsteen
