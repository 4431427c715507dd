// SPDX-License-Identifier: EUPL-1.2
#include "content/PackFormat.h"

#include <QHash>
#include <QRegularExpression>

namespace stapsteen::packformat {

QStringList schema()
{
    // Keys first, one row per fact; `position` keeps the editor's order.
    return {
        QStringLiteral("CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID"),
        QStringLiteral("CREATE TABLE language(position INTEGER PRIMARY KEY, tag TEXT NOT NULL UNIQUE, "
                       "name TEXT NOT NULL, greeting TEXT NOT NULL, script TEXT NOT NULL, "
                       "voice TEXT NOT NULL, right_to_left INTEGER NOT NULL, audio_only INTEGER NOT NULL, "
                       "text_coverage REAL NOT NULL, reviewed_coverage REAL NOT NULL, "
                       "clip_coverage REAL NOT NULL)"),
        QStringLiteral("CREATE TABLE topic(position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, "
                       "pictogram TEXT NOT NULL, cards INTEGER NOT NULL)"),
        QStringLiteral("CREATE TABLE card(number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, "
                       "topic TEXT NOT NULL, pictogram TEXT NOT NULL, scene TEXT NOT NULL, "
                       "level TEXT NOT NULL, part_of TEXT NOT NULL, checked TEXT NOT NULL, "
                       "last_day TEXT NOT NULL)"),
        QStringLiteral("CREATE INDEX card_by_topic ON card(topic, number)"),
        QStringLiteral("CREATE TABLE line(card INTEGER NOT NULL, position INTEGER NOT NULL, "
                       "id TEXT NOT NULL, PRIMARY KEY(card, position)) WITHOUT ROWID"),
        QStringLiteral("CREATE TABLE text(language TEXT NOT NULL, id TEXT NOT NULL, text TEXT NOT NULL, "
                       "reviewed INTEGER NOT NULL, PRIMARY KEY(language, id)) WITHOUT ROWID"),
        QStringLiteral("CREATE TABLE figure(id TEXT NOT NULL, first_day TEXT NOT NULL, last_day TEXT, "
                       "value REAL NOT NULL, unit TEXT NOT NULL, decimals INTEGER NOT NULL, "
                       "checked TEXT NOT NULL, source TEXT NOT NULL, grade TEXT NOT NULL, "
                       "PRIMARY KEY(id, first_day)) WITHOUT ROWID"),
        QStringLiteral("CREATE TABLE pictogram(id TEXT PRIMARY KEY, svg BLOB NOT NULL)"),
        QStringLiteral("CREATE TABLE scene(id TEXT PRIMARY KEY, svg BLOB NOT NULL)"),
        QStringLiteral("CREATE TABLE clip(language TEXT NOT NULL, voice TEXT NOT NULL, line TEXT NOT NULL, "
                       "milliseconds INTEGER NOT NULL, opus BLOB NOT NULL, "
                       "PRIMARY KEY(language, voice, line))"),
    };
}

QString searchTable(const QString &languageTag)
{
    // Contentless: the words are found here, the card is read where every card is read.
    return QStringLiteral("CREATE VIRTUAL TABLE search_%1 USING fts5(text, content='', "
                          "tokenize='unicode61 remove_diacritics 2')")
        .arg(languageTag);
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
    if (type == QLatin1String("index"))
        return name.startsWith(QLatin1String("sqlite_autoindex_")) && sql.isEmpty();
    if (type != QLatin1String("table"))
        return false;
    static const QRegularExpression search(
        QStringLiteral("\\Asearch_([a-z]{2,3})(_data|_idx|_docsize|_config)?\\z"));
    const auto match = search.match(name);
    if (!match.hasMatch())
        return false;
    if (match.capturedLength(2) == 0)
        return sql == searchTable(match.captured(1));
    // FTS5's own tables, as fts5_storage.c and fts5_index.c of SQLite create them.
    static const QHash<QString, QString> own = {
        {QStringLiteral("_data"), QStringLiteral("(id INTEGER PRIMARY KEY, block BLOB)")},
        {QStringLiteral("_idx"),
         QStringLiteral("(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID")},
        {QStringLiteral("_docsize"), QStringLiteral("(id INTEGER PRIMARY KEY, sz BLOB)")},
        {QStringLiteral("_config"), QStringLiteral("(k PRIMARY KEY, v) WITHOUT ROWID")},
    };
    return sql == QStringLiteral("CREATE TABLE '%1'%2").arg(name, own.value(match.captured(2)));
}

} // namespace stapsteen::packformat
