// SPDX-License-Identifier: EUPL-1.2
#include "intake/Inbox.h"

#include "intake/Token.h"

#include "wire/Enrolment.h"

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

} // namespace stapsteen::inbox
