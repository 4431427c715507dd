// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "common/Result.h"
#include "content/Coverage.h"
#include "content/Pack.h"
#include "content/SourceTree.h"

#include <QString>

namespace stapsteen {

/// Makes a pack out of sources. Same sources, same bytes (with the same SQLite): nothing of the clock, the
/// machine or the order of a folder listing gets in.
class PackBuilder {
public:
    /// @p sources outlives the builder.
    explicit PackBuilder(const SourceTree &sources);

    /// Writes the pack to @p file, replacing it only when all went well.
    /// Errors: "sources-damaged" (a source could not be read; PackChecker says which), "disk-full",
    /// "file-unwritable", or what the database reports.
    Result<PackInfo> build(const QString &file) const;

private:
    Result<> fill(const Database &database) const;
    Result<> addDescription(const Database &database) const;
    Result<> addLanguages(const Database &database) const;
    Result<> addTopics(const Database &database) const;
    Result<> addTexts(const Database &database) const;
    Result<> addFigures(const Database &database) const;
    Result<> addDrawings(const Database &database) const;
    Result<> addClips(const Database &database) const;
    Result<> addSearch(const Database &database) const;
    Result<> addGroups(const Database &database) const;

    const SourceTree &m_sources;
    Coverage m_coverage;
};

} // namespace stapsteen
