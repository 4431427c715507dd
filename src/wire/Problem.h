// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "common/Result.h"

namespace stapsteen {

/// An error as HTTP carries it: application/problem+json (RFC 9457) with a `code` of ours.
struct Problem {
    int status = 500; ///< of the HTTP answer, 400–599
    QString code; ///< kebab-case; what programs act on
    QString title; ///< the kind of problem, in English, for developers
    QString detail; ///< this occurrence; may be empty; never holds anything a visitor typed

    /// "urn:stapsteen:problem:<code>", the `type` member.
    QString type() const;

    QByteArray toJson() const;

    /// Reads any intake's answer; `title` and `detail` may be absent.
    /// Errors: "json-malformed", "field-…".
    static Result<Problem> fromJson(const QByteArray &json);

    friend bool operator==(const Problem &, const Problem &) = default;
};

} // namespace stapsteen
