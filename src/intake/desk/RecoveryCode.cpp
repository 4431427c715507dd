// SPDX-License-Identifier: EUPL-1.2
#include "intake/desk/RecoveryCode.h"

#include "intake/Token.h"
#include "intake/desk/Totp.h"

#include <sodium.h>

namespace stapsteen::recovery {

namespace {

const QByteArray StoredAs = QByteArrayLiteral("stapsteen/recovery-code");
constexpr qsizetype Bytes = 10;
constexpr qsizetype Letters = 16; ///< of Bytes in base32

QString bare(const QString &code)
{
    return code.toLower().remove(u' ').remove(u'-');
}

} // namespace

QStringList newCodes()
{
    QStringList codes;
    for (int i = 0; i < Count; ++i) {
        QByteArray bytes(Bytes, Qt::Uninitialized);
        randombytes_buf(bytes.data(), size_t(bytes.size()));
        const QString letters = totp::toBase32(bytes).toLower();
        codes.append(
            QStringList{letters.mid(0, 4), letters.mid(4, 4), letters.mid(8, 4), letters.mid(12, 4)}.join(
                u'-'));
    }
    return codes;
}

QString hashOf(const QString &code)
{
    return tokenHash(bare(code), StoredAs);
}

bool looksLikeOne(const QString &text)
{
    return bare(text).size() == Letters;
}

} // namespace stapsteen::recovery
