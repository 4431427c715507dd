// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QString>

namespace stapsteen {

/// What is wrong with a drawing, and where.
struct SvgComplaint {
    QString sentence; ///< Dutch; empty when nothing is wrong
    int line = 0;
};

/// What a drawing is for, and so how large it is.
enum class Drawing {
    Pictogram, ///< on a grid of 96 by 96
    Scene, ///< on a grid of 160 by 96
};

/// A drawing is plain: shapes and paths on its grid, in outline #3B4BA8, tint #E4E8FB and #FFFFFF
/// (the kiosk puts the topic's colours in their place). No script, link, image, style, text, entity or
/// anything else that could run, fetch or swell.
SvgComplaint svgComplaint(const QByteArray &svg, Drawing drawing);

} // namespace stapsteen
