// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>

#include <cstddef>
#include <cstdint>

// One file per target: a parser of bytes that come from outside, and fuzz() which hands it some. What it
// claims of what it accepted is looked at with hold().

/// To be written by each target.
void fuzz(const QByteArray &bytes);

/// Ends the program when @p claim does not hold, which the fuzzer reports with the bytes that did it.
void hold(bool claim);
