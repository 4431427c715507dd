// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "kiosk/CameraView.h"

#include <QPointer>
#include <QQuickPaintedItem>

namespace stapsteen {

/// What the camera sees, in grey and as in a mirror, so that a hand moves where one expects it. Nothing
/// while it is off.
class Viewfinder : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT

    Q_PROPERTY(stapsteen::CameraView *camera READ camera WRITE setCamera NOTIFY cameraChanged)

public:
    explicit Viewfinder(QQuickItem *parent = nullptr);

    CameraView *camera() const { return m_camera; }
    void setCamera(CameraView *camera);

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void cameraChanged();

private:
    QPointer<CameraView> m_camera;
};

} // namespace stapsteen
