// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "common/Result.h"
#include "content/SourceTree.h"
#include "packtool/Commands.h"

#include <QByteArray>
#include <QFileDevice>
#include <QString>
#include <QTextStream>

/// What all commands share: the two streams, and files read and written whole.
namespace stapsteen::packtool {

QTextStream &out();
QTextStream &err();

/// Says why and gives Exit::Failed.
Exit failed(const Error &error);

/// A finding, as compilers write theirs, so that editors can jump to it.
void say(const SourcePlace &place, const QString &sentence);

/// Says what could not be read; whether there was any.
bool sayProblems(const SourceTree &sources);

/// Errors: "file-unreadable".
Result<QByteArray> contentsOf(const QString &name);

inline constexpr QFileDevice::Permissions OwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
inline constexpr QFileDevice::Permissions Everyone =
    OwnerOnly | QFileDevice::ReadGroup | QFileDevice::ReadOther;

/// Writes a file that is not there yet. Errors: "file-unwritable".
Result<> writeNew(const QString &name, const QByteArray &contents,
                  QFileDevice::Permissions permissions = Everyone);

/// Writes or replaces a file, whole or not at all. Errors: "file-unwritable".
Result<> replaceFile(const QString &name, const QByteArray &contents);

} // namespace stapsteen::packtool
