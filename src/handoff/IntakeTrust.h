// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "wire/Enrolment.h"
#include "wire/Notice.h"

#include <optional>

namespace stapsteen {

/// Which keys of the intake this kiosk believes: those it was enrolled with, until a notice they signed names
/// others. Kept in `trust.json` beside the identity.
class IntakeTrust {
public:
    /// What @p folder keeps, or what @p enrolment says where nothing newer was ever heard.
    IntakeTrust(const QString &folder, const Enrolment &enrolment);

    const SealPublicKey &sealKey() const { return m_sealKey; } ///< to seal with from now on
    const QList<SigningPublicKey> &intakeKeys() const { return m_intakeKeys; } ///< that may sign

    /// When the last notice that was believed was signed; UTC. It tells that the municipality was reached,
    /// also where nothing had to be sent.
    const std::optional<QDateTime> &lastHeard() const { return m_lastHeard; }

    /// Why what was kept cannot be read, if so: then the enrolment's keys count again.
    const std::optional<Error> &problem() const { return m_problem; }

    /// Believes @p noticeJws if a trusted key signed it and it is no older than the last one. Its keys are on
    /// disk before they count.
    /// Errors: those of Notice::verify(); "notice-stale"; "file-write".
    Result<Notice> hear(const QByteArray &noticeJws);

private:
    Result<> load();
    Result<> save(const Notice &notice) const;

    QString m_file;
    QString m_root; ///< the enrolment's keys: a kiosk enrolled with others starts afresh
    int m_serial = 0; ///< of the last notice that was believed
    std::optional<QDateTime> m_lastHeard;
    SealPublicKey m_sealKey;
    QList<SigningPublicKey> m_intakeKeys;
    std::optional<Error> m_problem;
};

} // namespace stapsteen
