// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>

#include <optional>

namespace stapsteen {

/// A recording says one sentence. The kiosk plays no more than this.
inline constexpr int LongestOpusSeconds = 120;

/// How long an Ogg Opus recording (RFC 7845) lasts, in milliseconds; nothing when @p contents is no whole,
/// single Ogg Opus stream of at most LongestOpusSeconds of which every packet decodes. Decodes all of it: a
/// sentence takes a few milliseconds.
std::optional<int> opusMilliseconds(const QByteArray &contents);

} // namespace stapsteen
