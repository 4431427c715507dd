// SPDX-License-Identifier: EUPL-1.2
#include "kiosk/RemovableMedia.h"

#include <QDir>
#include <QStorageInfo>

#include <algorithm>

namespace stapsteen {

namespace {

constexpr qsizetype MostFiles = 20; // what a screen shows; who has more has the wrong stick

bool isRemovable(const Medium &medium)
{
    return medium.path.startsWith(QLatin1String("/media/"))
        || medium.path.startsWith(QLatin1String("/run/media/"));
}

} // namespace

QList<Medium> mountedVolumes()
{
    QList<Medium> mounted;
    for (const QStorageInfo &volume : QStorageInfo::mountedVolumes()) {
        if (volume.isValid() && volume.isReady())
            mounted.append({volume.displayName(), volume.rootPath(), !volume.isReadOnly()});
    }
    return mounted;
}

QList<Medium> removableMedia(const QList<Medium> &mounted)
{
    QList<Medium> media;
    std::ranges::copy_if(mounted, std::back_inserter(media), isRemovable);
    return media;
}

QStringList filesOn(const Medium &medium, const QString &suffix)
{
    const QDir folder(medium.path);
    return folder
        .entryList({u'*' + suffix}, QDir::Files | QDir::Readable | QDir::NoSymLinks,
                   QDir::Name | QDir::IgnoreCase)
        .mid(0, MostFiles);
}

} // namespace stapsteen
