// SPDX-License-Identifier: EUPL-1.2
#include "fleet/Fleet.h"

#include "wire/Receipt.h"

#include <sodium.h>

namespace stapsteen::testing {

Fleet::Fleet(const QString &folder, const QString &database, int count)
    : m_database(database)
{
    hearOfKeys(folder);
    const Store mine = store();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto enrolled = mine.together([&](const Store &all) -> Result<> {
        for (int i = 0; i < count; ++i) {
            SigningKeyPair key = SigningKeyPair::generate();
            const QString token = key.publicKey().text();
            if (const auto added = all.addEnrolment(token, QStringLiteral("De Brug"), now.addDays(1)); !added)
                return added;
            const QString id = QStringLiteral("kiosk-") + key.publicKey().id();
            const auto known = all.enrolInside(token, {id, key.publicKey(), QStringLiteral("Hal"), {}}, now);
            if (!known)
                return failure(known.error());
            m_kiosks.push_back({id, std::move(key)});
        }
        return {};
    });
    if (!enrolled)
        qFatal("%s", qPrintable(enrolled.error().sentence));
}

void Fleet::hearOfKeys(const QString &folder)
{
    auto identity = Identity::loadOrCreate(folder, store());
    if (!identity)
        qFatal("%s", qPrintable(identity.error().sentence));
    m_identity.emplace(std::move(*identity));
}

Envelope Fleet::request(int kiosk) const
{
    QByteArray tag(32, Qt::Uninitialized);
    randombytes_buf(tag.data(), size_t(tag.size()));
    return request(kiosk, tag);
}

Envelope Fleet::request(int kiosk, const QByteArray &tag) const
{
    ContactRequest request;
    request.name = QStringLiteral("Amina");
    request.address = QStringLiteral("0612345678");
    request.language = QStringLiteral("ar");
    request.centre = QStringLiteral("De Brug");
    return sealed(kiosk, request, tag);
}

Envelope Fleet::sealed(int kiosk, const ContactRequest &request, const QByteArray &tag) const
{
    const SealPublicKey &key = m_identity->seal.publicKey();
    const Kiosk &sender = m_kiosks.at(size_t(kiosk));
    return *Envelope::contactRequest(sender.id, request.sealed(key), key.id(), tag, sender.key,
                                     QDateTime::currentDateTimeUtc());
}

bool Fleet::isReceipt(const QByteArray &receipt, const Envelope &envelope) const
{
    return Receipt::verify(receipt, envelope.id(), envelope.jws(), {m_identity->signing.publicKey()})
        .has_value();
}

Store Fleet::store() const
{
    auto store = Store::open(m_database);
    if (!store)
        qFatal("%s", qPrintable(store.error().sentence));
    return std::move(*store);
}

int Fleet::storedCount() const
{
    const Store mine = store();
    auto row = mine.database().run(QStringLiteral("SELECT count(*) FROM request"));
    return row && row->next() ? row->value(0).toInt() : -1;
}

} // namespace stapsteen::testing
