// SPDX-License-Identifier: EUPL-1.2
#include "content/Minisign.h"

#include <QFile>
#include <QFileInfo>
#include <QList>

#include <sodium.h>

#include <algorithm>
#include <cstring>
#include <memory>
#include <optional>

namespace stapsteen::minisign {

namespace {

// Layouts, in bytes, from https://jedisct1.github.io/minisign/.
//   public key  "Ed" | key id 8 | key 32
//   secret key  "Ed" | kdf 2 | "B2" | salt 32 | limits 16 | key id 8 | key 64 | checksum 32
//   signature   "ED" | key id 8 | signature 64
constexpr int PublicKeyBytes = 42;
constexpr int SecretKeyBytes = 158;
constexpr int SecretKeyIdAt = 54;
constexpr int SignatureBytes = 74;
constexpr qint64 ChunkBytes = 256 * 1024;

const QByteArray CommentPrefix = QByteArrayLiteral("untrusted comment: ");
const QByteArray TrustedPrefix = QByteArrayLiteral("trusted comment: ");

bool sodiumReady()
{
    static const bool ready = sodium_init() >= 0;
    return ready;
}

QList<QByteArray> lines(QByteArray contents)
{
    contents.replace("\r\n", "\n");
    while (contents.endsWith('\n'))
        contents.chop(1);
    return contents.split('\n');
}

/// The bytes behind @p base64, or nothing unless they are exactly @p size.
std::optional<QByteArray> decoded(const QByteArray &base64, int size)
{
    const auto result = QByteArray::fromBase64Encoding(base64, QByteArray::AbortOnBase64DecodingErrors);
    if (result.decodingStatus != QByteArray::Base64DecodingStatus::Ok || result.decoded.size() != size)
        return {};
    return result.decoded;
}

const unsigned char *bytes(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

template<std::size_t N> QByteArray raw(const std::array<unsigned char, N> &values)
{
    return QByteArray(reinterpret_cast<const char *>(values.data()), int(N));
}

/// BLAKE2b-512 of the file, which is read in pieces.
Result<QByteArray> hashed(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return failure("file-unreadable", QStringLiteral("%1 is niet te lezen.").arg(fileName));
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, crypto_generichash_BYTES_MAX);
    QByteArray chunk(int(ChunkBytes), Qt::Uninitialized);
    while (true) {
        const qint64 count = file.read(chunk.data(), chunk.size());
        if (count < 0)
            return failure("file-unreadable", QStringLiteral("%1 is niet te lezen.").arg(fileName));
        if (count == 0)
            break;
        crypto_generichash_update(&state, bytes(chunk), std::size_t(count));
    }
    QByteArray hash(int(crypto_generichash_BYTES_MAX), Qt::Uninitialized);
    crypto_generichash_final(&state, reinterpret_cast<unsigned char *>(hash.data()),
                             std::size_t(hash.size()));
    return hash;
}

/// "3A426EF70B48E379", as the stock tool names a key.
QByteArray keyName(const std::array<unsigned char, 8> &keyId)
{
    QByteArray id = raw(keyId);
    std::reverse(id.begin(), id.end());
    return id.toHex().toUpper();
}

} // namespace

SecretKey::SecretKey(const std::array<unsigned char, 8> &keyId, const std::array<unsigned char, 64> &key)
    : m_keyId(keyId)
    , m_key(key)
{
}

SecretKey::~SecretKey()
{
    sodium_memzero(m_key.data(), m_key.size());
}

PublicKey SecretKey::publicKey() const
{
    PublicKey key{m_keyId, {}};
    crypto_sign_ed25519_sk_to_pk(key.key.data(), m_key.data());
    return key;
}

Result<PublicKey> parsePublicKey(const QByteArray &contents)
{
    const auto key = decoded(lines(contents).constLast().trimmed(), PublicKeyBytes);
    if (!key || !key->startsWith("Ed"))
        return failure("key-damaged", QStringLiteral("Dit is geen openbare sleutel van minisign."));
    PublicKey result;
    std::copy_n(bytes(*key) + 2, result.keyId.size(), result.keyId.begin());
    std::copy_n(bytes(*key) + 10, result.key.size(), result.key.begin());
    return result;
}

Result<SecretKey> parseSecretKey(const QByteArray &contents)
{
    auto key = decoded(lines(contents).constLast().trimmed(), SecretKeyBytes);
    if (!key || !key->startsWith("Ed"))
        return failure("key-damaged", QStringLiteral("Dit is geen geheime sleutel van minisign."));
    if (key->mid(2, 2) != QByteArray(2, '\0')) {
        return failure(
            "key-encrypted",
            QStringLiteral("Deze geheime sleutel heeft een wachtwoord. Onderteken met het programma "
                           "minisign zelf, of maak een sleutel zonder wachtwoord: minisign -G -W."));
    }
    std::array<unsigned char, 8> keyId;
    std::array<unsigned char, 64> secret;
    std::copy_n(bytes(*key) + SecretKeyIdAt, keyId.size(), keyId.begin());
    std::copy_n(bytes(*key) + SecretKeyIdAt + keyId.size(), secret.size(), secret.begin());
    SecretKey result(keyId, secret);
    sodium_memzero(secret.data(), secret.size());
    sodium_memzero(key->data(), std::size_t(key->size()));
    return result;
}

SecretKey generateKey()
{
    sodiumReady();
    std::array<unsigned char, 8> keyId;
    std::array<unsigned char, 32> publicPart;
    std::array<unsigned char, 64> secret;
    randombytes_buf(keyId.data(), keyId.size());
    crypto_sign_ed25519_keypair(publicPart.data(), secret.data());
    SecretKey key(keyId, secret);
    sodium_memzero(secret.data(), secret.size());
    return key;
}

QByteArray publicKeyFile(const PublicKey &key)
{
    return CommentPrefix + "minisign public key " + keyName(key.keyId) + '\n'
        + (QByteArrayLiteral("Ed") + raw(key.keyId) + raw(key.key)).toBase64() + '\n';
}

QByteArray secretKeyFile(const SecretKey &key)
{
    // No password, so no salt, no limits and no checksum: what `minisign -G -W` writes.
    const QByteArray none(2, '\0');
    QByteArray all = QByteArrayLiteral("Ed") + none + QByteArrayLiteral("B2") + QByteArray(48, '\0')
        + raw(key.m_keyId) + raw(key.m_key) + QByteArray(32, '\0');
    const QByteArray file = CommentPrefix + "minisign secret key\n" + all.toBase64() + '\n';
    sodium_memzero(all.data(), std::size_t(all.size()));
    return file;
}

Result<QByteArray> sign(const QString &file, const SecretKey &key, const QString &trustedComment)
{
    sodiumReady();
    const auto hash = hashed(file);
    if (!hash)
        return failure(hash.error());
    QByteArray signature(int(crypto_sign_BYTES), Qt::Uninitialized);
    crypto_sign_detached(reinterpret_cast<unsigned char *>(signature.data()), nullptr, bytes(*hash),
                         std::size_t(hash->size()), key.m_key.data());
    const QByteArray comment = trustedComment.toUtf8().replace('\n', ' ').replace('\r', ' ');
    const QByteArray covered = signature + comment;
    QByteArray global(int(crypto_sign_BYTES), Qt::Uninitialized);
    crypto_sign_detached(reinterpret_cast<unsigned char *>(global.data()), nullptr, bytes(covered),
                         std::size_t(covered.size()), key.m_key.data());
    return CommentPrefix + "signature from stapsteen-pack\n"
        + (QByteArrayLiteral("ED") + raw(key.m_keyId) + signature).toBase64() + '\n' + TrustedPrefix + comment
        + '\n' + global.toBase64() + '\n';
}

Result<QString> verify(const QString &file, const QByteArray &signature, const PublicKey &key)
{
    sodiumReady();
    const QList<QByteArray> parts = lines(signature);
    const auto inner = parts.size() == 4 ? decoded(parts.at(1), SignatureBytes) : std::nullopt;
    const auto global = parts.size() == 4 ? decoded(parts.at(3), int(crypto_sign_BYTES)) : std::nullopt;
    if (!inner || !global || !parts.at(0).startsWith(CommentPrefix) || !parts.at(2).startsWith(TrustedPrefix))
        return failure("signature-damaged", QStringLiteral("De handtekening is geen bestand van minisign."));
    if (inner->startsWith("Ed")) {
        return failure(
            "signature-damaged",
            QStringLiteral("De handtekening is van een oude soort. Onderteken met minisign 0.11 of "
                           "nieuwer, of met minisign -H."));
    }
    if (!inner->startsWith("ED"))
        return failure("signature-damaged", QStringLiteral("De handtekening is van een onbekende soort."));
    if (inner->mid(2, 8) != raw(key.keyId)) {
        return failure("signature-other-key",
                       QStringLiteral("De handtekening is gezet met een andere sleutel dan %1.")
                           .arg(QString::fromLatin1(keyName(key.keyId))));
    }

    const auto hash = hashed(file);
    if (!hash)
        return failure(hash.error());
    const QByteArray comment = parts.at(2).mid(TrustedPrefix.size());
    const QByteArray covered = inner->mid(10) + comment;
    const bool right = crypto_sign_verify_detached(bytes(*inner) + 10, bytes(*hash),
                                                   std::size_t(hash->size()), key.key.data())
            == 0
        && crypto_sign_verify_detached(bytes(*global), bytes(covered), std::size_t(covered.size()),
                                       key.key.data())
            == 0;
    if (!right)
        return failure("signature-wrong", QStringLiteral("De handtekening hoort niet bij dit bestand."));
    return QString::fromUtf8(comment);
}

} // namespace stapsteen::minisign
