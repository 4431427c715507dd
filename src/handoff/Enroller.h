// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "handoff/IntakeLine.h"
#include "handoff/KioskIdentity.h"

#include <memory>

namespace stapsteen {

/// Makes this kiosk known to a municipality with the enrolment it handed out: once, or again, with a new
/// enrolment of the same municipality, as another kiosk with a new key. What waits in the outbox waits on.
class Enroller : public QObject {
    Q_OBJECT

public:
    /// @p folder is where the identity will lie; made when missing.
    explicit Enroller(const QString &folder, QObject *parent = nullptr, Patience patience = {});

    /// Asks the intake to take this kiosk, under @p name (1–80 characters). Ends in enrolled() or failed(),
    /// never from within this call. While one is under way another call does nothing.
    void enrol(const Enrolment &enrolment, const QString &name);

Q_SIGNALS:
    /// KioskIdentity::load() works now.
    void enrolled();

    /// Nothing has changed; @p error is "enrolment-spent" (it holds no token),
    /// "enrolment-other-municipality", "authority-malformed", "network", "tls", "timeout",
    /// "untrusted-answer", the intake's own code (such as "token-unknown"), or one of KioskIdentity's.
    void failed(const stapsteen::Error &error);

private:
    Result<> start(const Enrolment &enrolment, const QString &name);
    void takeAnswer(const Enrolment &enrolment, const Answer &answer);
    Result<> keep(const Enrolment &enrolment, const Answer &answer);

    const QString m_folder;
    const Patience m_patience;
    std::unique_ptr<IntakeLine> m_line;
    std::unique_ptr<Exchange> m_exchange; ///< while one is under way; goes before the line does
};

} // namespace stapsteen
