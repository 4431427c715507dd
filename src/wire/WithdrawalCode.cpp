// SPDX-License-Identifier: EUPL-1.2
#include "wire/WithdrawalCode.h"

#include "common/Wipe.h"

#include <QRegularExpression>

#include <algorithm>

namespace stapsteen {

namespace {

const QString QrPrefix = QStringLiteral("stapsteen-withdraw:");

static_assert(crypto_pwhash_SALTBYTES == 16);

QByteArray blake2b256(QByteArrayView bytes)
{
    QByteArray hash(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), size_t(hash.size()),
                       reinterpret_cast<const unsigned char *>(bytes.data()), size_t(bytes.size()), nullptr,
                       0);
    return hash;
}

tl::unexpected<Error> noCode()
{
    return failure("withdrawal-code", QStringLiteral("Dit is geen code om een verzoek terug te nemen."));
}

} // namespace

WithdrawalCode WithdrawalCode::random()
{
    WithdrawalCode code;
    for (int &pictogram : code.m_pictograms)
        pictogram = int(randombytes_uniform(PictogramCount));
    for (char16_t &digit : code.m_digits)
        digit = char16_t(u'0' + randombytes_uniform(10));
    return code;
}

Result<WithdrawalCode> WithdrawalCode::of(const Pictograms &pictograms, const QString &digits)
{
    const auto isPictogram = [](int index) { return index >= 0 && index < PictogramCount; };
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (!std::all_of(pictograms.begin(), pictograms.end(), isPictogram) || digits.size() != DigitLength
        || !std::all_of(digits.begin(), digits.end(), isDigit))
        return noCode();
    WithdrawalCode code;
    code.m_pictograms = pictograms;
    std::transform(digits.begin(), digits.end(), code.m_digits.begin(), [](QChar c) { return c.unicode(); });
    return code;
}

Result<WithdrawalCode> WithdrawalCode::parse(const QString &text)
{
    static const QRegularExpression form(QStringLiteral(
        "\\A(?:stapsteen-withdraw:)?([0-9]{2})-([0-9]{2})-([0-9]{2})-([0-9]{2})-([0-9]{6})\\z"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return noCode();
    Pictograms pictograms{};
    for (int i = 0; i < PictogramLength; ++i)
        pictograms[size_t(i)] = match.capturedView(i + 1).toInt();
    return of(pictograms, match.captured(PictogramLength + 1));
}

WithdrawalCode::~WithdrawalCode()
{
    sodium_memzero(m_pictograms.data(), sizeof m_pictograms);
    sodium_memzero(m_digits.data(), sizeof m_digits);
}

QString WithdrawalCode::digits() const
{
    return QString::fromUtf16(m_digits.data(), DigitLength);
}

QString WithdrawalCode::text() const
{
    QString text;
    text.reserve(3 * PictogramLength + DigitLength);
    for (const int pictogram : m_pictograms) {
        text += QChar(u'0' + pictogram / 10);
        text += QChar(u'0' + pictogram % 10);
        text += u'-';
    }
    for (const char16_t digit : m_digits)
        text += digit;
    return text;
}

QString WithdrawalCode::qrText() const
{
    return QrPrefix + text();
}

Result<Secret> withdrawalSecret(const WithdrawalCode &code, const QByteArray &salt)
{
    Secret secret(WithdrawalSecretSize);
    QString text = code.text();
    QByteArray password = text.toLatin1();
    wipe(text);
    const int failed = crypto_pwhash(
        secret.data(), size_t(secret.size()), password.constData(), size_t(password.size()),
        reinterpret_cast<const unsigned char *>(blake2b256(salt).constData()),
        crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE, crypto_pwhash_ALG_ARGON2ID13);
    wipe(password);
    if (failed)
        return failure("memory", QStringLiteral("Deze kiosk heeft te weinig geheugen vrij."));
    return secret;
}

QByteArray withdrawalTag(QByteArrayView secret)
{
    return blake2b256(secret);
}

} // namespace stapsteen
