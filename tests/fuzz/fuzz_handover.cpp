// SPDX-License-Identifier: EUPL-1.2
#include "Fuzz.h"

#include "wire/HandOver.h"

using namespace stapsteen;

// A file from a USB stick.
void fuzz(const QByteArray &bytes)
{
    for (const auto kind : {handover::Kind::Envelopes, handover::Kind::Receipts}) {
        const auto lines = handover::lines(kind, bytes);
        if (!lines)
            continue;
        for (const QByteArray &line : *lines)
            hold(!line.isEmpty() && !line.contains('\n'));
        const auto again = handover::lines(kind, handover::text(kind, *lines));
        hold(again && again->size() == lines->size());
    }
}
