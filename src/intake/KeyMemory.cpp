// SPDX-License-Identifier: EUPL-1.2
#include "intake/KeyMemory.h"

#include "wire/DurableFile.h"
#include "wire/JsonFields.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace stapsteen::keymemory {

namespace {

using Purpose = PublicKeyRow::Purpose;

constexpr qsizetype MaxBytes = 256 * 1024; // over a thousand keys

constexpr QLatin1String Keys("keys"), Id("id"), PurposeName("purpose"), PublicKey("publicKey"),
    CurrentFrom("currentFrom");

const Word<Purpose> Purposes[] = {{QLatin1String("seal"), Purpose::Seal},
                                  {QLatin1String("signing"), Purpose::Signing}};

QString file(const QString &folder)
{
    return QDir(folder).filePath(QStringLiteral("keys.json"));
}

} // namespace

QList<PublicKeyRow> read(const QString &folder)
{
    static const Form keyId(QStringLiteral("[0-9a-f]{16}"));
    QList<PublicKeyRow> keys;
    const auto text = readWhole(file(folder), MaxBytes);
    const QJsonArray all =
        text ? QJsonDocument::fromJson(*text).object().value(Keys).toArray() : QJsonArray();
    for (const QJsonValue &one : all) {
        JsonFields fields(one.toObject());
        PublicKeyRow key;
        key.id = fields.text(Id, keyId); // a file is named by it
        key.purpose = fields.choice(PurposeName, Purposes);
        key.publicKey = fields.text(PublicKey, 1, 64);
        key.currentFrom = QDateTime::fromString(fields.text(CurrentFrom, 1, 64), Qt::ISODateWithMs);
        if (!fields.verdict() || !key.currentFrom.isValid())
            return {};
        keys.append(key);
    }
    return keys;
}

Result<> write(const QString &folder, const QList<PublicKeyRow> &keys)
{
    QJsonArray all;
    for (const PublicKeyRow &key : keys) {
        all.append(QJsonObject{{Id, key.id},
                               {PurposeName, wordFor(Purposes, key.purpose)},
                               {PublicKey, key.publicKey},
                               {CurrentFrom, key.currentFrom.toUTC().toString(Qt::ISODateWithMs)}});
    }
    return writeDurably(file(folder), QJsonDocument(QJsonObject{{Keys, all}}).toJson(), OwnerOnly);
}

} // namespace stapsteen::keymemory
