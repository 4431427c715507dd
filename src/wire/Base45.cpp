// SPDX-License-Identifier: EUPL-1.2
#include "wire/Base45.h"

namespace stapsteen {

namespace {

constexpr QLatin1String Letters("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:");
constexpr int Base = 45;
static_assert(Letters.size() == Base);

} // namespace

QString toBase45(const QByteArray &bytes)
{
    QString text;
    text.reserve((bytes.size() * 3 + 1) / 2);
    for (qsizetype i = 0; i < bytes.size(); i += 2) {
        const bool isPair = i + 1 < bytes.size();
        int value = uchar(bytes[i]);
        if (isPair)
            value = value * 256 + uchar(bytes[i + 1]);
        for (int letter = 0; letter < (isPair ? 3 : 2); ++letter, value /= Base)
            text += Letters[value % Base];
    }
    return text;
}

std::optional<QByteArray> fromBase45(QStringView text)
{
    if (text.size() % 3 == 1)
        return std::nullopt;
    QByteArray bytes;
    bytes.reserve(text.size() / 3 * 2 + 1);
    for (qsizetype i = 0; i < text.size(); i += 3) {
        const QStringView group = text.sliced(i, std::min<qsizetype>(3, text.size() - i));
        int value = 0;
        for (qsizetype letter = group.size(); letter-- > 0;) { // the smallest comes first
            const qsizetype digit = Letters.indexOf(group[letter]);
            if (digit < 0)
                return std::nullopt;
            value = value * Base + int(digit);
        }
        if (value >= (group.size() == 3 ? 256 * 256 : 256))
            return std::nullopt;
        if (group.size() == 3)
            bytes += char(value / 256);
        bytes += char(value % 256);
    }
    return bytes;
}

} // namespace stapsteen
