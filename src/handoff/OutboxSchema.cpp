// SPDX-License-Identifier: EUPL-1.2
#include "handoff/OutboxSchema.h"

namespace stapsteen {

// The checks make a bug show at once.
QStringList outboxSchema()
{
    return {
        QStringLiteral(R"(
CREATE TABLE envelope (
    sequence INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    state TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'settled', 'quarantined')),
    attempts INTEGER NOT NULL DEFAULT 0,
    next_at INTEGER NOT NULL DEFAULT 0,
    last_error TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL DEFAULT '',
    created INTEGER NOT NULL,
    settled_at INTEGER CHECK ((settled_at IS NOT NULL) = (state = 'settled')),
    receipt BLOB CHECK ((receipt IS NOT NULL) = (state = 'settled')),
    jws BLOB NOT NULL
);
CREATE INDEX envelope_due ON envelope (next_at) WHERE state = 'waiting'
)"),
        // What can be taken back has a tag; what may be elsewhere is begun; of a receipt only what is needed
        // later stays: it told the very second. Envelopes from before have no tag in them either.
        // The bytes stand by themselves: how an envelope fares changes often, they never do, so nothing
        // that goes wrong meanwhile can touch them, and with speech they are half a megabyte.
        QStringLiteral(R"(
ALTER TABLE envelope RENAME TO earlier;
DROP INDEX envelope_due;
CREATE TABLE envelope (
    sequence INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN ('contact-request', 'withdrawal')),
    tag BLOB NOT NULL,
    state TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'settled', 'quarantined')),
    begun INTEGER NOT NULL DEFAULT 0,
    attempts INTEGER NOT NULL DEFAULT 0,
    next_at INTEGER NOT NULL DEFAULT 0,
    last_error TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL DEFAULT '',
    created INTEGER NOT NULL,
    settled_at INTEGER CHECK ((settled_at IS NOT NULL) = (state = 'settled')),
    received INTEGER CHECK ((received IS NOT NULL) = (state = 'settled')),
    epoch TEXT CHECK ((epoch IS NOT NULL) = (state = 'settled'))
);
CREATE TABLE content (
    sequence INTEGER PRIMARY KEY REFERENCES envelope (sequence) ON DELETE CASCADE,
    jws BLOB NOT NULL
);
INSERT INTO envelope SELECT sequence, id, 'contact-request', randomblob(32), state, 1, attempts, next_at,
    last_error, reason, created, settled_at, settled_at + 3600000, iif(state = 'settled', '', NULL) FROM earlier;
INSERT INTO content SELECT sequence, jws FROM earlier;
DROP TABLE earlier;
CREATE INDEX envelope_due ON envelope (next_at) WHERE state = 'waiting';
CREATE INDEX envelope_tag ON envelope (tag);
CREATE TABLE epoch (name TEXT PRIMARY KEY) WITHOUT ROWID
)"),
        // EnvelopeRow::digest(). Rows from before have none.
        QStringLiteral("ALTER TABLE content ADD COLUMN digest BLOB"),
        // A kiosk has hundreds of rows, and without the bytes they are small: looking through them takes no
        // time she notices, but each index is a page more to write while she waits for "saved".
        QStringLiteral(R"(
DROP INDEX envelope_due;
DROP INDEX envelope_tag
)"),
    };
}

} // namespace stapsteen
