// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "wire/Keys.h"

#include "common/Database.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace stapsteen {

/// A kiosk that may send us envelopes.
struct Kiosk {
    QString id; ///< see isKioskId()
    SigningPublicKey key;
    QString name; ///< as its staff called it
    QString centre; ///< where it stands, from the enrolment
};

/// Who has dealt with a request, and when.
struct Handled {
    QDateTime at; ///< UTC
    QString by; ///< name of the account
};

/// A contact request as it lies here: sealed.
struct StoredRequest {
    QString id; ///< of the envelope
    QString sha256; ///< of the envelope's exact bytes, as in the receipt
    QString kioskId;
    QString centre; ///< of that kiosk; read only, filed with the kiosk
    QString sealKeyId;
    QByteArray sealed;
    QDateTime received; ///< UTC
    std::optional<Handled> handled; ///< nothing while it is new
};

/// All that the intake keeps, on one database connection: for the thread that opened it.
///
/// The statements are plain SQL that SQLite and PostgreSQL both take. Nothing about a visitor lies here
/// but sealed bytes. Schema.h has the tables. Every function may also fail with Database::run()'s errors.
class Store {
public:
    enum class State { New, Done };
    enum class Filing { Stored, Known, Conflict };

    /// What became of an enrolment.
    struct Enrolled {
        QString kioskId;
        bool isNew = true; ///< false when the kiosk repeats itself
    };

    /// Opens the database at @p url, `sqlite:///absolute/path` or `postgresql://…` (Database::connect()),
    /// and brings its schema up to date.
    /// Errors: "database-url", "database-open", "schema-too-new".
    static Result<Store> open(const QString &url);

    /// For parts of the intake with tables of their own.
    const Database &database() const { return m_database; }

    /// Whether the database answers.
    Result<> ping() const;

    /// Remembers a one-time token by its hash. @p expires is the first moment it is no longer good.
    Result<> addEnrolment(const QString &tokenHash, const QString &centre, const QDateTime &expires) const;

    /// Spends a token on @p kiosk, whose id counts if it is new here and whose centre is the token's.
    /// The same key with the same token gets the same answer again, however late.
    /// Errors: "token-unknown", "token-spent" (by another key), "token-expired".
    Result<Enrolled> enrol(const QString &tokenHash, const Kiosk &kiosk, const QDateTime &now) const;

    /// Errors: "kiosk-unknown".
    Result<Kiosk> kiosk(const QString &id) const;

    /// Stores @p request unless its id is here already. One durable commit: when this says Stored,
    /// the request survives a power cut. With Known, @p request gets the moment it first came.
    Result<Filing> file(StoredRequest &request) const;

    /// At most @p limit requests from the @p offset-th on, oldest first.
    Result<QList<StoredRequest>> requests(State state, int offset, int limit) const;

    Result<int> count(State state) const;

    /// Errors: "request-unknown".
    Result<StoredRequest> request(const QString &id) const;

    /// Marks a request as dealt with, or as new again. Marking twice keeps the first mark.
    /// Errors: "request-unknown".
    Result<> setHandled(const QString &id, const std::optional<Handled> &handled) const;

private:
    explicit Store(Database database);

    Database m_database;
};

} // namespace stapsteen
