// SPDX-License-Identifier: EUPL-1.2
#include "content/PackChecker.h"

#include "content/Checks.h"

#include <algorithm>
#include <tuple>

namespace stapsteen {

PackChecker::PackChecker(const SourceTree &sources, const QDate &today)
    : m_sources(sources)
    , m_today(today)
{
}

QList<Remark> PackChecker::check() const
{
    checks::Remarks remarks;
    for (const SourceTree::Problem &problem : m_sources.problems())
        remarks.error(problem.place, problem.sentence);
    checks::checkCards(m_sources, remarks);
    checks::checkFigures(m_sources, m_today, remarks);
    checks::checkLanguages(m_sources, remarks);
    checks::checkMedia(m_sources, remarks);

    QList<Remark> all = remarks.all();
    std::stable_sort(all.begin(), all.end(), [](const Remark &a, const Remark &b) {
        return std::tie(a.place.file, a.place.line) < std::tie(b.place.file, b.place.line);
    });
    return all;
}

} // namespace stapsteen
