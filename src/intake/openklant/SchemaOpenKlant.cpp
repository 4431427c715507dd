// SPDX-License-Identifier: EUPL-1.2
#include "intake/Schema.h"

namespace stapsteen::schema {

Part openKlant()
{
    return {
        QStringLiteral("openklant"),
        {
            // The uuids are Open Klant's; nothing of hers stands here. No reference to the request: the
            // row outlives it, until what is at Open Klant is erased as well.
            {QStringLiteral("CREATE TABLE open_klant ("
                            " request_id TEXT PRIMARY KEY,"
                            " received BIGINT NOT NULL,"
                            " work TEXT NOT NULL," // see OpenKlantLedger::Work
                            " contact TEXT NOT NULL DEFAULT '',"
                            " party TEXT NOT NULL DEFAULT '',"
                            " address TEXT NOT NULL DEFAULT '',"
                            " task TEXT NOT NULL DEFAULT '',"
                            " doubtful INTEGER NOT NULL DEFAULT 0,"
                            " attempts INTEGER NOT NULL DEFAULT 0,"
                            " trouble TEXT NOT NULL DEFAULT ''," // Dutch, for staff
                            " due BIGINT," // nothing is to be done while it is NULL
                            " holder TEXT NOT NULL DEFAULT '',"
                            " held_until BIGINT NOT NULL DEFAULT 0);\n"
                            "CREATE INDEX open_klant_due ON open_klant (due, request_id)"
                            " WHERE due IS NOT NULL;\n"
                            "CREATE INDEX open_klant_holder ON open_klant (holder)"
                            " WHERE holder <> '';\n")},
            // Why, as a word: /metrics counts by it.
            {QStringLiteral("ALTER TABLE open_klant ADD COLUMN trouble_code TEXT NOT NULL DEFAULT '';\n")},
            // When to look next whether somebody dealt with it there; NULL once it is closed here,
            // the largest number there is once somebody there did.
            {QStringLiteral("ALTER TABLE open_klant ADD COLUMN look BIGINT DEFAULT 0;\n"
                            "CREATE INDEX open_klant_look ON open_klant (look, request_id)"
                            " WHERE look IS NOT NULL AND work = 'filed';\n")},
        }};
}

} // namespace stapsteen::schema
