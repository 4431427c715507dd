// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "content/ContentCounts.h"
#include "content/SourceTree.h"
#include "content/Words.h"

#include <QDate>
#include <QList>
#include <QString>

namespace stapsteen {

/// One thing an editor should know, in plain Dutch.
struct Remark {
    enum class Severity {
        Note, ///< work that waits, such as a translation nobody reviewed
        Warning, ///< poor, but it may ship
        Error, ///< must not ship
    };

    /// What it is about, for whoever sorts or counts them.
    enum class About {
        Missing, ///< something that must be there is not
        Wrong, ///< something is there and cannot be right
        OutOfDate, ///< true once, not any more, or not checked for long
        Expiring, ///< true today, not three weeks from now
        Unreadable, ///< harder Dutch than B1
        OffGlossary, ///< a term is translated otherwise than agreed
        Untranslated,
        Unreviewed, ///< read by no native speaker
        Unspoken, ///< neither recorded nor said by a machine voice
        Unsourced,
        Stereotyped, ///< pictures or words that push, judge, or show a woman in one role
        Orphaned, ///< nothing uses it
    };

    Severity severity = Severity::Note;
    About about = About::Wrong;
    SourcePlace place;
    QString sentence;
    bool isDetail = false; ///< one of those another remark counts: for who asks for all
};

/// @p about in English, in kebab-case, for programs: "out-of-date".
QString codeOf(Remark::About about);

/// Reads a pack's sources as a careful editor would; the separate readings are in src/content/Checks.h.
class PackChecker {
public:
    /// @p sources outlives the checker. @p today decides which figures are out of date.
    PackChecker(const SourceTree &sources, const QDate &today);

    /// Everything there is to say, by file and line.
    QList<Remark> check() const;

    /// What the sources hold, in numbers.
    ContentCounts counts() const;

private:
    const SourceTree &m_sources;
    QDate m_today;
    QList<SourceTree::Problem> m_problems; ///< of the files read besides the sources
    DutchWords m_dutch;
    AllDrawnPeople m_drawn;
};

} // namespace stapsteen
