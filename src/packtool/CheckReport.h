// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "content/PackChecker.h"

#include <QList>
#include <QString>

namespace stapsteen::packtool {

/// What `check` found, as it is printed.
class CheckReport {
public:
    /// Whether each text that waits stands by itself, or only how many do. Programs get all.
    enum class Detail { Counted, Each };

    CheckReport(QList<Remark> remarks, ContentCounts counts, Detail detail = Detail::Counted);

    bool hasErrors() const;

    /// Whether a release may go out by --strict: without errors, and nothing is out of date, unsourced,
    /// stereotyped, off the glossary or untranslated.
    bool isFinished() const;

    /// "file:line: fout: sentence", then the counts, in Dutch.
    QString text() const;

    /// {"remarks": [{"severity", "about", "file", "line", "sentence"}], "counts": {…}}.
    QString json() const;

    /// "::error file=…,line=…::sentence", as in
    /// https://docs.github.com/actions/reference/workflow-commands-for-github-actions
    QString github() const;

private:
    int countOf(Remark::Severity severity) const;

    QList<Remark> m_all;
    QList<Remark> m_shown;
    ContentCounts m_counts;
};

} // namespace stapsteen::packtool
