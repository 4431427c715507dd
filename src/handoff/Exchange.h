// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

QT_BEGIN_NAMESPACE
class QNetworkReply;
QT_END_NAMESPACE

namespace stapsteen {

/// How patient we are with whoever answers.
struct Patience {
    std::chrono::milliseconds silence{20'000}; ///< without a single byte
    /// From start to end, and what goes out at protocol::SlowestBytesPerSecond: one byte a second is too
    /// slow.
    std::chrono::milliseconds whole{60'000};
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

/// One HTTP request under way (IntakeLine starts them), with a limit on time and size.
class Exchange : public QObject {
    Q_OBJECT

public:
    /// Takes over @p reply, to a request with a body of @p bytes. Deleting this breaks it off; the network it
    /// came from must still be there then.
    Exchange(QNetworkReply *reply, Patience patience, qsizetype bytes = 0);
    ~Exchange() override;

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
