// SPDX-License-Identifier: EUPL-1.2
#include "packtool/Commands.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTextStream>

using namespace stapsteen;
using packtool::Exit;

namespace {

/// Where the sources of this repository lie seen from a content folder, unless the editor says otherwise.
QString folderOr(const QString &given, const QString &content, const QString &usual)
{
    if (!given.isEmpty())
        return given;
    const QString path = QDir::cleanPath(content + QLatin1Char('/') + usual);
    return QFileInfo(path).isDir() ? path : QString();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("stapsteen-pack"));
    QCoreApplication::setApplicationVersion(QStringLiteral(STAPSTEEN_VERSION));

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Controleert, bouwt en ondertekent de inhoud van Stapsteen.\n\n"
                       "  check MAP                zegt wat er ontbreekt of niet klopt\n"
                       "  build MAP -o BESTAND     maakt het pakket\n"
                       "  sign BESTAND -s SLEUTEL  ondertekent het (minisign-formaat)\n"
                       "  verify BESTAND -p SLEUTEL\n"
                       "  translations MAP         werkt de vertaalbestanden bij\n"
                       "  keys -o NAAM             maakt een sleutelpaar\n\n"
                       "Uitgang: 0 goed, 1 de controle vond fouten, 2 het lukte niet."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption translations(
        QStringLiteral("translations"), QStringLiteral("Map met content_<taal>.ts."), QStringLiteral("map"));
    const QCommandLineOption pictograms(QStringLiteral("pictograms"),
                                        QStringLiteral("Map met <pictogram>.svg."), QStringLiteral("map"));
    const QCommandLineOption scenes(QStringLiteral("scenes"), QStringLiteral("Map met <scène>.svg."),
                                    QStringLiteral("map"));
    const QCommandLineOption audio(QStringLiteral("audio"), QStringLiteral("Map met <taal>/<zin>.opus."),
                                   QStringLiteral("map"));
    const QCommandLineOption output({QStringLiteral("o"), QStringLiteral("output")},
                                    QStringLiteral("Wat er geschreven wordt."), QStringLiteral("bestand"));
    const QCommandLineOption secretKey(QStringLiteral("s"), QStringLiteral("Geheime sleutel."),
                                       QStringLiteral("bestand"));
    const QCommandLineOption publicKey(QStringLiteral("p"), QStringLiteral("Openbare sleutel."),
                                       QStringLiteral("bestand"));
    parser.addOptions({translations, pictograms, scenes, audio, output, secretKey, publicKey});
    parser.addPositionalArgument(QStringLiteral("opdracht"),
                                 QStringLiteral("Een van de opdrachten hierboven."));
    parser.addPositionalArgument(QStringLiteral("map"), QStringLiteral("Map of bestand."));
    parser.process(application);

    const QStringList words = parser.positionalArguments();
    const QString command = words.value(0);
    const QString subject = words.value(1);
    const SourceFolders folders{
        subject,
        folderOr(parser.value(pictograms), subject, QStringLiteral("../../pictograms")),
        folderOr(parser.value(translations), subject, QStringLiteral("../../../translations")),
        folderOr(parser.value(audio), subject, QStringLiteral("../../audio")),
        folderOr(parser.value(scenes), subject, QStringLiteral("../../scenes")),
    };

    const bool given = words.size() == 2;
    Exit result = Exit::Failed;
    if (command == QLatin1String("check") && given)
        result = packtool::check(folders);
    else if (command == QLatin1String("build") && given && parser.isSet(output))
        result = packtool::build(folders, parser.value(output));
    else if (command == QLatin1String("sign") && given && parser.isSet(secretKey))
        result = packtool::sign(subject, parser.value(secretKey));
    else if (command == QLatin1String("verify") && given && parser.isSet(publicKey))
        result = packtool::verify(subject, parser.value(publicKey));
    else if (command == QLatin1String("translations") && given)
        result = packtool::translations(folders);
    else if (command == QLatin1String("keys") && words.size() == 1 && parser.isSet(output))
        result = packtool::keys(parser.value(output));
    else
        QTextStream(stderr) << parser.helpText();
    return int(result);
}
