// SPDX-License-Identifier: EUPL-1.2
#include "wire/Keys.h"

#include "wire/Base64Url.h"
#include "wire/DurableFile.h"

#include <sodium.h>

#include <cstring>

namespace stapsteen {

namespace {

static_assert(crypto_box_PUBLICKEYBYTES == PublicKey::Size && crypto_sign_PUBLICKEYBYTES == PublicKey::Size);
static_assert(crypto_box_SECRETKEYBYTES == 32 && crypto_sign_SEEDBYTES == 32);

constexpr qsizetype SecretSize = 32;
constexpr qsizetype SecretTextSize = sodium_base64_ENCODED_LEN(32, sodium_base64_VARIANT_URLSAFE_NO_PADDING);
constexpr qsizetype MaxKeyFileBytes = 256;

// What a key file starts with: a seal key is never taken for a signing key, nor a later form for this one.
constexpr QByteArrayView SealPrefix("stapsteen-seal-key:1:");
constexpr QByteArrayView SigningPrefix("stapsteen-signing-key:1:");

tl::unexpected<Error> malformed()
{
    return failure("key-malformed", QStringLiteral("Dit is geen geldige sleutel."));
}

Secret randomSecret()
{
    Secret secret(SecretSize);
    randombytes_buf(secret.data(), size_t(SecretSize));
    return secret;
}

// The text of a secret exists only in buffers that are wiped: hence not toBase64Url() here.
Result<> saveSecret(const QString &file, QByteArrayView prefix, const unsigned char *secret)
{
    QByteArray line = prefix.toByteArray();
    const qsizetype start = line.size();
    line.resize(start + SecretTextSize);
    sodium_bin2base64(line.data() + start, size_t(SecretTextSize), secret, size_t(SecretSize),
                      sodium_base64_VARIANT_URLSAFE_NO_PADDING);
    line.back() = '\n';
    const auto saved = writeDurably(file, line, OwnerOnly);
    wipe(line);
    return saved;
}

Result<Secret> loadSecret(const QString &file, QByteArrayView prefix)
{
    auto line = readWhole(file, MaxKeyFileBytes);
    if (!line)
        return failure(line.error());
    Secret secret(SecretSize);
    const bool whole = line->size() == prefix.size() + SecretTextSize && line->startsWith(prefix)
        && line->endsWith('\n')
        && sodium_base642bin(secret.data(), size_t(SecretSize), line->constData() + prefix.size(),
                             size_t(SecretTextSize - 1), nullptr, nullptr, nullptr,
                             sodium_base64_VARIANT_URLSAFE_NO_PADDING)
            == 0;
    wipe(*line);
    if (!whole)
        return malformed();
    return secret;
}

} // namespace

QString PublicKey::text() const
{
    return QString::fromLatin1(
        toBase64Url(QByteArray::fromRawData(reinterpret_cast<const char *>(m_bytes.data()), Size)));
}

QString PublicKey::id() const
{
    QByteArray hash(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), size_t(hash.size()), m_bytes.data(),
                       m_bytes.size(), nullptr, 0);
    return QString::fromLatin1(hash.left(8).toHex());
}

std::optional<std::array<unsigned char, PublicKey::Size>> PublicKey::decoded(const QString &text)
{
    const auto bytes = fromBase64Url(text.toUtf8());
    if (!bytes || bytes->size() != Size)
        return std::nullopt;
    std::array<unsigned char, Size> key;
    std::memcpy(key.data(), bytes->constData(), key.size());
    return key;
}

Result<SealPublicKey> SealPublicKey::fromText(const QString &text)
{
    const auto bytes = decoded(text);
    if (!bytes)
        return malformed();
    SealPublicKey key;
    key.m_bytes = *bytes;
    return key;
}

Result<SigningPublicKey> SigningPublicKey::fromText(const QString &text)
{
    const auto bytes = decoded(text);
    if (!bytes)
        return malformed();
    SigningPublicKey key;
    key.m_bytes = *bytes;
    return key;
}

bool SigningPublicKey::verifies(const QByteArray &message, const QByteArray &signature) const
{
    return signature.size() == crypto_sign_BYTES
        && crypto_sign_verify_detached(reinterpret_cast<const unsigned char *>(signature.constData()),
                                       reinterpret_cast<const unsigned char *>(message.constData()),
                                       size_t(message.size()), m_bytes.data())
        == 0;
}

SealKeyPair::SealKeyPair(Secret secret)
    : m_secret(std::move(secret))
{
    crypto_scalarmult_base(m_public.m_bytes.data(), m_secret.data());
}

SealKeyPair SealKeyPair::generate()
{
    return SealKeyPair(randomSecret());
}

Result<SealKeyPair> SealKeyPair::load(const QString &file)
{
    auto secret = loadSecret(file, SealPrefix);
    if (!secret)
        return failure(secret.error());
    return SealKeyPair(std::move(*secret));
}

Result<> SealKeyPair::save(const QString &file) const
{
    return saveSecret(file, SealPrefix, m_secret.data());
}

SigningKeyPair::SigningKeyPair(const Secret &seed)
    : m_secret(crypto_sign_SECRETKEYBYTES)
{
    crypto_sign_seed_keypair(m_public.m_bytes.data(), m_secret.data(), seed.data());
}

SigningKeyPair SigningKeyPair::generate()
{
    return SigningKeyPair(randomSecret());
}

Result<SigningKeyPair> SigningKeyPair::load(const QString &file)
{
    const auto seed = loadSecret(file, SigningPrefix);
    if (!seed)
        return failure(seed.error());
    return SigningKeyPair(*seed);
}

Result<> SigningKeyPair::save(const QString &file) const
{
    return saveSecret(file, SigningPrefix, m_secret.data()); // its first 32 bytes are the seed
}

QByteArray SigningKeyPair::sign(const QByteArray &message) const
{
    QByteArray signature(crypto_sign_BYTES, Qt::Uninitialized);
    crypto_sign_detached(reinterpret_cast<unsigned char *>(signature.data()), nullptr,
                         reinterpret_cast<const unsigned char *>(message.constData()), size_t(message.size()),
                         m_secret.data());
    return signature;
}

} // namespace stapsteen
