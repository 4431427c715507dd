// SPDX-License-Identifier: EUPL-1.2
#include "common/NoCore.h"

#include <sys/prctl.h>
#include <sys/resource.h>

namespace stapsteen {

void leaveNoCore()
{
    // Either would do where core files are plain files. A system that pipes them to a program asks the
    // second.
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
    ::prctl(PR_SET_DUMPABLE, 0);
}

} // namespace stapsteen
