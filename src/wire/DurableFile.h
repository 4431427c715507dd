// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "common/Result.h"

#include <QFileDevice>

namespace stapsteen {

/// Only the account the program runs under may read or write: 0600.
inline constexpr QFileDevice::Permissions OwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

/// Replaces @p file by @p content, so that after a power cut there is the old file or the new one,
/// whole. File and folder are fsynced before this returns.
/// Errors: "file-write"; those of common/Durable.h.
Result<> writeDurably(const QString &file, const QByteArray &content, QFileDevice::Permissions permissions);

/// Moves @p from to @p to in the same folder, replacing what is there; after a power cut it is there under
/// one name. Whether it worked.
bool renameDurably(const QString &from, const QString &to);

/// The whole of @p file, if it is no larger than @p limit bytes.
/// Errors: "file-read", "file-too-large".
Result<QByteArray> readWhole(const QString &file, qsizetype limit);

} // namespace stapsteen
