// SPDX-License-Identifier: EUPL-1.2
#include "wire/Seal.h"

#include <sodium.h>

namespace stapsteen {

QByteArray seal(QByteArray &&plaintext, const SealPublicKey &key, qsizetype block)
{
    const size_t size = size_t(plaintext.size());
    Secret padded((plaintext.size() / block + 1) * block); // padding is never empty
    std::copy_n(plaintext.constData(), size, padded.data());
    wipe(plaintext);
    size_t paddedSize = 0;
    sodium_pad(&paddedSize, padded.data(), size, size_t(block), size_t(padded.size()));
    Q_ASSERT(qsizetype(paddedSize) == padded.size());

    QByteArray sealed(padded.size() + qsizetype(crypto_box_SEALBYTES), Qt::Uninitialized);
    crypto_box_seal(reinterpret_cast<unsigned char *>(sealed.data()), padded.data(), paddedSize, key.data());
    return sealed;
}

Result<Secret> unseal(const QByteArray &sealed, const SealKeyPair &key)
{
    const auto broken = [] {
        return failure("seal-broken",
                       QStringLiteral("Dit verzegelde bericht is met deze sleutel niet te openen."));
    };
    const qsizetype paddedSize = sealed.size() - qsizetype(crypto_box_SEALBYTES);
    if (paddedSize <= 0 || paddedSize % SealBlock != 0)
        return broken();
    Secret opened(paddedSize);
    if (crypto_box_seal_open(opened.data(), reinterpret_cast<const unsigned char *>(sealed.constData()),
                             size_t(sealed.size()), key.publicKey().data(), key.secret().data())
        != 0)
        return broken();
    // The mark lies within the last block; for a size that suits both, the larger covers the smaller.
    const qsizetype block = paddedSize % VoiceSealBlock == 0 ? VoiceSealBlock : SealBlock;
    size_t size = 0;
    if (sodium_unpad(&size, opened.data(), size_t(paddedSize), size_t(block)) != 0)
        return broken();
    opened.truncate(qsizetype(size));
    return opened;
}

} // namespace stapsteen
