// SPDX-License-Identifier: EUPL-1.2
#include "wire/Contact.h"

#include <QRegularExpression>

#include <algorithm>

namespace stapsteen {

namespace {

bool isInternational(const QString &number)
{
    return number.startsWith(QLatin1Char('+')) || number.startsWith(QLatin1String("00"));
}

} // namespace

QString normalisedPhone(const QString &typed)
{
    QString number;
    number.reserve(typed.size()); // so that no outgrown piece of it stays behind
    for (const QChar c : typed) {
        if (c.digitValue() >= 0)
            number += QChar(u'0' + c.digitValue());
        else if (!c.isSpace() && c.category() != QChar::Punctuation_Dash)
            number += c;
    }
    if (isInternational(number))
        number.remove(QLatin1String("(0)"));
    number.remove(QLatin1Char('('));
    number.remove(QLatin1Char(')'));
    return number;
}

std::optional<PhoneProblem> phoneProblem(const QString &typed)
{
    static const QRegularExpression valid(
        QStringLiteral("\\A(0[1-9][0-9]{8}|\\+[0-9]{9,15}|00[0-9]{7,13})\\z"));
    static const QRegularExpression beginning(QStringLiteral("\\A(\\+|0)[0-9]*\\z"));
    const QString number = normalisedPhone(typed);
    if (number.isEmpty())
        return PhoneProblem::Empty;
    if (valid.match(number).hasMatch())
        return std::nullopt;
    if (!beginning.match(number).hasMatch())
        return PhoneProblem::NotAPhone;
    const qsizetype most = number.startsWith(QLatin1Char('+')) ? 16 : isInternational(number) ? 15 : 10;
    return number.size() > most ? PhoneProblem::TooLong : PhoneProblem::TooShort;
}

std::optional<EmailProblem> emailProblem(const QString &typed)
{
    // One @; before it no spaces, quotes, brackets or doubled dots; after it labels of letters and digits
    // (of any script: there are such domains), the last one two or more.
    static const QRegularExpression valid(
        QStringLiteral(
            "\\A[^\\s@\"()<>\\[\\]:;,\\\\.\\p{Cc}]+(\\.[^\\s@\"()<>\\[\\]:;,\\\\.\\p{Cc}]+)*"
            "@([\\p{L}\\p{N}]([\\p{L}\\p{N}\\p{M}-]*[\\p{L}\\p{N}\\p{M}])?\\.)+[\\p{L}\\p{N}\\p{M}-]{2,}\\z"),
        QRegularExpression::UseUnicodePropertiesOption);
    const QString address = typed.trimmed();
    if (address.isEmpty())
        return EmailProblem::Empty;
    if (address.size() > MaxEmailLength)
        return EmailProblem::TooLong;
    if (!valid.match(address).hasMatch())
        return EmailProblem::NotAnEmail;
    return std::nullopt;
}

} // namespace stapsteen
