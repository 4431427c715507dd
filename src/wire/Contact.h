// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include <optional>

namespace stapsteen {

/// Why something typed is no telephone number we could call.
enum class PhoneProblem {
    Empty,
    TooShort,
    TooLong,
    NotAPhone, ///< a sign that does not belong, or a start no number has
};

/// Why something typed is no e-mail address we could write to.
enum class EmailProblem {
    Empty,
    TooLong, ///< over MaxEmailLength
    NotAnEmail,
};

inline constexpr qsizetype MaxEmailLength = 80; ///< Open Klant 2 stores no more

/// @p typed without spaces, dashes and brackets, with any script's digits as 0–9, and without the
/// "(0)" people write after a country code. Open Klant takes numbers only in this form.
QString normalisedPhone(const QString &typed);

/// Nothing when @p typed, once normalised, matches Open Klant's
/// `^(0[1-9][0-9]{8}|\+[0-9]{9,15}|00[0-9]{7,13})$`.
std::optional<PhoneProblem> phoneProblem(const QString &typed);

/// Nothing when @p typed (spaces around it aside) looks like one address at a domain with a dot:
/// enough to catch slips, no promise that it exists.
std::optional<EmailProblem> emailProblem(const QString &typed);

} // namespace stapsteen
