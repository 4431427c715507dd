// SPDX-License-Identifier: EUPL-1.2
#include "intake/Identity.h"

#include "intake/FileLock.h"
#include "intake/KeyMemory.h"

#include "wire/DurableFile.h"
#include "wire/Seal.h"

#include <QDir>

namespace stapsteen {

namespace {

using Purpose = PublicKeyRow::Purpose;

QString prefix(Purpose purpose)
{
    return purpose == Purpose::Seal ? QStringLiteral("seal-") : QStringLiteral("signing-");
}

QString keyFile(const QString &folder, Purpose purpose, const QString &id)
{
    return QDir(folder).filePath(prefix(purpose) + id + QStringLiteral(".key"));
}

// Where a secret lies until the database knows of its public half. What does not get that far is no key.
QString newKeyFile(const QString &folder, Purpose purpose, const QString &id)
{
    return keyFile(folder, purpose, id) + QStringLiteral(".new");
}

// The secret first: a public key that somebody seals with must be one we can open.
template<typename KeyPair>
Result<QString> add(const KeyPair &key, Purpose purpose, const QString &folder, const Store &store,
                    const QDateTime &from, const QDateTime &now)
{
    const QString id = key.publicKey().id();
    if (const auto saved = key.save(newKeyFile(folder, purpose, id)); !saved)
        return failure(saved.error());
    if (const auto added = store.addPublicKey({id, purpose, key.publicKey().text(), from}, now); !added)
        return failure(added.error());
    return id;
}

bool isAmong(const QList<PublicKeyRow> &keys, const QString &id)
{
    return std::any_of(keys.begin(), keys.end(), [&](const PublicKeyRow &key) { return key.id == id; });
}

// The keys of one purpose whose files are here and that are not among @p known, oldest first. Nobody
// remembers since when they are good, so their files' time must tell: after all that are known, for those
// never go.
template<typename KeyPair>
Result<QList<PublicKeyRow>> forgotten(Purpose purpose, const QString &folder,
                                      const QList<PublicKeyRow> &known)
{
    QDateTime from = QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
    for (const PublicKeyRow &key : known) {
        if (key.purpose == purpose)
            from = std::max(from, key.currentFrom.addMSecs(1));
    }
    QList<PublicKeyRow> keys;
    const auto files = QDir(folder).entryInfoList({prefix(purpose) + QStringLiteral("*.key")}, QDir::Files,
                                                  QDir::Time | QDir::Reversed);
    for (const QFileInfo &file : files) {
        const auto key = KeyPair::load(file.filePath());
        if (!key)
            return failure(key.error());
        const QString id = key->publicKey().id();
        if (isAmong(known, id))
            continue;
        from = std::max(from, file.lastModified().toUTC());
        keys.append({id, purpose, key->publicKey().text(), from});
    }
    return keys;
}

// What the database does not know of the keys that are here: of a new one all, of a restored one those made
// since its backup.
Result<QList<PublicKeyRow>> unknownTo(const QList<PublicKeyRow> &known, const QString &folder)
{
    QList<PublicKeyRow> all = known;
    for (const PublicKeyRow &key : keymemory::read(folder)) {
        if (!isAmong(all, key.id))
            all.append(key);
    }
    const auto seals = forgotten<SealKeyPair>(Purpose::Seal, folder, all);
    const auto signings = forgotten<SigningKeyPair>(Purpose::Signing, folder, all);
    if (!seals || !signings)
        return failure(!seals ? seals.error() : signings.error());
    return all.mid(known.size()) + *seals + *signings;
}

Result<> makeFirst(const QString &folder, const Store &store, const QDateTime &now)
{
    const auto seal = add(SealKeyPair::generate(), Purpose::Seal, folder, store, now, now);
    if (!seal)
        return failure(seal.error());
    const auto signing = add(SigningKeyPair::generate(), Purpose::Signing, folder, store, now, now);
    return signing ? Result<>() : failure(signing.error());
}

Result<> adoptOrMake(const QString &folder, const Store &store, const QDateTime &now)
{
    return store.together([&](const Store &) -> Result<> {
        if (const auto locked = store.lockKeys(); !locked)
            return locked;
        const auto known = store.publicKeys();
        if (!known)
            return failure(known.error());
        const auto unknown = unknownTo(*known, folder);
        if (!unknown)
            return failure(unknown.error());
        if (known->isEmpty() && unknown->isEmpty())
            return makeFirst(folder, store, now);
        for (const PublicKeyRow &key : *unknown) {
            if (const auto added = store.addPublicKey(key, now); !added)
                return added;
        }
        return {};
    });
}

// For when the database comes back from a backup. Without it, or where it could not be written, the key
// files' own time has to do.
void remember(const QString &folder, const Store &store)
{
    const auto keys = store.publicKeys();
    if (keys && *keys != keymemory::read(folder))
        std::ignore = keymemory::write(folder, *keys);
}

QList<PublicKeyRow> of(const QList<PublicKeyRow> &all, Purpose purpose)
{
    QList<PublicKeyRow> some;
    std::copy_if(all.begin(), all.end(), std::back_inserter(some),
                 [purpose](const PublicKeyRow &key) { return key.purpose == purpose; });
    return some;
}

tl::unexpected<Error> missing(const QString &file)
{
    return failure(
        "identity-incomplete",
        QStringLiteral("%1 ontbreekt. Zet het bestand terug uit de back-up, of van de andere machine; "
                       "een nieuwe sleutel opent de bewaarde verzoeken niet.")
            .arg(file));
}

template<typename KeyPair> Result<KeyPair> load(const QString &folder, const PublicKeyRow &row)
{
    const QString file = keyFile(folder, row.purpose, row.id);
    if (!QFile::exists(file))
        renameDurably(newKeyFile(folder, row.purpose, row.id), file); // made just now, or before a power cut
    return QFile::exists(file) ? KeyPair::load(file) : Result<KeyPair>(missing(file));
}

Result<Identity> read(const QString &folder, const Store &store, const QDateTime &now)
{
    const auto rows = store.publicKeys();
    if (!rows)
        return failure(rows.error());
    auto salt = store.withdrawalSalt();
    if (!salt)
        return failure(salt.error());

    const QList<PublicKeyRow> seals = of(*rows, Purpose::Seal);
    QList<PublicKeyRow> signings = of(*rows, Purpose::Signing);
    if (seals.isEmpty() || signings.isEmpty()) {
        return failure("identity-incomplete",
                       QStringLiteral("In %1 staan wel sleutels, maar niet alle. Zet de bestanden terug uit "
                                      "de back-up; een nieuwe sleutel opent de bewaarde verzoeken niet.")
                           .arg(folder));
    }
    auto seal = load<SealKeyPair>(folder, seals.constLast());
    if (!seal)
        return failure(seal.error());
    std::vector<SealKeyPair> former;
    for (const PublicKeyRow &row : seals.first(seals.size() - 1)) {
        auto key = load<SealKeyPair>(folder, row);
        if (!key && key.error().code == QLatin1String("identity-incomplete")) {
            // Once it opens nothing more it may be destroyed, and old backups with it.
            const auto isNeeded = store.isSealedWith(row.id);
            if (isNeeded && !*isNeeded)
                continue;
        }
        if (!key)
            return failure(key.error());
        former.push_back(std::move(*key));
    }

    std::optional<SigningKeyPair> next;
    QDateTime nextFrom;
    if (signings.size() > 1 && signings.constLast().currentFrom > now) {
        auto key = load<SigningKeyPair>(folder, signings.constLast());
        if (!key)
            return failure(key.error());
        next.emplace(std::move(*key));
        nextFrom = signings.takeLast().currentFrom;
    }
    auto signing = load<SigningKeyPair>(folder, signings.constLast());
    if (!signing)
        return failure(signing.error());
    return Identity{std::move(*seal),  std::move(*signing), *salt,
                    std::move(former), std::move(next),     nextFrom};
}

// The key that @p make adds, told of by @p note, as one change that nobody else's comes between.
Result<QString> rolled(Purpose purpose, const QString &folder, const Store &store, const Identity::Note &note,
                       const std::function<Result<QString>()> &make)
{
    Result<QString> id;
    const auto done = store.together([&](const Store &) -> Result<> {
        if (const auto locked = store.lockKeys(); !locked)
            return locked;
        id = make();
        if (!id)
            return failure(id.error());
        return note ? note(*id) : Result<>();
    });
    if (!done)
        return failure(done.error());
    const QString file = keyFile(folder, purpose, *id);
    if (!renameDurably(newKeyFile(folder, purpose, *id), file))
        return failure("file-write", QStringLiteral("%1 is niet te schrijven.").arg(file));
    remember(folder, store);
    return id;
}

} // namespace

Result<Identity> Identity::loadOrCreate(const QString &folder, const Store &store)
{
    // Two programs that start at once make one set of files.
    const FileLock lock(QDir(folder).filePath(QStringLiteral("identity.lock")));
    if (!lock.tryLock(std::chrono::seconds(10))) {
        return failure("identity-busy",
                       QStringLiteral("De sleutels in %1 zijn in gebruik of niet te schrijven.").arg(folder));
    }
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (const auto done = adoptOrMake(folder, store, now); !done)
        return failure(done.error());
    remember(folder, store);
    return read(folder, store, now);
}

Result<QString> Identity::rollSeal(const QString &folder, const Store &store, const QDateTime &now,
                                   const Note &note)
{
    return rolled(Purpose::Seal, folder, store, note, [&]() -> Result<QString> {
        return add(SealKeyPair::generate(), Purpose::Seal, folder, store, now, now);
    });
}

Result<QString> Identity::rollSigning(const QString &folder, const Store &store, const QDateTime &from,
                                      const QDateTime &now, const Note &note)
{
    return rolled(Purpose::Signing, folder, store, note, [&]() -> Result<QString> {
        const auto rows = store.publicKeys();
        if (!rows)
            return failure(rows.error());
        const QList<PublicKeyRow> signings = of(*rows, Purpose::Signing);
        if (!signings.isEmpty() && signings.constLast().currentFrom > now) {
            return failure("roll-underway",
                           QStringLiteral("De vorige wissel van de sleutel is pas op %1 klaar.")
                               .arg(signings.constLast().currentFrom.toString(Qt::ISODate)));
        }
        return add(SigningKeyPair::generate(), Purpose::Signing, folder, store, from, now);
    });
}

const SigningKeyPair &Identity::signer(const QDateTime &now) const
{
    return nextSigning && nextSigningFrom <= now ? *nextSigning : signing;
}

const SealKeyPair *Identity::sealKey(const QString &id) const
{
    if (seal.publicKey().id() == id)
        return &seal;
    const auto found = std::find_if(formerSeals.begin(), formerSeals.end(),
                                    [&](const SealKeyPair &key) { return key.publicKey().id() == id; });
    return found == formerSeals.end() ? nullptr : &*found;
}

Result<Secret> Identity::unsealed(const QByteArray &sealed, const QString &keyId) const
{
    const SealKeyPair *key = sealKey(keyId);
    if (!key)
        return failure("seal-key-unknown",
                       QStringLiteral("De sleutel waarmee dit verzegeld is, is er niet."));
    return unseal(sealed, *key);
}

} // namespace stapsteen
