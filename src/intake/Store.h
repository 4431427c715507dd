// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "wire/Keys.h"

#include "common/Database.h"

#include <QDateTime>
#include <QList>
#include <QSet>

#include <functional>
#include <memory>
#include <optional>

namespace stapsteen {

/// A kiosk that may send us envelopes.
struct Kiosk {
    QString id; ///< see isKioskId()
    SigningPublicKey key;
    QString name; ///< as its staff called it
    QString centre; ///< where it stands, from the enrolment
    std::optional<QDateTime> revoked{}; ///< UTC; since when nothing more is taken from it
};

/// One of the municipality's keys, by its public half.
struct PublicKeyRow {
    enum class Purpose { Seal, Signing };

    QString id;
    Purpose purpose = Purpose::Seal;
    QString publicKey; ///< its text()
    QDateTime currentFrom; ///< UTC; when it takes over from the one before

    friend bool operator==(const PublicKeyRow &, const PublicKeyRow &) = default;
};

/// How long requests stay.
struct RetentionDays {
    int closed = 56; ///< eight weeks after being closed, a request is erased
    int untouched = 182; ///< half a year without anybody, and it counts as closed
};

/// One run of the erasing job.
struct Erasure {
    QDateTime at; ///< UTC
    QDateTime closedBefore; ///< UTC; what was closed before it had to go
    int erased = 0;
    int closed = 0; ///< how many nobody had done anything with for so long that they count as closed now
    int leftOver = 0; ///< how many it still found when it looked again: 0, or something is wrong
};

/// Who has dealt with a request, and when.
struct Handled {
    QDateTime at; ///< UTC
    QString by; ///< name of the account
};

/// A contact request as it lies here: sealed.
struct StoredRequest {
    QString id; ///< of the envelope
    QString sha256; ///< Envelope::contentDigest()
    QString kioskId;
    QString sealKeyId;
    QByteArray sealed;
    QDateTime received; ///< UTC
    QString tag; ///< withdrawalTag() in base64url
    std::optional<Handled> handled; ///< nothing while it is new
};

/// All that the intake keeps, on one database connection: for the thread that opened it.
///
/// The statements are plain SQL that SQLite and PostgreSQL both take. Nothing about a visitor lies here
/// but sealed bytes. Schema.h has the tables. Every function may also fail with Database::run()'s errors.
class Store {
public:
    enum class Filing { Stored, Known, Conflict, Withdrawn };

    /// What became of a withdrawal.
    struct Withdrawing {
        enum Outcome {
            Withdrawn, ///< what it meant is erased, now or before
            Unknown, ///< what it meant was never here, and will not be taken any more
            TooMany, ///< this kiosk has guessed too often
        };
        Outcome outcome = Withdrawn;
        int retryAfter = 0; ///< seconds, for TooMany
    };

    /// Withdrawals that match nothing, from one kiosk. Counted in the database, so for all instances
    /// together.
    static constexpr int MostGuessesAnHour = 20;

    /// What is worth watching.
    struct Figures {
        int newRequests = 0;
        int triedRequests = 0;
        std::optional<QDateTime> oldestNew; ///< UTC
    };

    using Work = std::function<Result<>(const Store &)>;

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

    /// Runs @p work as one transaction.
    Result<> together(const Work &work) const;

    /// Random name of this database, which receipts carry. Another after a restore: of our own backups and,
    /// on PostgreSQL, after every recovery from an archive and every fail-over to a standby; else by
    /// newEpoch().
    Result<QString> epoch() const;
    Result<> newEpoch() const;

    /// epoch() when this connection was opened: for as long as it lives, the server does not change.
    const QString &epochAtOpening() const { return m_epoch; }

    /// The municipality's salt for withdrawal codes, made when first asked for and never another.
    Result<QByteArray> withdrawalSalt() const;

    /// What tells which desk key belongs to this database; nothing while none was used with it.
    Result<std::optional<QString>> deskKeyMark() const;

    /// The same, and it is @p mine from now on if there was none.
    Result<QString> deskKeyMarkOr(const QString &mine) const;

    /// Everything received before it is in a backup.
    Result<std::optional<QDateTime>> backedUpUntil() const;
    Result<> setBackedUpUntil(const QDateTime &until) const;

    /// All there ever were, of each purpose the newest last.
    Result<QList<PublicKeyRow>> publicKeys() const;
    Result<> addPublicKey(const PublicKeyRow &key, const QDateTime &now) const;

    /// Whether something is still here that only the seal key @p id opens.
    Result<bool> isSealedWith(const QString &id) const;

    /// In together(): nobody else looks at the keys in order to change them until it ends.
    Result<> lockKeys() const;

    /// Remembers a one-time token by its hash. @p expires is the first moment it is no longer good.
    Result<> addEnrolment(const QString &tokenHash, const QString &centre, const QDateTime &expires) const;

    /// Spends a token on @p kiosk, whose centre is the token's.
    /// The same key with the same token gets the same answer again, however late.
    /// Errors: "token-unknown", "token-spent" (by another key), "token-expired", "kiosk-revoked" (its key
    /// is of another enrolment, revoked or not).
    Result<Enrolled> enrol(const QString &tokenHash, const Kiosk &kiosk, const QDateTime &now) const;

    /// The same in together(), for many at once.
    Result<Enrolled> enrolInside(const QString &tokenHash, const Kiosk &kiosk, const QDateTime &now) const;

    /// Errors: "kiosk-unknown".
    Result<Kiosk> kiosk(const QString &id) const;

    Result<QList<Kiosk>> kiosks() const;

    /// From now on nothing is taken from it. Errors: "kiosk-unknown", "kiosk-revoked" when it was before.
    Result<> revokeKiosk(const QString &id, const QDateTime &now) const;

    /// In together(), first: withdraw() and eraseSome() of others wait until it ends.
    Result<> beginFiling() const;

    /// After beginFiling(): stores @p request unless its id is here already, or it was taken back. Once the
    /// transaction is committed, it survives a power cut. With Known and Withdrawn of what was here,
    /// @p request gets the moment it first came.
    /// Errors: "kiosk-unknown", "kiosk-revoked".
    Result<Filing> file(StoredRequest &request) const;

    /// The same with each of @p requests, as one after the other: what became of them, in their order. Where
    /// the database is another machine's it is asked once for all.
    /// Errors: the database's only; a kiosk that may not send stands at its requests.
    Result<QList<Result<Filing>>> fileAll(QList<StoredRequest> &requests) const;

    /// In together(): erases the content of what has @p tag, and keeps it from coming, or coming again.
    /// Errors: "kiosk-unknown", "kiosk-revoked".
    Result<Withdrawing> withdraw(const QString &tag, const QString &kioskId, const QDateTime &now) const;

    /// Somebody dealt with the request of @p id at Open Klant, at @p at: it is done here too, as of then (and
    /// no later than @p now). Changes nothing where it is closed already.
    Result<> closeElsewhere(const QString &id, const QDateTime &at, const QDateTime &now) const;

    /// Closes, as not reached, what came before @p before and with which nobody did anything since then.
    /// Gives how many.
    Result<int> closeUntouched(const QDateTime &before, const QDateTime &now) const;

    /// In together(): erases at most @p most requests closed before @p closedBefore, and keeps them from
    /// coming again. Gives how many are gone.
    Result<int> eraseSome(const QDateTime &closedBefore, const QDateTime &now, int most) const;

    /// Looks for what ought to be gone at @p now, in other ways than eraseSome() finds it: requests past
    /// their time, said to be erased, or closed without a time; content of what was withdrawn; notes and the
    /// like that belong to nothing. Gives how many.
    Result<int> countLeftOver(const QDateTime &closedBefore, const QDateTime &now) const;

    /// After erasing: what SQLite still has of it in its journal goes too. It may have to wait for readers,
    /// or for the next time.
    void forgetErased() const;

    /// Whether nobody did the daily erasing since @p since; then it is the caller's to do now, at @p now. Who
    /// began it an hour ago and has not recorded it did not do it.
    Result<bool> claimErasing(const QDateTime &since, const QDateTime &now) const;

    /// It did not work: it is anybody's to do.
    Result<> giveUpErasing() const;

    /// What the last who served this database was told of how long requests stay; else the usual.
    Result<RetentionDays> retentionDays() const;
    Result<> setRetentionDays(const RetentionDays &days) const;

    Result<> recordErasure(const Erasure &erasure) const;
    Result<std::optional<Erasure>> lastErasure() const;

    Result<Figures> figures() const;

    /// Errors: "request-unknown".
    Result<StoredRequest> request(const QString &id) const;

private:
    explicit Store(Database database);

    Result<> lock(const QString &statement, qint64 what) const;
    Result<std::optional<QString>> setting(const QString &name) const;
    Result<> setSetting(const QString &name, const QString &value) const;
    Result<QString> settingOr(const QString &name, const QString &first) const;
    Result<QSet<QString>> insertAtOnce(const QList<StoredRequest> &requests) const;
    Result<Filing> whyNotStored(StoredRequest &request) const;
    Result<Withdrawing> withdrawUnknown(const QString &tag, const QString &kioskId,
                                        const QDateTime &now) const;
    Result<> eraseAround(const QString &requestId) const;
    Result<> bury(const QString &name, const QString &reason, const QDateTime &now, const QString &sha256,
                  const QDateTime &received) const;

    Database m_database;
    QString m_epoch;
    // The statements of file() and insertAtOnce(), prepared once; they go before m_database.
    mutable std::shared_ptr<QSqlQuery> m_insert;
    mutable std::shared_ptr<QSqlQuery> m_insertAtOnce;
};

} // namespace stapsteen
