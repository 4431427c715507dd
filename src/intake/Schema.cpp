// SPDX-License-Identifier: EUPL-1.2
#include "intake/Schema.h"

namespace stapsteen::schema {

Part store()
{
    return {QStringLiteral("store"),
            {
                {QStringLiteral(
                    "CREATE TABLE setting ("
                    " name TEXT PRIMARY KEY,"
                    " value TEXT NOT NULL);\n"
                    "CREATE TABLE kiosk ("
                    " id TEXT PRIMARY KEY,"
                    " public_key TEXT NOT NULL UNIQUE,"
                    " name TEXT NOT NULL,"
                    " centre TEXT NOT NULL,"
                    " enrolled BIGINT NOT NULL,"
                    " revoked BIGINT);\n"
                    "CREATE TABLE enrolment ("
                    " token_hash TEXT PRIMARY KEY,"
                    " centre TEXT NOT NULL,"
                    " expires BIGINT NOT NULL,"
                    " kiosk_id TEXT REFERENCES kiosk (id));\n"
                    // One public key of the municipality's; its secret half is a file.
                    "CREATE TABLE public_key ("
                    " id TEXT PRIMARY KEY,"
                    " purpose TEXT NOT NULL," // seal, signing
                    " public_key TEXT NOT NULL,"
                    " made BIGINT NOT NULL,"
                    " current_from BIGINT NOT NULL);\n"
                    "CREATE TABLE request ("
                    " id TEXT PRIMARY KEY,"
                    " sha256 TEXT NOT NULL," // of what it is, whoever signed it: Envelope::contentDigest()
                    " kiosk_id TEXT NOT NULL REFERENCES kiosk (id),"
                    " seal_key_id TEXT NOT NULL,"
                    " sealed {blob} NOT NULL," // empty once withdrawn
                    " received BIGINT NOT NULL,"
                    " withdrawal_tag TEXT,"
                    " state TEXT NOT NULL DEFAULT 'new'," // see RequestState
                    " assigned TEXT,"
                    " version BIGINT NOT NULL DEFAULT 0," // grows with every change made at the desk
                    " closed BIGINT," // since when it needs nobody's work
                    " closed_by TEXT);\n"
                    "CREATE INDEX request_state ON request (state, received, id);\n"
                    "CREATE INDEX request_closed ON request (closed) WHERE closed IS NOT NULL;\n"
                    "CREATE INDEX request_tag ON request (withdrawal_tag) WHERE withdrawal_tag IS NOT NULL;\n"
                    // What must not come, or come back: by envelope id, or by withdrawal tag.
                    "CREATE TABLE tombstone ("
                    " name TEXT PRIMARY KEY,"
                    " reason TEXT NOT NULL," // withdrawn, erased, unmatched: StoreFiling.cpp
                    " at BIGINT NOT NULL,"
                    " sha256 TEXT," // of the request, where the name is its id
                    " received BIGINT," // likewise
                    " guessed_by TEXT REFERENCES kiosk (id));\n" // whose withdrawal matched nothing
                    "CREATE INDEX tombstone_guess ON tombstone (guessed_by, at)"
                    " WHERE guessed_by IS NOT NULL;\n"
                    // What the erasing job did, and what it found when it looked again.
                    "CREATE TABLE erasure ("
                    " number {serial},"
                    " at BIGINT NOT NULL,"
                    " closed_before BIGINT NOT NULL,"
                    " erased BIGINT NOT NULL,"
                    " left_over BIGINT NOT NULL);\n")},
            }};
}

} // namespace stapsteen::schema
