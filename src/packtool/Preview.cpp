// SPDX-License-Identifier: EUPL-1.2
#include "packtool/Preview.h"

#include "content/PackBuilder.h"
#include "packtool/Console.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QEventLoop>
#include <QFileInfo>
#include <QStandardPaths>

#include <chrono>
#include <csignal>
#include <utility>

namespace stapsteen::packtool {

namespace {

/// The kiosk beside this program, else the one that is installed; empty if there is none.
QString usualKiosk()
{
    const QString beside = QCoreApplication::applicationDirPath() + QLatin1String("/stapsteen");
    return QFileInfo(beside).isExecutable() ? beside
                                            : QStandardPaths::findExecutable(QStringLiteral("stapsteen"));
}

} // namespace

Preview::Preview(SourceFolders folders, QString kiosk, QString size)
    : m_folders(std::move(folders))
    , m_kiosk(std::move(kiosk))
    , m_size(std::move(size))
{
    using namespace std::chrono_literals;
    m_pause.setSingleShot(true);
    m_pause.setInterval(200ms);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (build())
            out() << QStringLiteral("Bijgewerkt.") << Qt::endl;
    });
}

bool Preview::build()
{
    const SourceTree sources(m_folders);
    sayProblems(sources);
    watch(sources);
    const auto built = PackBuilder(sources).build(m_workshop.filePath(QStringLiteral("preview.pack")));
    if (!built)
        err() << built.error().sentence << Qt::endl;
    return built.has_value();
}

void Preview::watch(const SourceTree &sources)
{
    // Anew each time: an editor that writes a file beside the old one and renames it leaves us watching
    // the old one, and folders come and go.
    QStringList paths;
    for (const QString &folder : {m_folders.content, sources.base, m_folders.pictograms, m_folders.scenes,
                                  m_folders.translations, m_folders.audio}) {
        if (folder.isEmpty() || !QFileInfo(folder).isDir())
            continue;
        paths.append(folder);
        for (QDirIterator entries(folder, QDir::AllEntries | QDir::NoDotAndDotDot,
                                  QDirIterator::Subdirectories);
             entries.hasNext();)
            paths.append(entries.next());
    }
    const QStringList known = m_watcher.files() + m_watcher.directories();
    if (!known.isEmpty())
        m_watcher.removePaths(known);
    m_watcher.addPaths(paths);
}

Exit Preview::run()
{
    if (m_kiosk.isEmpty())
        m_kiosk = usualKiosk();
    if (m_kiosk.isEmpty()) {
        err() << QStringLiteral("De kiosk is er niet. Zeg met --kiosk waar het programma stapsteen staat.")
              << Qt::endl;
        return Exit::Failed;
    }
    if (!build())
        return Exit::Failed;
    m_process.setProcessChannelMode(QProcess::ForwardedChannels);
    m_process.start(m_kiosk,
                    {QStringLiteral("--content"), m_workshop.filePath(QStringLiteral("preview.pack")),
                     QStringLiteral("--follow"), QStringLiteral("--data"),
                     m_workshop.filePath(QStringLiteral("kiosk")), QStringLiteral("--size"), m_size});
    if (!m_process.waitForStarted()) {
        err() << QStringLiteral("%1 is niet te starten: %2").arg(m_kiosk, m_process.errorString())
              << Qt::endl;
        return Exit::Failed;
    }
    out() << QStringLiteral(
        "De kiosk gaat open. Wat u bewaart, ziet u daar. Sluit de kiosk om te stoppen, of "
        "toets Ctrl+C.")
          << Qt::endl;
    // Ctrl+C reaches the kiosk too and ends it; we stay, to clear its folder away.
    std::signal(SIGINT, SIG_IGN);
    QEventLoop loop;
    connect(&m_process, &QProcess::finished, &loop, &QEventLoop::quit);
    // It may have closed already: a signal of then is not sent again.
    if (m_process.state() != QProcess::NotRunning)
        loop.exec();
    const int wellEnded = m_process.exitStatus() == QProcess::NormalExit ? 0 : SIGINT;
    return m_process.exitCode() == wellEnded ? Exit::Success : Exit::Failed;
}

Exit preview(const SourceFolders &folders, const QString &kiosk, const QString &size)
{
    return Preview(folders, kiosk, size).run();
}

} // namespace stapsteen::packtool
