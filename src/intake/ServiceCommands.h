// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "common/Result.h"

#include <QCommandLineParser>

namespace stapsteen::servicecommands {

/// What who runs the intake does besides serving: kiosks, keys, backups, erasing, hand-over files.

/// The days that @p option gives, from @p least to 3650; @p standard where it is not given.
/// Errors: "usage".
Result<int> days(const QCommandLineParser &parser, const QString &option, int standard, int least = 1);

void addOptions(QCommandLineParser &parser);

/// One line per command, for the usage.
QString usage();

/// Whether there is a command for @p words, the arguments without options.
bool knows(const QStringList &words);

/// Runs the command that @p words stand for, with the keys in @p folder and
/// the database at that URL. What there is to tell goes to standard output.
/// Errors: "usage" when there is no such command, or something is missing; those of what it does.
Result<> run(const QStringList &words, const QCommandLineParser &parser, const QString &folder,
             const QString &database);

} // namespace stapsteen::servicecommands
