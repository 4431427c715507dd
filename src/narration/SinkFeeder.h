// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "narration/AudioDevice.h"
#include "narration/SampleQueue.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

class QMediaDevices;

namespace stapsteen {

/// Feeds the queue's samples to the machine's default device, or at the same pace to nobody.
/// Made on one thread and moved to the audio thread before start().
class SinkFeeder : public QObject {
    Q_OBJECT

public:
    explicit SinkFeeder(std::shared_ptr<SampleQueue> queue);
    ~SinkFeeder() override;

    /// Looks for a device and begins to watch for its going and coming. On the audio thread.
    void start();

    /// Something was appended, or goes on after a pause: play it now.
    void wake();

    void setVolume(double amplitude);

Q_SIGNALS:
    void availableChanged(bool available);
    void firstSamplesHanded(quint64 timeline, qint64 steadyNanoseconds);

private:
    void lookForDevice();
    void loseDevice();
    void feed();
    qint64 room();
    qint64 silentRoom();
    void hand(AudioOutput::Timeline timeline);

    std::shared_ptr<SampleQueue> m_queue;
    std::unique_ptr<QMediaDevices> m_devices;
    std::unique_ptr<AudioDevice> m_device; ///< none: samples go to nobody
    QTimer m_lookTimer{this}; // children, so that they move to the audio thread too
    QTimer m_feedTimer{this};
    QElapsedTimer m_silentSince; ///< since samples last went to nobody
    std::vector<qint16> m_chunk;
    AudioOutput::Timeline m_handedTimeline = 0; ///< the last one whose first samples were handed over
    double m_amplitude = 1.0;
};

} // namespace stapsteen
