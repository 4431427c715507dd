// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "intake/desk/PageParts.h"
#include "intake/desk/RequestFinder.h"

namespace stapsteen::pages {

/// What somebody chose above the list, as it stands in the address.
struct ListChoice {
    QString state; ///< empty: open ones; "closed", or a stateName()
    QString who; ///< empty: all one may see; "mine", "nobody", or (coordinators) an account
    QString centre;
    QString language;
    QString topic;
    QString age; ///< "today", "2" or "7": older than as many days

    /// The address of this list, from @p after on.
    QString address(const std::optional<RequestPlace> &after) const;
};

/// One page of the list, and what can be chosen.
struct RequestList {
    ListChoice choice;
    FoundPage found;
    QStringList centres;
    QStringList colleagues; ///< for coordinators
    int nobodysCount = 0; ///< open ones that nobody does; MostCounted means that or more
    int ownCount = 0; ///< open ones of the viewer's
    int withdrawnCount = 0; ///< of the viewer's, in the last WithdrawnDays
    bool isLaterPage = false;
    QDateTime now; ///< UTC
};

inline constexpr int MostCounted = 100;
inline constexpr int WithdrawnDays = 7;

/// Shows of each request when it came, from where, in which language and about what; no more.
Html requestList(const Viewer &viewer, const RequestList &list);

} // namespace stapsteen::pages
