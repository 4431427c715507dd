// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <QStringList>

namespace stapsteen::packformat {

/// `PRAGMA application_id` of every pack: "Stap" in ASCII.
inline constexpr int ApplicationId = 0x53746170;

/// `PRAGMA user_version`: the format this program writes, and the newest it reads.
inline constexpr int Format = 1;

/// A pictogram is drawn at once on a slow machine; what is larger than this is no pictogram.
inline constexpr int MaximumPictogramBytes = 64 * 1024;

/// A scene is larger, and drawn only with its card.
inline constexpr int MaximumSceneBytes = 128 * 1024;

/// A clip is one spoken sentence; at 32 kbit/s this is over four minutes.
inline constexpr int MaximumClipBytes = 1024 * 1024;

/// More than every recording of every language; what is larger is not looked at.
inline constexpr qint64 MaximumPackBytes = qint64(4) * 1024 * 1024 * 1024;

/// CREATE statements of the tables and indexes, in order. A pack holds exactly these: the reader compares the
/// text, so a trigger, view, virtual table, generated column or default expression has nowhere to hide. The
/// tables are STRICT: a value of another type than its column is found as damage.
QStringList schema();

/// Whether @p id can name a pack: small letters, digits and hyphens, since files and addresses carry it.
bool isPackId(const QString &id);

/// Whether @p tag can name a language: two or three small letters.
bool isLanguageTag(const QString &tag);

/// Whether @p sql, as sqlite_schema holds it for @p type and @p name, belongs in a pack.
bool isExpected(const QString &type, const QString &name, const QString &sql);

} // namespace stapsteen::packformat
