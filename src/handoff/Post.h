// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>
#include <QTimer>
#include <QUrl>

#include <chrono>

QT_BEGIN_NAMESPACE
class QNetworkAccessManager;
class QNetworkReply;
QT_END_NAMESPACE

namespace stapsteen {

/// How patient we are with whoever answers.
struct Patience {
    std::chrono::milliseconds silence{20'000}; ///< without a single byte
    std::chrono::milliseconds whole{60'000}; ///< from start to end: one byte a second is too slow too
};

/// What came back.
struct Answer {
    enum class Outcome {
        Answered, ///< over HTTP, whole; the rest of the members hold
        Unreachable, ///< no connection, or broken off
        Insecure, ///< TLS failed: certificate, clock or somebody in between
        TimedOut,
        TooLarge, ///< more than anything the intake says
    };

    Outcome outcome = Outcome::Unreachable;
    int status = 0;
    QString contentType; ///< without parameters, lower case
    QByteArray body;
    std::chrono::seconds retryAfter{0}; ///< 0 where none or a date was given
};

/// One HTTP POST, as this project does them: no redirect followed, no cookie, cache or password, TLS
/// checked by Qt's rules, a limit on time and size.
class Post : public QObject {
    Q_OBJECT

public:
    /// Starts at once. Deleting this breaks it off; @p network must still be there then.
    Post(QNetworkAccessManager &network, const QUrl &url, const QString &contentType, const QByteArray &body,
         Patience patience);
    ~Post() override;

Q_SIGNALS:
    /// Once, never from within the constructor.
    void done(const stapsteen::Answer &answer);

private:
    void limitSize();
    void breakOff(Answer::Outcome why);
    void finish();

    QNetworkReply *m_reply;
    QTimer m_deadline;
    Answer::Outcome m_brokenOff = Answer::Outcome::Answered; ///< Answered: it was not
};

} // namespace stapsteen
