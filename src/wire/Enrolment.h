// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "wire/Keys.h"

#include <QList>
#include <QStringList>
#include <QTime>
#include <QUrl>

namespace stapsteen {

/// Hours somebody can be reached, the same on each of some days.
struct OpeningHours {
    QList<int> days; ///< ISO 8601: 1 is Monday, 7 Sunday; ascending
    QTime open; ///< whole minutes, local time
    QTime close; ///< after open

    friend bool operator==(const OpeningHours &, const OpeningHours &) = default;
};

/// How a visitor reaches the municipality herself: offered before any request.
struct ReachUs {
    QString name; ///< of the place or people, 1–120 characters
    QStringList addressLines; ///< 0–6 lines of 1–120 characters
    QString phone; ///< as it should be shown; empty or a valid number
    QList<OpeningHours> hours; ///< 0–14 entries

    friend bool operator==(const ReachUs &, const ReachUs &) = default;
};

/// Whether a visitor's data may go to @p url: never in the clear over a network, http only where none lies
/// between.
bool mayCarryRequests(const QUrl &url);

/// What a municipality hands the staff of a centre to connect a kiosk: a file, or a QR code if it fits.
struct Enrolment {
    QString municipality; ///< its name without "gemeente", such as "Den Haag"; 1–120 characters
    QString centre; ///< where the kiosk stands, such as "Yasmin"; 1–120 characters
    QUrl intake; ///< base of the intake's API: https, or http on this machine only; no trailing slash
    SealPublicKey sealKey;
    SigningPublicKey intakeKey; ///< signs receipts
    QString token; ///< good for one kiosk, 16–128 characters; empty in the copy a kiosk keeps
    ReachUs reachUs;
    QByteArray
        withdrawalSalt; ///< WithdrawalSaltSize bytes, the same at all kiosks of a municipality, for ever
    QByteArray authority; ///< PEM of the only certificate the intake's may come from; empty with http

    /// Errors: "json-malformed", "enrolment-other-file" when it is JSON of something else,
    /// "version-unknown", "key-malformed", "field-missing", "field-type", "field-length", "field-value".
    static Result<Enrolment> fromJson(const QByteArray &json);

    /// Readable JSON; the token is left out once it is empty.
    QByteArray toJson() const;

    /// The same as a QR code says it: `STAPSTEEN-ENROL:` and the base45 of its compressed JSON. Whether it
    /// fits one is for who draws it to see.
    QString qrText() const;

    /// Whether @p text means to be qrText(), whole or not.
    static bool isQrText(QStringView text);

    /// Reads qrText(). Errors: "enrolment-other-code" when it is no such text, "enrolment-damaged", those of
    /// fromJson().
    static Result<Enrolment> fromQr(QStringView text);

    /// Where @p path (Protocol.h) lies at this intake.
    QUrl endpoint(const QString &path) const;

    friend bool operator==(const Enrolment &, const Enrolment &) = default;
};

/// The body of POST /v1/kiosks: a JWS signed with the key it introduces, so nobody can enrol a key
/// that is not theirs.
struct EnrolmentRequest {
    QString token; ///< from the enrolment
    SigningPublicKey publicKey; ///< of the kiosk; sign() puts in the key it signs with
    QString name; ///< of the kiosk, for the municipality's list; 1–80 characters

    static QByteArray sign(const QString &token, const QString &name, const SigningKeyPair &key);

    /// Errors: "jws-too-large", "jws-malformed", "jws-type", "jws-signature", "json-malformed",
    /// "key-malformed", "field-…".
    static Result<EnrolmentRequest> verify(const QByteArray &jws);
};

/// The answer to it.
struct EnrolmentAnswer {
    QString kioskId; ///< see isKioskId()

    QByteArray toJson() const;

    /// Errors: "json-malformed", "field-…".
    static Result<EnrolmentAnswer> fromJson(const QByteArray &json);
};

} // namespace stapsteen
