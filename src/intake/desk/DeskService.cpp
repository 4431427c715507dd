// SPDX-License-Identifier: EUPL-1.2
#include "intake/desk/DeskService.h"

#include "intake/Notices.h"
#include "intake/StoreRows.h"
#include "intake/desk/DeskHttp.h"
#include "intake/desk/ServicePages.h"
#include "intake/openklant/OpenKlantLedger.h"

namespace stapsteen {

using namespace Qt::StringLiterals;

namespace {

using Purpose = PublicKeyRow::Purpose;

// The keys of one purpose, each until the one after it takes over; the newest first.
QList<pages::KeyRow> keysFor(Purpose purpose, const QList<PublicKeyRow> &all, const QDateTime &now)
{
    QList<pages::KeyRow> rows;
    for (const PublicKeyRow &key : all) {
        if (key.purpose != purpose)
            continue;
        if (!rows.isEmpty())
            rows.first().until = key.currentFrom;
        rows.prepend({key.id, key.currentFrom, std::nullopt, pages::KeyRow::State::Current});
    }
    for (pages::KeyRow &row : rows) {
        if (row.from > now)
            row.state = pages::KeyRow::State::Next;
        else if (row.until && *row.until <= now)
            row.state = pages::KeyRow::State::Former;
    }
    return rows;
}

} // namespace

DeskService::DeskService(const DeskGate &gate, const Identity &identity, const DeskKey &key, bool forwards)
    : m_gate(gate)
    , m_identity(identity)
    , m_key(key)
    , m_forwards(forwards)
{
}

QList<HttpRoute> DeskService::routes() const
{
    const DeskGate::For administrators{{Role::Administrator}, sessions::Stage::Full};
    return {
        m_gate.get(u"/desk/kiosks"_s, administrators,
                   [this](const DeskVisitor &visitor) { return kiosks(visitor); }),
        m_gate.post(u"/desk/kiosks/revoke"_s, administrators,
                    [this](const DeskVisitor &visitor) { return revoke(visitor); }),
        m_gate.get(u"/desk/keys"_s, administrators,
                   [this](const DeskVisitor &visitor) { return keys(visitor); }),
        m_gate.get(u"/desk/open-klant"_s, administrators,
                   [this](const DeskVisitor &visitor) { return openKlant(visitor); }),
    };
}

HttpResponse DeskService::kiosks(const DeskVisitor &visitor) const
{
    const auto all = rows::everyRow(
        visitor.store.database().run(
            u"SELECT id, name, centre, enrolled, revoked FROM kiosk ORDER BY centre, name, id"_s),
        [](const QSqlQuery &row) {
            return pages::KioskRow{row.value(0).toString(), row.value(1).toString(), row.value(2).toString(),
                                   rows::time(row.value(3)), rows::optionalTime(row.value(4))};
        });
    if (!all)
        return desk::unavailable(all.error());
    const bool isSaid = !desk::field(visitor.request.query, u"said"_s).isEmpty();
    return desk::page(
        pages::kiosks(visitor.viewer(), *all, isSaid ? u"De kiosk wordt geweigerd."_s : QString()));
}

HttpResponse DeskService::revoke(const DeskVisitor &visitor) const
{
    const QString kiosk = desk::field(visitor.request.form(), u"kiosk"_s);
    const auto revoked = visitor.store.database().transaction([&]() -> Result<> {
        if (const auto done = visitor.store.revokeKiosk(kiosk, visitor.now); !done) {
            return done.error().code.startsWith(u"kiosk-") ? failure("request-changed", done.error().sentence)
                                                           : failure(done.error());
        }
        return AuditLog(visitor.store, m_key)
            .append(visitor.account.name, Deed::KioskRevoked, kiosk, {}, visitor.now);
    });
    return revoked ? desk::redirect("/desk/kiosks?said=saved") : desk::failed(revoked.error());
}

HttpResponse DeskService::keys(const DeskVisitor &visitor) const
{
    const auto all = visitor.store.publicKeys();
    if (!all)
        return desk::unavailable(all.error());
    const bool isFresh = notices::requireFreshKeys(visitor.store, m_identity, visitor.now).has_value();
    return desk::page(
        pages::keys(visitor.viewer(),
                    {keysFor(Purpose::Seal, *all, visitor.now), keysFor(Purpose::Signing, *all, visitor.now),
                     isFresh, visitor.store.epochAtOpening()}));
}

HttpResponse DeskService::openKlant(const DeskVisitor &visitor) const
{
    const OpenKlantLedger ledger(visitor.store.database());
    const auto counts = ledger.counts();
    const auto troubles = ledger.troubles();
    if (!counts || !troubles)
        return desk::unavailable(counts ? troubles.error() : counts.error());
    return desk::page(pages::openKlant(visitor.viewer(), {m_forwards, *counts, *troubles}));
}

} // namespace stapsteen
