// SPDX-License-Identifier: EUPL-1.2
#include "handoff/Exchange.h"

#include "wire/Protocol.h"

#include <QNetworkReply>

namespace stapsteen {

namespace {

constexpr qsizetype MaxAnswer =
    std::max({protocol::MaxProblemBytes, protocol::MaxReceiptBytes, protocol::MaxNoticeBytes});

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

Exchange::Exchange(QNetworkReply *reply, Patience patience, qsizetype bytes)
    : m_reply(reply)
{
    m_reply->setParent(this);
    // Queued: QNetworkAccessManager may finish a hopeless request before anybody listens to us.
    connect(m_reply, &QNetworkReply::finished, this, &Exchange::finish, Qt::QueuedConnection);
    connect(m_reply, &QNetworkReply::readyRead, this, &Exchange::limitSize);
    connect(&m_deadline, &QTimer::timeout, this, [this] { breakOff(Answer::Outcome::TimedOut); });
    m_deadline.setSingleShot(true);
    m_deadline.start(patience.whole
                     + std::chrono::milliseconds(bytes * 1000 / protocol::SlowestBytesPerSecond));
}

Exchange::~Exchange()
{
    m_reply->disconnect(this);
    if (m_reply->isRunning())
        m_reply->abort();
}

void Exchange::limitSize()
{
    if (m_reply->bytesAvailable() > MaxAnswer)
        breakOff(Answer::Outcome::TooLarge);
}

void Exchange::breakOff(Answer::Outcome why)
{
    if (m_reply->isFinished())
        return;
    m_brokenOff = why;
    m_reply->abort();
}

void Exchange::finish()
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
