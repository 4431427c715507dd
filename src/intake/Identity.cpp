// SPDX-License-Identifier: EUPL-1.2
#include "intake/Identity.h"

#include <QDir>
#include <QLockFile>

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

// The secret first: a public key that somebody seals with must be one we can open.
template<typename KeyPair>
Result<QString> add(const KeyPair &key, Purpose purpose, const QString &folder, const Store &store,
                    const QDateTime &from, const QDateTime &now)
{
    const QString id = key.publicKey().id();
    if (const auto saved = key.save(keyFile(folder, purpose, id)); !saved)
        return failure(saved.error());
    if (const auto added = store.addPublicKey({id, purpose, key.publicKey().text(), from}, now); !added)
        return failure(added.error());
    return id;
}

// The keys whose files are here though the database knows none, oldest first: of a database that was lost.
template<typename KeyPair>
Result<int> adopt(Purpose purpose, const QString &folder, const Store &store, const QDateTime &now)
{
    const auto files = QDir(folder).entryInfoList({prefix(purpose) + QStringLiteral("*.key")}, QDir::Files,
                                                  QDir::Time | QDir::Reversed);
    for (const QFileInfo &file : files) {
        const auto key = KeyPair::load(file.filePath());
        if (!key)
            return failure(key.error());
        const PublicKeyRow row{key->publicKey().id(), purpose, key->publicKey().text(),
                               file.lastModified().toUTC()};
        if (const auto added = store.addPublicKey(row, now); !added)
            return failure(added.error());
    }
    return int(files.size());
}

Result<> createIfNone(const QString &folder, const Store &store, const QDateTime &now)
{
    return store.together([&](const Store &) -> Result<> {
        if (const auto locked = store.lockKeys(); !locked)
            return locked;
        const auto known = store.publicKeys();
        if (!known)
            return failure(known.error());
        if (!known->isEmpty())
            return {};
        const auto seals = adopt<SealKeyPair>(Purpose::Seal, folder, store, now);
        const auto signings = adopt<SigningKeyPair>(Purpose::Signing, folder, store, now);
        if (!seals || !signings)
            return failure(!seals ? seals.error() : signings.error());
        if ((*seals == 0) != (*signings == 0)) {
            return failure(
                "identity-incomplete",
                QStringLiteral("In %1 staan wel sleutels, maar niet alle. Zet de bestanden terug uit "
                               "de back-up; een nieuwe sleutel opent de bewaarde verzoeken niet.")
                    .arg(folder));
        }
        if (*seals > 0)
            return {};
        const auto seal = add(SealKeyPair::generate(), Purpose::Seal, folder, store, now, now);
        if (!seal)
            return failure(seal.error());
        const auto signing = add(SigningKeyPair::generate(), Purpose::Signing, folder, store, now, now);
        return signing ? Result<>() : failure(signing.error());
    });
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
    auto seal = load<SealKeyPair>(folder, seals.constLast());
    if (!seal)
        return failure(seal.error());
    std::vector<SealKeyPair> former;
    for (const PublicKeyRow &row : seals.first(seals.size() - 1)) {
        auto key = load<SealKeyPair>(folder, row);
        if (!key)
            return failure(key.error());
        former.push_back(std::move(*key));
    }

    QList<PublicKeyRow> signings = of(*rows, Purpose::Signing);
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

} // namespace

Result<Identity> Identity::loadOrCreate(const QString &folder, const Store &store)
{
    // Two programs that start at once make one set of files.
    QLockFile lock(QDir(folder).filePath(QStringLiteral("identity.lock")));
    if (!lock.tryLock(10'000)) {
        return failure("identity-busy",
                       QStringLiteral("De sleutels in %1 zijn in gebruik of niet te schrijven.").arg(folder));
    }
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (const auto created = createIfNone(folder, store, now); !created)
        return failure(created.error());
    return read(folder, store, now);
}

Result<QString> Identity::rollSeal(const QString &folder, const Store &store, const QDateTime &now)
{
    return add(SealKeyPair::generate(), Purpose::Seal, folder, store, now, now);
}

Result<QString> Identity::rollSigning(const QString &folder, const Store &store, const QDateTime &from,
                                      const QDateTime &now)
{
    Result<QString> id;
    const auto rolled = store.together([&](const Store &) -> Result<> {
        if (const auto locked = store.lockKeys(); !locked)
            return locked;
        const auto rows = store.publicKeys();
        if (!rows)
            return failure(rows.error());
        const QList<PublicKeyRow> signings = of(*rows, Purpose::Signing);
        if (!signings.isEmpty() && signings.constLast().currentFrom > now) {
            return failure("roll-underway",
                           QStringLiteral("De vorige wissel van de sleutel is pas op %1 klaar.")
                               .arg(signings.constLast().currentFrom.toString(Qt::ISODate)));
        }
        id = add(SigningKeyPair::generate(), Purpose::Signing, folder, store, from, now);
        return id ? Result<>() : failure(id.error());
    });
    return rolled ? id : Result<QString>(failure(rolled.error()));
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

} // namespace stapsteen
