// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QList>

#include <memory>

namespace zbar {
struct zbar_image_scanner_s;
}

namespace stapsteen {

class GreyPicture;

/// Finds QR codes in a picture, with ZBar.
class QrScanner {
public:
    static constexpr qsizetype MostBytes = 7089; ///< what the largest QR code says (digits, 40-L)

    QrScanner();

    /// What the codes in @p picture say, as UTF-8 where it is text. Whoever asks wipes it.
    QList<QByteArray> scan(const GreyPicture &picture);

private:
    struct Free {
        void operator()(zbar::zbar_image_scanner_s *scanner) const;
    };

    std::unique_ptr<zbar::zbar_image_scanner_s, Free> m_scanner;
};

} // namespace stapsteen
