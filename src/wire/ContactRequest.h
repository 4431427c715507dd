// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "wire/Keys.h"

#include "common/Result.h"

#include <QFlags>
#include <QList>

#include <optional>

namespace stapsteen {

/// Something she wants to talk about: a card she kept.
struct Subject {
    QString cardId; ///< of the card in the pack, 1–80 characters
    QString topic; ///< of the topic in the pack, 1–40 characters
    QString title; ///< the card's title in Dutch, for who reads the request; 1–200 characters

    friend bool operator==(const Subject &, const Subject &) = default;
};

/// Her message, spoken instead of typed.
struct Voice {
    static constexpr int MaxSeconds = 60;
    static constexpr qsizetype MaxBytes = 150'000;

    int seconds = 0; ///< how long it is, rounded up; 1–MaxSeconds
    QByteArray opus; ///< an Ogg Opus file, at most MaxBytes

    friend bool operator==(const Voice &, const Voice &) = default;
};

/// What a visitor asks of the municipality, and how she may safely be reached. Lives in memory until it
/// is sealed; lengths are in UTF-16 code units, as Qt, Java and JavaScript count.
struct ContactRequest {
    enum class Channel { Call, TextMessage, Email };
    enum class Time { Morning = 1, Afternoon = 2, Evening = 4 };
    Q_DECLARE_FLAGS(Times, Time)
    enum class Answerer { OnlyMe, AnyoneAtHome };

    static constexpr qsizetype MaxNameLength = 80;
    static constexpr qsizetype MaxCodeWordLength = 40;
    static constexpr qsizetype MaxSubjects = 40;
    static constexpr qsizetype MaxCentreLength = 120;

    QString name; ///< what to call her; may be empty
    Channel channel = Channel::Call; ///< the way she prefers
    QString address; ///< phone number, or e-mail address where channel is Email
    QList<Subject> about; ///< may be empty
    QString language; ///< BCP 47 tag of the language she wants to speak, e.g. "ar", "ti", "zh-Hant"
    Times times; ///< none means any time
    Answerer answerer = Answerer::OnlyMe;
    bool voicemail = false; ///< whether a message may be left
    bool textMessage = false; ///< whether a text message may be sent to the number, without what it is about
    QString codeWord; ///< what a caller says first, so that she knows who it is; empty: none
    bool preferWoman = false; ///< whether she would rather speak with a woman
    QString centre; ///< where she asked, 1–120 characters
    std::optional<Voice> voice;

    /// Why it cannot be sent as it is. Errors name the property, never its content:
    /// "field-length", "field-value".
    Result<> check() const;

    /// The JSON that goes under seal, telephone number normalised. Whoever holds it wipes it (Secret.h);
    /// no other copy stays behind.
    QByteArray toJson() const;

    /// The same under seal for the owner of @p key, padded as the protocol wants it.
    QByteArray sealed(const SealPublicKey &key) const;

    /// Reads toJson()'s form strictly; properties it does not know are ignored, so later versions can add
    /// some. Errors: "json-malformed", "version-unknown", "field-missing", "field-type", "field-length",
    /// "field-value".
    static Result<ContactRequest> fromJson(const QByteArray &json);

    friend bool operator==(const ContactRequest &, const ContactRequest &) = default;
};

Q_DECLARE_OPERATORS_FOR_FLAGS(ContactRequest::Times)

} // namespace stapsteen
