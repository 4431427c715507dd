// SPDX-License-Identifier: EUPL-1.2
#include "intake/Schema.h"

namespace stapsteen::schema {

Part desk()
{
    return {QStringLiteral("desk"),
            {
                {QStringLiteral("CREATE TABLE account ("
                                " name TEXT PRIMARY KEY,"
                                " password_hash TEXT NOT NULL,"
                                " failures INTEGER NOT NULL,"
                                " locked_until BIGINT NOT NULL);\n"
                                "CREATE TABLE session ("
                                " token_hash TEXT PRIMARY KEY,"
                                " account TEXT NOT NULL REFERENCES account (name),"
                                " created BIGINT NOT NULL,"
                                " used BIGINT NOT NULL);\n")},
            }};
}

} // namespace stapsteen::schema
