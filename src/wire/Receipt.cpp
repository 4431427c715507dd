// SPDX-License-Identifier: EUPL-1.2
#include "wire/Receipt.h"

#include "wire/Base64Url.h"
#include "wire/JsonFields.h"
#include "wire/Jws.h"
#include "wire/Protocol.h"

#include <QJsonDocument>

#include <sodium.h>

namespace stapsteen {

namespace {

const QString JwsType = QStringLiteral("stapsteen-receipt+jws");

constexpr QLatin1String EnvelopeId("envelope"), Sha256("sha256"), Epoch("epoch"), Received("received"),
    OutcomeName("outcome");

constexpr Word<Receipt::Outcome> Outcomes[] = {{QLatin1String("stored"), Receipt::Outcome::Stored},
                                               {QLatin1String("known"), Receipt::Outcome::Known},
                                               {QLatin1String("withdrawn"), Receipt::Outcome::Withdrawn},
                                               {QLatin1String("unknown"), Receipt::Outcome::Unknown}};

QString digest(const QByteArray &bytes)
{
    QByteArray hash(crypto_hash_sha256_BYTES, Qt::Uninitialized);
    crypto_hash_sha256(reinterpret_cast<unsigned char *>(hash.data()),
                       reinterpret_cast<const unsigned char *>(bytes.constData()), size_t(bytes.size()));
    return QString::fromLatin1(toBase64Url(hash));
}

} // namespace

Receipt Receipt::of(const QString &envelopeId, const QByteArray &envelopeJws, const QString &epoch,
                    const QDateTime &received, Outcome outcome)
{
    const QDateTime wholeSeconds = QDateTime::fromSecsSinceEpoch(received.toSecsSinceEpoch()).toUTC();
    return {envelopeId, digest(envelopeJws), epoch, wholeSeconds, outcome};
}

QByteArray Receipt::sign(const SigningKeyPair &key) const
{
    const QJsonObject body{{EnvelopeId, envelopeId},
                           {Sha256, sha256},
                           {Epoch, epoch},
                           {Received, wireTime(received)},
                           {OutcomeName, wordFor(Outcomes, outcome)}};
    return Jws::sign(QJsonDocument(body).toJson(QJsonDocument::Compact), JwsType, key.publicKey().id(), key);
}

Result<Receipt> Receipt::verify(const QByteArray &jws, const QString &envelopeId,
                                const QByteArray &envelopeJws, const QList<SigningPublicKey> &trusted)
{
    const auto parsed = Jws::parse(jws, JwsType, protocol::MaxReceiptBytes);
    if (!parsed)
        return failure(parsed.error());
    const auto payload = parsed->verifiedBy(trusted);
    if (!payload)
        return failure(payload.error());
    auto body = JsonFields::parse(*payload);
    if (!body)
        return failure(body.error());
    Receipt receipt;
    receipt.envelopeId = body->text(EnvelopeId, 1, 64);
    receipt.sha256 = body->text(Sha256, 1, 64);
    receipt.epoch = body->text(Epoch, 1, 64);
    receipt.received = body->time(Received);
    receipt.outcome = body->choice(OutcomeName, Outcomes);
    if (!body->verdict())
        return failure(body->verdict().error());
    if (receipt.envelopeId != envelopeId || receipt.sha256 != digest(envelopeJws)) {
        return failure("receipt-other-envelope",
                       QStringLiteral("Deze ontvangstbevestiging hoort bij een ander bericht."));
    }
    return receipt;
}

Result<QString> Receipt::claimedEnvelope(const QByteArray &jws)
{
    const auto parsed = Jws::parse(jws, JwsType, protocol::MaxReceiptBytes);
    if (!parsed)
        return failure(parsed.error());
    auto body = JsonFields::parse(parsed->unverifiedPayload());
    if (!body)
        return failure(body.error());
    const QString id = body->text(EnvelopeId, 1, 64);
    if (!body->verdict())
        return failure(body->verdict().error());
    return id;
}

} // namespace stapsteen
