// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "intake/Store.h"
#include "intake/desk/Requests.h"

namespace stapsteen::testing {

/// fatima puts the request of @p id in @p state at @p at, as somebody does at the desk: it is hers first.
inline Result<> putIn(RequestState state, const Store &store, const QString &id, const QDateTime &at)
{
    const Requests requests(store);
    const QString fatima = QStringLiteral("fatima");
    const auto row = requests.row(id);
    if (!row)
        return failure(row.error());
    return store.together([&](const Store &) -> Result<> {
        const auto taken = row->assigned == fatima ? Result<>() : requests.assign(id, row->assigned, fatima);
        return taken ? requests.setState(id, fatima, state, at) : taken;
    });
}

/// How many requests are in @p state; -1 when that cannot be read.
inline int countOf(RequestState state, const Store &store)
{
    RequestFilter filter;
    filter.states = {state};
    return Requests(store).countUpTo(filter, 1'000'000).value_or(-1);
}

} // namespace stapsteen::testing
