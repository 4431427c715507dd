// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "packtool/Commands.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

namespace stapsteen::packtool {

/// Content shown in the kiosk while an editor works on it: whatever changes in the sources is built anew, and
/// the kiosk (--follow) shows it. The kiosk gets a data folder of its own, which goes when it closes.
class Preview : public QObject {
    Q_OBJECT

public:
    Preview(SourceFolders folders, QString kiosk, QString size);

    /// Returns when the kiosk is closed.
    Exit run();

private:
    /// Whether a pack could be built of the sources as they are now; says why not.
    bool build();
    void watch(const SourceTree &sources);

    SourceFolders m_folders;
    QString m_kiosk;
    QString m_size;
    QTemporaryDir m_workshop;
    QFileSystemWatcher m_watcher;
    QTimer m_pause; ///< editors write several files at once, and a file in several steps
    QProcess m_process;
};

} // namespace stapsteen::packtool
