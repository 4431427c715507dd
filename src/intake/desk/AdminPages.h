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

/// A kiosk as the administrator sees it.
struct KioskRow {
    QString id;
    QString name;
    QString centre;
    QDateTime enrolled; ///< UTC
    std::optional<QDateTime> revoked; ///< UTC
};

Html kiosks(const Viewer &viewer, const QList<KioskRow> &kiosks, const QString &said);

/// A key of the municipality's, by its public half.
struct KeyRow {
    QString purpose; ///< in Dutch
    QString id;
    QString state; ///< in Dutch
};

Html keys(const Viewer &viewer, const QList<KeyRow> &keys, const QString &epoch);

} // namespace stapsteen::pages
