// SPDX-License-Identifier: EUPL-1.2

// desk_file_request ENROLMENT.json < requests.json
//
// Enrols with the intake as a kiosk would, then seals and files every contact request on standard input:
// a JSON array of objects in the form of src/wire/README.md. Prints the id of each envelope on a line.
// A further member `takeBack` is a word by which it can be taken back:
//
// desk_file_request ENROLMENT.json WORD

#include "wire/ContactRequest.h"
#include "wire/DurableFile.h"
#include "wire/Enrolment.h"
#include "wire/Envelope.h"
#include "wire/Protocol.h"
#include "wire/Receipt.h"
#include "wire/WithdrawalCode.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QEventLoop>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QUuid>

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

// Stands for what a kiosk derives from the code on her receipt.
Secret secretOf(const QString &word)
{
    return Secret::take(QCryptographicHash::hash(word.toUtf8(), QCryptographicHash::Blake2b_256));
}

QString randomWord()
{
    return QUuid::createUuid().toString();
}

// The kiosk this run is, enrolled.
struct KioskOfTest {
    Enrolment enrolment;
    SigningKeyPair key;
    QString id;

    static Result<KioskOfTest> enrolled(const QString &enrolmentFile)
    {
        const auto text = readWhole(enrolmentFile, protocol::MaxEnrolmentBytes);
        if (!text)
            return failure(text.error());
        auto enrolment = Enrolment::fromJson(*text);
        if (!enrolment)
            return failure(enrolment.error());
        auto key = SigningKeyPair::generate();
        const QString name = qEnvironmentVariable("KIOSK_NAME", QStringLiteral("Hal"));
        const auto answer = EnrolmentAnswer::fromJson(posted(
            enrolment->endpoint(protocol::KiosksPath), EnrolmentRequest::sign(enrolment->token, name, key)));
        if (!answer)
            return failure(answer.error());
        return KioskOfTest{std::move(*enrolment), std::move(key), answer->kioskId};
    }

    Result<Receipt> send(const Envelope &envelope) const
    {
        return Receipt::verify(posted(enrolment.endpoint(protocol::EnvelopesPath), envelope.jws()),
                               envelope.id(), envelope.jws(), {enrolment.intakeKey});
    }
};

Result<> fileAll(const KioskOfTest &kiosk)
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return failure("no-input", QStringLiteral("Geen invoer."));
    const QJsonArray requests = QJsonDocument::fromJson(input.readAll()).array();
    for (const QJsonValue &value : requests) {
        const auto request = ContactRequest::fromJson(QJsonDocument(value.toObject()).toJson());
        if (!request)
            return failure(request.error());
        const QString word = value.toObject().value(QLatin1String("takeBack")).toString();
        const QByteArray tag = withdrawalTag(secretOf(word.isEmpty() ? randomWord() : word).view());
        const SealPublicKey &sealKey = kiosk.enrolment.sealKey;
        const auto envelope = Envelope::contactRequest(kiosk.id, request->sealed(sealKey), sealKey.id(), tag,
                                                       kiosk.key, QDateTime::currentDateTimeUtc());
        if (!envelope)
            return failure(envelope.error());
        if (const auto receipt = kiosk.send(*envelope); !receipt)
            return failure(receipt.error());
        std::puts(qPrintable(envelope->id()));
    }
    return {};
}

Result<> takeBack(const KioskOfTest &kiosk, const QString &word)
{
    const auto receipt = kiosk.send(
        Envelope::withdrawal(kiosk.id, secretOf(word), kiosk.key, QDateTime::currentDateTimeUtc()));
    return receipt ? Result<>() : failure(receipt.error());
}

Result<> run(const QStringList &arguments)
{
    const auto kiosk = KioskOfTest::enrolled(arguments.value(1));
    if (!kiosk)
        return failure(kiosk.error());
    return arguments.size() > 2 ? takeBack(*kiosk, arguments.at(2)) : fileAll(*kiosk);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const auto done = run(QCoreApplication::arguments());
    if (!done)
        std::fputs(qPrintable(done.error().code + QLatin1String(": ") + done.error().sentence + u'\n'),
                   stderr);
    return done ? 0 : 1;
}
