// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "intake/Store.h"

#include "wire/Secret.h"

#include "common/Result.h"

namespace stapsteen {

/// What the desk keeps secret from who has the database only: it encrypts the secrets of second factors
/// and makes the log tamper-evident. One file, `desk.key`, never changed; all intakes that share a database
/// have the same.
class DeskKey {
public:
    /// Reads `desk.key` in @p folder, or makes it where @p store has known none.
    /// Errors: "desk-key-other" when it is not the one that @p store knows, or not here: with another the
    /// log could never be verified again; "desk-key-busy", "desk-key-malformed", "file-read",
    /// "file-too-large", "file-write".
    static Result<DeskKey> loadOrCreate(const QString &folder, const Store &store);

    static DeskKey generate();

    /// BLAKE2b-256 of @p entry, which nobody without the key can compute.
    QByteArray hashOfEntry(const QByteArray &entry) const;

    /// @p plain encrypted and authenticated (crypto_secretbox: XSalsa20-Poly1305); overwrites it.
    QByteArray lock(QByteArray &&plain) const;

    /// What was locked. Errors: "desk-key-other" when another key did, or somebody altered it.
    Result<Secret> unlock(const QByteArray &locked) const;

private:
    explicit DeskKey(Secret root);

    QString mark() const; ///< tells it from others, and nothing of it

    Secret m_root;
    Secret m_forEntries;
    Secret m_forLocking;
};

} // namespace stapsteen
