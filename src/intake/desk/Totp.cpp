// SPDX-License-Identifier: EUPL-1.2
#include "intake/desk/Totp.h"

#include "intake/Token.h"

#include <QMessageAuthenticationCode>
#include <QtEndian>

#include <sodium.h>

namespace stapsteen::totp {

namespace {

constexpr QLatin1String Alphabet("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567");
constexpr qsizetype LeastSecretBytes = 16;

} // namespace

QByteArray newSecret()
{
    QByteArray secret(SecretBytes, Qt::Uninitialized);
    randombytes_buf(secret.data(), size_t(secret.size()));
    return secret;
}

QString toBase32(const QByteArray &bytes)
{
    QString text;
    quint32 bits = 0;
    int count = 0;
    for (const char byte : bytes) {
        bits = (bits << 8) | quint8(byte);
        for (count += 8; count >= 5; count -= 5)
            text += Alphabet.at((bits >> (count - 5)) & 31);
    }
    if (count > 0)
        text += Alphabet.at((bits << (5 - count)) & 31);
    return text;
}

Result<QByteArray> fromBase32(const QString &text)
{
    QByteArray bytes;
    quint32 bits = 0;
    int count = 0;
    for (const QChar c : text.toUpper()) {
        if (c.isSpace() || c == u'=')
            continue;
        const qsizetype value = QString(Alphabet).indexOf(c);
        if (value < 0)
            return failure("totp-secret", QStringLiteral("Dit is geen geheim in base32."));
        bits = (bits << 5) | quint32(value);
        count += 5;
        if (count >= 8) {
            count -= 8;
            bytes.append(char(bits >> count));
        }
    }
    if (bytes.size() < LeastSecretBytes) {
        return failure("totp-secret",
                       QStringLiteral("Een geheim heeft minstens %1 bytes.").arg(LeastSecretBytes));
    }
    return bytes;
}

QString uri(const QByteArray &secret, const QString &account)
{
    // Algorithm, digits and period are the defaults, and some apps trip over naming them.
    return QStringLiteral("otpauth://totp/Stapsteen:%1?secret=%2&issuer=Stapsteen")
        .arg(QString::fromLatin1(account.toUtf8().toPercentEncoding()), toBase32(secret));
}

qint64 stepAt(const QDateTime &time)
{
    return time.toSecsSinceEpoch() / StepSeconds;
}

QString codeAt(const QByteArray &secret, qint64 step)
{
    QByteArray counter(8, Qt::Uninitialized);
    qToBigEndian(step, counter.data());
    const QByteArray mac = QMessageAuthenticationCode::hash(counter, secret, QCryptographicHash::Sha1);
    // RFC 4226 section 5.3: four bytes from where the last four bits point to, without the sign.
    const int offset = mac.back() & 0xf;
    const quint32 number = qFromBigEndian<quint32>(mac.constData() + offset) & 0x7fffffff;
    return QStringLiteral("%1").arg(number % 1'000'000, Digits, 10, QLatin1Char('0'));
}

std::optional<qint64> matchingStep(const QByteArray &secret, const QString &code, const QDateTime &now)
{
    const QString digits = QString(code).remove(u' ');
    std::optional<qint64> matching;
    for (qint64 step = stepAt(now) + 1; step >= stepAt(now) - 1; --step) { // all three, whichever it is
        if (isEqualInConstantTime(digits, codeAt(secret, step)))
            matching = step;
    }
    return matching;
}

} // namespace stapsteen::totp
