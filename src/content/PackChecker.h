// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "content/SourceTree.h"

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

    Severity severity = Severity::Note;
    SourcePlace place;
    QString sentence;
};

/// Reads a pack's sources as a careful editor would; the separate readings are in src/content/Checks.h.
class PackChecker {
public:
    /// @p sources outlives the checker. @p today decides which figures are out of date.
    PackChecker(const SourceTree &sources, const QDate &today);

    /// Everything there is to say, by file and line.
    QList<Remark> check() const;

private:
    const SourceTree &m_sources;
    QDate m_today;
};

} // namespace stapsteen
