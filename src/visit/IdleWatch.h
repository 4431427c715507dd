// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace stapsteen {

/// Notices that nobody is there any more: first warns, then says the visit has expired.
///
/// WCAG 2.2.1: at least 20 s of warning, one touch to stay, again and again.
class IdleWatch : public QObject {
    Q_OBJECT

public:
    struct Limits {
        std::chrono::seconds untilWarning{120}; ///< without activity
        std::chrono::seconds warning{30}; ///< how long the warning shows; never under 20 s
    };

    /// Two readings that only grow: how long the machine was awake, and how long it was suspended.
    struct Moment {
        std::chrono::milliseconds awake;
        std::chrono::milliseconds suspended;
    };
    using Clock = std::function<Moment()>;

    /// The machine's own clock (CLOCK_MONOTONIC, and CLOCK_BOOTTIME beyond it); setting the date
    /// does not touch it.
    static Moment machineClock();

    explicit IdleWatch(QObject *parent = nullptr);

    /// With own limits (a warning under 20 s is made 20 s) and, for tests, an own clock.
    explicit IdleWatch(Limits limits, Clock clock = machineClock, QObject *parent = nullptr);

    /// Begins to watch, as if she had just touched the screen.
    void start();

    /// Stops watching; no signal comes until start().
    void stop();
    bool isWatching() const { return m_timer.isActive(); }

    /// A touch or a key. While the warning shows, it is the one touch to stay.
    void activity();

    /// While held (sound plays), the time does not run. The warning is spoken itself, so holding does
    /// nothing while it shows: only activity() ends it.
    void setHeld(bool held);

    /// True while the warning shows.
    bool isWarning() const { return m_warning; }

    /// Looks at the clock. Called by an own timer several times a second; tests call it too.
    void check();

Q_SIGNALS:
    void warning(int secondsLeft); ///< once each second while the warning shows; at most limits.warning
    void stayed(); ///< she touched while the warning showed
    void expired(); ///< nobody touched, or the machine was suspended; watching has stopped

private:
    void expire();

    Limits m_limits;
    Clock m_clock;
    QTimer m_timer;
    Moment m_lastActivity{};
    bool m_held = false;
    bool m_warning = false;
    int m_lastSecondsLeft = 0;
};

} // namespace stapsteen
