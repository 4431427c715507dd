// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace stapsteen {

/// Why something could not be done: typed for the program, readable for the person who must mend it.
struct Error {
    QString code; ///< stable, kebab-case, e.g. "disk-full"; compared by code and tests
    QString sentence; ///< Dutch, for staff; never holds anything a visitor typed, said or chose
};

/// A value, or the reason there is none. We report failure by value, never by exception:
/// exceptions do not cross Qt's signals.
template<typename T = void> using Result = tl::expected<T, Error>;

/// The failing half of a Result: `return failure("disk-full", …);`
inline tl::unexpected<Error> failure(const char *code, const QString &sentence)
{
    return tl::unexpected(Error{QString::fromLatin1(code), sentence});
}

/// Passes an error on from one Result type to another.
inline tl::unexpected<Error> failure(const Error &error)
{
    return tl::unexpected(error);
}

} // namespace stapsteen
