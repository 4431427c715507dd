// SPDX-License-Identifier: EUPL-1.2
#include "intake/desk/DeskCommands.h"

#include "intake/Terminal.h"
#include "intake/desk/Accounts.h"
#include "intake/desk/AuditLog.h"
#include "intake/desk/Totp.h"

#include "wire/DurableFile.h"

#include <cstdio>

namespace stapsteen::deskcommands {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaxSecretFileBytes = 1024;

QStringList addWords()
{
    return {u"account"_s, u"add"_s};
}

QStringList verifyWords()
{
    return {u"audit"_s, u"verify"_s};
}

// What a file for one line holds.
Result<QByteArray> lineIn(const QString &file)
{
    auto text = readWhole(file, MaxSecretFileBytes);
    while (text && (text->endsWith('\n') || text->endsWith('\r')))
        text->chop(1);
    return text;
}

// A second factor that somebody has already: a hardware token comes with its secret.
Result<> giveSecondFactor(const Store &store, const DeskKey &key, const QString &name, const QString &file)
{
    auto text = lineIn(file);
    if (!text)
        return failure(text.error());
    auto secret = totp::fromBase32(QString::fromLatin1(*text));
    wipe(*text);
    if (!secret)
        return failure(secret.error());
    return AccountTable(store).setSecondFactor(name, key.lock(std::move(*secret)), {});
}

Result<Account> withPassword(const QString &name, Role role, const QCommandLineParser &parser)
{
    const QString file = parser.value(u"password-file"_s);
    auto password = file.isEmpty() ? terminal::askNewPassword() : lineIn(file);
    return password ? Accounts().made(name, role, std::move(*password), false) : failure(password.error());
}

Result<> addAccount(const QString &name, const QCommandLineParser &parser, const Store &store,
                    const DeskKey &key)
{
    const QString asked = parser.value(u"role"_s);
    const auto role = roleFromName(asked);
    if (!role)
        return failure("usage",
                       u"Een rol is case-manager, coordinator of administrator, niet %1."_s.arg(asked));
    const bool isSingleSignOn = parser.isSet(u"single-sign-on"_s);
    const auto account =
        isSingleSignOn ? Accounts::madeForSingleSignOn(name, *role) : withPassword(name, *role, parser);
    if (!account)
        return failure(account.error());
    return store.database().transaction([&]() -> Result<> {
        if (const auto added = AccountTable(store).add(*account); !added)
            return added;
        const auto noted = AuditLog(store, key)
                               .append(OnTheServer, Deed::AccountAdded, account->name, roleName(*role),
                                       QDateTime::currentDateTimeUtc());
        const QString totpFile = parser.value(u"totp-file"_s);
        if (!noted || isSingleSignOn || totpFile.isEmpty())
            return noted;
        return giveSecondFactor(store, key, account->name, totpFile);
    });
}

Result<> verifyLog(const QCommandLineParser &parser, const Store &store, const DeskKey &key)
{
    const QString witness = parser.value(u"witness"_s);
    const auto verified = AuditLog(store, key).verify(witness);
    if (!verified)
        return failure(verified.error());
    if (!witness.isEmpty() && !verified->hasWitness) {
        return failure(
            "audit-cut",
            u"De regel met dit kenmerk staat niet (meer) in het logboek: het einde is weggehaald, of "
            u"dit is een ander logboek."_s);
    }
    std::fputs(
        qPrintable(
            u"%1 regels, in orde. Kenmerk van de laatste: %2\n"_s.arg(verified->count).arg(verified->head)),
        stdout);
    return {};
}

} // namespace

void addOptions(QCommandLineParser &parser)
{
    parser.addOption({u"role"_s, {}, u"role"_s, u"case-manager"_s});
    parser.addOption({u"password-file"_s, {}, u"file"_s});
    parser.addOption({u"totp-file"_s, {}, u"file"_s});
    parser.addOption({u"single-sign-on"_s, {}});
    parser.addOption({u"witness"_s, {}, u"hash"_s});
}

QString usage()
{
    return u"  stapsteen-intake account add NAME --data DIR [--database …] "
           u"[--role case-manager|coordinator|administrator]\n"
           u"                         [--password-file FILE] [--totp-file FILE] | [--single-sign-on]\n"
           u"  stapsteen-intake audit verify --data DIR [--database …] [--witness HASH]"_s;
}

bool knows(const QStringList &words)
{
    return words == verifyWords() || (words.size() == 3 && words.mid(0, 2) == addWords());
}

Result<> run(const QStringList &words, const QCommandLineParser &parser, const QString &folder,
             const QString &database)
{
    const auto store = Store::open(database);
    if (!store)
        return failure(store.error());
    const auto key = DeskKey::loadOrCreate(folder, *store);
    if (!key)
        return failure(key.error());
    return words == verifyWords() ? verifyLog(parser, *store, *key)
                                  : addAccount(words.at(2), parser, *store, *key);
}

} // namespace stapsteen::deskcommands
