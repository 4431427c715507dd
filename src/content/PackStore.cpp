// SPDX-License-Identifier: EUPL-1.2
#include "content/PackStore.h"

#include "common/Durable.h"
#include "content/PackInspector.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QScopeGuard>

#include <algorithm>
#include <tuple>
#include <utility>

#include <sys/stat.h>

namespace stapsteen {

namespace {

QByteArray contentsOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What changes when someone, or a failing disk's repair, touches a file: size, time of change, inode.
QString stampOf(const QString &file)
{
    struct stat info = {};
    if (::stat(QFile::encodeName(file).constData(), &info) != 0)
        return {};
    return QStringLiteral("%1 %2.%3 %4")
        .arg(qint64(info.st_size))
        .arg(qint64(info.st_mtim.tv_sec))
        .arg(qint64(info.st_mtim.tv_nsec), 9, 10, QLatin1Char('0'))
        .arg(quint64(info.st_ino));
}

/// The contents of a .verified file.
struct Verified {
    QByteArray signature;
    minisign::PublicKey key;
    QString stamp;

    QByteArray toJson() const
    {
        return QJsonDocument(QJsonObject{
                                 {QStringLiteral("stamp"), stamp},
                                 {QStringLiteral("key"), QString::fromLatin1(minisign::publicKeyFile(key))},
                                 {QStringLiteral("signature"), QString::fromUtf8(signature)},
                             })
            .toJson();
    }

    static std::optional<Verified> read(const QString &file)
    {
        const QJsonObject object = QJsonDocument::fromJson(contentsOf(file)).object();
        const auto key = minisign::parsePublicKey(object.value(QLatin1String("key")).toString().toLatin1());
        if (!key)
            return {};
        return Verified{object.value(QLatin1String("signature")).toString().toUtf8(), *key,
                        object.value(QLatin1String("stamp")).toString()};
    }

    Result<> write(const QString &file) const
    {
        const QString beside = file + QLatin1String(".new");
        if (const auto written = durable::write(beside, toJson()); !written)
            return written;
        return durable::moveInto(beside, file);
    }
};

Result<std::shared_ptr<const Pack>> shared(Result<Pack> pack)
{
    if (!pack)
        return failure(pack.error());
    return std::make_shared<const Pack>(std::move(*pack));
}

} // namespace

struct PackStore::Entry {
    QString id;
    int version = 0;
    QString pack;
    QString verified;
};

PackStore::PackStore(QString folder, QString builtInFile, QString packId)
    : m_folder(std::move(folder))
    , m_builtInFile(std::move(builtInFile))
    , m_packId(std::move(packId))
{
}

QString PackStore::packId() const
{
    const auto builtIn = Pack::open(m_builtInFile);
    return idBeside(builtIn ? &*builtIn : nullptr);
}

QString PackStore::idBeside(const Pack *builtIn) const
{
    return m_packId.isEmpty() && builtIn ? builtIn->info().id : m_packId;
}

PackStore::Entry PackStore::entry(const QString &id, int version) const
{
    const QString base = QStringLiteral("%1/%2.%3").arg(m_folder, id).arg(version);
    return {id, version, base + QLatin1String(".pack"), base + QLatin1String(".verified")};
}

QList<PackStore::Entry> PackStore::allEntries() const
{
    static const QRegularExpression form(QStringLiteral("\\A([a-z0-9-]+)\\.([0-9]{1,9})\\.pack\\z"));
    QList<Entry> found;
    const QStringList names = QDir(m_folder).entryList({QStringLiteral("*.pack")}, QDir::Files);
    for (const QString &name : names) {
        if (const auto parts = form.match(name); parts.hasMatch())
            found.append(entry(parts.captured(1), parts.captured(2).toInt()));
    }
    std::sort(found.begin(), found.end(),
              [](const Entry &a, const Entry &b) { return a.version > b.version; });
    return found;
}

QList<PackStore::Entry> PackStore::entries(const QString &id) const
{
    QList<Entry> found = allEntries();
    if (!id.isEmpty())
        found.removeIf([&](const Entry &entry) { return entry.id != id; });
    return found;
}

Result<std::shared_ptr<const Pack>> PackStore::openVerified(const Entry &entry) const
{
    auto verified = Verified::read(entry.verified);
    if (!verified) {
        return failure("pack-unverified",
                       QStringLiteral("Pakket %1 is niet (meer) goedgekeurd.").arg(entry.version));
    }
    const QString stamp = stampOf(entry.pack);
    if (verified->stamp != stamp) {
        // Copied, restored or touched: the signature still says whether it is the editor's.
        const auto comment = minisign::verify(entry.pack, verified->signature, verified->key);
        if (!comment)
            return failure(comment.error());
        verified->stamp = stamp;
        std::ignore = verified->write(entry.verified); // else it is read through again next time
    }
    auto pack = shared(Pack::open(entry.pack));
    if (pack && ((*pack)->info().version != entry.version || (*pack)->info().id != entry.id)) {
        return failure("pack-damaged",
                       QStringLiteral("Pakket %1 zegt dat het een ander pakket is, of een andere versie.")
                           .arg(entry.version));
    }
    return pack;
}

PackStore::Opened PackStore::openBest() const
{
    Opened opened;
    auto builtIn = shared(Pack::open(m_builtInFile));
    const QString wanted = idBeside(builtIn ? builtIn->get() : nullptr);
    const bool isBuiltIn = builtIn && (*builtIn)->info().id == wanted;
    const QList<Entry> all = entries(wanted);
    for (const Entry &entry : all) {
        // A new program may come with content newer than the last update.
        if (isBuiltIn && (*builtIn)->info().version > entry.version)
            break;
        auto pack = openVerified(entry);
        if (pack) {
            opened.pack = std::move(*pack);
            opened.from =
                entry.version == all.constFirst().version ? Opened::From::Newest : Opened::From::Previous;
            return opened;
        }
        opened.problems.append(pack.error());
    }
    if (builtIn) {
        if (!isBuiltIn) {
            opened.problems.append(
                {QStringLiteral("pack-other"),
                 QStringLiteral("Hier hoort pakket %1. Zolang dat er niet is, staat hier %2.")
                     .arg(wanted, (*builtIn)->info().id)});
        }
        opened.pack = std::move(*builtIn);
        opened.from = Opened::From::BuiltIn;
    } else {
        opened.problems.append(builtIn.error());
    }
    return opened;
}

QByteArray PackStore::newestSignature() const
{
    const QList<Entry> all = entries(packId());
    if (all.isEmpty())
        return {};
    const auto verified = Verified::read(all.constFirst().verified);
    return verified ? verified->signature : QByteArray();
}

Result<> PackStore::install(const QString &file, const QString &signatureFile, const minisign::PublicKey &key)
{
    return install(file, contentsOf(signatureFile), key);
}

Result<> PackStore::install(const QString &file, const QByteArray &signature, const minisign::PublicKey &key)
{
    if (signature.isEmpty())
        return failure("signature-missing", QStringLiteral("Bij dit pakket zit geen handtekening."));
    if (const auto comment = minisign::verify(file, signature, key); !comment)
        return failure(comment.error());
    const auto offered = Pack::open(file);
    if (!offered)
        return failure(offered.error());
    if (const auto sound = inspect(*offered); !sound)
        return sound;
    const PackInfo info = offered->info();
    const auto builtIn = Pack::open(m_builtInFile);
    const QString wanted = idBeside(builtIn ? &*builtIn : nullptr);
    if (!wanted.isEmpty() && info.id != wanted) {
        return failure("pack-other",
                       QStringLiteral("Dit is pakket %1, en hier hoort %2.").arg(info.id, wanted));
    }

    const QList<Entry> known = entries(info.id);
    const int builtInVersion = builtIn && builtIn->info().id == info.id ? builtIn->info().version : 0;
    const int newest = std::max(builtInVersion, known.isEmpty() ? 0 : known.constFirst().version);
    if (newest > info.version) {
        return failure(
            "pack-older",
            QStringLiteral("Dit is versie %1, en hier staat al versie %2.").arg(info.version).arg(newest));
    }
    QStringList kept;
    for (const Entry &entry : known) {
        if (!openVerified(entry))
            continue;
        if (entry.version == info.version)
            return {};
        kept = {entry.pack, entry.verified};
        break;
    }

    if (!QDir().mkpath(m_folder))
        return failure("store-failed", QStringLiteral("De map voor pakketten is niet te maken."));
    const QString staged = m_folder + QLatin1String("/staged");
    // Whatever fails: a visitor's request needs the room more.
    auto unstage = qScopeGuard([&] { QFile::remove(staged); });
    if (const auto copied = durable::copy(file, staged); !copied)
        return copied;
    // The stick may have been changed, or have misread, since the first look: what counts is what we have.
    if (const auto comment = minisign::verify(staged, signature, key); !comment)
        return failure(comment.error());
    const Entry next = entry(info.id, info.version);
    if (const auto written = Verified{signature, key, stampOf(staged)}.write(next.verified); !written)
        return written;
    if (const auto moved = durable::moveInto(staged, next.pack); !moved)
        return moved;
    unstage.dismiss();
    dropAllBut(kept << next.pack << next.verified);
    return {};
}

void PackStore::dropAllBut(const QStringList &kept) const
{
    const QList<Entry> all = allEntries();
    for (const Entry &entry : all) {
        if (kept.contains(entry.pack))
            continue;
        // Room on the disk only; what cannot be removed now goes with the next update.
        QFile::remove(entry.pack);
        QFile::remove(entry.verified);
    }
}

Result<> PackStore::recheck() const
{
    const QList<Entry> all = entries(packId());
    if (all.isEmpty())
        return {};
    const Entry &newest = all.constFirst();
    const auto verified = Verified::read(newest.verified);
    if (!verified) {
        return failure("pack-unverified",
                       QStringLiteral("Pakket %1 is niet (meer) goedgekeurd.").arg(newest.version));
    }
    const auto comment = minisign::verify(newest.pack, verified->signature, verified->key);
    if (comment || !QFileInfo::exists(newest.pack)) // gone: an update replaced it meanwhile
        return {};
    QFile::remove(newest.verified);
    return failure(comment.error());
}

} // namespace stapsteen
