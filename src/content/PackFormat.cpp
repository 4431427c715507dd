// SPDX-License-Identifier: EUPL-1.2
#include "content/PackFormat.h"

#include <QRegularExpression>

namespace stapsteen::packformat {

QStringList schema()
{
    // Keys first, one row per fact; `position` keeps the editor's order.
    return {
        QStringLiteral("CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID"),
        QStringLiteral("CREATE TABLE language(position INTEGER PRIMARY KEY, tag TEXT NOT NULL UNIQUE, "
                       "name TEXT NOT NULL, greeting TEXT NOT NULL, script TEXT NOT NULL, "
                       "voice TEXT NOT NULL, right_to_left INTEGER NOT NULL, audio_only INTEGER NOT NULL, "
                       "text_coverage REAL NOT NULL, reviewed_coverage REAL NOT NULL, "
                       "clip_coverage REAL NOT NULL) STRICT"),
        QStringLiteral("CREATE TABLE topic(position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, "
                       "pictogram TEXT NOT NULL, cards INTEGER NOT NULL) STRICT"),
        QStringLiteral("CREATE TABLE card(number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, "
                       "topic TEXT NOT NULL, pictogram TEXT NOT NULL, scene TEXT NOT NULL, "
                       "level TEXT NOT NULL, part_of TEXT NOT NULL, organisation TEXT NOT NULL, "
                       "checked TEXT NOT NULL, read TEXT NOT NULL, last_day TEXT NOT NULL) STRICT"),
        QStringLiteral("CREATE INDEX card_by_topic ON card(topic, number)"),
        QStringLiteral("CREATE TABLE line(card INTEGER NOT NULL, position INTEGER NOT NULL, "
                       "id TEXT NOT NULL, PRIMARY KEY(card, position)) STRICT, WITHOUT ROWID"),
        QStringLiteral("CREATE TABLE text(language TEXT NOT NULL, id TEXT NOT NULL, text TEXT NOT NULL, "
                       "reviewed INTEGER NOT NULL, PRIMARY KEY(language, id)) STRICT, WITHOUT ROWID"),
        QStringLiteral("CREATE TABLE figure(id TEXT NOT NULL, first_day TEXT NOT NULL, last_day TEXT, "
                       "value REAL NOT NULL, unit TEXT NOT NULL, decimals INTEGER NOT NULL, "
                       "checked TEXT NOT NULL, source TEXT NOT NULL, grade TEXT NOT NULL, "
                       "PRIMARY KEY(id, first_day)) STRICT, WITHOUT ROWID"),
        // Search: the folded words of a card in a language, those of its title (0) before those of its lines
        // (1).
        QStringLiteral(
            "CREATE TABLE word(language TEXT NOT NULL, place INTEGER NOT NULL, word TEXT NOT NULL, "
            "card INTEGER NOT NULL, PRIMARY KEY(language, place, word, card)) STRICT, WITHOUT ROWID"),
        QStringLiteral("CREATE TABLE card_group(position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, "
                       "pictogram TEXT NOT NULL) STRICT"),
        QStringLiteral("CREATE TABLE group_card(card_group INTEGER NOT NULL, card INTEGER NOT NULL, "
                       "PRIMARY KEY(card_group, card)) STRICT, WITHOUT ROWID"),
        QStringLiteral("CREATE TABLE pictogram(id TEXT PRIMARY KEY, svg BLOB NOT NULL) STRICT"),
        QStringLiteral("CREATE TABLE scene(id TEXT PRIMARY KEY, svg BLOB NOT NULL) STRICT"),
        QStringLiteral("CREATE TABLE clip(language TEXT NOT NULL, voice TEXT NOT NULL, line TEXT NOT NULL, "
                       "milliseconds INTEGER NOT NULL, opus BLOB NOT NULL, "
                       "PRIMARY KEY(language, voice, line)) STRICT"),
    };
}

bool isPackId(const QString &id)
{
    static const QRegularExpression pattern(QStringLiteral("\\A[a-z0-9-]{1,80}\\z"));
    return pattern.match(id).hasMatch();
}

bool isLanguageTag(const QString &tag)
{
    static const QRegularExpression pattern(QStringLiteral("\\A[a-z]{2,3}\\z"));
    return pattern.match(tag).hasMatch();
}

bool isExpected(const QString &type, const QString &name, const QString &sql)
{
    static const QStringList fixed = schema();
    if (fixed.contains(sql))
        return true;
    // SQLite's own indexes behind PRIMARY KEY and UNIQUE carry no SQL.
    return type == QLatin1String("index") && name.startsWith(QLatin1String("sqlite_autoindex_"))
        && sql.isEmpty();
}

} // namespace stapsteen::packformat
