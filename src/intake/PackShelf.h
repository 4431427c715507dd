// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "intake/Http.h"

namespace stapsteen::packshelf {

/// The packs kiosks may fetch: `<id>.pack` and `<id>.pack.minisig` in @p folder, put there by the
/// administrator. The folder is looked at anew each time, so a release is two files moved in (the signature
/// last); nothing is opened but those two. An empty @p folder holds none.
///
/// GET /v1/packs/{id} says what there is (PackListing); GET /v1/pack-files/{digest} is the file, with Range.
/// Anybody may fetch both: content is no secret, and the kiosk trusts the signature only.
QList<HttpRoute> routes(const QString &folder);

} // namespace stapsteen::packshelf
