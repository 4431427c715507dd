// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "intake/Identity.h"

namespace stapsteen::handoverimport {

/// What became of a file's envelopes.
struct Imported {
    int taken = 0; ///< stored, or taken back
    int known = 0; ///< were here, or had been taken back
    QList<std::pair<int, Error>> refused; ///< by line of the file, its first line being 1
    QString receiptsFile;
};

/// Takes every envelope of the hand-over file @p file as if it had come by network, and writes their receipts
/// beside it, to `<file>.receipts`, for staff to bring back to the kiosk. A line that is refused stands in
/// the way of no other. Importing the same file again changes nothing and gives the same receipts' worth.
/// Errors: "file-read", "file-too-large", "handover-other-file", "file-write"; the database's, and then what
/// was taken is safe and the file can be imported again.
Result<Imported> run(const Store &store, const QString &database, const Identity &identity,
                     const QString &file, const QDateTime &now);

} // namespace stapsteen::handoverimport
