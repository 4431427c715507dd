// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "intake/desk/AuditLog.h"
#include "intake/desk/PageParts.h"

namespace stapsteen::pages {

/// One page of the log, the newest first.
struct LogView {
    QList<AuditEntry> entries;
    QString about; ///< only lines about this; empty: all
    bool isLaterPage = false;
    std::optional<qint64> next; ///< the next page shows lines with smaller numbers
};

Html log(const Viewer &viewer, const LogView &view);

/// The log as a file: CSV as RFC 4180 has it, with a head. No value is read as a formula by a spreadsheet.
QByteArray logAsCsv(const QList<AuditEntry> &entries);

} // namespace stapsteen::pages
