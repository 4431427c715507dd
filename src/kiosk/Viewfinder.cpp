// SPDX-License-Identifier: EUPL-1.2
#include "kiosk/Viewfinder.h"

#include <QPainter>

namespace stapsteen {

Viewfinder::Viewfinder(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
}

void Viewfinder::setCamera(CameraView *camera)
{
    if (camera == m_camera)
        return;
    if (m_camera)
        m_camera->disconnect(this);
    m_camera = camera;
    if (camera)
        connect(camera, &CameraView::pictureChanged, this, [this] { update(); });
    Q_EMIT cameraChanged();
    update();
}

void Viewfinder::paint(QPainter *painter)
{
    const auto picture = m_camera ? m_camera->picture() : nullptr;
    if (!picture)
        return;
    // As much of the middle as fills the item.
    const QSizeF whole(picture->width(), picture->height());
    const QSizeF shown = size().scaled(whole, Qt::KeepAspectRatio);
    const QRectF from(QPointF((whole.width() - shown.width()) / 2, (whole.height() - shown.height()) / 2),
                      shown);
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    painter->translate(width(), 0);
    painter->scale(-1, 1);
    painter->drawImage(boundingRect(), picture->view(), from);
}

} // namespace stapsteen
