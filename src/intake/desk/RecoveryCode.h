// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <QStringList>

namespace stapsteen {

/// Codes for who lost her phone, each good for one login: 80 random bits, so that a fast hash of them
/// is as good as a slow one.
namespace recovery {

inline constexpr int Count = 10;

/// Count new codes, as they are shown: `k3md-7xqa-…`, four groups of four.
QStringList newCodes();

/// What is stored of @p code; capitals, spaces and dashes do not matter.
QString hashOf(const QString &code);

/// Whether @p text looks like a recovery code, and not like six digits.
bool looksLikeOne(const QString &text);

} // namespace recovery

} // namespace stapsteen
