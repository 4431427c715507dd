// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "common/Result.h"
#include "content/SourceParts.h"

namespace stapsteen {

/// An offer as cards: what it is, whose and for whom; what is known of its cost, childcare, time, place and
/// how to join, and on which day that was known; what to ask at the desk. Each has a pictogram of its own and
/// at most four lines, the offer's or phrases, and all continue the first. Errors: "phrase-missing", naming
/// the phrase the base lacks.
Result<QList<SourceCard>> cardsOf(const SourceOffer &offer, const QList<SourcePhrase> &phrases);

} // namespace stapsteen
