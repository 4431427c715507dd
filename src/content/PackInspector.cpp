// SPDX-License-Identifier: EUPL-1.2
#include "content/PackInspector.h"

#include "content/OpusFile.h"
#include "content/PackFormat.h"
#include "content/PlainSvg.h"

#include <QRegularExpression>

namespace stapsteen {

namespace {

tl::unexpected<Error> refused(const QString &sentence)
{
    return failure("pack-refused", QStringLiteral("Dit pakket is geweigerd: %1").arg(sentence));
}

tl::unexpected<Error> damaged()
{
    return failure("pack-damaged", QStringLiteral("Dit pakket is beschadigd: niet alles erin klopt."));
}

/// In the tables of a pack this also finds values that are not of their column's type, since those are
/// STRICT.
Result<> checkPages(const Database &pack)
{
    auto check = pack.run(QStringLiteral("PRAGMA quick_check(1)"));
    if (!check || !check->next() || check->value(0).toString() != QLatin1String("ok"))
        return damaged();
    return {};
}

/// Whether any row meets @p condition.
Result<bool> any(const Database &pack, const QString &table, const QString &condition)
{
    auto query = pack.run(QStringLiteral("SELECT 1 FROM %1 WHERE %2 LIMIT 1").arg(table, condition));
    if (!query)
        return failure("pack-damaged", QStringLiteral("Dit pakket is beschadigd: niet alles erin klopt."));
    return query->next();
}

Result<> checkSizes(const Database &pack)
{
    // Far above what the checker lets an editor write; what is beyond would take the screen or the memory.
    const std::pair<QString, QString> bounds[] = {
        {QStringLiteral("meta"), QStringLiteral("length(key)>200 OR length(value)>200")},
        {QStringLiteral("topic"), QStringLiteral("length(id)>200 OR length(pictogram)>200")},
        {QStringLiteral("card"),
         QStringLiteral("length(id)>200 OR length(topic)>200 OR length(pictogram)>200 OR length(scene)>200 "
                        "OR length(organisation)>200")},
        {QStringLiteral("line"), QStringLiteral("length(id)>200")},
        {QStringLiteral("text"), QStringLiteral("length(id)>200 OR length(text)>1000")},
        {QStringLiteral("figure"), QStringLiteral("length(id)>200 OR length(source)>1000")},
        {QStringLiteral("word"), QStringLiteral("length(word)>64")},
        {QStringLiteral("language"), QStringLiteral("length(name)>100 OR length(greeting)>100")},
    };
    for (const auto &[table, condition] : bounds) {
        const auto found = any(pack, table, condition);
        if (!found)
            return failure(found.error());
        if (*found)
            return refused(QStringLiteral("er staat een tekst in die veel te lang is."));
    }
    return {};
}

Result<> checkLanguages(const Database &pack)
{
    // The voice is a name libespeak-ng looks up; a path in it would open a file.
    static const QRegularExpression voice(QStringLiteral("\\A[a-z0-9-]{0,20}\\z"));
    auto query = pack.run(QStringLiteral("SELECT tag, voice FROM language"));
    if (!query)
        return damaged();
    while (query->next()) {
        const QString tag = query->value(0).toString();
        if (!packformat::isLanguageTag(tag) || !voice.match(query->value(1).toString()).hasMatch())
            return refused(
                QStringLiteral("de taal \"%1\" of haar stem heeft een naam die niet kan.").arg(tag.left(20)));
    }
    return {};
}

Result<> checkDrawings(const Database &pack, const QString &table, Drawing kind)
{
    const int most =
        kind == Drawing::Scene ? packformat::MaximumSceneBytes : packformat::MaximumPictogramBytes;
    const auto large = any(pack, table, QStringLiteral("length(svg)>%1").arg(most));
    if (!large)
        return failure(large.error());
    if (*large)
        return refused(QStringLiteral("er zit een tekening in die te groot is."));
    auto query = pack.run(QStringLiteral("SELECT id, svg FROM %1").arg(table));
    if (!query)
        return damaged();
    while (query->next()) {
        const SvgComplaint complaint = svgComplaint(query->value(1).toByteArray(), kind);
        if (!complaint.sentence.isEmpty())
            return refused(QStringLiteral("de tekening \"%1\" mag niet. %2")
                               .arg(query->value(0).toString().left(80), complaint.sentence));
    }
    return {};
}

Result<> checkClips(const Database &pack)
{
    const auto large = any(pack, QStringLiteral("clip"),
                           QStringLiteral("length(opus)>%1").arg(packformat::MaximumClipBytes));
    if (!large)
        return failure(large.error());
    if (*large)
        return refused(QStringLiteral("er zit een opname in die te groot is."));
    auto query = pack.run(QStringLiteral("SELECT line, opus FROM clip"));
    if (!query)
        return damaged();
    while (query->next()) {
        if (!opusMilliseconds(query->value(1).toByteArray()))
            return refused(QStringLiteral("de opname \"%1\" is geen hele Ogg Opus-opname.")
                               .arg(query->value(0).toString().left(80)));
    }
    return {};
}

} // namespace

Result<> inspect(const Pack &pack)
{
    const Database &database = pack.database();
    for (const auto check : {checkPages, checkSizes, checkLanguages, checkClips}) {
        if (const auto done = check(database); !done)
            return done;
    }
    if (const auto done = checkDrawings(database, QStringLiteral("pictogram"), Drawing::Pictogram); !done)
        return done;
    return checkDrawings(database, QStringLiteral("scene"), Drawing::Scene);
}

} // namespace stapsteen
