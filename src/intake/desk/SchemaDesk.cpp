// SPDX-License-Identifier: EUPL-1.2
#include "intake/Schema.h"

namespace stapsteen::schema {

Part desk()
{
    return {QStringLiteral("desk"),
            {
                {QStringLiteral("CREATE TABLE account ("
                                " name TEXT PRIMARY KEY,"
                                " role TEXT NOT NULL," // see Role
                                " password_hash TEXT NOT NULL," // empty: single sign-on
                                " must_change INTEGER NOT NULL,"
                                " totp_locked {blob}," // see DeskKey
                                " totp_step BIGINT NOT NULL," // of the last code that was taken
                                " failures INTEGER NOT NULL,"
                                " locked_until BIGINT NOT NULL,"
                                " closed BIGINT);\n"
                                "CREATE TABLE recovery_code ("
                                " account TEXT NOT NULL REFERENCES account (name),"
                                " code_hash TEXT NOT NULL,"
                                " PRIMARY KEY (account, code_hash));\n"
                                "CREATE TABLE session ("
                                " token_hash TEXT PRIMARY KEY,"
                                " account TEXT NOT NULL REFERENCES account (name),"
                                " stage INTEGER NOT NULL," // see sessions::Stage
                                " totp_locked {blob}," // while a second factor is being set up
                                " created BIGINT NOT NULL,"
                                " used BIGINT NOT NULL);\n"
                                // What is about her is sealed like her request, and goes with it.
                                "CREATE TABLE note ("
                                " id TEXT PRIMARY KEY,"
                                " request_id TEXT NOT NULL,"
                                " at BIGINT NOT NULL,"
                                " author TEXT NOT NULL,"
                                " seal_key_id TEXT NOT NULL,"
                                " sealed {blob} NOT NULL);\n"
                                "CREATE INDEX note_request ON note (request_id, at, id);\n"
                                "CREATE INDEX request_assigned ON request (assigned, state, received, id)"
                                " WHERE assigned IS NOT NULL;\n"
                                // See AuditLog.
                                "CREATE TABLE audit ("
                                " number BIGINT PRIMARY KEY,"
                                " at BIGINT NOT NULL,"
                                " actor TEXT NOT NULL,"
                                " deed TEXT NOT NULL,"
                                " subject TEXT NOT NULL,"
                                " detail TEXT NOT NULL,"
                                " hash TEXT NOT NULL);\n"
                                "CREATE INDEX audit_subject ON audit (subject, number);\n"
                                "{append-only audit}")},
            },
            {QStringLiteral("note")}};
}

} // namespace stapsteen::schema
