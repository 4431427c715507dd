// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "intake/Inbox.h"
#include "intake/Intake.h"

#include "wire/ContactRequest.h"
#include "wire/Envelope.h"

#include <QTemporaryDir>

namespace stapsteen::testing {

/// What came back over a socket.
struct Answer {
    int status = 0; ///< 0 when nothing came
    QMultiMap<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;

    QString problemCode() const; ///< of a problem+json, else empty
    QByteArray cookie() const; ///< what to send back as Cookie, of the last Set-Cookie
};

/// Sends @p bytes as they are and reads until the server closes. May be called from any thread.
Answer exchange(quint16 port, const QByteArray &bytes);

Answer get(quint16 port, const QByteArray &path, const QByteArray &cookie = {});
Answer post(quint16 port, const QByteArray &path, const QByteArray &type, const QByteArray &body,
            const QByteArray &cookie = {});

/// A request with nothing special in it.
ContactRequest someRequest();

/// An intake on a free port with its own folder, and a kiosk it knows.
class RunningIntake {
public:
    /// @p database as --database takes it; empty: SQLite, `intake.db` in its folder.
    explicit RunningIntake(const HttpLimits &limits = {}, const QString &database = {},
                           FilingLimit::Rule filing = {});

    quint16 port() const { return m_intake->port(); }
    const Intake &intake() const { return *m_intake; }
    QString folder() const { return m_folder.path(); }
    const QString &database() const { return m_database; } ///< as --database takes it
    Store store() const; ///< a connection of one's own
    QString singleSignOnSocket() const; ///< where the header X-User says who somebody is
    const SigningKeyPair &kioskKey() const { return m_kioskKey; }
    const QString &kioskId() const { return m_kioskId; }

    /// @p request sealed for this intake and signed by its kiosk.
    Envelope envelope(const ContactRequest &request) const;

    /// Files @p request through the API and gives its id.
    QString filed(const ContactRequest &request) const;

    int storedCount() const;

private:
    QTemporaryDir m_folder;
    const QString m_database;
    std::unique_ptr<Intake> m_intake;
    SigningKeyPair m_kioskKey = SigningKeyPair::generate();
    QString m_kioskId;
};

} // namespace stapsteen::testing
