// SPDX-License-Identifier: EUPL-1.2
#include "handoff/IntakeLine.h"

#include <QSslCertificate>

namespace stapsteen {

IntakeLine::IntakeLine(const Enrolment &enrolment, Patience patience)
    : m_enrolment(enrolment)
    , m_patience(patience)
{
    m_tls.setProtocol(QSsl::TlsV1_2OrLater);
    m_tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    // Also where it is none: then nobody is trusted. Qt adds the system's authorities only if none are set.
    m_tls.setCaCertificates(QSslCertificate::fromData(enrolment.authority, QSsl::Pem));
}

Result<> IntakeLine::check(const Enrolment &enrolment)
{
    if (!enrolment.authority.isEmpty() && QSslCertificate::fromData(enrolment.authority, QSsl::Pem).isEmpty())
        return failure("authority-malformed",
                       QStringLiteral("Het certificaat in dit aanmeldbestand is niet te lezen."));
    return {};
}

std::unique_ptr<Exchange> IntakeLine::post(QLatin1String path, const QString &contentType,
                                           const QByteArray &body)
{
    QNetworkRequest posted = request(path);
    posted.setHeader(QNetworkRequest::ContentTypeHeader, contentType);
    return std::make_unique<Exchange>(m_network.post(posted, body), m_patience, body.size());
}

std::unique_ptr<Exchange> IntakeLine::get(QLatin1String path)
{
    return std::make_unique<Exchange>(m_network.get(request(path)), m_patience);
}

QNetworkRequest IntakeLine::request(const QString &path) const
{
    QNetworkRequest request(m_enrolment.endpoint(path));
    request.setSslConfiguration(m_tls);
    request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("Stapsteen"));
    request.setRawHeader("Accept", "application/jose, application/json, application/problem+json");
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setTransferTimeout(int(m_patience.silence.count()));
    return request;
}

} // namespace stapsteen
