// SPDX-License-Identifier: EUPL-1.2
#include "handoff/EnvelopeRow.h"

#include <QCryptographicHash>

namespace stapsteen {

EnvelopeRow EnvelopeRow::of(const Envelope &envelope)
{
    const bool isWithdrawal = envelope.kind() == Envelope::Kind::Withdrawal;
    return {envelope.id(), isWithdrawal ? QStringLiteral("withdrawal") : QStringLiteral("contact-request"),
            envelope.tag(), envelope.jws()};
}

QByteArray EnvelopeRow::digest() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArray &part : {id.toUtf8(), kind.toUtf8(), tag.toBase64(), jws}) {
        hash.addData(part);
        hash.addData("\n");
    }
    return hash.result();
}

Error rowDamaged()
{
    return {
        QStringLiteral("envelope-damaged"),
        QStringLiteral("Dit bericht is op de schijf van deze kiosk beschadigd en niet meer te versturen.")};
}

} // namespace stapsteen
