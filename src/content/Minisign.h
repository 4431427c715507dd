// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "common/Result.h"

#include <QByteArray>
#include <QString>

#include <array>

/// Signatures in minisign's own format (https://jedisct1.github.io/minisign/#signature-format), so that an
/// editor may use the stock `minisign` and the kiosk needs none. Only prehashed signatures ("ED",
/// Ed25519 over BLAKE2b-512): the file is streamed, never held in memory.
namespace stapsteen::minisign {

/// Who a pack must come from.
struct PublicKey {
    std::array<unsigned char, 8> keyId = {};
    std::array<unsigned char, 32> key = {};

    bool operator==(const PublicKey &other) const = default;
};

/// Who signs. Wiped from memory when it goes.
class SecretKey {
public:
    SecretKey(const std::array<unsigned char, 8> &keyId, const std::array<unsigned char, 64> &key);
    SecretKey(const SecretKey &) = default;
    SecretKey &operator=(const SecretKey &) = default;
    ~SecretKey();

    PublicKey publicKey() const;

private:
    friend Result<QByteArray> sign(const QString &, const SecretKey &, const QString &);
    friend QByteArray secretKeyFile(const SecretKey &);

    std::array<unsigned char, 8> m_keyId;
    std::array<unsigned char, 64> m_key;
};

/// Reads the contents of a `minisign.pub`, or the one base64 line in it. Errors: "key-damaged".
Result<PublicKey> parsePublicKey(const QByteArray &contents);

/// Reads the contents of a `minisign.key` made with `minisign -G -W`.
/// Errors: "key-damaged"; "key-encrypted" for one with a password, which only the stock tool opens.
Result<SecretKey> parseSecretKey(const QByteArray &contents);

/// A new random key pair.
SecretKey generateKey();

/// The contents of the files the stock tool reads.
QByteArray publicKeyFile(const PublicKey &key);
QByteArray secretKeyFile(const SecretKey &key);

/// The contents of the .minisig for @p file. @p trustedComment (one line) is signed along.
/// Errors: "file-unreadable".
Result<QByteArray> sign(const QString &file, const SecretKey &key, const QString &trustedComment);

/// Whether @p signature (contents of a .minisig) is @p key's over @p file; gives the trusted comment.
/// Errors: "file-unreadable"; "signature-damaged" (no .minisig, or of the old unhashed kind);
/// "signature-other-key"; "signature-wrong" (file, comment or signature was changed).
Result<QString> verify(const QString &file, const QByteArray &signature, const PublicKey &key);

} // namespace stapsteen::minisign
