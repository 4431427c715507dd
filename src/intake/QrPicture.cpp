// SPDX-License-Identifier: EUPL-1.2
#include "intake/QrPicture.h"

#include <qrencode.h>

#include <memory>

namespace stapsteen {

using namespace Qt::StringLiterals;

namespace {

constexpr int QuietZone = 4; ///< modules around it, ISO/IEC 18004

// One bar per run of dark modules, as a single path.
QString darkModules(const QRcode &code)
{
    QString path;
    for (int y = 0; y < code.width; ++y) {
        const unsigned char *row = code.data + y * code.width;
        for (int x = 0; x < code.width; ++x) {
            int run = 0;
            while (x + run < code.width && row[x + run] & 1)
                ++run;
            if (run > 0)
                path += u"M%1 %2h%3v1h-%3z"_s.arg(x + QuietZone).arg(y + QuietZone).arg(run);
            x += run;
        }
    }
    return path;
}

} // namespace

std::optional<QrPicture> QrPicture::of(const QString &text, Correction correction)
{
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString(text.toUtf8().constData(), 0,
                            correction == Correction::Low ? QR_ECLEVEL_L : QR_ECLEVEL_M, QR_MODE_8, 1),
        &QRcode_free);
    if (!code)
        return std::nullopt;
    return QrPicture{code->width + 2 * QuietZone, darkModules(*code)};
}

QByteArray QrPicture::svg() const
{
    return u"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1 %1\" width=\"160mm\" "
           "height=\"160mm\"><rect width=\"%1\" height=\"%1\" fill=\"#FFFFFF\"/>"
           "<path d=\"%2\" fill=\"#000000\"/></svg>\n"_s.arg(side)
               .arg(dark)
               .toUtf8();
}

} // namespace stapsteen
