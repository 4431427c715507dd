// SPDX-License-Identifier: EUPL-1.2
#include "handoff/Courier.h"

#include "wire/Protocol.h"

#include <QRandomGenerator>

namespace stapsteen {

using namespace std::chrono_literals;

Courier::Courier(Outbox &outbox, const IntakeTrust &trust, const KioskIdentity &kiosk, QObject *parent,
                 Clock clock, Patience patience)
    : QObject(parent)
    , m_outbox(outbox)
    , m_trust(trust)
    , m_kiosk(kiosk)
    , m_clock(std::move(clock))
    , m_line(kiosk.enrolment, patience)
{
    if (const auto last = m_outbox.lastSettled())
        m_lastContact = *last;
    connect(&m_heartbeat, &QTimer::timeout, this, &Courier::wake);
    m_heartbeat.start(60s);
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &Courier::wake);
    m_retry.start(0s); // the first look
}

void Courier::wake()
{
    if (!m_exchange && !onHold())
        sendNext();
}

bool Courier::onHold() const
{
    // As in the outbox: a hold longer than any we set comes from a clock that was put back.
    const QDateTime now = m_clock();
    return m_holdUntil.isValid() && now < m_holdUntil
        && now.msecsTo(m_holdUntil) <= std::chrono::milliseconds(LongestDelay).count();
}

void Courier::sendNext()
{
    auto next = m_outbox.next(m_clock());
    if (!next) {
        report(next.error()); // the heartbeat tries again
        return;
    }
    if (!*next)
        return;
    m_sending = std::move(**next);
    if (const auto prepared = prepare(); !prepared) {
        report(prepared.error());
        return;
    }
    m_exchange = m_line.post(protocol::EnvelopesPath, protocol::JoseType, m_sending.jws);
    connect(m_exchange.get(), &Exchange::done, this, &Courier::takeAnswer);
}

// What must be on disk before its first byte leaves.
Result<> Courier::prepare()
{
    if (const auto anew = m_kiosk.signedAnew(m_sending.jws)) {
        if (const auto kept = m_outbox.replace(*anew); !kept)
            return kept;
        m_sending.jws = anew->jws();
    }
    // From here on taking it back needs more than deleting it.
    return m_sending.isBegun ? Result<>() : m_outbox.begin(m_sending.id);
}

void Courier::takeAnswer(const Answer &answer)
{
    m_exchange.release()->deleteLater(); // it is the one calling
    const Verdict verdict = judge(answer, m_sending.id, m_sending.jws, m_trust.intakeKeys());
    const auto applied = apply(verdict);
    // Taken back, or settled from a stick, while it was under way: nothing is left to note.
    if (!applied && applied.error().code != QLatin1String("envelope-not-waiting")) {
        // The row stands as it stood. Going on at once would send it again and again.
        report(applied.error());
        return;
    }
    wake();
}

Result<> Courier::apply(const Verdict &verdict)
{
    if (verdict.setback == Setback::Refused) {
        const auto done = m_outbox.quarantine(m_sending.id, verdict.code, verdict.sentence);
        if (done)
            report({QStringLiteral("envelope-refused"), verdict.sentence});
        return done;
    }
    if (verdict.setback)
        return putOff(verdict);
    return settle(*verdict.receipt);
}

Result<> Courier::settle(const Receipt &receipt)
{
    const QDateTime now = m_clock();
    if (const auto done = m_outbox.settle(m_sending.id, receipt, now); !done)
        return done;
    m_lastContact = now;
    m_lastProblem.reset();
    Q_EMIT settled(m_sending.id);
    const auto again = m_outbox.hearEpoch(receipt.epoch);
    if (!again)
        return failure(again.error());
    if (*again > 0)
        Q_EMIT epochChanged();
    return {};
}

Result<> Courier::putOff(const Verdict &verdict)
{
    const auto delay = *retryDelay(m_sending.attempts + 1, *verdict.setback,
                                   QRandomGenerator::global()->generateDouble(), verdict.retryAfter);
    const QDateTime nextAt = m_clock().addMSecs(delay.count());
    const auto done = m_outbox.postpone(m_sending.id, verdict.code, nextAt);
    if (!done)
        return done;
    if (verdict.setback == Setback::RateLimited)
        m_holdUntil = nextAt; // patience was asked of the kiosk, not of one envelope
    if (!m_retry.isActive() || m_retry.remainingTimeAsDuration() > delay)
        m_retry.start(delay);
    report({verdict.code, verdict.sentence});
    return done;
}

void Courier::report(const Error &error)
{
    m_lastProblem = error;
    Q_EMIT problem(error.code);
}

} // namespace stapsteen
