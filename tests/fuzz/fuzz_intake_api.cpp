// SPDX-License-Identifier: EUPL-1.2
#include "Fuzz.h"

#include "intake/Api.h"
#include "intake/Inbox.h"

#include "wire/Enrolment.h"
#include "wire/Jws.h"
#include "wire/Protocol.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace stapsteen;

namespace {

// In memory where the system has such a folder: each body may become a commit.
QString folderTemplate()
{
    const QString inMemory = QStringLiteral("/dev/shm");
    const QString name = QStringLiteral("/stapsteen-fuzz-XXXXXX");
    return (QFileInfo(inMemory).isWritable() ? inMemory : QDir::tempPath()) + name;
}

// An intake without its server, and a kiosk it knows.
class InProcess {
public:
    InProcess()
        : m_folder(folderTemplate())
        , m_database(QStringLiteral("sqlite://") + m_folder.filePath(QStringLiteral("intake.db")))
        , m_identity(*Identity::loadOrCreate(m_folder.path(), *Store::open(m_database)))
        , m_stores(m_database)
        , m_queue(m_database)
        , m_receiver(m_identity, m_queue)
        , m_routes(api::routes(m_stores, m_identity, m_receiver))
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const Store &store = **m_stores.mine();
        const QString token = *inbox::issueToken(store, QStringLiteral("Yasmin"), now);
        m_kioskId =
            inbox::enrol(store, EnrolmentRequest::sign(token, QStringLiteral("Hal"), m_key), now)->kioskId;
    }

    void post(QLatin1String path, const QByteArray &body) const
    {
        HttpRequest request;
        request.method = "POST";
        request.path = path;
        request.body = body;
        const auto route = findRoute(m_routes, request);
        hold(bool(route));
        const HttpResponse response = (*route)->handler(request);
        hold(response.status < 500); // whatever comes is the sender's fault, never ours
        if (response.status >= 400)
            hold(Problem::fromJson(response.body)->status == response.status);
    }

    QByteArray signedByKiosk(const QByteArray &payload, const char *type) const
    {
        return Jws::sign(payload, QString::fromLatin1(type), m_kioskId, m_key);
    }

private:
    const QTemporaryDir m_folder;
    const QString m_database;
    const Identity m_identity;
    ThreadStores m_stores;
    CommitQueue m_queue;
    Receiver m_receiver;
    const QList<HttpRoute> m_routes;
    const SigningKeyPair m_key = SigningKeyPair::generate();
    QString m_kioskId;
};

} // namespace

// The bodies of both POSTs, through verification, store and answer: as they are, and signed by a kiosk.
void fuzz(const QByteArray &bytes)
{
    static const InProcess intake;
    intake.post(protocol::EnvelopesPath, bytes);
    intake.post(protocol::KiosksPath, bytes);
    intake.post(protocol::EnvelopesPath, intake.signedByKiosk(bytes, "stapsteen-envelope+jws"));
    intake.post(protocol::KiosksPath, intake.signedByKiosk(bytes, "stapsteen-enrolment+jws"));
}
