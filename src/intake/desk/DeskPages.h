// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "intake/desk/Html.h"
#include "intake/Store.h"

#include "wire/ContactRequest.h"

namespace stapsteen {

/// The desk's pages: what is known goes in, Html comes out.
namespace pages {

/// Who looks, and the token that this browser's forms carry.
struct Viewer {
    QString account;
    QString formToken;
};

/// A stored request and what is under its seal, or why that cannot be read.
struct OpenedRequest {
    StoredRequest stored;
    Result<ContactRequest> content;
};

/// One page of the list.
struct RequestList {
    Store::State state = Store::State::New;
    QList<OpenedRequest> requests;
    int newCount = 0;
    int doneCount = 0;
    int page = 1; ///< counts from 1
    int pageCount = 1;
};

/// @p message says why somebody is here again; may be empty.
Html login(const QString &formToken, const QString &message);

/// Shows of each request when it came, from where, in which language and about what; no more.
Html requestList(const Viewer &viewer, const RequestList &list);

/// How she may be reached, then what about, then her name and number.
Html request(const Viewer &viewer, const OpenedRequest &opened);

/// A page that only says something.
Html message(const QString &title, const QString &sentence);

} // namespace pages

} // namespace stapsteen
