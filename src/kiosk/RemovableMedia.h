// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace stapsteen {

/// A USB stick or the like that is mounted now.
struct Medium {
    QString name; ///< as it is labelled
    QString path;
    bool writable = false;
};

/// What is mounted now, wherever. Called each time staff look.
using Mounts = std::function<QList<Medium>()>;

/// All file systems of this machine.
QList<Medium> mountedVolumes();

/// Those of @p mounted where desktops and udisks mount what is plugged in: beneath /media and /run/media.
/// Staff choose among these and nothing else, so that nobody walks through the kiosk's own files.
QList<Medium> removableMedia(const QList<Medium> &mounted);

/// The names of the files directly on @p medium that end in @p suffix (".json"), sorted; no links, no
/// folders, nothing hidden, at most 20.
QStringList filesOn(const Medium &medium, const QString &suffix);

} // namespace stapsteen
