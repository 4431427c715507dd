// SPDX-License-Identifier: EUPL-1.2
#include "Fuzz.h"

#include "wire/Problem.h"

using namespace stapsteen;

// A refusal, by whatever answers at the intake's address.
void fuzz(const QByteArray &bytes)
{
    if (const auto problem = Problem::fromJson(bytes)) {
        hold(problem->status >= 400 && problem->status <= 599);
        hold(*Problem::fromJson(problem->toJson()) == *problem);
    }
}
