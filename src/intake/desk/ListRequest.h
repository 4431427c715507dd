// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "intake/desk/AccountTable.h"
#include "intake/desk/ListPages.h"

#include <QUrlQuery>

namespace stapsteen {

/// What the address of a list asks for. Words it does not know ask for nothing.
namespace listrequest {

pages::ListChoice choiceIn(const QUrlQuery &query);

/// Where the page begins, if the address says so.
std::optional<RequestPlace> placeIn(const QUrlQuery &query);

/// @p choice as a search, narrowed to what @p account may see.
RequestSearch searchFor(const pages::ListChoice &choice, const Account &account, const QDateTime &now);

} // namespace listrequest

} // namespace stapsteen
