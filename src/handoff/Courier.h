// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "handoff/IntakeLine.h"
#include "handoff/IntakeTrust.h"
#include "handoff/Outbox.h"
#include "handoff/Verdict.h"

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

    /// @p outbox, @p trust and @p kiosk outlive this. @p kiosk says where the intake is and signs anew what
    /// it signed when it was another; @p trust says which keys sign receipts.
    Courier(Outbox &outbox, const IntakeTrust &trust, const KioskIdentity &kiosk, QObject *parent = nullptr,
            Clock clock = &QDateTime::currentDateTimeUtc, Patience patience = {});

    /// Looks now whether there is something to send: after adding to the outbox, or when the network
    /// returns. It also looks by itself, at start and at least once a minute, whatever the network claims.
    void wake();

    /// When the intake last proved to be there, by a valid receipt; after a restart to the hour.
    std::optional<QDateTime> lastContact() const { return m_lastContact; }

    /// The last thing that went wrong, in words for staff; nothing since the last contact.
    const std::optional<Error> &lastProblem() const { return m_lastProblem; }

Q_SIGNALS:
    /// The intake has the envelope @p id.
    void settled(const QString &id);

    /// A receipt named another epoch: the intake was restored. What may be missing there waits again.
    void epochChanged();

    /// Something keeps envelopes from being settled: a Verdict's code ("kiosk-unknown" and the like need
    /// staff), "envelope-refused" after one was set aside, or the outbox's error ("disk-full" …).
    void problem(const QString &code);

private:
    bool onHold() const;
    void sendNext();
    Result<> prepare();
    void takeAnswer(const Answer &answer);
    Result<> apply(const Verdict &verdict);
    Result<> settle(const Receipt &receipt);
    Result<> putOff(const Verdict &verdict);
    void report(const Error &error);

    Outbox &m_outbox;
    const IntakeTrust &m_trust;
    const KioskIdentity &m_kiosk;
    const Clock m_clock;
    IntakeLine m_line;
    QTimer m_heartbeat; ///< every minute
    QTimer m_retry; ///< for delays under a minute
    Outbox::Waiting m_sending; ///< while there is m_exchange
    std::unique_ptr<Exchange> m_exchange; ///< while one is under way; goes before the line does
    QDateTime m_holdUntil; ///< the intake asked us to be quiet
    std::optional<QDateTime> m_lastContact;
    std::optional<Error> m_lastProblem;
};

} // namespace stapsteen
