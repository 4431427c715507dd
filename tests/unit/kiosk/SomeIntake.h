// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "wire/Enrolment.h"

namespace stapsteen::test {

/// An enrolment of which only where the intake is matters.
inline Enrolment intakeAt(const QUrl &url)
{
    return {QStringLiteral("Den Haag"),
            QStringLiteral("De Brug"),
            url,
            SealKeyPair::generate().publicKey(),
            SigningKeyPair::generate().publicKey(),
            {},
            {QStringLiteral("Plein"), {}, {}, {}},
            QByteArray(16, 's'),
            {}};
}

} // namespace stapsteen::test
