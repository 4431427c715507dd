// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>

namespace stapsteen {

/// An Ogg Opus clip with a sine, as a recording stands in for one in the tests.
/// @p seconds long, @p hertz high, with @p channels 1 or 2 that sound the same.
QByteArray opusClip(double seconds, double hertz = 440, int channels = 1);

} // namespace stapsteen
