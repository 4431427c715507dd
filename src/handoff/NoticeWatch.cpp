// SPDX-License-Identifier: EUPL-1.2
#include "handoff/NoticeWatch.h"

#include "handoff/Verdict.h"
#include "wire/Protocol.h"

#include <QRandomGenerator>

namespace stapsteen {

NoticeWatch::NoticeWatch(Outbox &outbox, IntakeTrust &trust, const Enrolment &enrolment, QObject *parent,
                         Patience patience, std::chrono::milliseconds interval)
    : QObject(parent)
    , m_outbox(outbox)
    , m_trust(trust)
    , m_interval(interval)
    , m_line(enrolment, patience)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &NoticeWatch::ask);
    m_timer.start(std::chrono::milliseconds(0));
}

void NoticeWatch::ask()
{
    if (m_exchange)
        return;
    m_timer.stop();
    m_exchange = m_line.get(protocol::NoticePath);
    connect(m_exchange.get(), &Exchange::done, this, &NoticeWatch::takeAnswer);
}

void NoticeWatch::takeAnswer(const Answer &answer)
{
    m_exchange.release()->deleteLater(); // it is the one calling
    // Not all kiosks in the same second.
    const double chance = 0.9 + 0.2 * QRandomGenerator::global()->generateDouble();
    m_timer.start(std::chrono::milliseconds(qint64(double(m_interval.count()) * chance)));
    if (judgeConnection(answer) || answer.status != 200)
        return;
    const auto resent = obey(answer.body);
    if (!resent) {
        m_problem = resent.error();
        Q_EMIT failed();
        return;
    }
    m_problem.reset();
    Q_EMIT heard(*resent);
}

Result<int> NoticeWatch::obey(const QByteArray &noticeJws)
{
    const auto notice = m_trust.hear(noticeJws);
    if (!notice)
        return failure(notice.error());
    // First what may be missing there waits again; only then may the rest go.
    const auto resent = m_outbox.hearEpoch(notice->epoch);
    if (!resent)
        return resent;
    if (notice->backedUpUntil) {
        if (const auto forgotten = m_outbox.forgetBackedUp(*notice->backedUpUntil); !forgotten)
            return forgotten;
    }
    // By the intake's clock on both sides. Ours may be years ahead, and would take all of it to be old.
    const auto pruned = m_outbox.prune(notice->issued);
    return pruned ? resent : pruned;
}

} // namespace stapsteen
