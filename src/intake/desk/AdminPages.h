// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "intake/desk/AccountTable.h"
#include "intake/desk/PageParts.h"

namespace stapsteen::pages {

struct AccountList {
    QList<Account> accounts;
    QDateTime now; ///< UTC
    QString said; ///< what was just done; may be empty
    QString refused; ///< why it was not; may be empty
};

/// Everybody who may use the desk, and forms to change that.
Html accounts(const Viewer &viewer, const AccountList &list);

/// Shown once: the password that @p account starts with.
Html startingPassword(const Viewer &viewer, const QString &account, const QString &password);

} // namespace stapsteen::pages
