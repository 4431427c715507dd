// SPDX-License-Identifier: EUPL-1.2
#include "Fuzz.h"

#include "wire/Envelope.h"
#include "wire/Protocol.h"

using namespace stapsteen;

// What the intake gets: from anybody as it is, and from an enrolled kiosk that went bad, signed.
void fuzz(const QByteArray &bytes)
{
    static const SigningKeyPair key = SigningKeyPair::generate();
    static const QString type = QStringLiteral("stapsteen-envelope+jws");
    const KeyLookup lookup = [](const QString &) -> Result<SigningPublicKey> { return key.publicKey(); };

    hold(!Envelope::parse(bytes, lookup)); // a signature cannot be guessed
    const QByteArray jws = Jws::sign(bytes, type, QStringLiteral("kiosk-7"), key);
    const auto envelope = Envelope::parse(jws, lookup);
    if (!envelope)
        return;
    hold(envelope->kioskId() == QLatin1String("kiosk-7"));
    hold(envelope->jws() == jws);
    hold(jws.size() <= protocol::MaxEnvelopeBytes);
    hold(envelope->sealed().isEmpty() == (envelope->kind() == Envelope::Kind::Withdrawal));
}
