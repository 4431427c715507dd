// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace stapsteen {

/// From here on, what this process hears and says goes to the sound server through its socket, not through
/// memory that both can read: that the server overwrites in its own time, and others of the same user could
/// open.
///
/// Writes libpulse's settings for this process into @p folder, which is made if it is missing: the system's,
/// and that. To be called before anything asks for a sound device. Returns whether it could: if not (a
/// read-only disk), sound works as it would without.
bool keepSoundPrivate(const QString &folder);

} // namespace stapsteen
