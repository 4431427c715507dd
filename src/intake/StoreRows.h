// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "common/Result.h"

#include <QDateTime>
#include <QSqlQuery>
#include <QVariant>

#include <optional>

// How Store's source files read and write rows.
namespace stapsteen::rows {

/// Times lie in the database as milliseconds since 1970 in UTC.
inline qint64 number(const QDateTime &time)
{
    return time.toMSecsSinceEpoch();
}

inline QDateTime time(const QVariant &number)
{
    return QDateTime::fromMSecsSinceEpoch(number.toLongLong(), Qt::UTC);
}

inline std::optional<QDateTime> optionalTime(const QVariant &number)
{
    return number.isNull() ? std::nullopt : std::optional(time(number));
}

/// For a statement without rows.
inline Result<> done(const Result<QSqlQuery> &query)
{
    return query ? Result<>() : failure(query.error());
}

/// For a statement without rows: how many it changed.
inline Result<int> changed(const Result<QSqlQuery> &query)
{
    return query ? Result<int>(query->numRowsAffected()) : failure(query.error());
}

} // namespace stapsteen::rows
