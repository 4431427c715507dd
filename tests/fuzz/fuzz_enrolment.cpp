// SPDX-License-Identifier: EUPL-1.2
#include "Fuzz.h"

#include "wire/Enrolment.h"
#include "wire/Jws.h"

#include <tuple>

using namespace stapsteen;

// The file or QR that staff load, and both messages of POST /v1/kiosks.
void fuzz(const QByteArray &bytes)
{
    if (const auto enrolment = Enrolment::fromJson(bytes)) {
        const auto again = Enrolment::fromJson(enrolment->toJson());
        hold(bool(again));
        hold(again->toJson() == enrolment->toJson());
    }
    if (const auto answer = EnrolmentAnswer::fromJson(bytes))
        hold(EnrolmentAnswer::fromJson(answer->toJson())->kioskId == answer->kioskId);

    static const SigningKeyPair key = SigningKeyPair::generate();
    static const QString type = QStringLiteral("stapsteen-enrolment+jws");
    std::ignore = EnrolmentRequest::verify(bytes);
    hold(!EnrolmentRequest::verify(Jws::sign(bytes, type, key.publicKey().id(), key))); // names another key
}
