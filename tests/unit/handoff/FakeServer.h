// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QHash>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTcpSocket>

#include <functional>
#include <memory>

/// An HTTP server for misbehaving: each test says what it does with a request, down to the bytes.
class FakeServer : public QObject {
    Q_OBJECT

public:
    struct Request {
        QByteArray method;
        QByteArray path;
        QHash<QByteArray, QByteArray> headers; ///< names in lower case
        QByteArray body;
    };

    /// Does with a request whatever it likes; the socket stays open until it says otherwise.
    using Behaviour = std::function<void(const Request &, QTcpSocket &)>;

    FakeServer();

    /// Speaks TLS, with the certificate and key in @p tls.
    explicit FakeServer(const QSslConfiguration &tls);

    /// Where it listens, or listened: "http://127.0.0.1:port", or https.
    QUrl url() const;

    /// Refuses connections until start(), which takes the same port again.
    void stop();
    bool start();

    /// Of a server that speaks TLS: another certificate, from now on.
    void setTls(const QSslConfiguration &tls);

    void setBehaviour(Behaviour behaviour) { m_behaviour = std::move(behaviour); }

    /// Answers every request with this.
    void answerWith(int status, const QByteArray &contentType, const QByteArray &body,
                    const QByteArray &moreHeaders = {});

    const QList<Request> &requests() const { return m_requests; }

    /// One HTTP/1.1 message that ends the connection. @p moreHeaders end in CRLF each.
    static QByteArray message(int status, const QByteArray &contentType, const QByteArray &body,
                              const QByteArray &moreHeaders = {});

    /// Sends @p bytes and closes.
    static void send(QTcpSocket &socket, const QByteArray &bytes);

private:
    void accept();
    void read(QTcpSocket &socket);

    explicit FakeServer(std::unique_ptr<QTcpServer> server, const QString &scheme);

    std::unique_ptr<QTcpServer> m_server;
    QString m_scheme;
    quint16 m_port = 0;
    Behaviour m_behaviour;
    QList<Request> m_requests;
};
