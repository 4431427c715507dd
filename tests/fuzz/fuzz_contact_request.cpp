// SPDX-License-Identifier: EUPL-1.2
#include "Fuzz.h"

#include "wire/ContactRequest.h"

using namespace stapsteen;

// What was under a seal: anybody can seal for the municipality.
void fuzz(const QByteArray &bytes)
{
    const auto request = ContactRequest::fromJson(bytes);
    if (!request)
        return;
    hold(bool(request->check()));
    const QByteArray again = request->toJson();
    const auto reread = ContactRequest::fromJson(again);
    hold(bool(reread));
    hold(reread->toJson() == again);
}
