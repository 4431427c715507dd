// SPDX-License-Identifier: EUPL-1.2
#include "content/PackChecker.h"

#include "content/Checks.h"

#include <algorithm>
#include <tuple>

namespace stapsteen {

QString codeOf(Remark::About about)
{
    switch (about) {
    case Remark::About::Missing:
        return QStringLiteral("missing");
    case Remark::About::Wrong:
        return QStringLiteral("wrong");
    case Remark::About::OutOfDate:
        return QStringLiteral("out-of-date");
    case Remark::About::Expiring:
        return QStringLiteral("expiring");
    case Remark::About::Unreadable:
        return QStringLiteral("unreadable");
    case Remark::About::OffGlossary:
        return QStringLiteral("off-glossary");
    case Remark::About::Untranslated:
        return QStringLiteral("untranslated");
    case Remark::About::Unreviewed:
        return QStringLiteral("unreviewed");
    case Remark::About::Unspoken:
        return QStringLiteral("unspoken");
    case Remark::About::Unsourced:
        return QStringLiteral("unsourced");
    case Remark::About::Stereotyped:
        return QStringLiteral("stereotyped");
    case Remark::About::Orphaned:
        return QStringLiteral("orphaned");
    }
    return {};
}

PackChecker::PackChecker(const SourceTree &sources, const QDate &today)
    : m_sources(sources)
    , m_today(today)
    , m_problems(sources.problems())
    , m_dutch(DutchWords::read(sources.folders.words, m_problems))
    , m_drawn(AllDrawnPeople::read(sources, m_problems))
{
}

QList<Remark> PackChecker::check() const
{
    checks::Remarks remarks;
    for (const SourceTree::Problem &problem : m_problems)
        remarks.error(Remark::About::Wrong, problem.place, problem.sentence);
    checks::checkCards(m_sources, remarks);
    checks::checkDutch(m_sources, m_dutch, remarks);
    checks::checkFigures(m_sources, m_today, remarks);
    checks::checkOffers(m_sources, m_today, remarks);
    checks::checkLanguages(m_sources, remarks);
    checks::checkGlossaries(m_sources, remarks);
    checks::checkMedia(m_sources, remarks);
    checks::checkPeople(m_sources, m_drawn, remarks);

    QList<Remark> all = remarks.all();
    std::stable_sort(all.begin(), all.end(), [](const Remark &a, const Remark &b) {
        return std::tie(a.place.file, a.place.line) < std::tie(b.place.file, b.place.line);
    });
    return all;
}

ContentCounts PackChecker::counts() const
{
    return ContentCounts(m_sources, m_drawn);
}

} // namespace stapsteen
