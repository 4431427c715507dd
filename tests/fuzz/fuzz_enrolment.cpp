// SPDX-License-Identifier: EUPL-1.2
#include "Fuzz.h"

#include "wire/Base45.h"
#include "wire/Enrolment.h"
#include "wire/Jws.h"
#include "wire/Protocol.h"

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
    // A code shown to the camera: as it may come, and as one whose letters and compression are right.
    const QString read = QString::fromUtf8(bytes);
    const QString code = QStringLiteral("STAPSTEEN-ENROL:") + toBase45(qCompress(bytes, 9).sliced(4));
    for (const QString &text : {read, QStringLiteral("STAPSTEEN-ENROL:") + read, code}) {
        if (const auto enrolment = Enrolment::fromQr(text))
            hold(Enrolment::fromQr(enrolment->qrText())->toJson() == enrolment->toJson());
    }
    if (!bytes.isEmpty() && bytes.size() <= protocol::MaxEnrolmentBytes
        && code.size() <= protocol::MaxQrLetters)
        hold(bool(Enrolment::fromQr(code)) == bool(Enrolment::fromJson(bytes)));
    if (const auto answer = EnrolmentAnswer::fromJson(bytes))
        hold(EnrolmentAnswer::fromJson(answer->toJson())->kioskId == answer->kioskId);

    static const SigningKeyPair key = SigningKeyPair::generate();
    static const QString type = QStringLiteral("stapsteen-enrolment+jws");
    std::ignore = EnrolmentRequest::verify(bytes);
    hold(!EnrolmentRequest::verify(Jws::sign(bytes, type, key.publicKey().id(), key))); // names another key
}
