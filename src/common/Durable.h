// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "common/Result.h"

#include <QByteArray>
#include <QString>

#include <optional>

/// File steps that stay done when the power goes: each returns after the disk has it. Errors are "disk-full",
/// "disk-read-only" and "store-failed".
namespace stapsteen::durable {

/// What the error @p number of the system says of the disk itself, if it does: "disk-full", "disk-read-only".
std::optional<Error> troubleWithDisk(int number);

/// Writes @p contents to @p file, whole, over what was there. Not atomic: write beside, then moveInto().
Result<> write(const QString &file, const QByteArray &contents);

/// Writes @p contents behind what @p file holds, and makes the file where there is none. Returns when the
/// system has it, not yet the disk: sync() when all is there.
Result<> append(const QString &file, const QByteArray &contents);

/// Returns after the disk has all of @p file; of a folder: which files are in it.
Result<> sync(const QString &file);

/// Copies @p source to @p target in pieces, over what was there. Not atomic either.
Result<> copy(const QString &source, const QString &target);

/// Renames @p from to @p to within one folder, replacing it in one step, and makes the folder remember.
Result<> moveInto(const QString &from, const QString &to);

} // namespace stapsteen::durable
