// SPDX-License-Identifier: EUPL-1.2
#include "content/PackGuard.h"

#include "content/PackFormat.h"
#include "content/PackStatement.h"

#include <sqlite3.h>

#include <cstring>

namespace stapsteen {

namespace {

bool isOneOf(const char *word, std::initializer_list<const char *> words)
{
    for (const char *known : words) {
        if (word && std::strcmp(word, known) == 0)
            return true;
    }
    return false;
}

int authorize(void *, int action, const char *first, const char *second, const char *, const char *)
{
    switch (action) {
    case SQLITE_SELECT:
    case SQLITE_READ:
        return SQLITE_OK;
    case SQLITE_FUNCTION:
        return isOneOf(second, {"length", "count", "min", "max", "coalesce", "iif", "group_concat"})
            ? SQLITE_OK
            : SQLITE_DENY;
    case SQLITE_PRAGMA:
        return isOneOf(first, {"quick_check"}) ? SQLITE_OK : SQLITE_DENY;
    default:
        return SQLITE_DENY;
    }
}

} // namespace

Result<> guard(const Database &pack)
{
    sqlite3 *connection = sqliteOf(pack);
    if (!connection)
        return failure("database-open", QStringLiteral("het is niet als database te openen"));
    sqlite3_db_config(connection, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(connection, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(connection, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    const std::pair<int, int> limits[] = {
        {SQLITE_LIMIT_LENGTH, 2 * packformat::MaximumClipBytes}, // the largest value is a clip
        {SQLITE_LIMIT_SQL_LENGTH, 10'000},
        {SQLITE_LIMIT_COLUMN, 100},
        {SQLITE_LIMIT_EXPR_DEPTH, 50},
        {SQLITE_LIMIT_COMPOUND_SELECT, 3},
        {SQLITE_LIMIT_ATTACHED, 0},
        {SQLITE_LIMIT_TRIGGER_DEPTH, 0},
        {SQLITE_LIMIT_WORKER_THREADS, 0},
        {SQLITE_LIMIT_VDBE_OP, 25'000},
    };
    for (const auto &[limit, value] : limits)
        sqlite3_limit(connection, limit, value);
    sqlite3_set_authorizer(connection, authorize, nullptr);
    return {};
}

} // namespace stapsteen
