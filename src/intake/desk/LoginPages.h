// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "intake/desk/PageParts.h"

namespace stapsteen::pages {

/// Name and password. @p why says why somebody is here again; may be empty, here and below.
Html login(const QString &formToken, const QString &why);

/// The second factor.
Html loginCode(const QString &formToken, const QString &why);

/// Logged out where logging in is somebody else's: closing the browser is what helps.
Html loggedOut();

/// What somebody sees of their own account.
struct OwnAccount {
    bool isSingleSignOn = false;
    int recoveryCodesLeft = 0;
    QString said; ///< what was just done; may be empty
};
Html account(const Viewer &viewer, const OwnAccount &own);

/// Another password. @p isFirst: in place of the one that somebody else chose, and before anything else.
Html password(const Viewer &viewer, bool isFirst, const QString &why);

/// Sets up a second factor: @p secret in base32 and @p uri for the app. @p isFirst: before anything else.
Html secondFactor(const Viewer &viewer, bool isFirst, const QString &secret, const QString &uri,
                  const QString &why);

/// Shown once.
Html recoveryCodes(const QStringList &codes);

} // namespace stapsteen::pages
