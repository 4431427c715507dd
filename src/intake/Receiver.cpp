// SPDX-License-Identifier: EUPL-1.2
#include "intake/Receiver.h"

#include "wire/Base64Url.h"
#include "wire/Receipt.h"

#include <algorithm>

namespace stapsteen {

Receiver::Receiver(const Identity &identity, CommitQueue &queue, FilingLimit *limit)
    : m_identity(identity)
    , m_queue(queue)
    , m_limit(limit)
{
}

Result<Receiver::Taken> Receiver::take(const Store &store, const QByteArray &jws, const QDateTime &now)
{
    const auto envelope =
        Envelope::parse(jws, [&](const QString &kioskId) { return m_kioskKeys.key(kioskId, store); });
    if (!envelope)
        return failure(envelope.error());
    if (envelope->kind() == Envelope::Kind::Withdrawal)
        return withdraw(store, *envelope, now);
    const int wait = m_limit ? m_limit->take(envelope->kioskId(), now) : 0;
    if (wait > 0)
        return Taken{{}, false, wait, QLatin1String("filing-limit")};
    auto taken = fileRequest(store, *envelope, now);
    if (m_limit && (!taken || !taken->mayHaveWritten))
        m_limit->giveBack(envelope->kioskId());
    return taken;
}

Result<Receiver::Taken> Receiver::fileRequest(const Store &store, const Envelope &envelope,
                                              const QDateTime &now)
{
    if (const auto ours = requireSealKey(store, envelope.sealKeyId()); !ours)
        return failure(ours.error());
    Receipt receipt = Receipt::of(envelope.id(), envelope.jws(), {}, now, Receipt::Outcome::Stored);
    StoredRequest fresh;
    fresh.id = envelope.id();
    fresh.sha256 = envelope.contentDigest();
    fresh.kioskId = envelope.kioskId();
    fresh.sealKeyId = envelope.sealKeyId();
    fresh.sealed = envelope.sealed();
    fresh.received = receipt.received;
    fresh.tag = QString::fromLatin1(toBase64Url(envelope.tag()));

    const auto filed = m_queue.file(fresh);
    if (!filed)
        return failure(filed.error());
    switch (filed->filing) {
    case Store::Filing::Conflict:
        return failure("envelope-conflict", QStringLiteral("Er is hier een ander bericht met deze naam."));
    case Store::Filing::Known:
        receipt.outcome = Receipt::Outcome::Known;
        break;
    case Store::Filing::Withdrawn:
        receipt.outcome = Receipt::Outcome::Withdrawn;
        break;
    case Store::Filing::Stored:
        break;
    }
    receipt.received = filed->received;
    receipt.epoch = filed->epoch;
    Taken taken{receipt.sign(m_identity.signer(now)), filed->filing == Store::Filing::Stored};
    taken.mayHaveWritten = taken.isNew || filed->filing == Store::Filing::Withdrawn;
    return taken;
}

Result<Receiver::Taken> Receiver::withdraw(const Store &store, const Envelope &envelope, const QDateTime &now)
{
    const QString tag = QString::fromLatin1(toBase64Url(envelope.tag()));
    Result<Store::Withdrawing> withdrawn;
    QString epoch;
    const auto committed = m_queue.alone([&](const Store &alone) -> Result<> {
        withdrawn = alone.withdraw(tag, envelope.kioskId(), now);
        epoch = alone.epochAtOpening();
        return withdrawn ? Result<>() : failure(withdrawn.error());
    });
    if (!committed)
        return failure(committed.error());
    if (withdrawn->outcome == Store::Withdrawing::TooMany)
        return Taken{{}, false, withdrawn->retryAfter, QLatin1String("withdrawal-limit")};
    store.forgetErased();
    const bool isKnown = withdrawn->outcome == Store::Withdrawing::Withdrawn;
    const Receipt receipt = Receipt::of(envelope.id(), envelope.jws(), epoch, now,
                                        isKnown ? Receipt::Outcome::Withdrawn : Receipt::Outcome::Unknown);
    return Taken{receipt.sign(m_identity.signer(now)), true};
}

Result<> Receiver::requireSealKey(const Store &store, const QString &id) const
{
    if (m_identity.sealKey(id))
        return {};
    // It may be one that was made after we started.
    const auto keys = store.publicKeys();
    if (!keys)
        return failure(keys.error());
    const bool isOurs = std::any_of(keys->begin(), keys->end(), [&](const PublicKeyRow &key) {
        return key.purpose == PublicKeyRow::Purpose::Seal && key.id == id;
    });
    return isOurs
        ? Result<>()
        : failure("seal-key-unknown", QStringLiteral("Dit bericht is verzegeld met een andere sleutel."));
}

} // namespace stapsteen
