// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace stapsteen {

/// From now on nothing of this program's memory goes to disk should it crash: no core file, and none to
/// whoever gathers them; nor may another program of the same account look into it. First thing in main().
void leaveNoCore();

} // namespace stapsteen
