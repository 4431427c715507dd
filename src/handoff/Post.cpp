// SPDX-License-Identifier: EUPL-1.2
#include "handoff/Post.h"

#include "wire/Protocol.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

namespace stapsteen {

namespace {

constexpr qsizetype MaxAnswer = std::max(protocol::MaxProblemBytes, protocol::MaxReceiptBytes);

QNetworkRequest request(const QUrl &url, const QString &contentType, Patience patience)
{
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, contentType);
    request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("Stapsteen"));
    request.setRawHeader("Accept", "application/jose, application/json, application/problem+json");
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setTransferTimeout(int(patience.silence.count()));
    return request;
}

// Qt numbers errors below the HTTP layer under 200 (QNetworkReply::NetworkError).
Answer::Outcome outcome(QNetworkReply::NetworkError error)
{
    if (error == QNetworkReply::NoError || error >= QNetworkReply::ContentAccessDenied)
        return Answer::Outcome::Answered;
    if (error == QNetworkReply::SslHandshakeFailedError)
        return Answer::Outcome::Insecure;
    // The transfer timeout ends in a cancel; breakOff() notes its own reasons first.
    if (error == QNetworkReply::OperationCanceledError || error == QNetworkReply::TimeoutError)
        return Answer::Outcome::TimedOut;
    return Answer::Outcome::Unreachable;
}

} // namespace

Post::Post(QNetworkAccessManager &network, const QUrl &url, const QString &contentType,
           const QByteArray &body, Patience patience)
    : m_reply(network.post(request(url, contentType, patience), body))
{
    m_reply->setParent(this);
    // Queued: QNetworkAccessManager may finish a hopeless request before anybody listens to us.
    connect(m_reply, &QNetworkReply::finished, this, &Post::finish, Qt::QueuedConnection);
    connect(m_reply, &QNetworkReply::readyRead, this, &Post::limitSize);
    connect(&m_deadline, &QTimer::timeout, this, [this] { breakOff(Answer::Outcome::TimedOut); });
    m_deadline.setSingleShot(true);
    m_deadline.start(patience.whole);
}

Post::~Post()
{
    m_reply->disconnect(this);
    if (m_reply->isRunning())
        m_reply->abort();
}

void Post::limitSize()
{
    if (m_reply->bytesAvailable() > MaxAnswer)
        breakOff(Answer::Outcome::TooLarge);
}

void Post::breakOff(Answer::Outcome why)
{
    if (m_reply->isFinished())
        return;
    m_brokenOff = why;
    m_reply->abort();
}

void Post::finish()
{
    m_deadline.stop();
    Answer answer;
    answer.outcome = m_brokenOff != Answer::Outcome::Answered ? m_brokenOff : outcome(m_reply->error());
    if (answer.outcome == Answer::Outcome::Answered) {
        answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        answer.contentType = m_reply->header(QNetworkRequest::ContentTypeHeader)
                                 .toString()
                                 .section(QLatin1Char(';'), 0, 0)
                                 .trimmed()
                                 .toLower();
        answer.body = m_reply->read(MaxAnswer + 1);
        if (answer.body.size() > MaxAnswer)
            answer.outcome = Answer::Outcome::TooLarge;
        answer.retryAfter = std::chrono::seconds(std::max(m_reply->rawHeader("Retry-After").toInt(), 0));
    }
    Q_EMIT done(answer);
}

} // namespace stapsteen
