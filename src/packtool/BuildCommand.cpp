// SPDX-License-Identifier: EUPL-1.2
#include "packtool/Console.h"

#include "content/PackBuilder.h"

namespace stapsteen::packtool {

Exit build(const SourceFolders &folders, const QString &output)
{
    const SourceTree sources(folders);
    sayProblems(sources);
    const auto info = PackBuilder(sources).build(output);
    if (!info)
        return failed(info.error());
    out() << QStringLiteral("%1: %2 versie %3, %4 kaarten, %5 zinnen, %6 pictogrammen, %7 opnamen")
                 .arg(output, info->id)
                 .arg(info->version)
                 .arg(info->cards)
                 .arg(info->lines)
                 .arg(info->pictograms)
                 .arg(info->clips)
          << Qt::endl;
    return Exit::Success;
}

} // namespace stapsteen::packtool
