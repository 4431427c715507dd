// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "handoff/Outbox.h"
#include "handoff/Verdict.h"
#include "wire/Enrolment.h"

#include <QNetworkAccessManager>
#include <QTimer>

#include <functional>
#include <memory>

namespace stapsteen {

/// Brings what waits in the outbox to the intake, one envelope at a time, until each has its receipt.
/// All it must remember stands in the outbox: it may be killed at any point.
class Courier : public QObject {
    Q_OBJECT

public:
    using Clock = std::function<QDateTime()>;

    /// @p outbox outlives this. @p enrolment says where the intake is and what signs its receipts.
    Courier(Outbox &outbox, const Enrolment &enrolment, QObject *parent = nullptr,
            Clock clock = &QDateTime::currentDateTimeUtc, Patience patience = {});

    /// Looks now whether there is something to send: after adding to the outbox, or when the network
    /// returns. It also looks by itself, at start and at least once a minute, whatever the network claims.
    void wake();

    /// When the intake last proved to be there, by a valid receipt; after a restart to the hour.
    std::optional<QDateTime> lastContact() const { return m_lastContact; }

    /// The code of the last thing that went wrong; empty since the last contact.
    const QString &lastProblem() const { return m_lastProblem; }

Q_SIGNALS:
    /// The intake has the envelope @p id.
    void settled(const QString &id);

    /// The intake proved to be there.
    void contactMade(const QDateTime &time);

    /// Something keeps envelopes from being settled: a Verdict's code ("kiosk-unknown" and the like need
    /// staff), "envelope-refused" after one was set aside, or the outbox's error ("disk-full" …).
    void problem(const QString &code);

private:
    bool onHold() const;
    void sendNext();
    void takeAnswer(const Answer &answer);
    Result<> apply(const Verdict &verdict, const QByteArray &receipt);
    Result<> putOff(const Verdict &verdict);
    void tidy();
    void report(const QString &code);

    Outbox &m_outbox;
    const Enrolment m_enrolment;
    const Clock m_clock;
    const Patience m_patience;
    QNetworkAccessManager m_network;
    QTimer m_heartbeat; ///< every minute
    QTimer m_retry; ///< for delays under a minute
    Outbox::Waiting m_sending; ///< while there is m_post
    std::unique_ptr<Post> m_post; ///< while one is under way; goes before the network does
    QDateTime m_holdUntil; ///< the intake asked us to be quiet
    std::optional<QDateTime> m_lastContact;
    QString m_lastProblem;
};

} // namespace stapsteen
