// SPDX-License-Identifier: EUPL-1.2
#include "intake/HandOverImport.h"

#include "intake/Api.h"
#include "intake/Receiver.h"

#include "wire/DurableFile.h"
#include "wire/HandOver.h"

namespace stapsteen::handoverimport {

Result<Imported> run(const Store &store, const QString &database, const Identity &identity,
                     const QString &file, const QDateTime &now)
{
    const auto text = readWhole(file, handover::MaxBytes);
    if (!text)
        return failure(text.error());
    const auto envelopes = handover::lines(handover::Kind::Envelopes, *text);
    if (!envelopes)
        return failure(envelopes.error());

    Imported imported;
    imported.receiptsFile = file + QStringLiteral(".receipts");
    CommitQueue queue(database);
    Receiver receiver(identity, queue);
    QList<QByteArray> receipts;
    int line = 1;
    for (const QByteArray &envelope : *envelopes) {
        ++line;
        const auto taken = receiver.take(store, envelope, now);
        if (!taken && api::problemFor(taken.error()).status >= 500)
            return failure(taken.error());
        if (!taken) {
            imported.refused.append({line, taken.error()});
        } else if (taken->retryAfter > 0) {
            imported.refused.append(
                {line,
                 Error{
                     QStringLiteral("withdrawal-limit"),
                     QStringLiteral("Te veel intrekkingen die bij niets horen. Probeer het over een uur.")}});
        } else {
            ++(taken->isNew ? imported.taken : imported.known);
            receipts.append(taken->receipt);
        }
    }
    const auto written =
        writeDurably(imported.receiptsFile, handover::text(handover::Kind::Receipts, receipts), OwnerOnly);
    return written ? Result<Imported>(imported) : failure(written.error());
}

} // namespace stapsteen::handoverimport
