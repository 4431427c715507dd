// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>

#include <span>

namespace stapsteen {

/// Where narration's sound goes. One format: mono, signed 16 bit, 48 kHz.
///
/// Sound is written to a timeline. Starting a new one silences the one before at once, and whatever
/// still writes to the old one is told so. A timeline runs at the speed of sound whether or not there
/// is a device: without one it is played to nobody, so highlighting goes on and sound can come back
/// in the middle of a line.
class AudioOutput : public QObject {
    Q_OBJECT

public:
    static constexpr int SampleRate = 48000; ///< samples a second

    using Timeline = quint64;

    using QObject::QObject;

    /// Silences and forgets what was written, and starts an empty, running timeline.
    virtual Timeline begin() = 0;

    /// Silences and forgets what was written; no timeline is current until begin().
    virtual void stop() = 0;

    /// Appends samples to @p timeline. Any thread. False if it is no longer current: stop producing.
    virtual bool write(Timeline timeline, std::span<const qint16> samples) = 0;

    /// Holds the current timeline where it is, or lets it go on.
    virtual void setPaused(bool paused) = 0;

    /// 0 (silent) … 1 (as written), linear in amplitude. The timeline runs on at 0.
    virtual void setVolume(double amplitude) = 0;

    /// How many samples of the current timeline have been heard (or would have been, without a device).
    virtual qint64 playedSamples() const = 0;

    /// True while there is a device to play on.
    virtual bool isAvailable() const = 0;

Q_SIGNALS:
    void availabilityChanged();

    /// The first samples of @p timeline went to the device (or, without one, to nobody) at
    /// @p steadyNanoseconds of std::chrono::steady_clock.
    void firstSamplesHanded(quint64 timeline, qint64 steadyNanoseconds);
};

} // namespace stapsteen
