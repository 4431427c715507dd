// SPDX-License-Identifier: EUPL-1.2
#include "intake/desk/DeskLog.h"

#include "intake/desk/DeskHttp.h"
#include "intake/desk/LogPages.h"

#include <limits>

namespace stapsteen {

using namespace Qt::StringLiterals;
using desk::field;

namespace {

constexpr int PerPage = 50;
constexpr int ReadAtOnce = 1000;

} // namespace

DeskLog::DeskLog(const DeskGate &gate, const DeskKey &key)
    : m_gate(gate)
    , m_key(key)
{
}

QList<HttpRoute> DeskLog::routes() const
{
    const DeskGate::For coordinators{{Role::Coordinator}, sessions::Stage::Full};
    return {
        m_gate.get(u"/desk/log"_s, coordinators,
                   [this](const DeskVisitor &visitor) { return show(visitor); }),
        m_gate.post(u"/desk/log/export"_s, coordinators,
                    [this](const DeskVisitor &visitor) { return exportAll(visitor); }),
    };
}

HttpResponse DeskLog::show(const DeskVisitor &visitor) const
{
    const QUrlQuery &query = visitor.request.query;
    pages::LogView view;
    view.about = field(query, u"about"_s);
    const qint64 before = field(query, u"before"_s).toLongLong();
    view.isLaterPage = before > 0;
    const auto entries =
        AuditLog(visitor.store, m_key)
            .entriesBefore(before > 0 ? before : std::numeric_limits<qint64>::max(), view.about, PerPage + 1);
    if (!entries)
        return desk::unavailable(entries.error());
    view.entries = entries->mid(0, PerPage);
    if (entries->size() > PerPage)
        view.next = view.entries.last().number;
    return desk::page(pages::log(visitor.viewer(), view));
}

HttpResponse DeskLog::exportAll(const DeskVisitor &visitor) const
{
    const AuditLog log(visitor.store, m_key);
    // First, so that the file ends with the line that tells of it.
    const auto noted = log.record(visitor.account.name, Deed::LogExported, {}, {}, visitor.now);
    if (!noted)
        return desk::unavailable(noted.error());
    QList<AuditEntry> all;
    for (;;) {
        const auto some = log.entriesAfter(all.isEmpty() ? 0 : all.last().number, ReadAtOnce);
        if (!some)
            return desk::unavailable(some.error());
        all += *some;
        if (some->size() < ReadAtOnce)
            break;
    }
    HttpResponse response = desk::content(200, "text/csv; charset=utf-8", pages::logAsCsv(all));
    response.headers.emplaceBack("Content-Disposition", "attachment; filename=\"logboek.csv\"");
    return response;
}

} // namespace stapsteen
