// SPDX-License-Identifier: EUPL-1.2
#include "intake/Api.h"

#include "intake/Inbox.h"
#include "intake/Log.h"
#include "intake/Notices.h"

#include "wire/Enrolment.h"
#include "wire/Protocol.h"

#include <QFile>

#include <array>

namespace stapsteen::api {

namespace {

struct Kind {
    QLatin1String code;
    int status;
    const char *title;
};

// Everything a sender can do wrong, as src/wire/README.md has it: 400, 409 and 413 will never be taken;
// 401 and 403 need somebody at the municipality. What is not here is our own trouble: 503, try again.
constexpr std::array Kinds{
    Kind{QLatin1String("jws-too-large"), 413, "Message too large"},
    Kind{QLatin1String("jws-malformed"), 400, "No compact JWS"},
    Kind{QLatin1String("jws-type"), 400, "JWS of another type"},
    Kind{QLatin1String("jws-signature"), 401, "Signature does not match"},
    Kind{QLatin1String("kiosk-unknown"), 401, "Kiosk is not enrolled here"},
    Kind{QLatin1String("json-malformed"), 400, "Payload is no JSON object"},
    Kind{QLatin1String("key-malformed"), 400, "Malformed public key"},
    Kind{QLatin1String("field-missing"), 400, "Member missing"},
    Kind{QLatin1String("field-type"), 400, "Member of another type"},
    Kind{QLatin1String("field-length"), 400, "Member too short or too long"},
    Kind{QLatin1String("field-value"), 400, "Member has an unacceptable value"},
    Kind{QLatin1String("type-unknown"), 400, "Unknown type of event"},
    Kind{QLatin1String("seal-key-unknown"), 400, "Sealed with an unknown key"},
    Kind{QLatin1String("envelope-conflict"), 409, "Same id, other content"},
    Kind{QLatin1String("kiosk-revoked"), 403, "Kiosk was revoked"},
    Kind{QLatin1String("token-unknown"), 403, "Unknown token"},
    Kind{QLatin1String("token-spent"), 403, "Token already used"},
    Kind{QLatin1String("token-expired"), 403, "Token expired"},
};

HttpResponse answer(int status, QLatin1String type, const QByteArray &body)
{
    return {status,
            QByteArray(type.data(), type.size()),
            body,
            {{"API-Version", "1.0.0"}, {"Cache-Control", "no-store"}, {"X-Content-Type-Options", "nosniff"}}};
}

HttpResponse refused(const Error &error)
{
    const Problem problem = problemFor(error);
    if (problem.status >= 500)
        logTrouble(error);
    return refusal(problem);
}

HttpResponse postKiosk(const Store &store, const QByteArray &body)
{
    const auto enrolled = inbox::enrol(store, body, QDateTime::currentDateTimeUtc());
    if (!enrolled)
        return refused(enrolled.error());
    return answer(enrolled->isNew ? 201 : 200, protocol::JsonType,
                  EnrolmentAnswer{enrolled->kioskId}.toJson());
}

HttpResponse postEnvelope(const Store &store, Receiver &receiver, const QByteArray &body)
{
    const auto taken = receiver.take(store, body, QDateTime::currentDateTimeUtc());
    if (!taken)
        return refused(taken.error());
    if (taken->retryAfter > 0) {
        HttpResponse wait =
            refusal({429, taken->limit, QStringLiteral("Too many of these from one kiosk"), QString()});
        wait.headers.emplaceBack("Retry-After", QByteArray::number(taken->retryAfter));
        return wait;
    }
    return answer(taken->isNew ? 201 : 200, protocol::JoseType, taken->receipt);
}

HttpResponse getNotice(const Store &store, const Identity &identity)
{
    const auto notice = notices::signedNotice(store, identity, QDateTime::currentDateTimeUtc());
    return notice ? answer(200, protocol::JoseType, *notice) : refused(notice.error());
}

// Runs @p work with this thread's Store, or says that there is none.
template<typename Work> HttpRoute::Handler withStore(ThreadStores &stores, Work work)
{
    return [&stores, work](const HttpRequest &request) {
        const auto store = stores.mine();
        if (!store)
            return refused(store.error());
        return work(**store, request);
    };
}

QByteArray openApiDocument()
{
    QFile file(QStringLiteral(":/stapsteen/intake/openapi.json"));
    std::ignore = file.open(QIODevice::ReadOnly); // compiled in
    return file.readAll();
}

} // namespace

Problem problemFor(const Error &error)
{
    for (const Kind &kind : Kinds) {
        if (kind.code == error.code)
            return {kind.status, error.code, QString::fromLatin1(kind.title), error.sentence};
    }
    return {503, QStringLiteral("unavailable"), QStringLiteral("Temporarily unavailable"),
            QStringLiteral("Nothing was stored. Try again later.")};
}

HttpResponse refusal(const Problem &problem)
{
    Problem ours = problem;
    if (ours.status == 413)
        ours.code = QStringLiteral("jws-too-large"); // all that the API takes is a JWS
    HttpResponse response = answer(ours.status, protocol::ProblemType, ours.toJson());
    if (ours.status == 503)
        response.headers.emplaceBack("Retry-After", "60");
    return response;
}

QList<HttpRoute> routes(ThreadStores &stores, const Identity &identity, Receiver &receiver)
{
    const QByteArray jose(protocol::JoseType.data(), protocol::JoseType.size());
    return {
        {"POST", protocol::KiosksPath,
         withStore(
             stores,
             [](const Store &store, const HttpRequest &request) { return postKiosk(store, request.body); }),
         jose, protocol::MaxEnrolmentBytes},
        {"POST", protocol::EnvelopesPath,
         withStore(stores,
                   [&receiver](const Store &store, const HttpRequest &request) {
                       return postEnvelope(store, receiver, request.body);
                   }),
         jose, protocol::MaxEnvelopeBytes},
        {"GET",
         protocol::NoticePath,
         withStore(
             stores,
             [&identity](const Store &store, const HttpRequest &) { return getNotice(store, identity); }),
         {},
         0},
        {"GET",
         QStringLiteral("/v1/openapi.json"),
         [](const HttpRequest &) { return answer(200, protocol::JsonType, openApiDocument()); },
         {},
         0},
    };
}

} // namespace stapsteen::api
