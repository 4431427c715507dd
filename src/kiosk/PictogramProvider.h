// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QQuickImageProvider>

#include <functional>

namespace stapsteen {

/// Draws pictograms in two colours: "image://pictogram/<name>/<ink>/<tint>", colours as rrggbb.
///
/// The drawings know two colours only (media/pictograms), which are replaced as text before they
/// are rendered: QtSvg then does the rest, and a drawing stays an ordinary SVG in any editor.
class PictogramProvider : public QQuickImageProvider {
public:
    /// @p fromPack gives the SVG of a content pictogram, or nothing. The interface's own (ui-*) are
    /// built in, so the kiosk can be used while there is no pack.
    explicit PictogramProvider(std::function<QByteArray(const QString &name)> fromPack);

    QImage requestImage(const QString &id, QSize *size, const QSize &requestedSize) override;

private:
    QByteArray drawing(const QString &name) const;

    std::function<QByteArray(const QString &)> m_fromPack;
};

} // namespace stapsteen
