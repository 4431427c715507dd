// SPDX-License-Identifier: EUPL-1.2
#include "kiosk/QrCode.h"

#include <QPainter>

#include <qrencode.h>

#include <memory>

namespace stapsteen {

namespace {

constexpr int QuietZone = 4; // modules; ISO/IEC 18004

struct Free {
    void operator()(QRcode *code) const { QRcode_free(code); }
};

} // namespace

QImage qrImage(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    const std::unique_ptr<QRcode, Free> code(QRcode_encodeData(
        int(bytes.size()), reinterpret_cast<const unsigned char *>(bytes.constData()), 0, QR_ECLEVEL_M));
    if (text.isEmpty() || !code)
        return {};
    const int side = code->width + 2 * QuietZone;
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(Qt::white);
    for (int row = 0; row < code->width; ++row) {
        for (int column = 0; column < code->width; ++column) {
            if (code->data[row * code->width + column] & 1)
                image.setPixel(column + QuietZone, row + QuietZone, qRgb(0, 0, 0));
        }
    }
    return image;
}

QrCode::QrCode(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
}

void QrCode::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    Q_EMIT textChanged();
    update();
}

void QrCode::paint(QPainter *painter)
{
    const QImage image = qrImage(m_text);
    if (image.isNull())
        return;
    const int scale = std::max(1, int(std::min(width(), height())) / image.width());
    const int side = image.width() * scale;
    painter->drawImage(QRect((int(width()) - side) / 2, (int(height()) - side) / 2, side, side), image);
}

} // namespace stapsteen
