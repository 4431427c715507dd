// SPDX-License-Identifier: EUPL-1.2
#include "kiosk/KioskSettings.h"

#include <QFile>
#include <QRegularExpression>
#include <QSettings>

#include <sodium.h>

namespace stapsteen {

namespace {

int secondsWithin(int least, const QVariant &written, int most, int usual)
{
    bool isNumber = false;
    const int seconds = written.toInt(&isNumber);
    return isNumber && least <= seconds && seconds <= most ? seconds : usual;
}

} // namespace

KioskSettings KioskSettings::load(const QString &file)
{
    const QSettings ini(file, QSettings::IniFormat);
    KioskSettings settings;
    settings.idleSeconds =
        secondsWithin(20, ini.value(QStringLiteral("visit/idleSeconds")), 1800, settings.idleSeconds);
    settings.warningSeconds =
        secondsWithin(20, ini.value(QStringLiteral("visit/warningSeconds")), 300, settings.warningSeconds);
    settings.attractSound = ini.value(QStringLiteral("sound/attract"), settings.attractSound).toBool();
    settings.packKey = ini.value(QStringLiteral("content/key")).toString();
    settings.packId = ini.value(QStringLiteral("content/pack")).toString();
    static const QRegularExpression name(QStringLiteral("\\A[a-z]{2,8}\\z"));
    const QStringList keys = ini.allKeys();
    for (const QString &key : keys) {
        if (!key.startsWith(QLatin1String("voices/")))
            continue;
        const QString voice = ini.value(key).toString();
        if (name.match(voice).hasMatch())
            settings.voices.insert(key.section(QLatin1Char('/'), 1), voice);
    }
    settings.printer = ini.value(QStringLiteral("print/printer")).toString();
    settings.printNames = ini.value(QStringLiteral("print/names"), settings.printNames).toBool();
    settings.pinHash = ini.value(QStringLiteral("staff/pinHash")).toString();
    return settings;
}

Result<> KioskSettings::storePin(const QString &file, const QString &pin)
{
    static const QRegularExpression digits(QStringLiteral("\\A[0-9]{4,12}\\z"));
    if (!digits.match(pin).hasMatch())
        return failure("pin-invalid", QStringLiteral("Een pincode heeft 4 tot 12 cijfers."));
    const QByteArray secret = pin.toUtf8();
    char hash[crypto_pwhash_STRBYTES];
    // A PIN is short: what protects it is that guessing is slow here and limited at the door.
    if (sodium_init() < 0
        || crypto_pwhash_str(hash, secret.constData(), size_t(secret.size()),
                             crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_MIN * 2048)
            != 0)
        return failure("settings-unwritable", QStringLiteral("Er is te weinig geheugen voor de pincode."));
    QSettings ini(file, QSettings::IniFormat);
    ini.setValue(QStringLiteral("staff/pinHash"), QString::fromLatin1(hash));
    ini.sync();
    // A PIN is short: whoever reads its hash can try them all.
    const bool closed = QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
    if (ini.status() != QSettings::NoError || !closed)
        return failure("settings-unwritable", QStringLiteral("%1 is niet te schrijven.").arg(file));
    return {};
}

bool KioskSettings::pinMatches(const QString &pin) const
{
    const QByteArray secret = pin.toUtf8();
    const QByteArray hash = pinHash.toLatin1();
    return !hash.isEmpty() && sodium_init() >= 0
        && crypto_pwhash_str_verify(hash.constData(), secret.constData(), size_t(secret.size())) == 0;
}

} // namespace stapsteen
