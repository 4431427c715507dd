// SPDX-License-Identifier: EUPL-1.2
#include "handoff/WithdrawalGuard.h"

#include "wire/DurableFile.h"
#include "wire/JsonFields.h"

#include <QFile>
#include <QJsonDocument>

#include <algorithm>

namespace stapsteen {

using namespace std::chrono;

namespace {

constexpr qsizetype MaxFileBytes = 1024;
constexpr int MostTries = 1'000'000;
constexpr QLatin1String Tries("tries"), Last("last");

// The pause after the @p tries-th try.
seconds pauseAfter(int tries)
{
    if (tries < WithdrawalGuard::FreeTries)
        return 0s;
    const int doublings = std::min(tries - WithdrawalGuard::FreeTries, 10); // past the longest already
    return std::min<seconds>(WithdrawalGuard::FirstPause * (1 << doublings), WithdrawalGuard::LongestPause);
}

} // namespace

WithdrawalGuard::WithdrawalGuard(const QString &file)
    : m_file(file)
{
    if (!QFile::exists(file))
        return;
    const auto json = readWhole(file, MaxFileBytes);
    auto fields = json ? JsonFields::parse(*json) : failure(json.error());
    if (fields) {
        m_tries = fields->number(Tries, 0, MostTries);
        m_last = fields->time(Last);
    }
    if (!fields || !fields->verdict()) {
        m_tries = FreeTries;
        m_last = QDateTime::currentDateTimeUtc();
    }
}

seconds WithdrawalGuard::pause(const QDateTime &now) const
{
    const seconds whole = pauseAfter(m_tries);
    if (whole == 0s)
        return 0s;
    // The last try was before now. One that seems to lie ahead by more than a pause comes from a clock that
    // was set back since: that must not stop her for years.
    const seconds passed(m_last.secsTo(now));
    if (passed < -LongestPause)
        return 0s;
    return std::clamp(whole - passed, 0s, whole);
}

Result<> WithdrawalGuard::begin(const QDateTime &now)
{
    if (pause(now) > 0s)
        return failure("withdrawal-paused", QStringLiteral("Er is te vaak een verkeerde code geprobeerd."));
    const bool isForgotten = m_last.isValid() && seconds(m_last.secsTo(now)) > LongestPause;
    m_tries = isForgotten ? 1 : std::min(m_tries + 1, MostTries);
    m_last = now;
    return save();
}

void WithdrawalGuard::forgive()
{
    m_tries = std::max(m_tries - 1, 0);
    std::ignore = save(); // what is not written makes it stricter, not laxer
}

Result<> WithdrawalGuard::save() const
{
    const QJsonObject object{{Tries, m_tries}, {Last, wireTime(m_last)}};
    return writeDurably(m_file, QJsonDocument(object).toJson(), OwnerOnly);
}

} // namespace stapsteen
