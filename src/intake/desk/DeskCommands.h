// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "common/Result.h"

#include <QCommandLineParser>

namespace stapsteen::deskcommands {

/// The options of these commands.
void addOptions(QCommandLineParser &parser);

/// How they are called, a line each.
QString usage();

/// Whether @p words is one of these commands.
bool knows(const QStringList &words);

/// `account add NAME`: somebody's account. `audit verify`: whether the log is as it was written.
/// @p folder and @p database as Intake takes them. Errors: "usage" for a role there is not; else why not.
Result<> run(const QStringList &words, const QCommandLineParser &parser, const QString &folder,
             const QString &database);

} // namespace stapsteen::deskcommands
