// SPDX-License-Identifier: EUPL-1.2
#include "packtool/Console.h"

#include "content/PackBuilder.h"
#include "content/PackDifference.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>

namespace stapsteen::packtool {

namespace {

/// A pack, or what would be built of a content folder.
Result<Pack> packFrom(const SourceFolders &folders, const QTemporaryDir &workshop, const QString &name)
{
    if (!QFileInfo(folders.content).isDir())
        return Pack::open(folders.content);
    const SourceTree sources(folders);
    const QString file = workshop.filePath(name);
    if (const auto built = PackBuilder(sources).build(file); !built)
        return failure(built.error());
    return Pack::open(file);
}

void print(const PackChange &change)
{
    const auto line = [](const char *label, const QString &text) {
        if (!text.isEmpty())
            out() << "    " << QString::fromUtf8(label) << text << '\n';
    };
    const bool changed = change.kind == PackChange::Kind::Changed;
    const char *sign = changed ? "~ " : change.kind == PackChange::Kind::Added ? "+ " : "- ";
    out() << sign << change.what << ' ' << change.name << '\n';
    line(changed ? "was:   " : "", change.before);
    line(changed ? "wordt: " : "", change.after);
}

} // namespace

Exit diff(const SourceFolders &before, const SourceFolders &after)
{
    const QTemporaryDir workshop;
    const auto old = packFrom(before, workshop, QStringLiteral("before.pack"));
    if (!old)
        return failed(old.error());
    const auto now = packFrom(after, workshop, QStringLiteral("after.pack"));
    if (!now)
        return failed(now.error());
    const auto changes = differences(*old, *now);
    if (!changes)
        return failed(changes.error());
    for (const PackChange &change : *changes)
        print(change);
    const auto count = [&](PackChange::Kind kind) {
        return std::ranges::count(*changes, kind, &PackChange::kind);
    };
    out() << QStringLiteral("Erbij: %1. Weg: %2. Veranderd: %3.")
                 .arg(count(PackChange::Kind::Added))
                 .arg(count(PackChange::Kind::Removed))
                 .arg(count(PackChange::Kind::Changed))
          << Qt::endl;
    return changes->isEmpty() ? Exit::Success : Exit::No;
}

} // namespace stapsteen::packtool
