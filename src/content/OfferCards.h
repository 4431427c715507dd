// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "common/Result.h"
#include "content/SourceParts.h"

namespace stapsteen {

/// An offer as cards: what and for whom; what it costs and whether children can come; when, where and how to
/// join. Each has a pictogram of its own and lines that are the offer's, or phrases where it gives a fact or
/// none at all. The second and third continue the first. Errors: "phrase-missing", naming the phrase the base
/// lacks.
Result<QList<SourceCard>> cardsOf(const SourceOffer &offer, const QList<SourcePhrase> &phrases);

} // namespace stapsteen
