// SPDX-License-Identifier: EUPL-1.2

// desk_file_request ENROLMENT.json < requests.json
//
// Enrols with the intake as a kiosk would, then seals and files every contact request on standard input:
// a JSON array of objects in the form of src/wire/README.md. Prints the id of each envelope on a line.

#include "wire/ContactRequest.h"
#include "wire/DurableFile.h"
#include "wire/Enrolment.h"
#include "wire/Envelope.h"
#include "wire/Protocol.h"
#include "wire/Receipt.h"
#include "wire/WithdrawalCode.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <sodium.h>

#include <cstdio>

using namespace stapsteen;

namespace {

QByteArray posted(const QUrl &url, const QByteArray &body)
{
    static QNetworkAccessManager network;
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QString(protocol::JoseType));
    const std::unique_ptr<QNetworkReply> reply(network.post(request, body));
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    return reply->readAll();
}

Result<> fileAll(const QString &enrolmentFile)
{
    const auto text = readWhole(enrolmentFile, protocol::MaxEnrolmentBytes);
    if (!text)
        return failure(text.error());
    const auto enrolment = Enrolment::fromJson(*text);
    if (!enrolment)
        return failure(enrolment.error());
    const auto key = SigningKeyPair::generate();
    const auto kiosk = EnrolmentAnswer::fromJson(
        posted(enrolment->endpoint(protocol::KiosksPath),
               EnrolmentRequest::sign(enrolment->token, QStringLiteral("Hal"), key)));
    if (!kiosk)
        return failure(kiosk.error());

    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return failure("no-input", QStringLiteral("Geen invoer."));
    const QJsonArray requests = QJsonDocument::fromJson(input.readAll()).array();
    for (const QJsonValue &value : requests) {
        const auto request = ContactRequest::fromJson(QJsonDocument(value.toObject()).toJson());
        if (!request)
            return failure(request.error());
        QByteArray tag(WithdrawalTagSize, Qt::Uninitialized); // nobody will take it back
        randombytes_buf(tag.data(), size_t(tag.size()));
        const auto envelope =
            Envelope::contactRequest(kiosk->kioskId, request->sealed(enrolment->sealKey),
                                     enrolment->sealKey.id(), tag, key, QDateTime::currentDateTimeUtc());
        if (!envelope)
            return failure(envelope.error());
        const auto receipt =
            Receipt::verify(posted(enrolment->endpoint(protocol::EnvelopesPath), envelope->jws()),
                            envelope->id(), envelope->jws(), {enrolment->intakeKey});
        if (!receipt)
            return failure(receipt.error());
        std::puts(qPrintable(envelope->id()));
    }
    return {};
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const auto filed = fileAll(QCoreApplication::arguments().value(1));
    if (!filed)
        std::fputs(qPrintable(filed.error().code + QLatin1String(": ") + filed.error().sentence + u'\n'),
                   stderr);
    return filed ? 0 : 1;
}
