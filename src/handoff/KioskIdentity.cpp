// SPDX-License-Identifier: EUPL-1.2
#include "handoff/KioskIdentity.h"

#include "wire/DurableFile.h"
#include "wire/JsonFields.h"
#include "wire/Protocol.h"

#include <QDir>
#include <QJsonDocument>

#include <sodium.h>

namespace stapsteen {

namespace {

constexpr QLatin1String Version("version"), KioskId("kioskId"), KeyName("key"), EnrolmentName("enrolment");

// Of the token the name tells nothing.
QString keyName(const QString &token)
{
    const QByteArray text = token.toUtf8();
    QByteArray hash(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), size_t(hash.size()),
                       reinterpret_cast<const unsigned char *>(text.constData()), size_t(text.size()),
                       nullptr, 0);
    return QStringLiteral("kiosk-%1.key").arg(QString::fromLatin1(hash.first(8).toHex()));
}

QString identityFile(const QString &folder)
{
    return QDir(folder).filePath(QStringLiteral("kiosk.json"));
}

} // namespace

Result<KioskIdentity> KioskIdentity::load(const QString &folder)
{
    if (!QFile::exists(identityFile(folder)))
        return failure("not-enrolled", QStringLiteral("Deze kiosk is nog niet aangemeld bij een gemeente."));
    const auto json = readWhole(identityFile(folder), 2 * protocol::MaxEnrolmentBytes);
    if (!json)
        return failure(json.error());
    auto fields = JsonFields::parse(*json);
    if (!fields)
        return failure(fields.error());
    fields->requireVersion1();
    const QString kioskId = fields->text(KioskId, 1, 64);
    if (!isKioskId(kioskId))
        fields->refuse(KioskId);
    static const Form keyForm(QStringLiteral("kiosk-[0-9a-f]{16}\\.key"));
    const QString keyFile = fields->text(KeyName, keyForm);
    const QJsonObject enrolmentObject = fields->object(EnrolmentName).all();
    if (!fields->verdict())
        return failure(fields->verdict().error());
    const auto enrolment = Enrolment::fromJson(QJsonDocument(enrolmentObject).toJson());
    if (!enrolment)
        return failure(enrolment.error());
    auto key = SigningKeyPair::load(QDir(folder).filePath(keyFile));
    if (!key)
        return failure(key.error());
    return KioskIdentity{kioskId, std::move(*key), *enrolment};
}

Result<SigningKeyPair> KioskIdentity::keyIn(const QString &folder, const QString &token)
{
    const QString file = QDir(folder).filePath(keyName(token));
    if (QFile::exists(file))
        return SigningKeyPair::load(file);
    if (!QDir().mkpath(folder))
        return failure("file-write",
                       QStringLiteral("De map %1 is niet te maken.").arg(QDir(folder).dirName()));
    SigningKeyPair key = SigningKeyPair::generate();
    if (const auto saved = key.save(file); !saved)
        return failure(saved.error());
    return key;
}

Result<> KioskIdentity::save(const QString &folder) const
{
    Enrolment spent = enrolment;
    spent.token.clear();
    const QString current = keyName(enrolment.token);
    const QJsonObject object{{Version, 1},
                             {KioskId, kioskId},
                             {KeyName, current},
                             {EnrolmentName, QJsonDocument::fromJson(spent.toJson()).object()}};
    if (const auto written = writeDurably(identityFile(folder), QJsonDocument(object).toJson(), OwnerOnly);
        !written)
        return written;
    QDir dir(folder);
    for (const QString &name : dir.entryList({QStringLiteral("kiosk-*.key")}, QDir::Files)) {
        if (name != current)
            dir.remove(name);
    }
    return {};
}

std::optional<Envelope> KioskIdentity::signedAnew(const QByteArray &jws) const
{
    const auto ours = Envelope::parse(jws, [this](const QString &id) -> Result<SigningPublicKey> {
        return id == kioskId ? Result<SigningPublicKey>(key.publicKey())
                             : failure("kiosk-unknown", QStringLiteral("Zo heet deze kiosk niet meer."));
    });
    if (ours)
        return std::nullopt;
    // What cannot be read leaves as it is: the intake says why it refuses it, and it is set aside.
    auto anew = Envelope::signedAnew(jws, kioskId, key);
    return anew ? std::optional(std::move(*anew)) : std::nullopt;
}

} // namespace stapsteen
