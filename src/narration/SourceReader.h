// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "narration/VoiceTrack.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>

class QAudioSource;
class QMediaDevices;

namespace stapsteen {

/// Reads the machine's default microphone into a track, and watches for its going and coming. Made on one
/// thread and moved to another before look().
class SourceReader : public QObject {
    Q_OBJECT

public:
    SourceReader();
    ~SourceReader() override;

    /// Looks whether there is a microphone, and again every 2 s.
    void watch();

    /// Opens it for @p track, closing what was open.
    void open(std::shared_ptr<VoiceTrack> track);

    void close();

Q_SIGNALS:
    void availableChanged(bool available);
    void lost();

private:
    void look();
    void read();
    void lose();

    std::unique_ptr<QMediaDevices> m_devices;
    std::unique_ptr<QAudioSource> m_source; ///< none: closed
    QIODevice *m_stream = nullptr; ///< owned by m_source
    QByteArray m_id; ///< of the device m_source hears
    std::shared_ptr<VoiceTrack> m_track;
    Secret m_chunk;
    QTimer m_lookTimer{this}; // children, so that they move to the other thread too
    QTimer m_readTimer{this};
    QElapsedTimer m_sinceSound;
    bool m_available = false;
};

} // namespace stapsteen
