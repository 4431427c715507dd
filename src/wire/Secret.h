// SPDX-License-Identifier: EUPL-1.2
#pragma once

// What travels is kept secret by the same type as what is recorded.
#include "common/Secret.h"
