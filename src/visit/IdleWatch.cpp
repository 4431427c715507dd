// SPDX-License-Identifier: EUPL-1.2
#include "visit/IdleWatch.h"

#include <algorithm>

#include <time.h>

namespace stapsteen {

using namespace std::chrono_literals;

namespace {

constexpr auto CheckEvery = 200ms; // so a second shown is never late by more than an eye notices
constexpr auto ShortestWarning = 20s; // WCAG 2.2.1
constexpr auto SuspendedFor = 1s; // less is the clocks being read one after the other

std::chrono::milliseconds read(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::seconds(time.tv_sec)
                                                                 + std::chrono::nanoseconds(time.tv_nsec));
}

} // namespace

IdleWatch::Moment IdleWatch::machineClock()
{
    const auto awake = read(CLOCK_MONOTONIC);
    return {awake, read(CLOCK_BOOTTIME) - awake};
}

IdleWatch::IdleWatch(QObject *parent)
    : IdleWatch(Limits{}, machineClock, parent)
{
}

IdleWatch::IdleWatch(Limits limits, Clock clock, QObject *parent)
    : QObject(parent)
    , m_limits(limits)
    , m_clock(std::move(clock))
{
    m_limits.warning = std::max(m_limits.warning, std::chrono::seconds(ShortestWarning));
    m_timer.setInterval(CheckEvery);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::check);
}

void IdleWatch::start()
{
    m_warning = false;
    m_lastActivity = m_clock();
    m_timer.start();
}

void IdleWatch::stop()
{
    m_timer.stop();
    m_warning = false;
}

void IdleWatch::activity()
{
    if (!isWatching())
        return;
    check(); // after a suspend the touch that woke the machine may be another woman's
    if (!isWatching())
        return;
    m_lastActivity = m_clock();
    if (m_warning) {
        m_warning = false;
        Q_EMIT stayed();
    }
}

void IdleWatch::setHeld(bool held)
{
    if (held == m_held)
        return;
    check();
    m_held = held;
}

void IdleWatch::check()
{
    if (!isWatching())
        return;

    const Moment now = m_clock();
    if (now.suspended - m_lastActivity.suspended >= SuspendedFor) {
        expire();
        return;
    }
    if (m_held && !m_warning) {
        m_lastActivity = now;
        return;
    }

    const auto idle = now.awake - m_lastActivity.awake;
    if (idle < m_limits.untilWarning)
        return;

    const auto left = m_limits.untilWarning + m_limits.warning - idle;
    if (left <= 0ms) {
        expire();
        return;
    }
    const int secondsLeft = int(std::chrono::ceil<std::chrono::seconds>(left).count());
    if (m_warning && secondsLeft == m_lastSecondsLeft)
        return;
    m_warning = true;
    m_lastSecondsLeft = secondsLeft;
    Q_EMIT warning(secondsLeft);
}

void IdleWatch::expire()
{
    stop();
    Q_EMIT expired();
}

} // namespace stapsteen
