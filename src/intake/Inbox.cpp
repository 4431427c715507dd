// SPDX-License-Identifier: EUPL-1.2
#include "intake/Inbox.h"

#include "intake/Token.h"

#include "wire/Enrolment.h"
#include "wire/Envelope.h"
#include "wire/Receipt.h"

#include <QUuid>

namespace stapsteen::inbox {

namespace {

const QByteArray StoredAs = QByteArrayLiteral("stapsteen/enrolment-token");

} // namespace

Result<QString> issueToken(const Store &store, const QString &centre, const QDateTime &now)
{
    const QString token = randomToken();
    if (const auto added = store.addEnrolment(tokenHash(token, StoredAs), centre, now.addDays(TokenDays));
        !added)
        return failure(added.error());
    return token;
}

Result<Store::Enrolled> enrol(const Store &store, const QByteArray &jws, const QDateTime &now)
{
    const auto request = EnrolmentRequest::verify(jws);
    if (!request)
        return failure(request.error());
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return store.enrol(tokenHash(request->token, StoredAs), {id, request->publicKey, request->name, {}}, now);
}

Result<Accepted> accept(const Store &store, const Identity &identity, const QByteArray &jws,
                        const QDateTime &now)
{
    const auto envelope = Envelope::parse(jws, [&](const QString &kioskId) -> Result<SigningPublicKey> {
        const auto kiosk = store.kiosk(kioskId);
        return kiosk ? Result<SigningPublicKey>(kiosk->key) : failure(kiosk.error());
    });
    if (!envelope)
        return failure(envelope.error());
    if (envelope->kind() != Envelope::Kind::ContactRequest)
        return failure("type-unknown", QStringLiteral("Dit soort bericht kent deze ontvanger niet."));
    if (envelope->sealKeyId() != identity.seal.publicKey().id())
        return failure("seal-key-unknown",
                       QStringLiteral("Dit bericht is verzegeld met een andere sleutel."));

    Receipt receipt = Receipt::of(envelope->id(), jws, identity.epoch, now, Receipt::Outcome::Stored);
    StoredRequest request;
    request.id = envelope->id();
    request.sha256 = receipt.sha256;
    request.kioskId = envelope->kioskId();
    request.sealKeyId = envelope->sealKeyId();
    request.sealed = envelope->sealed();
    request.received = receipt.received;
    const auto filed = store.file(request);
    if (!filed)
        return failure(filed.error());
    if (*filed == Store::Filing::Conflict)
        return failure("envelope-conflict", QStringLiteral("Er is hier een ander bericht met deze naam."));
    if (*filed == Store::Filing::Known) {
        receipt.outcome = Receipt::Outcome::Known;
        receipt.received = request.received;
    }
    return Accepted{receipt.sign(identity.signing), *filed == Store::Filing::Stored};
}

} // namespace stapsteen::inbox
