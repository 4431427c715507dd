// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "content/Pack.h"

namespace stapsteen {

/// Reads all of a pack before it is taken in. A signature says whose it is, not that nothing went wrong
/// there. Pack::open() looks at a few pages; this at every one, so it takes as long as the pack is large: not
/// for the thread that draws.
///
/// Refused, each with a Dutch sentence that names what it is about: pages that do not hang together and
/// values of another type than their column ("pack-damaged"); a drawing that could run, fetch or swell, a
/// recording that is no whole Ogg Opus, a language or voice whose name is none, and texts beyond all bounds
/// ("pack-refused").
Result<> inspect(const Pack &pack);

} // namespace stapsteen
