// SPDX-License-Identifier: EUPL-1.2
#include "intake/Commands.h"

#include "intake/Inbox.h"
#include "intake/Intake.h"
#include "intake/StopSignal.h"
#include "intake/desk/DeskCommands.h"

#include "wire/DurableFile.h"
#include "wire/Enrolment.h"
#include "wire/Protocol.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace stapsteen {

namespace {

constexpr qsizetype MaxReachUsBytes = 16 * 1024;

void print(FILE *to, const QString &line)
{
    std::fputs((line + u'\n').toUtf8().constData(), to);
    std::fflush(to);
}

QString usage()
{
    return QStringLiteral(
               "Usage:\n"
               "  stapsteen-intake serve --data DIR [--database sqlite:///FILE] [--listen HOST:PORT] "
               "[--behind-https]\n"
               "                         [--sso-socket PATH --sso-header NAME] [--open-klant FILE]\n"
               "                         [--packs DIR]\n"
               "  stapsteen-intake enrol --data DIR [--database …] --municipality NAME --centre NAME --url "
               "URL\n"
               "                         --reach-us FILE [--authority FILE] --out FILE\n")
        + deskcommands::usage();
}

// What all commands share: the folder, and the database in it unless another is named.
struct Place {
    QString folder;
    QString database;

    static Result<Place> from(const QCommandLineParser &parser)
    {
        const QString folder = QDir(parser.value(QStringLiteral("data"))).absolutePath();
        if (!QDir().mkpath(folder))
            return failure("folder", QStringLiteral("De map %1 is niet te maken.").arg(folder));
        QString database = parser.value(QStringLiteral("database"));
        if (database.isEmpty())
            database = QStringLiteral("sqlite://") + QDir(folder).filePath(QStringLiteral("intake.db"));
        return Place{folder, database};
    }
};

Result<> serve(const QCommandLineParser &parser)
{
    const auto place = Place::from(parser);
    if (!place)
        return failure(place.error());
    const QUrl listen(QStringLiteral("http://") + parser.value(QStringLiteral("listen")), QUrl::StrictMode);
    if (!listen.isValid() || listen.host().isEmpty() || listen.port() < 0 || !listen.path().isEmpty())
        return failure("usage", QStringLiteral("--listen wil een adres en een poort, zoals 127.0.0.1:8480."));

    StopSignal stop; // from here on, SIGTERM ends us in good order
    IntakeOptions options{place->folder, place->database, listen.host(), quint16(listen.port())};
    options.packs = parser.value(QStringLiteral("packs"));
    options.isBehindHttps = parser.isSet(QStringLiteral("behind-https"));
    options.singleSignOnSocket = parser.value(QStringLiteral("sso-socket"));
    options.singleSignOnHeader = parser.value(QStringLiteral("sso-header"));
    if (options.singleSignOnSocket.isEmpty() != options.singleSignOnHeader.isEmpty())
        return failure("usage", QStringLiteral("--sso-socket en --sso-header horen bij elkaar."));
    if (parser.isSet(QStringLiteral("open-klant"))) {
        const auto openKlant = OpenKlantSettings::load(parser.value(QStringLiteral("open-klant")));
        if (!openKlant)
            return failure(openKlant.error());
        options.openKlant = *openKlant;
    }
    const auto intake = Intake::start(options);
    if (!intake)
        return failure(intake.error());
    QUrl here = listen;
    here.setPort((*intake)->port());
    print(stdout, QStringLiteral("listening on ") + here.toString());
    QObject::connect(&stop, &StopSignal::received, qApp, &QCoreApplication::quit);
    QCoreApplication::exec();
    return {};
}

// The part of the enrolment that people write themselves; read by the rules of the whole.
Result<Enrolment> withReachUs(const Enrolment &enrolment, const QString &file)
{
    const auto text = readWhole(file, MaxReachUsBytes);
    if (!text)
        return failure(text.error());
    QJsonObject object = QJsonDocument::fromJson(enrolment.toJson()).object();
    object.insert(QStringLiteral("reachUs"), QJsonDocument::fromJson(*text).object());
    return Enrolment::fromJson(QJsonDocument(object).toJson());
}

Result<> enrol(const QCommandLineParser &parser)
{
    const auto place = Place::from(parser);
    if (!place)
        return failure(place.error());
    const auto identity = Identity::loadOrCreate(place->folder);
    if (!identity)
        return failure(identity.error());
    const auto store = Store::open(place->database);
    if (!store)
        return failure(store.error());
    const QString authorityFile = parser.value(QStringLiteral("authority"));
    const auto authority = authorityFile.isEmpty() ? Result<QByteArray>()
                                                   : readWhole(authorityFile, protocol::MaxEnrolmentBytes);
    if (!authority)
        return failure(authority.error());
    const Enrolment draft{parser.value(QStringLiteral("municipality")),
                          parser.value(QStringLiteral("centre")),
                          QUrl(parser.value(QStringLiteral("url")), QUrl::StrictMode),
                          identity->seal.publicKey(),
                          identity->signing.publicKey(),
                          {},
                          {},
                          identity->withdrawalSalt,
                          *authority};
    auto enrolment = withReachUs(draft, parser.value(QStringLiteral("reach-us")));
    if (!enrolment)
        return failure(enrolment.error());
    // Last, so that a mistake above leaves no token behind.
    const auto token = inbox::issueToken(*store, enrolment->centre, QDateTime::currentDateTimeUtc());
    if (!token)
        return failure(token.error());
    enrolment->token = *token;
    return writeDurably(parser.value(QStringLiteral("out")), enrolment->toJson(), OwnerOnly);
}

} // namespace

int runIntake(const QStringList &arguments)
{
    QCommandLineParser parser;
    for (const char *name : {"data", "database", "municipality", "centre", "url", "reach-us", "authority",
                             "out", "packs", "sso-socket", "sso-header", "open-klant"}) {
        const QString option = QString::fromLatin1(name);
        parser.addOption({option, QString(), option});
    }
    parser.addOption(
        {QStringLiteral("listen"), QString(), QStringLiteral("address"), QStringLiteral("127.0.0.1:8480")});
    parser.addOption({QStringLiteral("behind-https"), QString()});
    parser.addOption({QStringLiteral("help"), QString()});
    deskcommands::addOptions(parser);
    const bool isParsed = parser.parse(arguments);
    const QStringList words = parser.positionalArguments();
    if (isParsed && parser.isSet(QStringLiteral("help"))) {
        print(stdout, usage());
        return 0;
    }

    const auto isComplete = [&](const QStringList &needed) {
        return std::all_of(needed.begin(), needed.end(),
                           [&](const QString &option) { return !parser.value(option).isEmpty(); });
    };
    Result<> done;
    if (!isParsed || !isComplete({QStringLiteral("data")})) {
        done = failure("usage", parser.errorText());
    } else if (words == QStringList{QStringLiteral("serve")}) {
        done = serve(parser);
    } else if (words == QStringList{QStringLiteral("enrol")}
               && isComplete({QStringLiteral("municipality"), QStringLiteral("centre"), QStringLiteral("url"),
                              QStringLiteral("reach-us"), QStringLiteral("out")})) {
        done = enrol(parser);
    } else if (!deskcommands::knows(words)) {
        done = failure("usage", QString());
    } else {
        const auto place = Place::from(parser);
        done = place ? deskcommands::run(words, parser, place->folder, place->database)
                     : Result<>(failure(place.error()));
    }
    if (done)
        return 0;
    if (!done.error().sentence.isEmpty())
        print(stderr, QStringLiteral("stapsteen-intake: ") + done.error().sentence);
    if (done.error().code != QLatin1String("usage"))
        return 1;
    print(stderr, usage());
    return 2;
}

} // namespace stapsteen
