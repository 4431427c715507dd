// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "wire/Secret.h"

#include "common/Result.h"

#include <array>
#include <optional>

namespace stapsteen {

/// The 32 bytes of a public key and what is told apart by type: which algorithm it is for.
class PublicKey {
public:
    static constexpr qsizetype Size = 32;

    /// base64url, 43 characters.
    QString text() const;

    /// The first 16 hexadecimal digits of the key's BLAKE2b-256 hash (unkeyed): names the key in
    /// envelopes and receipts.
    QString id() const;

    const unsigned char *data() const { return m_bytes.data(); }

    friend bool operator==(const PublicKey &, const PublicKey &) = default;

protected:
    PublicKey() = default;
    static std::optional<std::array<unsigned char, Size>> decoded(const QString &text);

    std::array<unsigned char, Size> m_bytes{};
};

/// X25519: what requests are sealed with.
class SealPublicKey : public PublicKey {
public:
    /// Errors: "key-malformed".
    static Result<SealPublicKey> fromText(const QString &text);

private:
    friend class SealKeyPair;
    SealPublicKey() = default;
};

/// Ed25519: what signatures are checked with.
class SigningPublicKey : public PublicKey {
public:
    /// Errors: "key-malformed".
    static Result<SigningPublicKey> fromText(const QString &text);

    /// Whether @p signature (64 bytes) over @p message was made with this key's other half.
    bool verifies(const QByteArray &message, const QByteArray &signature) const;

private:
    friend class SigningKeyPair;
    SigningPublicKey() = default;
};

/// The municipality's key pair for opening what kiosks sealed.
class SealKeyPair {
public:
    static SealKeyPair generate();

    /// Reads what save() wrote.
    /// Errors: "file-read", "file-too-large", "key-malformed".
    static Result<SealKeyPair> load(const QString &file);

    /// One line of text, mode 0600, fsynced. Errors: "file-write".
    Result<> save(const QString &file) const;

    const SealPublicKey &publicKey() const { return m_public; }
    const Secret &secret() const { return m_secret; } ///< 32 bytes

private:
    explicit SealKeyPair(Secret secret);

    Secret m_secret;
    SealPublicKey m_public;
};

/// A kiosk's or an intake's key pair for signing.
class SigningKeyPair {
public:
    static SigningKeyPair generate();

    /// Reads what save() wrote.
    /// Errors: "file-read", "file-too-large", "key-malformed".
    static Result<SigningKeyPair> load(const QString &file);

    /// One line of text (the seed), mode 0600, fsynced. Errors: "file-write".
    Result<> save(const QString &file) const;

    const SigningPublicKey &publicKey() const { return m_public; }

    /// The 64 bytes of the signature over @p message.
    QByteArray sign(const QByteArray &message) const;

private:
    explicit SigningKeyPair(const Secret &seed);

    Secret m_secret; ///< libsodium's form: seed and public key, 64 bytes
    SigningPublicKey m_public;
};

} // namespace stapsteen
