// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "content/PackChecker.h"

#include <QList>
#include <QString>

namespace stapsteen::packtool {

/// What `check` found, as it is printed.
class CheckReport {
public:
    CheckReport(QList<Remark> remarks, ContentCounts counts);

    bool hasErrors() const;

    /// "file:line: fout: sentence", then the counts, in Dutch.
    QString text() const;

    /// {"remarks": [{"severity", "about", "file", "line", "sentence"}], "counts": {…}}.
    QString json() const;

    /// "::error file=…,line=…::sentence", as in
    /// https://docs.github.com/actions/reference/workflow-commands-for-github-actions
    QString github() const;

private:
    int countOf(Remark::Severity severity) const;

    QList<Remark> m_remarks;
    ContentCounts m_counts;
};

} // namespace stapsteen::packtool
