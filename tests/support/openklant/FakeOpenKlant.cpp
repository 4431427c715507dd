// SPDX-License-Identifier: EUPL-1.2
#include "FakeOpenKlant.h"

#include "RecordRules.h"

#include <httplib.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>
#include <QUuid>

namespace {

const QString Base = QStringLiteral("/klantinteracties/api/v1/");
const QString Contacts = QStringLiteral("klantcontacten");
const QString Parties = QStringLiteral("betrokkenen");
const QString Subjects = QStringLiteral("onderwerpobjecten");
const QString Addresses = QStringLiteral("digitaleadressen");
const QString Tasks = QStringLiteral("internetaken");

// Which member of a record a filter looks at. Unknown query parameters are refused, as there.
const QMap<QString, QMap<QString, QString>> &filters()
{
    static const QMap<QString, QMap<QString, QString>> known{
        {Contacts,
         {{QStringLiteral("onderwerpobject__onderwerpobjectidentificatorObjectId"),
           QStringLiteral("objectId")},
          {QStringLiteral("onderwerpobject__onderwerpobjectidentificatorCodeRegister"),
           QStringLiteral("codeRegister")}}},
        {Addresses,
         {{QStringLiteral("verstrektDoorBetrokkene__uuid"), QStringLiteral("verstrektDoorBetrokkene")}}},
        {Tasks,
         {{QStringLiteral("aanleidinggevendKlantcontact__uuid"),
           QStringLiteral("aanleidinggevendKlantcontact")}}}};
    return known;
}

FakeOpenKlant::Reply problem(int status, const QString &code, const QJsonArray &invalid = {})
{
    QJsonObject body{{QStringLiteral("type"), QStringLiteral("http://localhost/ref/fouten/")},
                     {QStringLiteral("code"), code},
                     {QStringLiteral("title"), code},
                     {QStringLiteral("status"), status},
                     {QStringLiteral("detail"), QString()},
                     {QStringLiteral("instance"), QStringLiteral("urn:uuid:0")}};
    if (!invalid.isEmpty())
        body.insert(QStringLiteral("invalidParams"), invalid);
    return {status, body};
}

QString uuidIn(const QJsonValue &reference)
{
    return reference[QLatin1String("uuid")].toString();
}

QJsonObject reference(const QJsonObject &record)
{
    return {{QStringLiteral("uuid"), record.value(QLatin1String("uuid"))},
            {QStringLiteral("url"), record.value(QLatin1String("url"))}};
}

} // namespace

FakeOpenKlant::FakeOpenKlant(Options options)
    : m_options(std::move(options))
{
    if (m_options.certificate.isEmpty()) {
        m_server = std::make_unique<httplib::Server>();
    } else {
        m_server = std::make_unique<httplib::SSLServer>(m_options.certificate.toStdString().c_str(),
                                                        m_options.key.toStdString().c_str());
    }
    const auto handler = [this](const httplib::Request &request, httplib::Response &response) {
        handle(request, response);
    };
    m_server->Get("/.*", handler);
    m_server->Post("/.*", handler);
    m_server->Delete("/.*", handler);
    m_port = m_server->bind_to_any_port("127.0.0.1");
    if (m_port <= 0)
        qFatal("No port to listen on");
    m_thread = std::thread([this] { m_server->listen_after_bind(); });
    while (!m_server->is_running())
        std::this_thread::yield();
}

FakeOpenKlant::~FakeOpenKlant()
{
    m_server->stop();
    m_thread.join();
}

QString FakeOpenKlant::url() const
{
    return QStringLiteral("%1://127.0.0.1:%2/klantinteracties/api/v1")
        .arg(m_options.certificate.isEmpty() ? QStringLiteral("http") : QStringLiteral("https"))
        .arg(m_port);
}

QString FakeOpenKlant::actor()
{
    return QStringLiteral("11111111-1111-4111-8111-111111111111");
}

QString FakeOpenKlant::otherActor()
{
    return QStringLiteral("22222222-2222-4222-8222-222222222222");
}

void FakeOpenKlant::setFaults(std::function<Fault(int)> faults)
{
    const std::lock_guard lock(m_mutex);
    m_faults = std::move(faults);
    m_calls = 0;
    m_log.clear();
}

void FakeOpenKlant::letLateArrive()
{
    const std::lock_guard lock(m_mutex);
    for (const auto &work : std::as_const(m_late))
        work();
    m_late.clear();
}

int FakeOpenKlant::calls() const
{
    const std::lock_guard lock(m_mutex);
    return m_calls;
}

QStringList FakeOpenKlant::log() const
{
    const std::lock_guard lock(m_mutex);
    return m_log;
}

QList<QJsonObject> FakeOpenKlant::all(const QString &resource) const
{
    const std::lock_guard lock(m_mutex);
    return m_records.value(resource);
}

QJsonObject FakeOpenKlant::add(const QString &resource, const QJsonObject &record)
{
    const Reply made = ask(QStringLiteral("POST"), resource, record);
    if (made.status != 201)
        qFatal("%s", QJsonDocument(made.body).toJson().constData());
    return made.body;
}

FakeOpenKlant::Reply FakeOpenKlant::ask(const QString &method, const QString &path, const QJsonObject &body)
{
    const std::lock_guard lock(m_mutex);
    return reply(method, Base + path, QJsonDocument(body).toJson());
}

void FakeOpenKlant::handle(const httplib::Request &request, httplib::Response &response)
{
    const std::lock_guard lock(m_mutex);
    const QString method = QString::fromStdString(request.method);
    const QString target = QString::fromStdString(request.target);
    const QByteArray body = QByteArray::fromStdString(request.body);
    ++m_calls;
    const Fault fault = m_faults ? m_faults(m_calls) : Fault::None;
    m_log.append(method + QLatin1Char(' ')
                 + target.section(QLatin1Char('?'), 0, 0).mid(Base.size()).section(QLatin1Char('/'), 0, 0));
    Reply made;
    if (request.get_header_value("Authorization") != "Token " + m_options.token.toStdString())
        made = problem(401, QStringLiteral("authentication_failed"));
    else if (!body.isEmpty() && request.get_header_value("Content-Type") != "application/json")
        made = problem(415, QStringLiteral("unsupported_media_type"));
    else if (fault == Fault::Broken)
        made = problem(500, QStringLiteral("error"));
    else if (fault == Fault::LostOnTheWay)
        made = {};
    else if (fault == Fault::Late)
        m_late.append([this, method, target, body] { reply(method, target, body); });
    else
        made = reply(method, target, body);

    if (fault == Fault::LostOnTheWay || fault == Fault::AnswerLost || fault == Fault::Late) {
        // Announces more than comes, and breaks off.
        response.set_content_provider(1000, "application/json",
                                      [](size_t, size_t, httplib::DataSink &) { return false; });
        return;
    }
    if (fault == Fault::Impatient) {
        response.status = 504;
        response.set_content("<html>Gateway Time-out</html>", "text/html");
        return;
    }
    response.status = made.status;
    if (made.status == 204)
        return;
    const QByteArray text = QJsonDocument(made.body).toJson();
    response.set_content(text.constData(), size_t(text.size()),
                         made.status < 300 ? "application/json" : "application/problem+json");
}

FakeOpenKlant::Reply FakeOpenKlant::reply(const QString &method, const QString &target,
                                          const QByteArray &body)
{
    const QString path = target.section(QLatin1Char('?'), 0, 0);
    const QString resource = path.mid(Base.size()).section(QLatin1Char('/'), 0, 0);
    const QString uuid = path.mid(Base.size()).section(QLatin1Char('/'), 1);
    if (!path.startsWith(Base))
        return problem(404, QStringLiteral("not_found"));
    if (method == QLatin1String("POST") && uuid.isEmpty()) {
        const QJsonDocument document = QJsonDocument::fromJson(body);
        return document.isObject() ? create(resource, document.object())
                                   : problem(400, QStringLiteral("parse_error"));
    }
    if (method == QLatin1String("GET") && uuid.isEmpty() && filters().contains(resource))
        return list(resource, target);
    // Others have a page of their own there too, which nobody asks for.
    if (method == QLatin1String("GET") && resource == Tasks && target == path)
        return detail(resource, uuid);
    if (method == QLatin1String("DELETE") && !uuid.isEmpty())
        return remove(resource, uuid);
    return problem(404, QStringLiteral("not_found"));
}

FakeOpenKlant::Reply FakeOpenKlant::list(const QString &resource, const QString &target) const
{
    int page = 1;
    int size = 100;
    QMap<QString, QString> wanted;
    for (const auto &[name, value] : QUrlQuery(target.section(QLatin1Char('?'), 1)).queryItems()) {
        if (name == QLatin1String("page"))
            page = value.toInt();
        else if (name == QLatin1String("pageSize"))
            size = std::min(value.toInt(), m_options.maxPageSize); // cut, not refused, as there
        else if (filters()[resource].contains(name))
            wanted.insert(filters()[resource][name], value);
        else
            return problem(
                400, QStringLiteral("invalid"),
                {rules::invalid(QStringLiteral("nonFieldErrors"), QStringLiteral("unknown-parameters"))});
    }
    const QList<QJsonObject> linked = m_records.value(Subjects);
    const auto matches = [&](const QJsonObject &record) {
        if (resource != Contacts) {
            return wanted.isEmpty() || uuidIn(record.value(wanted.firstKey())) == wanted.first();
        }
        return std::any_of(linked.begin(), linked.end(), [&](const QJsonObject &subject) {
            const QJsonValue id = subject[QLatin1String("onderwerpobjectidentificator")];
            bool isIt = uuidIn(subject[QLatin1String("klantcontact")])
                == record.value(QLatin1String("uuid")).toString();
            for (auto it = wanted.begin(); it != wanted.end(); ++it)
                isIt = isIt && id[it.key()].toString() == it.value();
            return isIt;
        });
    };
    QList<QJsonObject> found; // newest first, as there
    for (const QJsonObject &record : m_records.value(resource)) {
        if (matches(record))
            found.prepend(shown(resource, record));
    }
    if (page < 1 || (page > 1 && (page - 1) * size >= found.size()))
        return problem(404, QStringLiteral("not_found"));
    QJsonArray results;
    for (const QJsonObject &record : found.mid((page - 1) * size, size))
        results.append(record);
    const bool hasMore = page * size < found.size();
    return {200,
            {{QStringLiteral("count"), found.size()},
             {QStringLiteral("next"),
              hasMore ? QJsonValue(QStringLiteral("http://intern/?page=%1").arg(page + 1))
                      : QJsonValue(QJsonValue::Null)},
             {QStringLiteral("previous"), QJsonValue::Null},
             {QStringLiteral("results"), results}}};
}

FakeOpenKlant::Reply FakeOpenKlant::detail(const QString &resource, const QString &uuid) const
{
    for (const QJsonObject &record : m_records.value(resource)) {
        if (record.value(QLatin1String("uuid")).toString() == uuid)
            return {200, shown(resource, record)};
    }
    return problem(404, QStringLiteral("not_found"));
}

void FakeOpenKlant::dealWith(const QString &uuid)
{
    const std::lock_guard lock(m_mutex);
    for (QJsonObject &task : m_records[Tasks]) {
        if (task.value(QLatin1String("uuid")).toString() == uuid) {
            task.insert(QLatin1String("status"), QStringLiteral("verwerkt"));
            task.insert(QLatin1String("afgehandeldOp"), // by itself, as its save() does
                        QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs));
        }
    }
}

FakeOpenKlant::Reply FakeOpenKlant::create(const QString &resource, const QJsonObject &given)
{
    const auto has = [this](const QString &where, const QJsonValue &what) { return exists(where, what); };
    const QJsonArray wrong = rules::check(resource, given, m_options.kanalen, has);
    if (!wrong.isEmpty())
        return problem(400, QStringLiteral("invalid"), wrong);
    if (resource == Addresses || resource == Tasks)
        return {201, keep(resource, given)};
    if (resource != QLatin1String("maak-klantcontact"))
        return problem(404, QStringLiteral("not_found"));
    const QString contact =
        keep(Contacts, given.value(QLatin1String("klantcontact")).toObject())[QLatin1String("uuid")]
            .toString();
    const QJsonObject link{{QStringLiteral("uuid"), contact}};
    QJsonObject party = given.value(QLatin1String("betrokkene")).toObject();
    party.insert(QLatin1String("hadKlantcontact"), link);
    QJsonObject subject = given.value(QLatin1String("onderwerpobject")).toObject();
    subject.insert(QLatin1String("klantcontact"), link);
    const QJsonObject keptParty = keep(Parties, party);
    const QJsonObject keptSubject = keep(Subjects, subject);
    return {201,
            {{QStringLiteral("klantcontact"), shown(Contacts, {{QStringLiteral("uuid"), contact}})},
             {QStringLiteral("betrokkene"), keptParty},
             {QStringLiteral("onderwerpobject"), keptSubject}}};
}

QJsonObject FakeOpenKlant::keep(const QString &resource, QJsonObject record)
{
    // Whatever was sent as these, they are given here.
    const QString uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    record.insert(QLatin1String("uuid"), uuid);
    record.insert(QLatin1String("url"), url() + QLatin1Char('/') + resource + QLatin1Char('/') + uuid);
    record.insert(QLatin1String("referentienummer"), QJsonValue::Null);
    if (resource == Tasks) {
        record.insert(QLatin1String("toegewezenOp"),
                      QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs));
        if (!record.contains(QLatin1String("afgehandeldOp")))
            record.insert(QLatin1String("afgehandeldOp"), QJsonValue::Null);
    }
    m_records[resource].append(record);
    return shown(resource, record);
}

QJsonObject FakeOpenKlant::shown(const QString &resource, const QJsonObject &record) const
{
    if (resource != Contacts)
        return record;
    QJsonObject contact = record;
    for (const QJsonObject &each : m_records.value(Contacts)) {
        if (each.value(QLatin1String("uuid")) == record.value(QLatin1String("uuid")))
            contact = each;
    }
    QJsonArray parties;
    for (const QJsonObject &party : m_records.value(Parties)) {
        if (uuidIn(party.value(QLatin1String("hadKlantcontact")))
            == contact.value(QLatin1String("uuid")).toString())
            parties.append(reference(party));
    }
    contact.insert(QLatin1String("hadBetrokkenen"), parties);
    return contact;
}

FakeOpenKlant::Reply FakeOpenKlant::remove(const QString &resource, const QString &uuid)
{
    if (!exists(resource, QJsonObject{{QStringLiteral("uuid"), uuid}}))
        return problem(404, QStringLiteral("not_found"));
    const auto removeWhere = [this](const QString &from, const std::function<bool(const QJsonObject &)> &is) {
        auto &records = m_records[from];
        records.erase(std::remove_if(records.begin(), records.end(), is), records.end());
    };
    const auto linked = [&](QLatin1String member) {
        return [&, member](const QJsonObject &record) { return uuidIn(record.value(member)) == uuid; };
    };
    if (resource == Contacts) { // takes along what belongs to it, but leaves an address, belonging to nobody
        for (QJsonObject &address : m_records[Addresses]) {
            const QString party = uuidIn(address.value(QLatin1String("verstrektDoorBetrokkene")));
            for (const QJsonObject &each : m_records.value(Parties)) {
                if (each.value(QLatin1String("uuid")).toString() == party
                    && uuidIn(each.value(QLatin1String("hadKlantcontact"))) == uuid)
                    address.insert(QLatin1String("verstrektDoorBetrokkene"), QJsonValue::Null);
            }
        }
        removeWhere(Parties, linked(QLatin1String("hadKlantcontact")));
        removeWhere(Subjects, linked(QLatin1String("klantcontact")));
        removeWhere(Tasks, linked(QLatin1String("aanleidinggevendKlantcontact")));
    }
    removeWhere(resource, [&](const QJsonObject &record) {
        return record.value(QLatin1String("uuid")).toString() == uuid;
    });
    return {204, {}};
}

bool FakeOpenKlant::exists(const QString &resource, const QJsonValue &what) const
{
    const QString uuid = uuidIn(what);
    if (resource == QLatin1String("actoren"))
        return uuid == actor() || uuid == otherActor();
    const QList<QJsonObject> records = m_records.value(resource);
    return std::any_of(records.begin(), records.end(), [&](const QJsonObject &record) {
        return record.value(QLatin1String("uuid")).toString() == uuid;
    });
}
