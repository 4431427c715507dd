// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "intake/Identity.h"

#include "wire/ContactRequest.h"
#include "wire/Envelope.h"

namespace stapsteen::testing {

/// Kiosks that an intake knows, each with its own key, and what they have to send. The intake need not run.
class Fleet {
public:
    struct Kiosk {
        QString id;
        SigningKeyPair key;
    };

    /// Makes the intake's keys in @p folder, if there are none, and enrols @p count kiosks at @p database.
    Fleet(const QString &folder, const QString &database, int count);

    /// The kiosks hear of the keys that the intake with its keys in @p folder has now.
    void hearOfKeys(const QString &folder);

    /// What signs receipts and notices now, as far as they heard.
    SigningPublicKey trusted() const { return m_identity->signing.publicKey(); }

    const std::vector<Kiosk> &kiosks() const { return m_kiosks; }

    /// A new contact request, sealed and signed by the kiosk of that number.
    Envelope request(int kiosk) const;

    /// The same with a tag of one's own.
    Envelope request(int kiosk, const QByteArray &tag) const;

    /// @p request, sealed and signed by the kiosk of that number.
    Envelope sealed(int kiosk, const ContactRequest &request, const QByteArray &tag) const;

    /// Whether @p receipt is the intake's word that it has @p envelope, with that outcome or any.
    bool isReceipt(const QByteArray &receipt, const Envelope &envelope) const;

    Store store() const; ///< a connection of one's own

    /// Requests in the database, withdrawn ones too.
    int storedCount() const;

private:
    QString m_database;
    std::vector<Kiosk> m_kiosks;
    std::optional<Identity> m_identity;
};

} // namespace stapsteen::testing
