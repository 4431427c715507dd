// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "common/Database.h"
#include "common/Result.h"

#include <QString>

namespace stapsteen {

/// What a pack says about itself.
struct PackInfo {
    QString id; ///< e.g. "stapsteen-base"
    int version = 0; ///< counts up; the only thing that decides which of two packs is newer
    QString built; ///< the date in pack.json ("2026-11-23"), empty if the editor gave none
    int cards = 0;
    int lines = 0;
    int pictograms = 0;
    int clips = 0;
};

/// One opened, read-only content pack: an SQLite file as src/content/PackFormat.h lays it down.
/// Like its Database, it is used by the thread that opened it.
class Pack {
public:
    /// Opens @p file and looks at its header, size, schema and description: the same few pages however
    /// large the pack. It trusts no content; whether the bytes are the editor's own is PackStore's work.
    /// Errors: "pack-missing" (no such file), "pack-too-new" (written for a newer program),
    /// "pack-damaged" (no pack, truncated, or with tables, triggers or views that do not belong).
    static Result<Pack> open(const QString &file);

    /// As read when the pack was opened.
    const PackInfo &info() const { return m_info; }

    /// The language the content is written in, and falls back to: "nl".
    const QString &sourceLanguage() const { return m_sourceLanguage; }

    /// Share of texts (0 to 1) a written language needs before visitors are offered it.
    double minimumTextCoverage() const { return m_minimumTextCoverage; }

    /// Share of clips (0 to 1) an audio-only language needs before visitors are offered it.
    double minimumClipCoverage() const { return m_minimumClipCoverage; }

    /// For Catalogue: the connection to prepare statements on.
    const Database &database() const { return m_database; }

private:
    explicit Pack(Database database);
    Result<> readSchema();
    Result<> readDescription();

    Database m_database;
    PackInfo m_info;
    QString m_sourceLanguage;
    double m_minimumTextCoverage = 1;
    double m_minimumClipCoverage = 1;
};

} // namespace stapsteen
