// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>

#include <optional>

namespace stapsteen {

/// How long an Ogg Opus recording (RFC 7845) lasts, in milliseconds; nothing when @p contents is no whole,
/// single Ogg Opus stream. Looks at page headers only; nothing is decoded.
std::optional<int> opusMilliseconds(const QByteArray &contents);

} // namespace stapsteen
