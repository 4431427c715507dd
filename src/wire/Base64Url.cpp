// SPDX-License-Identifier: EUPL-1.2
#include "wire/Base64Url.h"

namespace stapsteen {

QByteArray toBase64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

std::optional<QByteArray> fromBase64Url(const QByteArray &text)
{
    // Decoders forgive: Qt's lets stray trailing bits through, libsodium 1.0.18 takes byte 0xDF for '_'.
    // What does not encode back to the same text was no encoding.
    const auto bytes = QByteArray::fromBase64Encoding(
        text, QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!bytes || toBase64Url(*bytes) != text)
        return std::nullopt;
    return *bytes;
}

} // namespace stapsteen
