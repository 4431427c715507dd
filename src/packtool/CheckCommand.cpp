// SPDX-License-Identifier: EUPL-1.2
#include "packtool/CheckReport.h"
#include "packtool/Console.h"

#include "content/PackChecker.h"

namespace stapsteen::packtool {

Exit check(const SourceFolders &folders, Format format)
{
    const SourceTree sources(folders);
    const PackChecker checker(sources, QDate::currentDate());
    const CheckReport report(checker.check(), checker.counts());
    switch (format) {
    case Format::Text:
        out() << report.text();
        break;
    case Format::Json:
        out() << report.json();
        break;
    case Format::Github:
        out() << report.github();
        break;
    }
    out().flush();
    return report.hasErrors() ? Exit::No : Exit::Success;
}

} // namespace stapsteen::packtool
