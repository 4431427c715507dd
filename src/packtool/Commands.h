// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "content/SourceTree.h"

#include <QString>

/// What stapsteen-pack does, one function a command. Each speaks Dutch: findings to standard output, what
/// went wrong to standard error.
namespace stapsteen::packtool {

/// What a command tells the shell.
enum class Exit {
    Success = 0,
    No = 1, ///< the work was done and the answer is no: errors found, signature wrong
    Failed = 2, ///< the work could not be done
};

/// How findings are printed.
enum class Format {
    Text, ///< a sentence a line, then what was counted
    Json, ///< one object for programs: {"remarks": […], "counts": {…}}
    Github, ///< annotations of GitHub's workflows, which Forgejo and Gitea show too
};

struct CheckOptions {
    Format format = Format::Text;
    bool each = false; ///< every text that waits by itself, not only how many do
    bool strict = false; ///< No also for what may ship but should not: CheckReport::isFinished()
};

/// Prints what an editor should know; No when there are errors.
Exit check(const SourceFolders &folders, const CheckOptions &options);

/// Writes the pack @p output.
Exit build(const SourceFolders &folders, const QString &output);

/// Writes @p file + ".minisig" with the secret key in @p keyFile.
Exit sign(const QString &file, const QString &keyFile);

/// Says whether @p file is what the owner of the public key in @p keyFile signed, and is a pack.
Exit verify(const QString &file, const QString &keyFile);

/// Brings the content_<tag>.ts files up to today's Dutch.
Exit translations(const SourceFolders &folders);

/// Writes the translation into @p language as a table for a spreadsheet.
Exit exportTable(const SourceFolders &folders, const QString &language, const QString &output);

/// Takes such a table in again; No when it refused some of its rows.
Exit importTable(const SourceFolders &folders, const QString &table, const QString &language);

/// Prints what changed between two packs, or content folders; No when there is anything.
Exit diff(const SourceFolders &before, const SourceFolders &after);

/// Opens the content in the kiosk and follows edits until it is closed. Empty @p kiosk: the usual one.
Exit preview(const SourceFolders &folders, const QString &kiosk, const QString &size);

/// Begins an organisation's overlay in @p folder, which is not there or empty, over @p base; empty: the
/// folder "base" beside it.
Exit newOverlay(const QString &folder, const QString &base);

/// Makes a key pair, @p name + ".pub" and @p name + ".key"; never over an existing one.
Exit keys(const QString &name);

} // namespace stapsteen::packtool
