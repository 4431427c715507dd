// SPDX-License-Identifier: EUPL-1.2
#include "narration/PrivateSound.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <utility>

namespace stapsteen {

namespace {

// libpulse reads one file of settings: this one, else the user's, else the system's.
constexpr const char *SettingsVariable = "PULSE_CLIENTCONFIG";

QString settingsUntilNow()
{
    const QString chosen = qEnvironmentVariable(SettingsVariable);
    if (!chosen.isEmpty())
        return chosen;
    const QString config =
        qEnvironmentVariable("XDG_CONFIG_HOME", QDir::homePath() + QStringLiteral("/.config"));
    const QString users = config + QStringLiteral("/pulse/client.conf");
    return QFile::exists(users) ? users : QStringLiteral("/etc/pulse/client.conf");
}

} // namespace

bool keepSoundPrivate(const QString &folder)
{
    const QString path = QDir(folder).absoluteFilePath(QStringLiteral("pulse-client.conf"));
    const QString before = settingsUntilNow();
    if (before != path) {
        QByteArray settings;
        // A file that is not there is an empty one to libpulse. What lies in the folder beside it comes after
        // it, and would not be read for a file that is only included.
        QStringList files{before};
        const QDir additions(before + QStringLiteral(".d"));
        for (const QString &name : additions.entryList({QStringLiteral("*.conf")}, QDir::Files, QDir::Name))
            files.append(additions.filePath(name));
        for (const QString &included : std::as_const(files))
            settings += ".include " + QFile::encodeName(included) + '\n';
        settings += "enable-shm = no\n";
        QSaveFile file(path);
        if (!QDir().mkpath(folder) || !file.open(QIODevice::WriteOnly)
            || file.write(settings) != settings.size() || !file.commit())
            return false;
    }
    return qputenv(SettingsVariable, QFile::encodeName(path));
}

} // namespace stapsteen
