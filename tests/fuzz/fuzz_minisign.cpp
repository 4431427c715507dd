// SPDX-License-Identifier: EUPL-1.2
#include "Fuzz.h"

#include "content/Minisign.h"

#include <QTemporaryFile>

using namespace stapsteen;

// The .minisig beside an update on a USB stick, and key files.
void fuzz(const QByteArray &bytes)
{
    static QTemporaryFile file;
    static const bool isThere = file.open() && file.write("A pack") > 0 && file.flush();
    hold(isThere);
    static const minisign::SecretKey key = minisign::generateKey();

    if (const auto publicKey = minisign::parsePublicKey(bytes))
        hold(*minisign::parsePublicKey(minisign::publicKeyFile(*publicKey)) == *publicKey);
    if (const auto secretKey = minisign::parseSecretKey(bytes))
        hold(minisign::parseSecretKey(minisign::secretKeyFile(*secretKey))->publicKey()
             == secretKey->publicKey());
    hold(!minisign::verify(file.fileName(), bytes, key.publicKey())); // a signature cannot be guessed
}
