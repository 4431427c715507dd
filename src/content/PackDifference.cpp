// SPDX-License-Identifier: EUPL-1.2
#include "content/PackDifference.h"

#include <QCryptographicHash>
#include <QMap>

namespace stapsteen {

namespace {

/// One kind of thing in a pack: a query that gives a name and what there is to compare.
struct Aspect {
    QString what;
    QString query; ///< name, and its words or bytes
};

QList<Aspect> aspects(const QString &source)
{
    const QString dutch = QString(source).replace(QLatin1Char('\''), QLatin1String("''"));
    return {
        {QStringLiteral("pakket"),
         QStringLiteral("SELECT key, value FROM meta WHERE key IN "
                        "('id', 'version', 'minimum_text_coverage', 'minimum_clip_coverage')")},
        {QStringLiteral("taal"),
         QStringLiteral("SELECT tag, name || ', welkom: ' || greeting || ', stem: ' || "
                        "iif(voice = '', 'geen', voice) || iif(audio_only, ', alleen gesproken', '') "
                        "FROM language")},
        {QStringLiteral("onderwerp"), QStringLiteral("SELECT id, 'pictogram ' || pictogram FROM topic")},
        {QStringLiteral("kaart"),
         QStringLiteral("SELECT id, 'onderwerp ' || topic || ', pictogram ' || pictogram || "
                        "iif(scene = '', '', ', tekening ' || scene) || ', drempel ' || level || "
                        "iif(organisation = '', '', ', van ' || organisation) || "
                        "iif(checked = '', '', ', nagevraagd ' || checked) || "
                        "iif(read = '', '', ', gelezen ' || read) || "
                        "iif(last_day = '', '', ', tot en met ' || last_day) || ', zinnen ' || "
                        "coalesce((SELECT group_concat(id, ' ') FROM "
                        "(SELECT id FROM line WHERE card = number ORDER BY position)), '') FROM card")},
        {QStringLiteral("zin"), QStringLiteral("SELECT id, text FROM text WHERE language = '%1'").arg(dutch)},
        {QStringLiteral("vertaling"),
         QStringLiteral("SELECT language || ' ' || id, text || iif(reviewed, ' (nagekeken)', '') "
                        "FROM text WHERE language != '%1'")
             .arg(dutch)},
        {QStringLiteral("bedrag"),
         QStringLiteral("SELECT id || ' vanaf ' || first_day, value || ' ' || unit || "
                        "coalesce(', tot en met ' || last_day, '') || ', nagekeken ' || checked || "
                        "', bron: ' || source || ' (' || grade || ')' FROM figure")},
        {QStringLiteral("pictogram"), QStringLiteral("SELECT id, svg FROM pictogram")},
        {QStringLiteral("tekening"), QStringLiteral("SELECT id, svg FROM scene")},
        {QStringLiteral("opname"),
         QStringLiteral(
             "SELECT language || iif(voice = '', '', '/' || voice) || ' ' || line, opus FROM clip")},
    };
}

/// Words to show, or the print of bytes, which only tells whether they are others.
struct Thing {
    QString words;
    QByteArray print;

    bool operator==(const Thing &) const = default;
};

Result<QMap<QString, Thing>> things(const Pack &pack, const QString &query)
{
    auto rows = pack.database().run(query);
    if (!rows)
        return failure(rows.error());
    QMap<QString, Thing> all;
    while (rows->next()) {
        const QVariant value = rows->value(1);
        if (value.typeId() == QMetaType::QByteArray)
            all.insert(rows->value(0).toString(),
                       {{}, QCryptographicHash::hash(value.toByteArray(), QCryptographicHash::Sha256)});
        else
            all.insert(rows->value(0).toString(), {value.toString(), {}});
    }
    return all;
}

} // namespace

Result<QList<PackChange>> differences(const Pack &before, const Pack &after)
{
    QList<PackChange> changes;
    const QList<Aspect> all = aspects(after.sourceLanguage());
    for (const Aspect &aspect : all) {
        const auto old = things(before, aspect.query);
        const auto now = things(after, aspect.query);
        if (!old || !now)
            return failure(old ? now.error() : old.error());
        for (auto thing = old->cbegin(); thing != old->cend(); ++thing) {
            const auto same = now->constFind(thing.key());
            if (same == now->cend())
                changes.append({PackChange::Kind::Removed, aspect.what, thing.key(), thing->words, {}});
            else if (*same != *thing)
                changes.append(
                    {PackChange::Kind::Changed, aspect.what, thing.key(), thing->words, same->words});
        }
        for (auto thing = now->cbegin(); thing != now->cend(); ++thing) {
            if (!old->contains(thing.key()))
                changes.append({PackChange::Kind::Added, aspect.what, thing.key(), {}, thing->words});
        }
    }
    return changes;
}

} // namespace stapsteen
