// SPDX-License-Identifier: EUPL-1.2
#include "intake/desk/DeskKey.h"

#include "intake/FileLock.h"
#include "intake/Log.h"

#include "wire/Base64Url.h"
#include "wire/DurableFile.h"

#include <QDir>

#include <sodium.h>

namespace stapsteen {

namespace {

const QByteArray Prefix = QByteArrayLiteral("stapsteen-desk-key:1:");
constexpr qsizetype MaxFileBytes = 256;

Secret subkey(const Secret &root, quint64 number, qsizetype size)
{
    Secret key(size);
    crypto_kdf_derive_from_key(key.data(), size_t(size), number, "stapdesk", root.data());
    return key;
}

Result<Secret> readRoot(const QString &file)
{
    auto text = readWhole(file, MaxFileBytes);
    if (!text)
        return failure(text.error());
    auto bytes = text->startsWith(Prefix) ? fromBase64Url(text->trimmed().mid(Prefix.size())) : std::nullopt;
    wipe(*text);
    if (!bytes || bytes->size() != qsizetype(crypto_kdf_KEYBYTES))
        return failure("desk-key-malformed", QStringLiteral("%1 is geen sleutel van de balie.").arg(file));
    return Secret::take(std::move(*bytes));
}

tl::unexpected<Error> other()
{
    return failure("desk-key-other",
                   QStringLiteral("Deze database hoort bij een andere desk.key. Zet desk.key terug uit de "
                                  "back-up, of van de andere machine."));
}

} // namespace

DeskKey::DeskKey(Secret root)
    : m_root(std::move(root))
    , m_forEntries(subkey(m_root, 1, crypto_generichash_KEYBYTES))
    , m_forLocking(subkey(m_root, 2, crypto_secretbox_KEYBYTES))
{
}

DeskKey DeskKey::generate()
{
    Secret root(crypto_kdf_KEYBYTES);
    crypto_kdf_keygen(root.data());
    return DeskKey(std::move(root));
}

Result<DeskKey> DeskKey::loadOrCreate(const QString &folder, const Store &store)
{
    const QDir dir(folder);
    const FileLock lock(dir.filePath(QStringLiteral("desk-key.lock"))); // two starting at once make one
    if (!lock.tryLock(std::chrono::seconds(10))) {
        return failure("desk-key-busy",
                       QStringLiteral("De sleutel van de balie in %1 is in gebruik.").arg(folder));
    }
    const QString file = dir.filePath(QStringLiteral("desk.key"));
    if (!QFile::exists(file)) {
        const auto known = store.deskKeyMark();
        if (!known)
            return failure(known.error());
        if (*known)
            return other();
        QByteArray text = Prefix + toBase64Url(generate().m_root.view()) + '\n';
        const auto saved = writeDurably(file, text, OwnerOnly);
        stapsteen::wipe(text);
        if (!saved)
            return failure(saved.error());
        logKeyMade(QStringLiteral("desk.key"));
    }
    auto root = readRoot(file);
    if (!root)
        return failure(root.error());
    DeskKey key(std::move(*root));
    const auto known = store.deskKeyMarkOr(key.mark());
    if (!known)
        return failure(known.error());
    return *known == key.mark() ? Result<DeskKey>(std::move(key)) : other();
}

QString DeskKey::mark() const
{
    return QString::fromLatin1(toBase64Url(subkey(m_root, 3, crypto_kdf_BYTES_MIN).view()));
}

QByteArray DeskKey::hashOfEntry(const QByteArray &entry) const
{
    QByteArray hash(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), size_t(hash.size()),
                       reinterpret_cast<const unsigned char *>(entry.constData()),
                       static_cast<unsigned long long>(entry.size()), m_forEntries.data(),
                       size_t(m_forEntries.size()));
    return hash;
}

QByteArray DeskKey::lock(QByteArray &&plain) const
{
    QByteArray locked(crypto_secretbox_NONCEBYTES + crypto_secretbox_MACBYTES + plain.size(),
                      Qt::Uninitialized);
    auto *nonce = reinterpret_cast<unsigned char *>(locked.data());
    randombytes_buf(nonce, crypto_secretbox_NONCEBYTES);
    crypto_secretbox_easy(nonce + crypto_secretbox_NONCEBYTES,
                          reinterpret_cast<const unsigned char *>(plain.constData()),
                          static_cast<unsigned long long>(plain.size()), nonce, m_forLocking.data());
    stapsteen::wipe(plain);
    return locked;
}

Result<Secret> DeskKey::unlock(const QByteArray &locked) const
{
    const qsizetype overhead = crypto_secretbox_NONCEBYTES + crypto_secretbox_MACBYTES;
    if (locked.size() > overhead) {
        Secret plain(locked.size() - overhead);
        const auto *nonce = reinterpret_cast<const unsigned char *>(locked.constData());
        if (crypto_secretbox_open_easy(plain.data(), nonce + crypto_secretbox_NONCEBYTES,
                                       static_cast<unsigned long long>(locked.size())
                                           - crypto_secretbox_NONCEBYTES,
                                       nonce, m_forLocking.data())
            == 0)
            return plain;
    }
    return failure("desk-key-other",
                   QStringLiteral("Dit is met een andere sleutel versleuteld dan desk.key."));
}

} // namespace stapsteen
