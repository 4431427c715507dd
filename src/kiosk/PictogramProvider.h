// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QQuickImageProvider>

#include <functional>

namespace stapsteen {

/// Draws pictograms in two colours: "image://pictogram/<name>/<ink>/<tint>/<edition>", colours as rrggbb. The
/// edition is Kiosk::edition(): images are kept by their address, and a new pack may draw them otherwise.
///
/// The drawings know two colours only (media/pictograms), which are replaced as text before they
/// are rendered: QtSvg then does the rest, and a drawing stays an ordinary SVG in any editor.
class PictogramProvider : public QQuickImageProvider {
public:
    /// @p fromPack gives the SVG of a content pictogram, or nothing: then the one that came with the program
    /// is drawn. The interface's own (ui-*) always are the program's, so a kiosk can be used without a pack.
    explicit PictogramProvider(std::function<QByteArray(const QString &name)> fromPack);

    QImage requestImage(const QString &id, QSize *size, const QSize &requestedSize) override;

private:
    QByteArray drawing(const QString &name) const;

    std::function<QByteArray(const QString &)> m_fromPack;
};

} // namespace stapsteen
