// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QImage>
#include <QQuickPaintedItem>

namespace stapsteen {

/// The QR code of @p text (error correction M), black on white, one pixel a module, with the quiet zone of
/// four modules around it. Null for an empty text, or one that is too long for any.
QImage qrImage(const QString &text);

/// A QR code on the screen, as large as whole modules fit. Drawn here and not by an image provider: that
/// would keep the text, as an address, in its cache.
class QrCode : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT

    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)

public:
    explicit QrCode(QQuickItem *parent = nullptr);

    QString text() const { return m_text; }
    void setText(const QString &text);

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void textChanged();

private:
    QString m_text;
};

} // namespace stapsteen
