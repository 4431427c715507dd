// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "handoff/KioskIdentity.h"

namespace stapsteen {

/// A kiosk of the name @p id, with a key of its own, enrolled with a municipality that is not there.
inline KioskIdentity someKiosk(const QString &id = QStringLiteral("kiosk-7"))
{
    return {id, SigningKeyPair::generate(),
            Enrolment{QStringLiteral("Den Haag"),
                      QStringLiteral("De Brug"),
                      QUrl(QStringLiteral("http://127.0.0.1:9")),
                      SealKeyPair::generate().publicKey(),
                      SigningKeyPair::generate().publicKey(),
                      {},
                      {QStringLiteral("Plein"), {}, {}, {}},
                      QByteArray(16, 's'),
                      {}}};
}

} // namespace stapsteen
