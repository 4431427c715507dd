// SPDX-License-Identifier: EUPL-1.2
#include "intake/Identity.h"

#include "intake/Token.h"

#include "wire/Base64Url.h"
#include "wire/DurableFile.h"
#include "wire/WithdrawalCode.h"

#include <QDir>
#include <QLockFile>

#include <sodium.h>

namespace stapsteen {

namespace {

constexpr qsizetype MaxEpochBytes = 64;
constexpr qsizetype MaxSaltBytes = 64;

Result<QString> loadOrCreateEpoch(const QString &file)
{
    if (QFile::exists(file)) {
        const auto text = readWhole(file, MaxEpochBytes);
        if (!text)
            return failure(text.error());
        if (const QString epoch = QString::fromLatin1(text->trimmed()); !epoch.isEmpty())
            return epoch;
    }
    const QString epoch = randomToken().left(22); // 132 bits
    if (const auto saved = writeDurably(file, epoch.toLatin1() + '\n', OwnerOnly); !saved)
        return failure(saved.error());
    return epoch;
}

Result<QByteArray> loadOrCreateSalt(const QString &file)
{
    if (QFile::exists(file)) {
        const auto text = readWhole(file, MaxSaltBytes);
        if (!text)
            return failure(text.error());
        const auto salt = fromBase64Url(text->trimmed());
        if (!salt || salt->size() != WithdrawalSaltSize)
            return failure("salt-malformed", QStringLiteral("withdrawal.salt is geen geldig bestand."));
        return *salt;
    }
    QByteArray salt(WithdrawalSaltSize, Qt::Uninitialized);
    randombytes_buf(salt.data(), size_t(salt.size()));
    if (const auto saved = writeDurably(file, toBase64Url(salt) + '\n', OwnerOnly); !saved)
        return failure(saved.error());
    return salt;
}

} // namespace

Result<Identity> Identity::loadOrCreate(const QString &folder)
{
    const QDir dir(folder);
    QLockFile lock(dir.filePath(QStringLiteral("identity.lock"))); // two programs starting at once make one
    if (!lock.tryLock(10'000)) {
        return failure("identity-busy",
                       QStringLiteral("De sleutels in %1 zijn in gebruik of niet te schrijven.").arg(folder));
    }
    const QString sealFile = dir.filePath(QStringLiteral("seal.key"));
    const QString signingFile = dir.filePath(QStringLiteral("signing.key"));
    if (QFile::exists(sealFile) != QFile::exists(signingFile)) {
        return failure("identity-incomplete",
                       QStringLiteral("In %1 ontbreekt seal.key of signing.key. Zet het bestand terug uit de "
                                      "back-up; een nieuwe sleutel opent de bewaarde verzoeken niet.")
                           .arg(folder));
    }
    if (!QFile::exists(sealFile)) {
        if (const auto saved = SealKeyPair::generate().save(sealFile); !saved)
            return failure(saved.error());
        if (const auto saved = SigningKeyPair::generate().save(signingFile); !saved)
            return failure(saved.error());
    }
    auto seal = SealKeyPair::load(sealFile);
    if (!seal)
        return failure(seal.error());
    auto signing = SigningKeyPair::load(signingFile);
    if (!signing)
        return failure(signing.error());
    const auto epoch = loadOrCreateEpoch(dir.filePath(QStringLiteral("epoch")));
    if (!epoch)
        return failure(epoch.error());
    const auto salt = loadOrCreateSalt(dir.filePath(QStringLiteral("withdrawal.salt")));
    if (!salt)
        return failure(salt.error());
    return Identity{std::move(*seal), std::move(*signing), *epoch, *salt};
}

} // namespace stapsteen
