// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "handoff/IntakeLine.h"
#include "handoff/IntakeTrust.h"
#include "handoff/Outbox.h"

#include <QTimer>

namespace stapsteen {

/// Asks the intake what its kiosks should know, and does it: believes new keys, lets envelopes wait again
/// that a restored intake may lack, forgets those that are in a backup or old.
class NoticeWatch : public QObject {
    Q_OBJECT

public:
    /// @p outbox and @p trust outlive this. Asks at start, and then every @p interval give or take a tenth.
    NoticeWatch(Outbox &outbox, IntakeTrust &trust, const Enrolment &enrolment, QObject *parent = nullptr,
                Patience patience = {}, std::chrono::milliseconds interval = std::chrono::hours(1));

    /// Asks now, unless it is asking already: when a receipt names another epoch.
    void ask();

    /// Why the last answer was not believed: somebody else's, an outdated one, or a full disk. Nothing where
    /// it was, or where none came: a network may be away for an hour. How old the last contact is tells of
    /// one that stays away.
    const std::optional<Error> &problem() const { return m_problem; }

Q_SIGNALS:
    /// A notice was believed and done. @p resent envelopes wait again.
    void heard(int resent);

    /// There is a new problem().
    void failed();

private:
    void takeAnswer(const Answer &answer);
    Result<int> obey(const QByteArray &noticeJws);

    Outbox &m_outbox;
    IntakeTrust &m_trust;
    const std::chrono::milliseconds m_interval;
    IntakeLine m_line;
    QTimer m_timer;
    std::unique_ptr<Exchange> m_exchange; ///< while one is under way; goes before the line does
    std::optional<Error> m_problem;
};

} // namespace stapsteen
