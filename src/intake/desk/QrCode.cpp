// SPDX-License-Identifier: EUPL-1.2
#include "intake/desk/QrCode.h"

#include "intake/QrPicture.h"

namespace stapsteen {

using namespace Qt::StringLiterals;

Html qrCode(const QString &text, const QString &label)
{
    const auto picture = QrPicture::of(text, QrPicture::Correction::Medium);
    if (!picture)
        return {};
    const QString side = QString::number(picture->side);
    return element("svg"_L1,
                   {{"class"_L1, u"qr"_s},
                    {"viewBox"_L1, u"0 0 %1 %1"_s.arg(side)},
                    {"role"_L1, u"img"_s},
                    {"aria-label"_L1, label}},
                   {element("rect"_L1, {{"width"_L1, side}, {"height"_L1, side}, {"fill"_L1, u"#FFFFFF"_s}}),
                    element("path"_L1, {{"d"_L1, picture->dark}, {"fill"_L1, u"#000000"_s}})});
}

} // namespace stapsteen
