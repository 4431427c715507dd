// SPDX-License-Identifier: EUPL-1.2
#include "content/Pack.h"

#include "content/PackFormat.h"
#include "content/PackGuard.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QtEndian>

#include <utility>

namespace stapsteen {

namespace {

// Offsets in SQLite's database header (https://www.sqlite.org/fileformat2.html#the_database_header).
constexpr int HeaderBytes = 100;
constexpr int PageSizeAt = 16;
constexpr int WriteVersionAt = 18; // 1: no write-ahead log, so nothing is created beside the pack
constexpr int PageCountAt = 28;
constexpr int UserVersionAt = 60;
constexpr int ApplicationIdAt = 68;

/// Far more than a pack of every language there is needs; a file with more is no pack.
constexpr int MaximumSchemaRows = 1000;

tl::unexpected<Error> damaged(const QString &file, const QString &why)
{
    return failure("pack-damaged",
                   QStringLiteral("%1 is geen heel pakket: %2.").arg(QFileInfo(file).fileName(), why));
}

/// Before SQLite sees the file: is it a pack, of a format we read, and as long as it says?
Result<> checkHeader(const QString &fileName)
{
    QFile file(fileName);
    if (!file.exists())
        return failure("pack-missing", QStringLiteral("%1 is er niet.").arg(QFileInfo(fileName).fileName()));
    if (!file.open(QIODevice::ReadOnly))
        return damaged(fileName, QStringLiteral("het is niet te lezen"));
    if (file.size() > packformat::MaximumPackBytes)
        return damaged(fileName, QStringLiteral("het is te groot"));
    const QByteArray header = file.read(HeaderBytes);
    if (header.size() < HeaderBytes || !header.startsWith(QByteArrayLiteral("SQLite format 3\0")))
        return damaged(fileName, QStringLiteral("het is een ander soort bestand"));
    const auto number = [&](int at) { return qFromBigEndian<quint32>(header.constData() + at); };
    if (number(ApplicationIdAt) != quint32(packformat::ApplicationId))
        return damaged(fileName, QStringLiteral("het is een andere database"));
    if (number(UserVersionAt) > quint32(packformat::Format)) {
        return failure("pack-too-new",
                       QStringLiteral("%1 is gemaakt voor een nieuwere versie van Stapsteen.")
                           .arg(QFileInfo(fileName).fileName()));
    }
    if (number(UserVersionAt) != quint32(packformat::Format) || header.at(WriteVersionAt) != 1)
        return damaged(fileName, QStringLiteral("het heeft een onbekende vorm"));
    const quint16 written = qFromBigEndian<quint16>(header.constData() + PageSizeAt);
    const qint64 pageSize = written == 1 ? 65536 : written;
    if (pageSize * qint64(number(PageCountAt)) != file.size())
        return damaged(fileName, QStringLiteral("het is afgebroken of er is iets achter geplakt"));
    return {};
}

} // namespace

Pack::Pack(Database database)
    : m_database(std::move(database))
{
}

Result<Pack> Pack::open(const QString &file)
{
    if (const auto sound = checkHeader(file); !sound)
        return failure(sound.error());
    auto database = Database::open(file, Database::Use::ReadOnly);
    if (!database)
        return damaged(file, QStringLiteral("het is niet als database te openen"));
    // Costs one comparison a cell, and stops a crafted page from pointing outside itself.
    if (const auto done = database->run(QStringLiteral("PRAGMA cell_size_check=ON")); !done)
        return damaged(file, QStringLiteral("het is niet als database te openen"));
    if (const auto done = guard(*database); !done)
        return damaged(file, done.error().sentence);
    Pack pack(std::move(*database));
    for (const auto read : {&Pack::readSchema, &Pack::readDescription}) {
        if (const auto done = (pack.*read)(); !done)
            return damaged(file, done.error().sentence);
    }
    return pack;
}

Result<> Pack::readSchema()
{
    auto query = m_database.run(
        QStringLiteral("SELECT type, name, sql FROM sqlite_schema LIMIT %1").arg(MaximumSchemaRows));
    if (!query)
        return failure("pack-damaged", QStringLiteral("de database erin is beschadigd"));
    QStringList missing = packformat::schema();
    int rows = 0;
    while (query->next()) {
        const QString sql = query->value(2).toString();
        if (++rows == MaximumSchemaRows
            || !packformat::isExpected(query->value(0).toString(), query->value(1).toString(), sql)) {
            return failure("pack-damaged", QStringLiteral("er zit iets in dat niet in een pakket hoort"));
        }
        missing.removeOne(sql);
    }
    if (!missing.isEmpty())
        return failure("pack-damaged", QStringLiteral("er ontbreekt een tabel"));
    return {};
}

Result<> Pack::readDescription()
{
    auto query = m_database.run(QStringLiteral("SELECT key, value FROM meta LIMIT 50"));
    if (!query)
        return failure("pack-damaged", QStringLiteral("de database erin is beschadigd"));
    QHash<QString, QString> meta;
    while (query->next())
        meta.insert(query->value(0).toString(), query->value(1).toString());
    m_info.id = meta.value(QStringLiteral("id"));
    m_info.version = meta.value(QStringLiteral("version")).toInt();
    m_info.built = meta.value(QStringLiteral("built"));
    m_info.cards = meta.value(QStringLiteral("cards")).toInt();
    m_info.lines = meta.value(QStringLiteral("lines")).toInt();
    m_info.pictograms = meta.value(QStringLiteral("pictograms")).toInt();
    m_info.clips = meta.value(QStringLiteral("clips")).toInt();
    m_sourceLanguage = meta.value(QStringLiteral("source"));
    m_minimumTextCoverage = meta.value(QStringLiteral("minimum_text_coverage")).toDouble();
    m_minimumClipCoverage = meta.value(QStringLiteral("minimum_clip_coverage")).toDouble();
    if (!packformat::isPackId(m_info.id) || m_info.version < 1 || m_sourceLanguage.isEmpty())
        return failure("pack-damaged", QStringLiteral("het zegt niet welk pakket het is"));
    return {};
}

} // namespace stapsteen
