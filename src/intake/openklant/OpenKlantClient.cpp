// SPDX-License-Identifier: EUPL-1.2
#include "intake/openklant/OpenKlantClient.h"

#include <httplib.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QStringList>

#include <condition_variable>
#include <mutex>
#include <thread>

namespace stapsteen {

namespace {

constexpr int ConnectSeconds = 10;
constexpr int SilenceSeconds = 20; ///< between two bytes
constexpr qsizetype MaxAnswerBytes = 8 * 1024 * 1024; ///< a page of 100 klantcontacten is far smaller
constexpr int PageSize = 100;
constexpr int MaxPages = 1000;
constexpr qsizetype MostFields = 10; ///< named in one sentence

tl::unexpected<Error> noAnswer()
{
    return failure(
        "open-klant-no-answer",
        QStringLiteral("Open Klant gaf geen volledig antwoord. Wij kijken later of het gelukt is."));
}

tl::unexpected<Error> elsewhere()
{
    return failure(
        "open-klant-elsewhere",
        QStringLiteral("Op het ingestelde adres antwoordt geen Open Klant. Controleer het adres."));
}

tl::unexpected<Error> unsent(httplib::Error error)
{
    switch (error) {
    case httplib::Error::SSLConnection:
    case httplib::Error::SSLLoadingCerts:
    case httplib::Error::SSLServerVerification:
        return failure("open-klant-certificate",
                       QStringLiteral("Het certificaat van Open Klant is niet te vertrouwen. "
                                      "Er is niets verstuurd."));
    case httplib::Error::Connection:
    case httplib::Error::BindIPAddress:
    case httplib::Error::ConnectionTimeout:
        return failure("open-klant-unreachable",
                       QStringLiteral("Open Klant is niet bereikbaar. Er is niets verstuurd."));
    default:
        return noAnswer();
    }
}

// What Open Klant names, for the log and the desk: a word, or nothing that could be anything else.
QString plainWord(const QJsonValue &value)
{
    static const QRegularExpression form(QStringLiteral("\\A[A-Za-z0-9_.-]{1,60}\\z"));
    const QString word = value.toString();
    return form.match(word).hasMatch() ? word : QStringLiteral("?");
}

// Names of fields and codes only: a reason may quote what was sent.
tl::unexpected<Error> invalid(const QJsonObject &problem)
{
    QStringList fields;
    const char *code = "open-klant-refused";
    for (const QJsonValue &each : problem.value(QLatin1String("invalidParams")).toArray()) {
        if (fields.size() == MostFields)
            break;
        const QString name = plainWord(each[QLatin1String("name")]);
        if (name.section(QLatin1Char('.'), -1) == QLatin1String("kanaal"))
            code = "open-klant-kanaal";
        else if (name == QLatin1String("adres"))
            code = "open-klant-address";
        fields.append(QStringLiteral("%1 (%2)").arg(name, plainWord(each[QLatin1String("code")])));
    }
    return failure(
        code,
        QStringLiteral("Open Klant weigert het verzoek om: %1. Controleer de instellingen.")
            .arg(fields.isEmpty() ? QStringLiteral("onbekend") : fields.join(QStringLiteral(", "))));
}

// As long as this lives, and no longer than @p longest, @p client may work on one call: httplib itself counts
// only the silence between two bytes, and whoever drips them would hold it without end.
class Deadline {
public:
    Deadline(httplib::Client &client, std::chrono::milliseconds longest)
        : m_thread([this, &client, longest](const std::stop_token &isOver) {
            std::unique_lock lock(m_mutex);
            m_wakes.wait_for(lock, isOver, longest, [] { return false; });
            if (!isOver.stop_requested())
                client.stop();
        })
    {
    }

private:
    std::mutex m_mutex;
    std::condition_variable_any m_wakes;
    std::jthread m_thread;
};

} // namespace

class OpenKlantClient::Http {
public:
    Http(const OpenKlantSettings &settings, const QByteArray &token)
        : client(settings.url.toString(QUrl::RemovePath | QUrl::FullyEncoded).toStdString())
        , base(settings.url.path(QUrl::FullyEncoded).toStdString())
    {
        client.set_connection_timeout(ConnectSeconds);
        client.set_read_timeout(SilenceSeconds);
        client.set_write_timeout(SilenceSeconds);
        client.set_follow_location(false);
        client.enable_server_certificate_verification(true);
        if (!settings.authorityFile.isEmpty())
            client.set_ca_cert_path(settings.authorityFile.toLocal8Bit().toStdString());
        client.set_default_headers(
            {{"Authorization", "Token " + token.toStdString()}, {"Accept", "application/json"}});
    }

    httplib::Client client;
    const std::string base;
};

OpenKlantClient::OpenKlantClient(const OpenKlantSettings &settings, const QByteArray &token,
                                 std::chrono::milliseconds longest)
    : m_http(std::make_unique<Http>(settings, token))
    , m_longest(longest)
{
}

OpenKlantClient::~OpenKlantClient() = default;

void OpenKlantClient::stop()
{
    m_http->client.stop();
}

Result<OpenKlantClient::Answer> OpenKlantClient::exchange(const char *method, const QString &path,
                                                          const QByteArray &body)
{
    httplib::Request request;
    request.method = method;
    request.path = m_http->base + '/' + path.toStdString();
    if (!body.isEmpty()) {
        request.set_header("Content-Type", "application/json");
        request.body = body.toStdString();
    }
    Answer answer;
    request.content_receiver = [&](const char *bytes, size_t size, uint64_t, uint64_t) {
        answer.body.append(bytes, qsizetype(size));
        return answer.body.size() <= MaxAnswerBytes;
    };
    const httplib::Result got = [&] {
        const Deadline deadline(m_http->client, m_longest);
        return m_http->client.send(request);
    }();
    if (!got)
        return unsent(got.error());
    answer.status = got->status;
    answer.type =
        QByteArray::fromStdString(got->get_header_value("Content-Type")).split(';').first().trimmed();
    if (answer.status >= 200 && answer.status < 300)
        return answer;
    const bool isProblem = answer.type == "application/problem+json";
    if (answer.status == 401 || answer.status == 403) {
        return failure("open-klant-token",
                       QStringLiteral("Open Klant neemt het token niet aan, of staat dit niet toe. "
                                      "Vraag de beheerder van Open Klant om een goed token."));
    }
    if (answer.status == 400 && isProblem)
        return invalid(QJsonDocument::fromJson(answer.body).object());
    if (answer.status == 429 || answer.status >= 500) {
        return failure("open-klant-trouble",
                       QStringLiteral("Open Klant heeft een storing (%1). Wij proberen het later opnieuw.")
                           .arg(answer.status));
    }
    if (answer.status == 404 && isProblem)
        return failure("open-klant-absent", QStringLiteral("Dit bestaat niet meer in Open Klant."));
    return elsewhere();
}

Result<QList<QJsonObject>> OpenKlantClient::find(const QString &resource, const QUrlQuery &filter)
{
    QList<QJsonObject> records;
    for (int page = 1; page <= MaxPages; ++page) {
        QUrlQuery query = filter;
        query.addQueryItem(QStringLiteral("page"), QString::number(page));
        query.addQueryItem(QStringLiteral("pageSize"), QString::number(PageSize));
        const auto answer = exchange("GET", resource + QLatin1Char('?') + query.toString(QUrl::FullyEncoded));
        if (!answer) // a page can go between two looks, when records are deleted
            return page > 1 && answer.error().code == QLatin1String("open-klant-absent")
                ? Result<QList<QJsonObject>>(records)
                : failure(answer.error());
        const QJsonObject object = QJsonDocument::fromJson(answer->body).object();
        // Without these it is some other server's 200, in which finding nothing means nothing.
        if (answer->type != "application/json" || !object.value(QLatin1String("results")).isArray()
            || !object.contains(QLatin1String("next")))
            return elsewhere();
        for (const QJsonValue &record : object.value(QLatin1String("results")).toArray())
            records.append(record.toObject());
        if (object.value(QLatin1String("next")).isNull())
            return records;
    }
    return elsewhere();
}

Result<QJsonObject> OpenKlantClient::get(const QString &resource, const QString &uuid)
{
    const auto answer = exchange("GET", resource + QLatin1Char('/') + uuid);
    if (!answer)
        return failure(answer.error());
    const QJsonObject object = QJsonDocument::fromJson(answer->body).object();
    if (answer->type != "application/json" || object.value(QLatin1String("uuid")).toString() != uuid)
        return elsewhere();
    return object;
}

Result<QJsonObject> OpenKlantClient::create(const QString &resource, const QJsonObject &record)
{
    const auto answer = exchange("POST", resource, QJsonDocument(record).toJson(QJsonDocument::Compact));
    if (!answer)
        return failure(answer.error());
    const QJsonObject object = QJsonDocument::fromJson(answer->body).object();
    if (answer->status != 201 || answer->type != "application/json" || object.isEmpty())
        return noAnswer();
    return object;
}

Result<> OpenKlantClient::remove(const QString &resource, const QString &uuid)
{
    const auto answer = exchange("DELETE", resource + QLatin1Char('/') + uuid);
    if (!answer && answer.error().code != QLatin1String("open-klant-absent"))
        return failure(answer.error());
    if (answer && answer->status != 204)
        return elsewhere();
    return {};
}

bool OpenKlantClient::isDoubtful(const Error &error)
{
    // A 5xx may be a proxy's that lost patience, while Open Klant went on.
    return error.code == QLatin1String("open-klant-no-answer")
        || error.code == QLatin1String("open-klant-trouble");
}

bool OpenKlantClient::concernsAll(const Error &error)
{
    return isDoubtful(error) || error.code == QLatin1String("open-klant-unreachable")
        || error.code == QLatin1String("open-klant-certificate")
        || error.code == QLatin1String("open-klant-token") || error.code == QLatin1String("open-klant-kanaal")
        || error.code == QLatin1String("open-klant-elsewhere");
}

} // namespace stapsteen
