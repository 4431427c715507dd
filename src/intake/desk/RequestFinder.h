// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "intake/desk/Opener.h"
#include "intake/desk/Requests.h"

namespace stapsteen {

/// What somebody looks for in the list: by what is stored in the clear, and by what is under the seal.
struct RequestSearch {
    RequestFilter filter;
    QString language; ///< BCP 47 tag; empty: any
    QString topic; ///< id of a topic; empty: any

    bool looksInside() const { return !language.isEmpty() || !topic.isEmpty(); }
};

/// A request in the list.
struct FoundRequest {
    RequestRow row;
    Result<Summary> summary; ///< failed where it cannot be opened, or was withdrawn
};

/// One page of the list.
struct FoundPage {
    QList<FoundRequest> requests;
    std::optional<RequestPlace> next; ///< where the next page begins, if there may be one
    bool isCutShort = false; ///< stopped looking before the page was full: there was much to open
};

/// Language and topic lie under the seal, so the database cannot look for them: requests are opened one
/// after the other, in memory, until a page is full, and at most MostOpened for one page.
namespace finder {

inline constexpr int PerPage = 25;
inline constexpr int MostOpened = 2000; ///< some seconds of work when none of them is known yet

/// Errors: those of Database::run().
Result<FoundPage> find(const Requests &requests, Opener &opener, const RequestSearch &search,
                       const std::optional<RequestPlace> &after);

} // namespace finder

} // namespace stapsteen
