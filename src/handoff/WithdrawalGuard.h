// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "common/Result.h"

#include <QDateTime>

#include <chrono>

namespace stapsteen {

/// Keeps withdrawal codes from being guessed at this kiosk: five tries that hit nothing here, then a pause of
/// 15 minutes, doubling with every further try up to 24 hours. A day without a try forgets it all. It counts
/// in a file, so starting the kiosk again helps nobody.
class WithdrawalGuard {
public:
    static constexpr int FreeTries = 5;
    static constexpr std::chrono::minutes FirstPause{15};
    static constexpr std::chrono::hours LongestPause{24};

    /// @p file is where it counts; need not be there yet. One that is broken counts as FreeTries tries.
    explicit WithdrawalGuard(const QString &file);

    /// How long to wait from @p now before another try; zero: none.
    std::chrono::seconds pause(const QDateTime &now) const;

    /// Counts a try, before it is looked at. Errors: "withdrawal-paused", and then nothing was counted;
    /// "file-write", and then it may not be looked at either.
    Result<> begin(const QDateTime &now);

    /// The try just begun was no guess: its request was here.
    void forgive();

private:
    Result<> save() const;

    QString m_file;
    int m_tries = 0; ///< in a row, that hit nothing
    QDateTime m_last; ///< the last of them; UTC
};

} // namespace stapsteen
