// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "camera/FrameSource.h"
#include "camera/GreyPicture.h"

#include <QElapsedTimer>
#include <QThread>

#include <memory>

namespace stapsteen {

/// Reads QR codes from what a camera sees, on a thread of its own. The camera is on between open() and
/// close(); of what it saw only the last picture is there, and that until close(). Nothing goes to disk.
class QrReader : public QObject {
    Q_OBJECT

public:
    /// A quarter of what most cameras send: enough to hold a code still for, little enough for two cores.
    static constexpr int MillisecondsBetweenLooks = 60;

    explicit QrReader(std::unique_ptr<FrameSource> source, QObject *parent = nullptr);
    ~QrReader() override;

    /// From now on isAvailable() is known.
    void watch() { m_source->watch(); }

    bool isAvailable() const { return m_source->isAvailable(); }
    bool isOpen() const { return m_open; }

    /// Turns the camera on. Does nothing without one.
    void open();

    /// Turns it off, and overwrites what was seen. Happens by itself when the camera goes.
    void close();

    /// What it sees; null while it is off, or has seen nothing yet.
    const std::shared_ptr<const GreyPicture> &picture() const { return m_picture; }

Q_SIGNALS:
    void availabilityChanged();
    void openChanged();
    void pictureChanged();

    /// A code said @p text. Comes again for as long as it is seen; overwritten afterwards.
    void read(const QByteArray &text);

private:
    class Looker;
    struct Look;

    void see(const QVideoFrame &frame);
    void take(int opening, Look &look);

    std::unique_ptr<FrameSource> m_source;
    QThread m_thread;
    Looker *m_looker; ///< lives on m_thread and dies with it
    std::shared_ptr<const GreyPicture> m_picture;
    QElapsedTimer m_sinceLook;
    bool m_open = false;
    bool m_looking = false; ///< frames that come meanwhile are let go
    int m_opening = 0; ///< which one: what an earlier one saw counts no more
};

} // namespace stapsteen
