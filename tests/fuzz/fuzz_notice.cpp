// SPDX-License-Identifier: EUPL-1.2
#include "Fuzz.h"

#include "wire/Jws.h"
#include "wire/Notice.h"

using namespace stapsteen;

// What a kiosk gets from whatever answers at the intake's address.
void fuzz(const QByteArray &bytes)
{
    static const SigningKeyPair key = SigningKeyPair::generate();
    static const QString type = QStringLiteral("stapsteen-notice+jws");
    hold(!Notice::verify(bytes, {key.publicKey()}));
    const auto notice = Notice::verify(Jws::sign(bytes, type, key.publicKey().id(), key), {key.publicKey()});
    if (!notice)
        return;
    hold(notice->serial >= 1 && !notice->intakeKeys.isEmpty()
         && notice->intakeKeys.size() <= Notice::MaxIntakeKeys);
    const auto again = Notice::verify(notice->sign(key), {key.publicKey()});
    hold(again && *again == *notice);
}
