// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "intake/desk/PageParts.h"
#include "intake/openklant/OpenKlantLedger.h"

namespace stapsteen::pages {

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
    enum class State {
        Next, ///< takes over later
        Current,
        Former, ///< another took over
    };

    QString id;
    QDateTime from; ///< UTC
    std::optional<QDateTime> until; ///< UTC; when the next one takes over, or did
    State state = State::Current;
};

/// All keys there ever were, the newest first.
struct KeyList {
    QList<KeyRow> seals;
    QList<KeyRow> signings;
    bool isFresh = true; ///< whether the program that shows this has the keys that are in use
    QString epoch; ///< of the database
};

Html keys(const Viewer &viewer, const KeyList &list);

/// How forwarding goes.
struct OpenKlantView {
    bool isOn = false; ///< whether the program that shows this forwards
    OpenKlantLedger::Counts counts;
    QList<OpenKlantLedger::Trouble> troubles;
};

Html openKlant(const Viewer &viewer, const OpenKlantView &view);

} // namespace stapsteen::pages
