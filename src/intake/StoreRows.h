// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "common/Result.h"

#include <QDateTime>
#include <QSqlQuery>
#include <QVariant>

#include <optional>
#include <type_traits>

// How the intake's source files read and write rows.
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

template<typename Read> using MadeBy = std::decay_t<std::invoke_result_t<Read, const QSqlQuery &>>;

/// What @p read makes of each row, in order. A connection that breaks off in the middle is no end: it fails.
template<typename Read> Result<QList<MadeBy<Read>>> everyRow(Result<QSqlQuery> &&rows, Read read)
{
    if (!rows)
        return failure(rows.error());
    QList<MadeBy<Read>> made;
    for (;;) {
        const auto found = Database::step(*rows);
        if (!found)
            return failure(found.error());
        if (!*found)
            return made;
        made.append(read(*rows));
    }
}

/// What @p read makes of the first row; nothing when there is none.
template<typename Read> Result<std::optional<MadeBy<Read>>> firstRow(Result<QSqlQuery> &&rows, Read read)
{
    if (!rows)
        return failure(rows.error());
    const auto found = Database::step(*rows);
    if (!found)
        return failure(found.error());
    return *found ? std::optional(read(*rows)) : std::optional<MadeBy<Read>>();
}

/// The same where no row is an error of its own.
template<typename Read>
Result<MadeBy<Read>> firstRow(Result<QSqlQuery> &&rows, Read read, const tl::unexpected<Error> &none)
{
    auto made = firstRow(std::move(rows), read);
    if (!made)
        return failure(made.error());
    return *made ? Result<MadeBy<Read>>(std::move(**made)) : none;
}

/// @p text to write. Qt sends a null string as NULL.
inline QString notNull(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

/// The first column of a row, as text and as a number.
inline QString textIn(const QSqlQuery &row)
{
    return row.value(0).toString();
}

inline int numberIn(const QSqlQuery &row)
{
    return row.value(0).toInt();
}

/// What SELECT count(*) found.
inline Result<int> countIn(Result<QSqlQuery> &&rows)
{
    const auto number = firstRow(std::move(rows), numberIn);
    return number ? Result<int>(number->value_or(0)) : failure(number.error());
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
