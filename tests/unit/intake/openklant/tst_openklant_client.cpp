// SPDX-License-Identifier: EUPL-1.2
#include "openklant/FakeOpenKlant.h"

#include "intake/openklant/OpenKlantClient.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

using namespace stapsteen;
using Fault = FakeOpenKlant::Fault;

namespace {

OpenKlantSettings settingsFor(const QString &url)
{
    OpenKlantSettings settings;
    settings.url = QUrl(url);
    return settings;
}

QString codeOf(const Result<QList<QJsonObject>> &result)
{
    return result ? QString() : result.error().code;
}

// Answers the first connection with @p bytes as they are.
class RawServer {
public:
    explicit RawServer(const QByteArray &bytes)
    {
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("No port to listen on");
        m_port = m_server.serverPort();
        m_bytes = bytes;
    }

    QString url() const { return QStringLiteral("http://127.0.0.1:%1/v1").arg(m_port); }

    // Serves one call of @p client while it runs on another thread.
    Error errorOfFind()
    {
        Error error;
        std::thread caller([&] {
            OpenKlantClient client(settingsFor(url()), "geheim");
            if (const auto found = client.find(QStringLiteral("klantcontacten"), {}); !found)
                error = found.error();
        });
        if (m_server.waitForNewConnection(5000)) {
            const std::unique_ptr<QTcpSocket> socket(m_server.nextPendingConnection());
            socket->waitForReadyRead(5000);
            socket->write(m_bytes);
            socket->flush();
            socket->disconnectFromHost();
            if (socket->state() != QAbstractSocket::UnconnectedState)
                socket->waitForDisconnected(5000);
        }
        caller.join();
        return error;
    }

private:
    QTcpServer m_server;
    quint16 m_port = 0;
    QByteArray m_bytes;
};

} // namespace

class tst_OpenKlantClient : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatWentWrong_data();
    void saysWhatWentWrong();
    void saysWhenNobodyListens();
    void saysWhenTheTokenIsWrong();
    void saysWhichKanaal();
    void quotesNothingOfHers();
    void namesNothingButFields();
    void doubtsAnEmptyAnswer();
    void breaksOffWhoDrips();
    void believesNoStranger_data();
    void believesNoStranger();
    void checksCertificates();
};

void tst_OpenKlantClient::saysWhatWentWrong_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QString>("code");
    QTest::newRow("lost") << Fault::LostOnTheWay << QStringLiteral("open-klant-no-answer");
    QTest::newRow("answer lost") << Fault::AnswerLost << QStringLiteral("open-klant-no-answer");
    QTest::newRow("broken") << Fault::Broken << QStringLiteral("open-klant-trouble");
    QTest::newRow("proxy") << Fault::Impatient << QStringLiteral("open-klant-trouble");
}

void tst_OpenKlantClient::saysWhatWentWrong()
{
    QFETCH(Fault, fault);
    QFETCH(QString, code);
    FakeOpenKlant fake;
    fake.setFaults([=](int) { return fault; });
    OpenKlantClient client(settingsFor(fake.url()), "geheim");
    const auto found = client.find(QStringLiteral("klantcontacten"), {});
    QCOMPARE(codeOf(found), code);
    QVERIFY(OpenKlantClient::isDoubtful(found.error()));
    QVERIFY(!found.error().sentence.isEmpty());
}

void tst_OpenKlantClient::saysWhenNobodyListens()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const quint16 port = server.serverPort();
    server.close();
    OpenKlantClient client(settingsFor(QStringLiteral("http://127.0.0.1:%1/v1").arg(port)), "geheim");
    const auto found = client.find(QStringLiteral("klantcontacten"), {});
    QCOMPARE(codeOf(found), QStringLiteral("open-klant-unreachable"));
    QVERIFY(!OpenKlantClient::isDoubtful(found.error()));
    QVERIFY(OpenKlantClient::concernsAll(found.error()));
}

void tst_OpenKlantClient::saysWhenTheTokenIsWrong()
{
    FakeOpenKlant fake;
    OpenKlantClient client(settingsFor(fake.url()), "verkeerd");
    const auto found = client.find(QStringLiteral("klantcontacten"), {});
    QCOMPARE(codeOf(found), QStringLiteral("open-klant-token"));
    QVERIFY(!OpenKlantClient::isDoubtful(found.error()));
    QVERIFY(!found.error().sentence.contains(QStringLiteral("verkeerd")));
}

void tst_OpenKlantClient::saysWhichKanaal()
{
    FakeOpenKlant::Options options;
    options.kanalen = {QStringLiteral("balie")};
    FakeOpenKlant fake(options);
    OpenKlantClient client(settingsFor(fake.url()), "geheim");
    const auto made = client.create(QStringLiteral("maak-klantcontact"),
                                    {{QStringLiteral("klantcontact"),
                                      QJsonObject{{QStringLiteral("kanaal"), QStringLiteral("zuil")},
                                                  {QStringLiteral("onderwerp"), QStringLiteral("x")},
                                                  {QStringLiteral("taal"), QStringLiteral("nld")},
                                                  {QStringLiteral("vertrouwelijk"), true}}}});
    QVERIFY(!made);
    QCOMPARE(made.error().code, QStringLiteral("open-klant-kanaal"));
    QVERIFY(made.error().sentence.contains(QStringLiteral("klantcontact.kanaal")));
}

void tst_OpenKlantClient::quotesNothingOfHers()
{
    const QByteArray body =
        R"({"invalidParams":[{"name":"adres","code":"invalid","reason":"fatma@huis.nl is fout"}]})";
    RawServer server("HTTP/1.1 400 Bad Request\r\nContent-Type: application/problem+json\r\nContent-Length: "
                     + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body);
    const Error error = server.errorOfFind();
    QCOMPARE(error.code, QStringLiteral("open-klant-address"));
    QVERIFY(error.sentence.contains(QStringLiteral("adres (invalid)")));
    QVERIFY(!error.sentence.contains(QStringLiteral("fatma")));
}

void tst_OpenKlantClient::namesNothingButFields()
{
    // What stands in the answer goes to the log and to a page of the desk.
    QJsonArray fields{QJsonObject{{QStringLiteral("name"), QStringLiteral("<script>alert(1)</script>")},
                                  {QStringLiteral("code"), QStringLiteral("fatma 0612345678")}},
                      QJsonObject{{QStringLiteral("name"), QString(100'000, u'x')},
                                  {QStringLiteral("code"), QStringLiteral("a\nb")}},
                      QJsonObject{{QStringLiteral("name"), 7}},
                      QJsonObject{{QStringLiteral("name"), QStringLiteral("klantcontact.taal")},
                                  {QStringLiteral("code"), QStringLiteral("invalid")}}};
    for (int i = 0; i < 1000; ++i)
        fields.append(QJsonObject{{QStringLiteral("name"), QStringLiteral("veld")}});
    const QByteArray body =
        QJsonDocument(QJsonObject{{QStringLiteral("invalidParams"), fields}}).toJson(QJsonDocument::Compact);
    RawServer server("HTTP/1.1 400 Bad Request\r\nContent-Type: application/problem+json\r\nContent-Length: "
                     + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body);
    const Error error = server.errorOfFind();
    QCOMPARE(error.code, QStringLiteral("open-klant-refused"));
    QVERIFY(
        error.sentence.contains(QStringLiteral("? (?), ? (?), ? (?), klantcontact.taal (invalid), veld")));
    QVERIFY(error.sentence.size() < 300);
}

void tst_OpenKlantClient::doubtsAnEmptyAnswer()
{
    QCOMPARE(RawServer("").errorOfFind().code, QStringLiteral("open-klant-no-answer"));
    QCOMPARE(RawServer("HTTP/1.1 200 OK\r\nContent-Le").errorOfFind().code,
             QStringLiteral("open-klant-no-answer"));
}

void tst_OpenKlantClient::breaksOffWhoDrips()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const QString url = QStringLiteral("http://127.0.0.1:%1/v1").arg(server.serverPort());
    QString code;
    std::atomic<bool> isOver{false};
    std::thread caller([&] {
        OpenKlantClient client(settingsFor(url), "geheim", std::chrono::seconds(1));
        code = codeOf(client.find(QStringLiteral("klantcontacten"), {}));
        isOver = true;
    });
    QElapsedTimer timer;
    timer.start();
    if (server.waitForNewConnection(5000)) {
        const std::unique_ptr<QTcpSocket> socket(server.nextPendingConnection());
        socket->waitForReadyRead(5000);
        socket->write("HTTP/1.1 200 OK\r\nX: "); // a header without an end, each byte in time
        while (!isOver && timer.elapsed() < 10'000) {
            socket->write("a");
            socket->waitForBytesWritten(100);
            QThread::msleep(50);
        }
    }
    caller.join();
    QCOMPARE(code, QStringLiteral("open-klant-no-answer"));
    QVERIFY2(timer.elapsed() < 5'000, QByteArray::number(timer.elapsed()));
}

void tst_OpenKlantClient::believesNoStranger_data()
{
    QTest::addColumn<QByteArray>("answer");
    const auto row = [](const char *name, const QByteArray &head, const QByteArray &body) {
        QTest::newRow(name) << QByteArray("HTTP/1.1 " + head + "\r\nConnection: close\r\nContent-Length: "
                                          + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    };
    row("a page", "200 OK\r\nContent-Type: text/html", "<html>Welkom</html>");
    row("other JSON", "200 OK\r\nContent-Type: application/json", "{}");
    row("results, but never the last page", "200 OK\r\nContent-Type: application/json", R"({"results":[]})");
    row("elsewhere", "302 Found\r\nLocation: http://127.0.0.1:1/", "");
    row("no such page", "404 Not Found\r\nContent-Type: text/html", "<html></html>");
    row("nor such method", "405 Method Not Allowed\r\nContent-Type: text/html", "<html></html>");
}

void tst_OpenKlantClient::believesNoStranger()
{
    QFETCH(QByteArray, answer);
    QCOMPARE(RawServer(answer).errorOfFind().code, QStringLiteral("open-klant-elsewhere"));
}

void tst_OpenKlantClient::checksCertificates()
{
    QTemporaryDir folder;
    const auto makeCertificate = [&](const QString &name) {
        return QProcess::execute(QStringLiteral("openssl"),
                                 {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
                                  QStringLiteral("ec"), QStringLiteral("-pkeyopt"),
                                  QStringLiteral("ec_paramgen_curve:P-256"), QStringLiteral("-nodes"),
                                  QStringLiteral("-days"), QStringLiteral("2"), QStringLiteral("-subj"),
                                  QStringLiteral("/CN=localhost"), QStringLiteral("-addext"),
                                  QStringLiteral("subjectAltName=IP:127.0.0.1"), QStringLiteral("-keyout"),
                                  folder.filePath(name + QStringLiteral(".key")), QStringLiteral("-out"),
                                  folder.filePath(name + QStringLiteral(".pem"))})
            == 0;
    };
    QVERIFY(makeCertificate(QStringLiteral("own")));
    QVERIFY(makeCertificate(QStringLiteral("other")));
    FakeOpenKlant::Options options;
    options.certificate = folder.filePath(QStringLiteral("own.pem"));
    options.key = folder.filePath(QStringLiteral("own.key"));
    FakeOpenKlant fake(options);

    const auto codeWith = [&](const QString &authority) {
        OpenKlantSettings settings = settingsFor(fake.url());
        if (!authority.isEmpty())
            settings.authorityFile = folder.filePath(authority);
        OpenKlantClient client(settings, "geheim");
        return codeOf(client.find(QStringLiteral("klantcontacten"), {}));
    };
    QCOMPARE(codeWith({}), QStringLiteral("open-klant-certificate")); // not one the system knows
    QCOMPARE(codeWith(QStringLiteral("other.pem")), QStringLiteral("open-klant-certificate"));
    QCOMPARE(fake.calls(), 0);
    QCOMPARE(codeWith(QStringLiteral("own.pem")), QString());
}

QTEST_GUILESS_MAIN(tst_OpenKlantClient)
#include "tst_openklant_client.moc"
