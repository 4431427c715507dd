// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "narration/VoiceTrack.h"

#include <QObject>

#include <memory>

namespace stapsteen {

/// Where a recording's sound comes from. The microphone is open between start() and stop() and at no
/// other time.
class AudioInput : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Fills @p track with what is heard, from another thread, until stop(), until the microphone is
    /// lost, or until the track takes no more.
    virtual void start(std::shared_ptr<VoiceTrack> track) = 0;

    virtual void stop() = 0;

    /// True while there is a microphone.
    virtual bool isAvailable() const = 0;

Q_SIGNALS:
    void availabilityChanged();

    /// The microphone went away, or did not open, while it should have been heard.
    void lost();
};

} // namespace stapsteen
