// SPDX-License-Identifier: EUPL-1.2
#include "wire/Base64Url.h"

#include <sodium.h>

namespace stapsteen {

QByteArray toBase64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

std::optional<QByteArray> fromBase64Url(const QByteArray &text)
{
    // Not QByteArray::fromBase64Encoding: that one lets stray trailing bits through.
    QByteArray bytes(text.size() / 4 * 3 + 3, Qt::Uninitialized);
    size_t size = 0;
    if (sodium_base642bin(reinterpret_cast<unsigned char *>(bytes.data()), size_t(bytes.size()),
                          text.constData(), size_t(text.size()), nullptr, &size, nullptr,
                          sodium_base64_VARIANT_URLSAFE_NO_PADDING)
        != 0)
        return std::nullopt;
    bytes.truncate(qsizetype(size));
    return bytes;
}

} // namespace stapsteen
