// SPDX-License-Identifier: EUPL-1.2
#include "intake/desk/QrCode.h"

#include <qrencode.h>

#include <memory>

namespace stapsteen {

using namespace Qt::StringLiterals;

namespace {

constexpr int QuietZone = 4; ///< modules around it, ISO/IEC 18004

// One square per dark module, as a single path.
QString darkModules(const QRcode &code)
{
    QString path;
    for (int y = 0; y < code.width; ++y) {
        for (int x = 0; x < code.width; ++x) {
            if (code.data[y * code.width + x] & 1)
                path += u"M%1 %2h1v1h-1z"_s.arg(x + QuietZone).arg(y + QuietZone);
        }
    }
    return path;
}

} // namespace

Html qrCode(const QString &text, const QString &label)
{
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString(text.toUtf8().constData(), 0, QR_ECLEVEL_M, QR_MODE_8, 1), &QRcode_free);
    if (!code)
        return {};
    const QString side = QString::number(code->width + 2 * QuietZone);
    return element("svg"_L1,
                   {{"class"_L1, u"qr"_s},
                    {"viewBox"_L1, u"0 0 %1 %1"_s.arg(side)},
                    {"role"_L1, u"img"_s},
                    {"aria-label"_L1, label}},
                   {element("rect"_L1, {{"width"_L1, side}, {"height"_L1, side}, {"fill"_L1, u"#FFFFFF"_s}}),
                    element("path"_L1, {{"d"_L1, darkModules(*code)}, {"fill"_L1, u"#000000"_s}})});
}

} // namespace stapsteen
