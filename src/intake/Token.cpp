// SPDX-License-Identifier: EUPL-1.2
#include "intake/Token.h"

#include "wire/Base64Url.h"

#include <sodium.h>

namespace stapsteen {

QString randomToken()
{
    QByteArray bytes(32, Qt::Uninitialized);
    randombytes_buf(bytes.data(), size_t(bytes.size()));
    return QString::fromLatin1(toBase64Url(bytes));
}

QString tokenHash(const QString &token, const QByteArray &purpose)
{
    Q_ASSERT(purpose.size() >= qsizetype(crypto_generichash_KEYBYTES_MIN)
             && purpose.size() <= qsizetype(crypto_generichash_KEYBYTES_MAX));
    const QByteArray text = token.toUtf8();
    QByteArray hash(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), size_t(hash.size()),
                       reinterpret_cast<const unsigned char *>(text.constData()),
                       static_cast<unsigned long long>(text.size()),
                       reinterpret_cast<const unsigned char *>(purpose.constData()), size_t(purpose.size()));
    return QString::fromLatin1(toBase64Url(hash));
}

bool isEqualInConstantTime(const QString &one, const QString &other)
{
    const QByteArray a = one.toUtf8();
    const QByteArray b = other.toUtf8();
    return a.size() == b.size() && sodium_memcmp(a.constData(), b.constData(), size_t(a.size())) == 0;
}

} // namespace stapsteen
