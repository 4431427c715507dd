// SPDX-License-Identifier: EUPL-1.2
#include "camera/QrScanner.h"

#include "camera/GreyPicture.h"

#include <sodium.h>
#include <zbar.h>

namespace stapsteen {

namespace {

struct FreeImage {
    void operator()(zbar::zbar_image_t *image) const { zbar::zbar_image_destroy(image); }
};

constexpr unsigned long Grey = 0x30303859; // "Y800"

} // namespace

void QrScanner::Free::operator()(zbar::zbar_image_scanner_s *scanner) const
{
    zbar::zbar_image_scanner_destroy(scanner);
}

QrScanner::QrScanner()
    : m_scanner(zbar::zbar_image_scanner_create())
{
    // ZBar can tell the whole machine what it read.
    zbar::zbar_image_scanner_request_dbus(m_scanner.get(), 0);
    zbar::zbar_image_scanner_set_config(m_scanner.get(), zbar::ZBAR_NONE, zbar::ZBAR_CFG_ENABLE, 0);
    zbar::zbar_image_scanner_set_config(m_scanner.get(), zbar::ZBAR_QRCODE, zbar::ZBAR_CFG_ENABLE, 1);
}

QList<QByteArray> QrScanner::scan(const GreyPicture &picture)
{
    const std::unique_ptr<zbar::zbar_image_t, FreeImage> image(zbar::zbar_image_create());
    zbar::zbar_image_set_format(image.get(), Grey);
    zbar::zbar_image_set_size(image.get(), unsigned(picture.width()), unsigned(picture.height()));
    // Where they lie: no copy, nothing to free.
    zbar::zbar_image_set_data(image.get(), picture.pixels(), size_t(picture.size()), nullptr);
    zbar::zbar_scan_image(m_scanner.get(), image.get());

    QList<QByteArray> texts;
    for (auto symbol = zbar::zbar_image_first_symbol(image.get()); symbol;
         symbol = zbar::zbar_symbol_next(symbol)) {
        const char *data = zbar::zbar_symbol_get_data(symbol);
        const auto length = qsizetype(zbar::zbar_symbol_get_data_length(symbol));
        if (length <= MostBytes)
            texts.append(QByteArray(data, length));
        sodium_memzero(const_cast<char *>(data), size_t(length)); // ZBar keeps it for its next symbol
    }
    return texts;
}

} // namespace stapsteen
