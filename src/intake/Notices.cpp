// SPDX-License-Identifier: EUPL-1.2
#include "intake/Notices.h"

#include "wire/Notice.h"

#include <algorithm>

namespace stapsteen::notices {

namespace {

struct Present {
    int serial = 0;
    PublicKeyRow seal;
    QList<PublicKeyRow> signing; // current first
};

// The serial is a count of changes, the taking over of a new signing key included: so all instances count
// alike, and nobody has to write it down.
Result<Present> present(const Store &store, const QDateTime &now)
{
    const auto keys = store.publicKeys();
    if (!keys)
        return failure(keys.error());
    Present all;
    for (const PublicKeyRow &key : *keys) {
        const bool isCurrent = key.currentFrom <= now;
        all.serial += 1;
        if (key.purpose == PublicKeyRow::Purpose::Seal) {
            all.seal = key;
        } else if (isCurrent) {
            all.serial += 1;
            all.signing = {key};
        } else {
            all.signing.append(key);
        }
    }
    return all;
}

Result<> requireFresh(const Present &keys, const Identity &identity, const QDateTime &now)
{
    const bool isFresh = identity.sealKey(keys.seal.id)
        && keys.signing.constFirst().id == identity.signer(now).publicKey().id()
        && (keys.signing.size() < 2 || identity.nextSigning);
    return isFresh ? Result<>()
                   : failure("identity-stale",
                             QStringLiteral("De sleutels zijn gewisseld. Start dit programma opnieuw."));
}

} // namespace

Result<QByteArray> signedNotice(const Store &store, const Identity &identity, const QDateTime &now)
{
    const auto keys = present(store, now);
    if (!keys)
        return failure(keys.error());
    const SigningKeyPair &signer = identity.signer(now);
    if (keys->signing.constFirst().id != signer.publicKey().id())
        return failure(requireFresh(*keys, identity, now).error());
    const auto sealKey = SealPublicKey::fromText(keys->seal.publicKey);
    if (!sealKey)
        return failure(sealKey.error());
    const auto until = store.backedUpUntil();
    const auto epoch = store.epoch();
    if (!until || !epoch)
        return failure(!until ? until.error() : epoch.error());
    Notice notice{keys->serial, QDateTime::fromSecsSinceEpoch(now.toSecsSinceEpoch(), Qt::UTC),
                  *epoch,       *until,
                  *sealKey,     {}};
    for (const PublicKeyRow &key : keys->signing) {
        const auto trusted = SigningPublicKey::fromText(key.publicKey);
        if (!trusted)
            return failure(trusted.error());
        notice.intakeKeys.append(*trusted);
    }
    return notice.sign(signer);
}

Result<> requireFreshKeys(const Store &store, const Identity &identity, const QDateTime &now)
{
    const auto keys = present(store, now);
    return keys ? requireFresh(*keys, identity, now) : failure(keys.error());
}

} // namespace stapsteen::notices
