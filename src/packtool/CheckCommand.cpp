// SPDX-License-Identifier: EUPL-1.2
#include "packtool/CheckReport.h"
#include "packtool/Console.h"

#include "content/PackChecker.h"

namespace stapsteen::packtool {

Exit check(const SourceFolders &folders, const CheckOptions &options)
{
    const SourceTree sources(folders);
    const PackChecker checker(sources, QDate::currentDate());
    const CheckReport report(checker.check(), checker.counts(),
                             options.each ? CheckReport::Detail::Each : CheckReport::Detail::Counted);
    switch (options.format) {
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
    const bool good = options.strict ? report.isFinished() : !report.hasErrors();
    return good ? Exit::Success : Exit::No;
}

} // namespace stapsteen::packtool
