// SPDX-License-Identifier: EUPL-1.2
#include "wire/Base45.h"
#include "wire/Enrolment.h"
#include "wire/Protocol.h"

#include <QJsonDocument>
#include <QtEndian>

namespace stapsteen {

namespace {

const QString QrPrefix = QStringLiteral("STAPSTEEN-ENROL:"); // of Base45's letters, so that all packs alike

// Qt writes the size before zlib's own stream (RFC 1950), which alone travels.
constexpr qsizetype QtHeader = 4;

QByteArray deflated(const QByteArray &bytes)
{
    return qCompress(bytes, 9).sliced(QtHeader);
}

// What inflates to more than an enrolment has room for is none: a QR code's bytes reach some 3 MB at worst.
std::optional<QByteArray> inflated(const QByteArray &bytes)
{
    QByteArray withHeader(QtHeader, Qt::Uninitialized);
    qToBigEndian(quint32(protocol::MaxEnrolmentBytes), withHeader.data());
    const QByteArray whole = qUncompress(withHeader + bytes);
    if (whole.isEmpty() || whole.size() > protocol::MaxEnrolmentBytes)
        return std::nullopt;
    return whole;
}

} // namespace

QString Enrolment::qrText() const
{
    const QByteArray json = QJsonDocument::fromJson(toJson()).toJson(QJsonDocument::Compact);
    return QrPrefix + toBase45(deflated(json));
}

bool Enrolment::isQrText(QStringView text)
{
    return text.startsWith(QrPrefix);
}

Result<Enrolment> Enrolment::fromQr(QStringView text)
{
    if (!isQrText(text))
        return failure("enrolment-other-code", QStringLiteral("Dit is geen aanmeldcode voor een Stapsteen."));
    if (text.size() <= protocol::MaxQrLetters) {
        if (const auto packed = fromBase45(text.sliced(QrPrefix.size()))) {
            if (const auto json = inflated(*packed))
                return fromJson(*json);
        }
    }
    return failure("enrolment-damaged", QStringLiteral("Deze aanmeldcode is beschadigd."));
}

} // namespace stapsteen
