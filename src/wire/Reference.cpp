// SPDX-License-Identifier: EUPL-1.2
#include "wire/Reference.h"

#include <QUuid>

namespace stapsteen {

QString referenceOf(const QString &envelopeId)
{
    const QUuid uuid(envelopeId);
    if (uuid.isNull())
        return {};
    const quint64 bits = uuid.toRfc4122().last(5).toHex().toULongLong(nullptr, 16);
    const QString digits = QString::number(bits).rightJustified(13, u'0');
    return digits.left(4) + u' ' + digits.mid(4, 4) + u' ' + digits.mid(8);
}

} // namespace stapsteen
