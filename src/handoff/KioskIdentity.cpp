// SPDX-License-Identifier: EUPL-1.2
#include "handoff/KioskIdentity.h"

#include "wire/DurableFile.h"
#include "wire/Envelope.h"
#include "wire/JsonFields.h"
#include "wire/Protocol.h"

#include <QDir>
#include <QJsonDocument>

namespace stapsteen {

namespace {

constexpr QLatin1String Version("version"), KioskId("kioskId"), EnrolmentName("enrolment");

QString keyFile(const QString &folder)
{
    return QDir(folder).filePath(QStringLiteral("kiosk.key"));
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
    const QJsonObject enrolmentObject = fields->object(EnrolmentName).all();
    if (!fields->verdict())
        return failure(fields->verdict().error());
    const auto enrolment = Enrolment::fromJson(QJsonDocument(enrolmentObject).toJson());
    if (!enrolment)
        return failure(enrolment.error());
    auto key = SigningKeyPair::load(keyFile(folder));
    if (!key)
        return failure(key.error());
    return KioskIdentity{kioskId, std::move(*key), *enrolment};
}

Result<SigningKeyPair> KioskIdentity::keyIn(const QString &folder)
{
    if (QFile::exists(keyFile(folder)))
        return SigningKeyPair::load(keyFile(folder));
    if (!QDir().mkpath(folder))
        return failure("file-write",
                       QStringLiteral("De map %1 is niet te maken.").arg(QDir(folder).dirName()));
    SigningKeyPair key = SigningKeyPair::generate();
    if (const auto saved = key.save(keyFile(folder)); !saved)
        return failure(saved.error());
    return key;
}

Result<> KioskIdentity::save(const QString &folder) const
{
    Enrolment spent = enrolment;
    spent.token.clear();
    const QJsonObject object{
        {Version, 1}, {KioskId, kioskId}, {EnrolmentName, QJsonDocument::fromJson(spent.toJson()).object()}};
    return writeDurably(identityFile(folder), QJsonDocument(object).toJson(), OwnerOnly);
}

} // namespace stapsteen
