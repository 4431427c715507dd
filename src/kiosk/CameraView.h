// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "camera/QrReader.h"
#include "visit/Visit.h"

#include <QMap>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <functional>

namespace stapsteen {

/// The camera as the screens see it: on for one purpose while its panel is open, and only then. QML never
/// sees what a code says.
class CameraView : public QObject {
    Q_OBJECT
    QML_NAMED_ELEMENT(CameraView)
    QML_UNCREATABLE("Made by Kiosk")

    Q_PROPERTY(bool available READ isAvailable NOTIFY availableChanged)
    Q_PROPERTY(Purpose purpose READ purpose NOTIFY purposeChanged)
    Q_PROPERTY(bool failed READ hasFailed NOTIFY failedChanged)
    Q_PROPERTY(bool strange READ isStrange NOTIFY strangeChanged)

public:
    enum class Purpose {
        Nothing, ///< it is off
        Withdrawal,
        Enrolment,
    };
    Q_ENUM(Purpose)

    /// Is given what a code says; true if that was meant for it, which turns the camera off.
    using Taker = std::function<bool(const QString &text)>;

    /// Who forgets a panel does not leave the camera on.
    static constexpr int LongestSeconds = 60;

    /// @p source is owned; a CameraSource in the kiosk.
    CameraView(std::unique_ptr<FrameSource> source, Visit &visit, QMap<Purpose, Taker> takers,
               QObject *parent = nullptr);

    /// From now on available() is known.
    void watch() { m_reader.watch(); }

    bool isAvailable() const { return m_reader.isAvailable(); }
    Purpose purpose() const { return m_purpose; }

    /// Whether it did not turn on, or went off by itself, the last time it was asked to look.
    bool hasFailed() const { return m_failed; }

    /// Whether it sees, or just saw, a code that is meant for something else.
    bool isStrange() const { return m_strange.isActive(); }

    /// Turns the camera on. Does nothing without one.
    Q_INVOKABLE void lookFor(stapsteen::CameraView::Purpose purpose);

    /// Turns it off. Happens by itself when a code was taken, the camera goes, somebody goes to another
    /// screen, the visit ends, or after LongestSeconds.
    Q_INVOKABLE void close();

    /// What it sees; null while it is off.
    std::shared_ptr<const GreyPicture> picture() const { return m_reader.picture(); }

Q_SIGNALS:
    void availableChanged();
    void purposeChanged();
    void failedChanged();
    void strangeChanged();
    void pictureChanged();

private:
    void take(const QByteArray &text);
    void follow();
    void setFailed(bool failed);

    QMap<Purpose, Taker> m_takers;
    QrReader m_reader;
    Purpose m_purpose = Purpose::Nothing;
    bool m_failed = false;
    bool m_isClosing = false; ///< it goes off because we said so
    QTimer m_longest;
    QTimer m_strange; ///< runs while a strange code is in sight, and a little longer
};

} // namespace stapsteen
