// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include <optional>

namespace stapsteen {

/// A QR code as a drawing: black squares on white.
struct QrPicture {
    enum class Correction {
        Low, ///< for what is long, and printed well
        Medium,
    };

    int side = 0; ///< modules, with the quiet zone around it
    QString dark; ///< what is black, as a path of SVG; one unit a module

    /// The code of @p text; nothing where it does not fit.
    static std::optional<QrPicture> of(const QString &text, Correction correction);

    /// A file of its own, of some 16 cm: a hand-held sheet's width.
    QByteArray svg() const;
};

} // namespace stapsteen
