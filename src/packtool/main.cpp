// SPDX-License-Identifier: EUPL-1.2
#include "packtool/Commands.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTextStream>

#include <algorithm>
#include <functional>

using namespace stapsteen;
using packtool::Exit;

namespace {

/// One command: what the editor types after its name, what it does, and when it runs.
struct Command {
    QString name;
    QString arguments; ///< as in the help
    QString does;
    qsizetype subjects = 0;
    QStringList needs; ///< options without which it cannot run
    std::function<Exit()> run;
};

/// Where the sources of this repository lie seen from a content folder, unless the editor says otherwise.
QString folderOr(const QString &given, const QString &content, const QString &usual)
{
    if (!given.isEmpty())
        return given;
    const QString path = QDir::cleanPath(content + QLatin1Char('/') + usual);
    return QFileInfo(path).isDir() ? path : QString();
}

QString description(const QList<Command> &commands)
{
    QString text = QStringLiteral("Controleert, bouwt en ondertekent de inhoud van Stapsteen.\n\n");
    for (const Command &command : commands) {
        text += QStringLiteral("  %1\n      %2\n")
                    .arg((command.name + QLatin1Char(' ') + command.arguments).trimmed(), command.does);
    }
    return text + QStringLiteral("\nUitgang: 0 goed, 1 de controle vond fouten, 2 het lukte niet.");
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("stapsteen-pack"));
    QCoreApplication::setApplicationVersion(QStringLiteral(STAPSTEEN_VERSION));

    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    const auto option = [&parser](const QStringList &names, const QString &meaning, const QString &value) {
        parser.addOption({names, meaning, value});
    };
    const QString file = QStringLiteral("bestand");
    const QString folder = QStringLiteral("map");
    option({QStringLiteral("translations")}, QStringLiteral("Map met content_<taal>.ts."), folder);
    option({QStringLiteral("pictograms")}, QStringLiteral("Map met <pictogram>.svg en people.json."), folder);
    option({QStringLiteral("scenes")}, QStringLiteral("Map met <tekening>.svg."), folder);
    option({QStringLiteral("audio")}, QStringLiteral("Map met <taal>/<zin>.opus."), folder);
    option({QStringLiteral("words")}, QStringLiteral("Map met dutch.json en <taal>.json."), folder);
    option({QStringLiteral("o"), QStringLiteral("output")}, QStringLiteral("Wat er geschreven wordt."), file);
    option({QStringLiteral("s")}, QStringLiteral("Geheime sleutel."), file);
    option({QStringLiteral("p")}, QStringLiteral("Openbare sleutel."), file);
    option({QStringLiteral("format")}, QStringLiteral("Hoe check het zegt: text, json of github."),
           QStringLiteral("vorm"));
    parser.addOption({QStringLiteral("json"), QStringLiteral("Hetzelfde als --format json.")});
    parser.addPositionalArgument(QStringLiteral("opdracht"),
                                 QStringLiteral("Een van de opdrachten hierboven."));
    parser.addPositionalArgument(QStringLiteral("map"), QStringLiteral("Map of bestand."));

    QString subject;
    SourceFolders folders;
    packtool::Format format = packtool::Format::Text;
    const QList<Command> commands = {
        {QStringLiteral("check"),
         QStringLiteral("MAP [--json | --format github]"),
         QStringLiteral("zegt wat er ontbreekt of niet klopt, en telt"),
         1,
         {},
         [&] { return packtool::check(folders, format); }},
        {QStringLiteral("build"),
         QStringLiteral("MAP -o BESTAND"),
         QStringLiteral("maakt het pakket"),
         1,
         {QStringLiteral("o")},
         [&] { return packtool::build(folders, parser.value(QStringLiteral("o"))); }},
        {QStringLiteral("sign"),
         QStringLiteral("BESTAND -s SLEUTEL"),
         QStringLiteral("ondertekent het pakket (minisign-formaat)"),
         1,
         {QStringLiteral("s")},
         [&] { return packtool::sign(subject, parser.value(QStringLiteral("s"))); }},
        {QStringLiteral("verify"),
         QStringLiteral("BESTAND -p SLEUTEL"),
         QStringLiteral("zegt of het pakket echt is"),
         1,
         {QStringLiteral("p")},
         [&] { return packtool::verify(subject, parser.value(QStringLiteral("p"))); }},
        {QStringLiteral("translations"),
         QStringLiteral("MAP"),
         QStringLiteral("werkt de vertaalbestanden bij"),
         1,
         {},
         [&] { return packtool::translations(folders); }},
        {QStringLiteral("keys"),
         QStringLiteral("-o NAAM"),
         QStringLiteral("maakt een sleutelpaar"),
         0,
         {QStringLiteral("o")},
         [&] { return packtool::keys(parser.value(QStringLiteral("o"))); }},
    };
    parser.setApplicationDescription(description(commands));
    parser.process(application);

    const QStringList words = parser.positionalArguments();
    subject = words.value(1);
    folders = {
        subject,
        folderOr(parser.value(QStringLiteral("pictograms")), subject, QStringLiteral("../../pictograms")),
        folderOr(parser.value(QStringLiteral("translations")), subject,
                 QStringLiteral("../../../translations")),
        folderOr(parser.value(QStringLiteral("audio")), subject, QStringLiteral("../../audio")),
        folderOr(parser.value(QStringLiteral("scenes")), subject, QStringLiteral("../../scenes")),
        folderOr(parser.value(QStringLiteral("words")), subject, QStringLiteral("../words"))};
    const QString form = parser.isSet(QStringLiteral("json")) ? QStringLiteral("json")
                                                              : parser.value(QStringLiteral("format"));
    bool understood = true;
    if (form == QLatin1String("json"))
        format = packtool::Format::Json;
    else if (form == QLatin1String("github"))
        format = packtool::Format::Github;
    else
        understood = form.isEmpty() || form == QLatin1String("text");

    for (const Command &command : commands) {
        if (command.name != words.value(0) || words.size() - 1 != command.subjects || !understood)
            continue;
        if (std::ranges::all_of(command.needs, [&](const QString &name) { return parser.isSet(name); }))
            return int(command.run());
    }
    QTextStream(stderr) << parser.helpText();
    return int(Exit::Failed);
}
