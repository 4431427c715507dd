// SPDX-License-Identifier: EUPL-1.2
#include "intake/desk/RequestFinder.h"

namespace stapsteen::finder {

namespace {

constexpr int ReadAtOnce = 100;

bool matches(const RequestSearch &search, const FoundRequest &found)
{
    if (!search.looksInside())
        return true;
    return found.summary && (search.language.isEmpty() || found.summary->language == search.language)
        && (search.topic.isEmpty() || found.summary->topics.contains(search.topic));
}

Result<Summary> summaryOf(const Requests &requests, Opener &opener, const RequestRow &row)
{
    if (row.state == RequestState::Withdrawn)
        return failure("request-withdrawn", QStringLiteral("Dit verzoek is ingetrokken."));
    return opener.summary(requests, row.id);
}

} // namespace

Result<FoundPage> find(const Requests &requests, Opener &opener, const RequestSearch &search,
                       const std::optional<RequestPlace> &after)
{
    FoundPage page;
    std::optional<RequestPlace> place = after;
    for (int looked = 0; looked < MostOpened; looked += ReadAtOnce) {
        const auto rows = requests.list(search.filter, place, ReadAtOnce);
        if (!rows)
            return failure(rows.error());
        for (const RequestRow &row : *rows) {
            if (page.requests.size() == PerPage) { // and there is one more
                page.next = place;
                return page;
            }
            const FoundRequest found{row, summaryOf(requests, opener, row)};
            if (matches(search, found))
                page.requests.append(found);
            place = RequestPlace{row.received, row.id};
        }
        if (rows->size() < ReadAtOnce)
            return page;
    }
    page.next = place;
    page.isCutShort = true;
    return page;
}

} // namespace stapsteen::finder
