// SPDX-License-Identifier: EUPL-1.2
#include "kiosk/Kiosk.h"
#include "kiosk/KioskWindow.h"

#include "common/NoCore.h"
#include "narration/PrivateSound.h"

#include <QCommandLineParser>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QStandardPaths>
#include <QTextStream>

using namespace stapsteen;

namespace {

int setPin(const QString &data, const QString &pinFile)
{
    QTextStream err(stderr);
    QFile file(pinFile);
    if (!file.open(QIODevice::ReadOnly)) {
        err << pinFile << QStringLiteral(" is niet te lezen.\n");
        return 1;
    }
    QDir().mkpath(data);
    const auto stored = KioskSettings::storePin(data + QStringLiteral("/kiosk.ini"),
                                                QString::fromUtf8(file.readAll()).trimmed());
    if (!stored) {
        err << stored.error().sentence << '\n';
        return 1;
    }
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    leaveNoCore();
    QElapsedTimer started;
    started.start();
    prepareApplication();
    QGuiApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("stapsteen"));
    QCoreApplication::setApplicationVersion(QStringLiteral(STAPSTEEN_VERSION));

    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("De kiosk."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QString home = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    parser.addOptions({
        {QStringLiteral("data"), QStringLiteral("Map van deze kiosk."), QStringLiteral("map"), home},
        {QStringLiteral("content"), QStringLiteral("Het meegeleverde pakket."), QStringLiteral("bestand"),
         QCoreApplication::applicationDirPath() + QStringLiteral("/../share/stapsteen/base.pack")},
        {QStringLiteral("follow"),
         QStringLiteral("Toon het pakket meteen opnieuw als het bestand verandert (voor een redacteur).")},
        {QStringLiteral("enrol"), QStringLiteral("Meld de kiosk aan met dit bestand van de gemeente."),
         QStringLiteral("bestand")},
        {QStringLiteral("size"), QStringLiteral("Een venster van BxH in plaats van het hele scherm."),
         QStringLiteral("BxH")},
        {QStringLiteral("set-pin-file"),
         QStringLiteral("Stel de pincode voor medewerkers in uit dit bestand en stop."),
         QStringLiteral("bestand")},
    });
    parser.process(app);

    const QString data = parser.value(QStringLiteral("data"));
    if (parser.isSet(QStringLiteral("set-pin-file")))
        return setPin(data, parser.value(QStringLiteral("set-pin-file")));

    keepSoundPrivate(data);
    Kiosk kiosk({data, parser.value(QStringLiteral("content"))});
    if (parser.isSet(QStringLiteral("follow")))
        kiosk.followContent();
    KioskWindow window(kiosk);
    if (!window.open(parser.value(QStringLiteral("size"))))
        return 1;
    QObject::connect(&window, &KioskWindow::firstFrameShown, &kiosk, [&] {
        if (qEnvironmentVariableIsSet("STAPSTEEN_BENCH_START"))
            QTextStream(stdout) << "first-frame " << started.elapsed() << Qt::endl;
        kiosk.startDeferred();
        if (parser.isSet(QStringLiteral("enrol")))
            kiosk.enrol(parser.value(QStringLiteral("enrol")));
    });
    return app.exec();
}
