// SPDX-License-Identifier: EUPL-1.2
#include "handoff/Courier.h"

#include "wire/Protocol.h"

#include <QRandomGenerator>

namespace stapsteen {

using namespace std::chrono_literals;

Courier::Courier(Outbox &outbox, const Enrolment &enrolment, QObject *parent, Clock clock, Patience patience)
    : QObject(parent)
    , m_outbox(outbox)
    , m_enrolment(enrolment)
    , m_clock(std::move(clock))
    , m_patience(patience)
{
    if (const auto last = m_outbox.lastSettled())
        m_lastContact = *last;
    connect(&m_heartbeat, &QTimer::timeout, this, [this] {
        tidy();
        wake();
    });
    m_heartbeat.start(60s);
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &Courier::wake);
    m_retry.start(0s); // the first look
}

void Courier::wake()
{
    if (!m_post && !onHold())
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
        report(next.error().code); // the heartbeat tries again
        return;
    }
    if (!*next)
        return;
    m_sending = std::move(**next);
    m_post = std::make_unique<Post>(m_network, m_enrolment.endpoint(protocol::EnvelopesPath),
                                    protocol::JoseType, m_sending.jws, m_patience);
    connect(m_post.get(), &Post::done, this, &Courier::takeAnswer);
}

void Courier::takeAnswer(const Answer &answer)
{
    m_post.release()->deleteLater(); // it is the one calling
    const Verdict verdict = judge(answer, m_sending.id, m_sending.jws, m_enrolment.intakeKey);
    if (const auto applied = apply(verdict, answer.body); !applied) {
        // The row stands as it stood. Going on at once would send it again and again.
        report(applied.error().code);
        return;
    }
    wake();
}

Result<> Courier::apply(const Verdict &verdict, const QByteArray &receipt)
{
    const QString id = m_sending.id;
    if (verdict.setback == Setback::Refused) {
        const auto done = m_outbox.quarantine(id, verdict.code, verdict.sentence);
        if (done)
            report(QStringLiteral("envelope-refused"));
        return done;
    }
    if (verdict.setback)
        return putOff(verdict);

    const QDateTime now = m_clock();
    const auto done = m_outbox.settle(id, receipt, now);
    if (done) {
        m_lastContact = now;
        m_lastProblem.clear();
        Q_EMIT settled(id);
        Q_EMIT contactMade(now);
    }
    return done;
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
    report(verdict.code);
    return done;
}

void Courier::tidy()
{
    if (const auto pruned = m_outbox.prune(m_clock()); !pruned)
        report(pruned.error().code);
}

void Courier::report(const QString &code)
{
    m_lastProblem = code;
    Q_EMIT problem(code);
}

} // namespace stapsteen
