// SPDX-License-Identifier: EUPL-1.2
#include "intake/Commands.h"

#include "intake/Inbox.h"
#include "intake/Intake.h"
#include "intake/QrPicture.h"
#include "intake/ServiceCommands.h"
#include "intake/StopSignal.h"
#include "intake/Token.h"
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

// Of a QR code, in modules with its quiet zone: version 35. Held so that it fills two thirds of a camera's
// 720 rows, each module of it is three pixels wide; a denser one needs a sharper camera than a centre may
// have.
constexpr int MaxQrSide = 17 + 4 * 35 + 8;

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
               "                         [--internal HOST:PORT] [--retention-days DAYS] [--untouched-days "
               "DAYS]\n"
               "                         [--sso-socket PATH --sso-header NAME] [--open-klant FILE]\n"
               "                         [--packs DIR]\n"
               "  stapsteen-intake enrol --data DIR [--database …] --municipality NAME --centre NAME --url "
               "URL\n"
               "                         --reach-us FILE [--authority FILE] [--out FILE] [--qr FILE.svg]\n")
        + deskcommands::usage() + servicecommands::usage();
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

// An address to listen on, as http://HOST:PORT.
Result<QUrl> listener(const QCommandLineParser &parser, const QString &option)
{
    const QUrl address(QStringLiteral("http://") + parser.value(option), QUrl::StrictMode);
    if (!address.isValid() || address.host().isEmpty() || address.port() < 0 || !address.path().isEmpty()) {
        return failure("usage",
                       QStringLiteral("--%1 wil een adres en een poort, zoals 127.0.0.1:8480.").arg(option));
    }
    return address;
}

Result<> serve(const QCommandLineParser &parser)
{
    const auto place = Place::from(parser);
    if (!place)
        return failure(place.error());
    const auto listen = listener(parser, QStringLiteral("listen"));
    if (!listen)
        return failure(listen.error());

    StopSignal stop; // from here on, SIGTERM ends us in good order
    IntakeOptions options{place->folder, place->database, listen->host(), quint16(listen->port())};
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
    if (parser.isSet(QStringLiteral("internal"))) {
        const auto internal = listener(parser, QStringLiteral("internal"));
        if (!internal)
            return failure(internal.error());
        options.internalHost = internal->host();
        options.internalPort = quint16(internal->port());
    }
    const std::pair<QString, int &> limits[]{{QStringLiteral("retention-days"), options.retention.closed},
                                             {QStringLiteral("untouched-days"), options.retention.untouched}};
    for (const auto &[option, days] : limits) {
        const auto asked = servicecommands::days(parser, option, days);
        if (!asked)
            return failure(asked.error());
        days = *asked;
    }
    const auto intake = Intake::start(options);
    if (!intake)
        return failure(intake.error());
    QUrl here = *listen;
    here.setPort((*intake)->port());
    if (!options.internalHost.isEmpty())
        print(stdout, QStringLiteral("health and metrics on port %1").arg((*intake)->internalPort()));
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

// The enrolment as a picture to print or show, if it is not too dense for a camera.
Result<QByteArray> qrSvg(const Enrolment &enrolment)
{
    const auto picture = QrPicture::of(enrolment.qrText(), QrPicture::Correction::Low);
    if (!picture || picture->side > MaxQrSide) {
        return failure(
            "qr-too-large",
            QStringLiteral("Deze aanmelding is te lang voor een QR-code die een camera leest. Maak "
                           "een bestand (--out), of neem een certificaat met een korte sleutel."));
    }
    return picture->svg();
}

Result<> enrol(const QCommandLineParser &parser)
{
    const QString file = parser.value(QStringLiteral("out"));
    const QString qrFile = parser.value(QStringLiteral("qr"));
    if (!qrFile.isEmpty() && !qrFile.endsWith(QLatin1String(".svg")))
        return failure("usage",
                       QStringLiteral("--qr maakt een tekening: noem een bestand dat eindigt op .svg."));
    const auto place = Place::from(parser);
    if (!place)
        return failure(place.error());
    const auto store = Store::open(place->database);
    if (!store)
        return failure(store.error());
    const auto identity = Identity::loadOrCreate(place->folder, *store);
    if (!identity)
        return failure(identity.error());
    const QString authorityFile = parser.value(QStringLiteral("authority"));
    const auto authority = authorityFile.isEmpty() ? Result<QByteArray>()
                                                   : readWhole(authorityFile, protocol::MaxEnrolmentBytes);
    if (!authority)
        return failure(authority.error());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const Enrolment draft{parser.value(QStringLiteral("municipality")),
                          parser.value(QStringLiteral("centre")),
                          QUrl(parser.value(QStringLiteral("url")), QUrl::StrictMode),
                          identity->seal.publicKey(),
                          identity->signer(now).publicKey(),
                          {},
                          {},
                          identity->withdrawalSalt,
                          *authority};
    auto enrolment = withReachUs(draft, parser.value(QStringLiteral("reach-us")));
    if (!enrolment)
        return failure(enrolment.error());
    // Whether it fits, with a token as long as the one to come.
    enrolment->token = randomToken();
    if (const auto fits = qrSvg(*enrolment); !qrFile.isEmpty() && !fits)
        return failure(fits.error());
    // Last, so that a mistake above leaves no token behind.
    const auto token = inbox::issueToken(*store, enrolment->centre, now);
    if (!token)
        return failure(token.error());
    enrolment->token = *token;
    if (!qrFile.isEmpty()) {
        const auto svg = qrSvg(*enrolment);
        const auto written = svg ? writeDurably(qrFile, *svg, OwnerOnly) : Result<>(failure(svg.error()));
        if (!written || file.isEmpty())
            return written;
    }
    return writeDurably(file, enrolment->toJson(), OwnerOnly);
}

} // namespace

int runIntake(const QStringList &arguments)
{
    QCommandLineParser parser;
    for (const char *name : {"data", "database", "municipality", "centre", "url", "reach-us", "authority",
                             "out", "qr", "packs", "sso-socket", "sso-header", "open-klant"}) {
        const QString option = QString::fromLatin1(name);
        parser.addOption({option, QString(), option});
    }
    parser.addOption(
        {QStringLiteral("listen"), QString(), QStringLiteral("address"), QStringLiteral("127.0.0.1:8480")});
    parser.addOption({QStringLiteral("internal"), QString(), QStringLiteral("address")});
    parser.addOption({QStringLiteral("behind-https"), QString()});
    servicecommands::addOptions(parser);
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
                              QStringLiteral("reach-us")})
               && (!parser.value(QStringLiteral("out")).isEmpty()
                   || !parser.value(QStringLiteral("qr")).isEmpty())) {
        done = enrol(parser);
    } else if (!deskcommands::knows(words) && !servicecommands::knows(words)) {
        done = failure("usage", QString());
    } else {
        const auto place = Place::from(parser);
        const auto run = deskcommands::knows(words) ? deskcommands::run : servicecommands::run;
        done = place ? run(words, parser, place->folder, place->database) : Result<>(failure(place.error()));
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
