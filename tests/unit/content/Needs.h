// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QTest>

/// Fails the test function it stands in when @p condition does not hold: a check that silently does not run
/// looks like one that passed. Where somebody knows that her machine cannot do it, STAPSTEEN_MAY_SKIP=1 makes
/// it a skip.
#define NEED(condition, why)                                                                                 \
    do {                                                                                                     \
        if (!(condition)) {                                                                                  \
            if (qEnvironmentVariableIsSet("STAPSTEEN_MAY_SKIP"))                                             \
                QSKIP(why);                                                                                  \
            QFAIL(why " (STAPSTEEN_MAY_SKIP=1 skips the test)");                                             \
        }                                                                                                    \
    } while (false)
