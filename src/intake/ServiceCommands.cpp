// SPDX-License-Identifier: EUPL-1.2
#include "intake/ServiceCommands.h"

#include "intake/Backup.h"
#include "intake/HandOverImport.h"
#include "intake/Identity.h"
#include "intake/Retention.h"
#include "intake/desk/AuditLog.h"

#include <algorithm>
#include <cstdio>

namespace stapsteen::servicecommands {

namespace {

constexpr int DefaultOverlapDays = 30;

void print(const QString &line)
{
    std::fputs((line + u'\n').toUtf8().constData(), stdout);
    std::fflush(stdout);
}

QString shown(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODate);
}

// What a command may use.
struct Scene {
    const QStringList &words;
    const QCommandLineParser &parser;
    const QString &folder;
    const QString &database;
    const Store &store;
    const DeskKey &deskKey;
    QDateTime now;

    // In the transaction that does it.
    Result<> note(Deed deed, const QString &subject, const QString &detail) const
    {
        return AuditLog(store, deskKey).append(OnTheServer, deed, subject, detail, now);
    }

    QString value(const char *option) const { return parser.value(QLatin1String(option)); }
};

Result<> listKiosks(const Scene &scene)
{
    const auto kiosks = scene.store.kiosks();
    if (!kiosks)
        return failure(kiosks.error());
    for (const Kiosk &kiosk : *kiosks) {
        const QString state = kiosk.revoked ? QStringLiteral("ingetrokken ") + shown(*kiosk.revoked)
                                            : QStringLiteral("aangemeld");
        print(QStringList{kiosk.id, kiosk.centre, kiosk.name, state}.join(u'\t'));
    }
    return {};
}

Result<> revokeKiosk(const Scene &scene)
{
    const QString &id = scene.words.at(2);
    return scene.store.together([&](const Store &store) -> Result<> {
        const auto revoked = store.revokeKiosk(id, scene.now);
        return revoked ? scene.note(Deed::KioskRevoked, id, {}) : revoked;
    });
}

Result<> rollSeal(const Scene &scene)
{
    const auto id = Identity::rollSeal(scene.folder, scene.store, scene.now, [&](const QString &key) {
        return scene.note(Deed::KeyRolled, key, QStringLiteral("seal"));
    });
    if (!id)
        return failure(id.error());
    print(
        QStringLiteral("Nieuwe verzegelsleutel %1. Zet seal-%1.key ook op de andere machines, en start elke "
                       "intake opnieuw.")
            .arg(*id));
    return {};
}

Result<> rollSigning(const Scene &scene)
{
    const auto overlap = days(scene.parser, QStringLiteral("overlap"), DefaultOverlapDays, 0);
    if (!overlap)
        return failure(overlap.error());
    const QDateTime from = scene.now.addDays(*overlap);
    const auto id =
        Identity::rollSigning(scene.folder, scene.store, from, scene.now, [&](const QString &key) {
            return scene.note(Deed::KeyRolled, key, QStringLiteral("signing"));
        });
    if (!id)
        return failure(id.error());
    print(QStringLiteral(
              "Nieuwe ondertekensleutel %1, in gebruik vanaf %2. Zet signing-%1.key ook op de andere "
              "machines, en start elke intake voor die tijd opnieuw.")
              .arg(*id, shown(from)));
    return {};
}

Result<> backUp(const Scene &scene)
{
    return backup::write(scene.store, scene.value("out"), scene.now);
}

Result<> backupDone(const Scene &scene)
{
    const QDateTime until = QDateTime::fromString(scene.value("until"), Qt::ISODate);
    if (!until.isValid() || until.timeSpec() == Qt::LocalTime || until > scene.now)
        return failure("usage",
                       QStringLiteral("--until wil een tijd die voorbij is, zoals 2026-11-23T14:00:00Z."));
    return scene.store.setBackedUpUntil(until);
}

Result<> newEpoch(const Scene &scene)
{
    const auto done = scene.store.together([&](const Store &store) -> Result<> {
        const auto renewed = store.newEpoch();
        return renewed ? scene.note(Deed::EpochRenewed, {}, {}) : renewed;
    });
    if (!done)
        return done;
    print(QStringLiteral("Start elke intake opnieuw. De kiosken sturen dan opnieuw wat zij nog bewaren."));
    return {};
}

Result<> erase(const Scene &scene)
{
    const auto told = scene.store.retentionDays();
    if (!told)
        return failure(told.error());
    const auto closed = days(scene.parser, QStringLiteral("retention-days"), told->closed);
    const auto untouched = days(scene.parser, QStringLiteral("untouched-days"), told->untouched);
    if (!closed || !untouched)
        return failure(closed ? untouched.error() : closed.error());
    const auto erasure =
        retention::erase(scene.store, {*closed, *untouched}, scene.now, [&](const Erasure &done) {
            return scene.note(Deed::Erased, {}, QString::number(done.erased));
        });
    if (!erasure)
        return failure(erasure.error());
    print(QStringLiteral("Gewist: %1. Nog over van wat gewist moest zijn: %2.")
              .arg(erasure->erased)
              .arg(erasure->leftOver));
    return erasure->leftOver == 0
        ? Result<>()
        : failure("erasure-left-over", QStringLiteral("Niet alles is gewist. Kijk in de database."));
}

Result<> importFile(const Scene &scene)
{
    const auto identity = Identity::loadOrCreate(scene.folder, scene.store);
    if (!identity)
        return failure(identity.error());
    const auto imported =
        handoverimport::run(scene.store, scene.database, *identity, scene.words.at(1), scene.now);
    if (!imported)
        return failure(imported.error());
    print(QStringLiteral("Ontvangen: %1. Bekend of ingetrokken: %2. Geweigerd: %3.")
              .arg(imported->taken)
              .arg(imported->known)
              .arg(imported->refused.size()));
    for (const auto &[line, error] : imported->refused)
        print(QStringLiteral("Regel %1: %2 (%3)").arg(line).arg(error.sentence, error.code));
    print(QStringLiteral("Ontvangstbewijzen: ") + imported->receiptsFile);
    return {};
}

struct Command {
    const char *words; // ARGUMENT stands for any one word
    const char *options; // as the usage shows them
    QList<const char *> needed;
    Result<> (*run)(const Scene &);
};

const QList<Command> &commands()
{
    static const QList<Command> all{
        {"kiosk list", "", {}, listKiosks},
        {"kiosk revoke ARGUMENT", "", {}, revokeKiosk},
        {"keys roll-seal", "", {}, rollSeal},
        {"keys roll-signing", " [--overlap DAYS]", {}, rollSigning},
        {"backup", " --out FILE", {"out"}, backUp},
        {"backup-done", " --until TIME", {"until"}, backupDone},
        {"new-epoch", "", {}, newEpoch},
        {"erase", " [--retention-days DAYS] [--untouched-days DAYS]", {}, erase},
        {"import ARGUMENT", "", {}, importFile},
    };
    return all;
}

bool matches(const Command &command, const QStringList &words)
{
    const QStringList pattern = QString::fromLatin1(command.words).split(u' ');
    return pattern.size() == words.size()
        && std::equal(pattern.begin(), pattern.end(), words.begin(),
                      [](const QString &one, const QString &word) {
                          return one == word || one == QLatin1String("ARGUMENT");
                      });
}

} // namespace

Result<int> days(const QCommandLineParser &parser, const QString &option, int standard, int least)
{
    constexpr int Most = 3650;
    if (!parser.isSet(option))
        return standard;
    bool isNumber = false;
    const int days = parser.value(option).toInt(&isNumber);
    if (!isNumber || days < least || days > Most) {
        return failure(
            "usage",
            QStringLiteral("--%1 wil een aantal dagen, van %2 tot %3.").arg(option).arg(least).arg(Most));
    }
    return days;
}

void addOptions(QCommandLineParser &parser)
{
    for (const char *name : {"overlap", "until", "retention-days", "untouched-days"}) {
        const QString option = QString::fromLatin1(name);
        parser.addOption({option, QString(), option});
    }
}

QString usage()
{
    QString text;
    for (const Command &command : commands()) {
        QString words = QString::fromLatin1(command.words);
        words.replace(QLatin1String("import ARGUMENT"), QLatin1String("import FILE"));
        words.replace(QLatin1String("ARGUMENT"), QLatin1String("ID"));
        text += QStringLiteral("\n  stapsteen-intake %1 --data DIR [--database …]%2")
                    .arg(words, QLatin1String(command.options));
    }
    return text;
}

bool knows(const QStringList &words)
{
    return std::any_of(commands().begin(), commands().end(),
                       [&](const Command &command) { return matches(command, words); });
}

Result<> run(const QStringList &words, const QCommandLineParser &parser, const QString &folder,
             const QString &database)
{
    for (const Command &command : commands()) {
        if (!matches(command, words))
            continue;
        for (const char *option : command.needed) {
            if (parser.value(QLatin1String(option)).isEmpty())
                return failure("usage", QString());
        }
        const auto store = Store::open(database);
        if (!store)
            return failure(store.error());
        const auto deskKey = DeskKey::loadOrCreate(folder, *store);
        if (!deskKey)
            return failure(deskKey.error());
        return command.run(
            {words, parser, folder, database, *store, *deskKey, QDateTime::currentDateTimeUtc()});
    }
    return failure("usage", QString());
}

} // namespace stapsteen::servicecommands
