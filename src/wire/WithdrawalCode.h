// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "wire/Secret.h"

#include "common/Result.h"

#include <QString>

#include <array>

namespace stapsteen {

/// What she keeps to take her request back: four pictograms, in order, and six digits: 40.6 bits by
/// chance. It says nothing about her. Overwritten when it goes.
class WithdrawalCode {
public:
    static constexpr int PictogramCount = 36; ///< to choose from, numbered from 0
    static constexpr int PictogramLength = 4;
    static constexpr int DigitLength = 6;

    using Pictograms = std::array<int, PictogramLength>;

    static WithdrawalCode random();

    /// What was touched and typed. Errors: "withdrawal-code" when a pictogram is no 0–35 or @p digits are
    /// not six of 0–9.
    static Result<WithdrawalCode> of(const Pictograms &pictograms, const QString &digits);

    /// Reads text() and qrText(). Errors: "withdrawal-code".
    static Result<WithdrawalCode> parse(const QString &text);

    WithdrawalCode(const WithdrawalCode &) = default;
    WithdrawalCode &operator=(const WithdrawalCode &) = default;
    ~WithdrawalCode();

    const Pictograms &pictograms() const { return m_pictograms; }
    QString digits() const;

    /// `aa-bb-cc-dd-dddddd`: the pictograms as two digits each, then the digits. Whoever asks wipes it.
    QString text() const;

    /// What a QR code of it says: `stapsteen-withdraw:` and text().
    QString qrText() const;

    friend bool operator==(const WithdrawalCode &, const WithdrawalCode &) = default;

private:
    WithdrawalCode() = default;

    Pictograms m_pictograms{};
    std::array<char16_t, DigitLength> m_digits{};
};

inline constexpr qsizetype WithdrawalSaltSize = 16; ///< bytes; the municipality's, in the enrolment
inline constexpr qsizetype WithdrawalSecretSize = 32; ///< bytes
inline constexpr qsizetype WithdrawalTagSize = 32; ///< bytes

/// What travels to take a request back: Argon2id of @p code with the municipality's @p salt, so that who
/// has a tag cannot try all codes against it. Takes about a tenth of a second and 64 MiB.
/// Errors: "memory".
Result<Secret> withdrawalSecret(const WithdrawalCode &code, const QByteArray &salt);

/// What stands on the request it takes back: BLAKE2b-256 of @p secret. Tells nothing of the secret.
QByteArray withdrawalTag(QByteArrayView secret);

} // namespace stapsteen
