// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "intake/desk/PageParts.h"
#include "intake/desk/RequestFinder.h"
#include "intake/openklant/OpenKlantLedger.h"

namespace stapsteen::pages {

/// A note as it is read.
struct ReadableNote {
    QDateTime at; ///< UTC
    QString author;
    Result<QString> text;
};

/// What the page of one request shows.
struct RequestView {
    RequestRow row;
    Result<ContactRequest> content;
    QList<ReadableNote> notes;
    QStringList colleagues; ///< to whom it can be given
    int retentionDays = 0; ///< after being closed, it is erased
    bool mayGive = false; ///< whether the viewer may give it to somebody else
    /// Shows that the viewer read her wishes and may now see name and number; empty before.
    QString readToken;
    QString said; ///< what was just done; may be empty
    std::optional<OpenKlantLedger::Progress> openKlant; ///< if it goes there

    bool isOwn(const Viewer &viewer) const { return row.assigned == viewer.account; }
};

/// How she may be reached and what about; then, only for whose request it is and who said to have read
/// that, her name and number; then what was done so far and who does it.
Html request(const Viewer &viewer, const RequestView &view);

/// What is left of a request that she took back.
Html withdrawn(const Viewer &viewer, const RequestRow &row);

} // namespace stapsteen::pages
