// SPDX-License-Identifier: EUPL-1.2
#include "intake/desk/DeskService.h"

#include "intake/StoreRows.h"
#include "intake/desk/AdminPages.h"
#include "intake/desk/DeskHttp.h"

namespace stapsteen {

using namespace Qt::StringLiterals;

DeskService::DeskService(const DeskGate &gate, const Identity &identity, const DeskKey &key)
    : m_gate(gate)
    , m_identity(identity)
    , m_key(key)
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
    };
}

HttpResponse DeskService::kiosks(const DeskVisitor &visitor) const
{
    auto rows = visitor.store.database().run(
        u"SELECT id, name, centre, enrolled, revoked FROM kiosk ORDER BY centre, name, id"_s);
    if (!rows)
        return desk::unavailable(rows.error());
    QList<pages::KioskRow> all;
    while (rows->next()) {
        pages::KioskRow kiosk{rows->value(0).toString(),
                              rows->value(1).toString(),
                              rows->value(2).toString(),
                              rows::time(rows->value(3)),
                              {}};
        if (!rows->value(4).isNull())
            kiosk.revoked = rows::time(rows->value(4));
        all.append(kiosk);
    }
    const bool isSaid = !desk::field(visitor.request.query, u"said"_s).isEmpty();
    return desk::page(
        pages::kiosks(visitor.viewer(), all, isSaid ? u"De kiosk wordt geweigerd."_s : QString()));
}

HttpResponse DeskService::revoke(const DeskVisitor &visitor) const
{
    const QString kiosk = desk::field(visitor.request.form(), u"kiosk"_s);
    const auto revoked = visitor.store.database().transaction([&]() -> Result<> {
        const auto changed = rows::changed(
            visitor.store.database().run(u"UPDATE kiosk SET revoked = ? WHERE id = ? AND revoked IS NULL"_s,
                                         {rows::number(visitor.now), kiosk}));
        if (!changed)
            return failure(changed.error());
        if (*changed != 1)
            return failure("request-changed", u"Deze kiosk is er niet, of wordt al geweigerd."_s);
        return AuditLog(visitor.store, m_key)
            .append(visitor.account.name, Deed::KioskRevoked, kiosk, {}, visitor.now);
    });
    return revoked ? desk::redirect("/desk/kiosks?said=saved") : desk::failed(revoked.error());
}

HttpResponse DeskService::keys(const DeskVisitor &visitor) const
{
    const QList<pages::KeyRow> keys{
        {u"Opent verzoeken en notities"_s, m_identity.seal.publicKey().id(), u"In gebruik"_s},
        {u"Ondertekent ontvangstbewijzen"_s, m_identity.signing.publicKey().id(), u"In gebruik"_s},
    };
    return desk::page(pages::keys(visitor.viewer(), keys, visitor.store.epochAtOpening()));
}

} // namespace stapsteen
