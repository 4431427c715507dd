// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "handoff/Exchange.h"
#include "wire/Enrolment.h"

#include <QNetworkAccessManager>
#include <QSslConfiguration>

#include <memory>

namespace stapsteen {

/// The way to one intake. Over https it trusts the certificate authority from the enrolment and no other, not
/// even the system's; nothing can switch that off. Plain http goes to this machine only: Enrolment takes
/// care.
class IntakeLine {
public:
    explicit IntakeLine(const Enrolment &enrolment, Patience patience = {});

    /// Whether @p enrolment's authority is a certificate at all.
    /// Errors: "authority-malformed".
    static Result<> check(const Enrolment &enrolment);

    /// Starts an exchange at @p path (Protocol.h). It goes before this does.
    std::unique_ptr<Exchange> post(QLatin1String path, const QString &contentType, const QByteArray &body);
    std::unique_ptr<Exchange> get(QLatin1String path);

    /// For an answer that is too long for an exchange: a request for @p path, to add headers to, and its
    /// reply while it comes in. The reply goes before this does.
    QNetworkRequest request(const QString &path) const;
    QNetworkReply *start(const QNetworkRequest &request) { return m_network.get(request); }

private:
    Enrolment m_enrolment;
    Patience m_patience;
    QSslConfiguration m_tls;
    QNetworkAccessManager m_network;
};

} // namespace stapsteen
