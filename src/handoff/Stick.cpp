// SPDX-License-Identifier: EUPL-1.2
#include "handoff/Stick.h"

#include "wire/DurableFile.h"
#include "wire/HandOver.h"

#include <QDir>

namespace stapsteen::stick {

namespace {

constexpr qsizetype Overhead = 1024 * 1024; // of the first line and line ends, with room to spare

enum class Use { Settled, Known, Refused };

Result<Use> takeReceipt(Outbox &outbox, const QByteArray &line, const QList<SigningPublicKey> &trusted,
                        const QDateTime &now)
{
    const auto id = Receipt::claimedEnvelope(line);
    if (!id)
        return Use::Refused;
    const auto jws = outbox.unsettledJws(*id);
    if (!jws)
        return failure(jws.error());
    if (!*jws)
        return Use::Known;
    const auto receipt = Receipt::verify(line, *id, **jws, trusted);
    if (!receipt)
        return Use::Refused;
    if (const auto settled = outbox.settle(*id, *receipt, now); !settled)
        return failure(settled.error());
    if (const auto heard = outbox.hearEpoch(receipt->epoch); !heard)
        return failure(heard.error());
    return Use::Settled;
}

} // namespace

Result<HandedOver> handOver(Outbox &outbox, const KioskIdentity &kiosk, const QString &folder,
                            const QDateTime &now)
{
    const auto envelopes = outbox.handOver(handover::MaxBytes - Overhead, kiosk);
    if (!envelopes)
        return failure(envelopes.error());
    if (envelopes->isEmpty())
        return failure("nothing-to-hand-over", QStringLiteral("Er staat niets klaar om mee te nemen."));
    const QString name = QStringLiteral("stapsteen-%1-%2.handover")
                             .arg(kiosk.kioskId, now.toUTC().toString(QStringLiteral("yyyy-MM-dd")));
    const QString file = QDir(folder).filePath(name);
    if (const auto written =
            writeDurably(file, handover::text(handover::Kind::Envelopes, *envelopes), OwnerOnly);
        !written)
        return failure(written.error());
    return HandedOver{file, int(envelopes->size())};
}

Result<Returned> takeReceipts(Outbox &outbox, const QString &file, const QList<SigningPublicKey> &trusted,
                              const QDateTime &now)
{
    const auto text = readWhole(file, handover::MaxBytes);
    if (!text)
        return failure(text.error());
    const auto lines = handover::lines(handover::Kind::Receipts, *text);
    if (!lines)
        return failure(lines.error());
    Returned returned;
    for (const QByteArray &line : *lines) {
        const auto use = takeReceipt(outbox, line, trusted, now);
        if (!use)
            return failure(use.error());
        switch (*use) {
        case Use::Settled:
            ++returned.settled;
            break;
        case Use::Known:
            ++returned.known;
            break;
        case Use::Refused:
            ++returned.refused;
            break;
        }
    }
    return returned;
}

} // namespace stapsteen::stick
