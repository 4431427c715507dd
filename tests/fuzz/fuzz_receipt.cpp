// SPDX-License-Identifier: EUPL-1.2
#include "Fuzz.h"

#include "wire/Jws.h"
#include "wire/Receipt.h"

#include <tuple>

using namespace stapsteen;

// What a kiosk gets from whatever answers at the intake's address, or from a USB stick.
void fuzz(const QByteArray &bytes)
{
    static const SigningKeyPair key = SigningKeyPair::generate();
    static const QString type = QStringLiteral("stapsteen-receipt+jws");
    static const QString id = QStringLiteral("01a208b4-db00-7466-ab94-434036fb4ed9");
    std::ignore = Receipt::claimedEnvelope(bytes);
    hold(!Receipt::verify(bytes, id, "envelope", {key.publicKey()}));
    const QByteArray jws = Jws::sign(bytes, type, key.publicKey().id(), key);
    std::ignore = Receipt::claimedEnvelope(jws);
    if (const auto receipt = Receipt::verify(jws, id, "envelope", {key.publicKey()})) {
        hold(receipt->envelopeId == id);
        hold(*Receipt::verify(receipt->sign(key), id, "envelope", {key.publicKey()}) == *receipt);
    }
}
