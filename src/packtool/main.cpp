// SPDX-License-Identifier: EUPL-1.2
#include "packtool/Commands.h"

#include "content/SourceLayer.h"

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

SourceFolders foldersOf(const QCommandLineParser &parser, const QString &content)
{
    // An overlay may lie anywhere; what is shared lies around its base.
    const QString extends = SourceLayer(content).extends;
    const QString root = QDir::cleanPath(content + QLatin1Char('/') + extends);
    const auto folder = [&](const char *option, const char *usual) {
        return folderOr(parser.value(QLatin1String(option)), root, QLatin1String(usual));
    };
    return {content,
            folder("pictograms", "../../pictograms"),
            folder("translations", "../../../translations"),
            folder("audio", "../../audio"),
            folder("scenes", "../../scenes"),
            folder("words", "../words")};
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
    option({QStringLiteral("scenes")}, QStringLiteral("Map met <tekening>.svg en people.json."), folder);
    option({QStringLiteral("audio")}, QStringLiteral("Map met <taal>/<zin>.opus."), folder);
    option({QStringLiteral("words")}, QStringLiteral("Map met dutch.json en <taal>.json."), folder);
    option({QStringLiteral("o"), QStringLiteral("output")}, QStringLiteral("Wat er geschreven wordt."), file);
    option({QStringLiteral("s")}, QStringLiteral("Geheime sleutel."), file);
    option({QStringLiteral("p")}, QStringLiteral("Openbare sleutel."), file);
    option({QStringLiteral("l")}, QStringLiteral("Taalcode van een vertaling, zoals ar."),
           QStringLiteral("taal"));
    option({QStringLiteral("base")}, QStringLiteral("Map met de algemene inhoud."), folder);
    option({QStringLiteral("kiosk")}, QStringLiteral("Het programma van de kiosk."), file);
    parser.addOption({QStringLiteral("size"), QStringLiteral("Hoe groot de kiosk opent (1280x800)."),
                      QStringLiteral("BxH"), QStringLiteral("1280x800")});
    option({QStringLiteral("format")}, QStringLiteral("Hoe check het zegt: text, json of github."),
           QStringLiteral("vorm"));
    parser.addOption({QStringLiteral("json"), QStringLiteral("Hetzelfde als --format json.")});
    parser.addOption(
        {QStringLiteral("all"),
         QStringLiteral("Noem bij check elke tekst die wacht, niet alleen hoeveel het er zijn.")});
    parser.addOption(
        {QStringLiteral("strict"),
         QStringLiteral("Laat check ook afkeuren wat verouderd, zonder bron, eenzijdig, buiten de "
                        "woordenlijst of onvertaald is.")});
    parser.addPositionalArgument(QStringLiteral("opdracht"),
                                 QStringLiteral("Een van de opdrachten hierboven."));
    parser.addPositionalArgument(QStringLiteral("map"), QStringLiteral("Map of bestand."));

    const auto value = [&parser](const char *name) { return parser.value(QLatin1String(name)); };
    QStringList subjects;
    packtool::Format format = packtool::Format::Text;
    const auto folders = [&](qsizetype subject = 0) { return foldersOf(parser, subjects.at(subject)); };
    const QList<Command> commands = {
        {QStringLiteral("check"),
         QStringLiteral("MAP [--all] [--strict] [--json | --format github]"),
         QStringLiteral("zegt wat er ontbreekt of niet klopt, en telt"),
         1,
         {},
         [&] {
             return packtool::check(
                 folders(),
                 {format, parser.isSet(QStringLiteral("all")), parser.isSet(QStringLiteral("strict"))});
         }},
        {QStringLiteral("preview"),
         QStringLiteral("MAP [--size BxH]"),
         QStringLiteral("opent het in de kiosk en volgt wat u bewaart"),
         1,
         {},
         [&] { return packtool::preview(folders(), value("kiosk"), value("size")); }},
        {QStringLiteral("build"),
         QStringLiteral("MAP -o BESTAND"),
         QStringLiteral("maakt het pakket"),
         1,
         {QStringLiteral("o")},
         [&] { return packtool::build(folders(), value("o")); }},
        {QStringLiteral("diff"),
         QStringLiteral("OUD NIEUW"),
         QStringLiteral("zegt wat er veranderde tussen twee pakketten of mappen"),
         2,
         {},
         [&] { return packtool::diff(folders(0), folders(1)); }},
        {QStringLiteral("sign"),
         QStringLiteral("BESTAND -s SLEUTEL"),
         QStringLiteral("ondertekent het pakket (minisign-formaat)"),
         1,
         {QStringLiteral("s")},
         [&] { return packtool::sign(subjects.at(0), value("s")); }},
        {QStringLiteral("verify"),
         QStringLiteral("BESTAND -p SLEUTEL"),
         QStringLiteral("zegt of het pakket echt is"),
         1,
         {QStringLiteral("p")},
         [&] { return packtool::verify(subjects.at(0), value("p")); }},
        {QStringLiteral("translations"),
         QStringLiteral("MAP"),
         QStringLiteral("werkt de vertaalbestanden bij"),
         1,
         {},
         [&] { return packtool::translations(folders()); }},
        {QStringLiteral("export"),
         QStringLiteral("MAP -l TAAL -o BESTAND.csv"),
         QStringLiteral("zet een vertaling in een tabel voor een rekenblad"),
         1,
         {QStringLiteral("l"), QStringLiteral("o")},
         [&] { return packtool::exportTable(folders(), value("l"), value("o")); }},
        {QStringLiteral("import"),
         QStringLiteral("MAP BESTAND.csv -l TAAL"),
         QStringLiteral("neemt zo'n tabel weer over"),
         2,
         {QStringLiteral("l")},
         [&] { return packtool::importTable(folders(), subjects.at(1), value("l")); }},
        {QStringLiteral("new"),
         QStringLiteral("MAP [--base MAP]"),
         QStringLiteral("begint de eigen inhoud van een organisatie"),
         1,
         {},
         [&] { return packtool::newOverlay(subjects.at(0), value("base")); }},
        {QStringLiteral("keys"),
         QStringLiteral("-o NAAM"),
         QStringLiteral("maakt een sleutelpaar"),
         0,
         {QStringLiteral("o")},
         [&] { return packtool::keys(value("o")); }},
    };
    parser.setApplicationDescription(description(commands));
    parser.process(application);

    const QStringList words = parser.positionalArguments();
    subjects = words.mid(1);
    const QString form = parser.isSet(QStringLiteral("json")) ? QStringLiteral("json") : value("format");
    bool understood = true;
    if (form == QLatin1String("json"))
        format = packtool::Format::Json;
    else if (form == QLatin1String("github"))
        format = packtool::Format::Github;
    else
        understood = form.isEmpty() || form == QLatin1String("text");

    for (const Command &command : commands) {
        if (command.name != words.value(0) || subjects.size() != command.subjects || !understood)
            continue;
        if (std::ranges::all_of(command.needs, [&](const QString &name) { return parser.isSet(name); }))
            return int(command.run());
    }
    QTextStream(stderr) << parser.helpText();
    return int(Exit::Failed);
}
