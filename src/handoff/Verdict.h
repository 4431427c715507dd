// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "handoff/Exchange.h"
#include "handoff/RetryPolicy.h"
#include "wire/Problem.h"
#include "wire/Receipt.h"

namespace stapsteen {

/// What an answer to POST /v1/envelopes means for the envelope that was sent.
struct Verdict {
    std::optional<Setback> setback; ///< none: the intake has it, by a valid receipt
    QString code; ///< of the setback, for staff: "network", "tls", "timeout", "untrusted-answer", "server", …
    QString sentence; ///< the same in Dutch
    std::chrono::seconds retryAfter{0};
    std::optional<Receipt> receipt; ///< there is one where there is no setback
};

/// Judges @p answer to the envelope @p id of bytes @p jws. Nothing an answer says is believed but what
/// one of @p intakeKeys signed, and refusals in the intake's own form (application/problem+json).
Verdict judge(const Answer &answer, const QString &id, const QByteArray &jws,
              const QList<SigningPublicKey> &intakeKeys);

/// The problem @p answer carries, if it is one: right content type, right form, and the status of the
/// answer itself. A captive portal's page is none.
std::optional<Problem> problemIn(const Answer &answer);

/// The verdict where the intake could not be heard at all; nothing where it was.
std::optional<Verdict> judgeConnection(const Answer &answer);

} // namespace stapsteen
