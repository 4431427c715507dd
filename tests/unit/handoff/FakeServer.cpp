// SPDX-License-Identifier: EUPL-1.2
#include "FakeServer.h"

#include <QSslServer>
#include <QUrl>

namespace {

std::unique_ptr<QTcpServer> secureServer(const QSslConfiguration &tls)
{
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(tls);
    return server;
}

} // namespace

FakeServer::FakeServer()
    : FakeServer(std::make_unique<QTcpServer>(), QStringLiteral("http"))
{
}

FakeServer::FakeServer(const QSslConfiguration &tls)
    : FakeServer(secureServer(tls), QStringLiteral("https"))
{
}

FakeServer::FakeServer(std::unique_ptr<QTcpServer> server, const QString &scheme)
    : m_server(std::move(server))
    , m_scheme(scheme)
{
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &FakeServer::accept);
    if (!start())
        qFatal("No port to listen on");
}

QUrl FakeServer::url() const
{
    return QUrl(QStringLiteral("%1://127.0.0.1:%2").arg(m_scheme).arg(m_port));
}

void FakeServer::stop()
{
    m_server->close();
}

bool FakeServer::start()
{
    const bool listening = m_server->listen(QHostAddress::LocalHost, m_port);
    m_port = m_server->serverPort();
    return listening;
}

void FakeServer::setTls(const QSslConfiguration &tls)
{
    qobject_cast<QSslServer *>(m_server.get())->setSslConfiguration(tls);
}

void FakeServer::answerWith(int status, const QByteArray &contentType, const QByteArray &body,
                            const QByteArray &moreHeaders)
{
    m_behaviour = [answer = message(status, contentType, body, moreHeaders)](
                      const Request &, QTcpSocket &socket) { send(socket, answer); };
}

QByteArray FakeServer::message(int status, const QByteArray &contentType, const QByteArray &body,
                               const QByteArray &moreHeaders)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " X\r\nContent-Type: " + contentType
        + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\nConnection: close\r\n" + moreHeaders
        + "\r\n" + body;
}

void FakeServer::send(QTcpSocket &socket, const QByteArray &bytes)
{
    socket.write(bytes);
    socket.disconnectFromHost();
}

void FakeServer::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(*socket); });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    }
}

void FakeServer::read(QTcpSocket &socket)
{
    const QByteArray soFar = socket.peek(1 << 20);
    const qsizetype headEnd = soFar.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return;
    const QList<QByteArray> lines = soFar.left(headEnd).split('\n');
    const QList<QByteArray> first = lines.value(0).trimmed().split(' ');
    Request request{first.value(0), first.value(1), {}, {}};
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.insert(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
    }
    const qsizetype length = request.headers.value("content-length").toLongLong();
    if (soFar.size() < headEnd + 4 + length)
        return;
    request.body = soFar.mid(headEnd + 4, length);
    socket.skip(headEnd + 4 + length);
    m_requests.append(request);
    if (m_behaviour)
        m_behaviour(request, socket);
}
