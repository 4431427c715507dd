// SPDX-License-Identifier: EUPL-1.2
#include "IntakeTesting.h"
#include "fleet/Fleet.h"
#include "fleet/IntakeProcess.h"
#include "postgres/PostgresServer.h"

#include "intake/desk/Accounts.h"
#include "intake/desk/Sessions.h"
#include "intake/desk/Totp.h"

#include <QFile>
#include <QLocalSocket>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpSocket>
#include <QTest>
#include <QThread>

#include <atomic>
#include <memory>
#include <vector>

using namespace stapsteen;
using namespace stapsteen::testing;

namespace {

const char NginxConfiguration[] = R"(
daemon off;
master_process off;
pid %1/nginx.pid;
error_log stderr warn;
events { worker_connections 256; }
http {
    access_log off;
    client_body_temp_path %1/body;
    proxy_temp_path %1/proxy;
    fastcgi_temp_path %1/fastcgi;
    uwsgi_temp_path %1/uwsgi;
    scgi_temp_path %1/scgi;
    client_max_body_size 600k;
    upstream intake {
        server 127.0.0.1:%2 max_fails=1 fail_timeout=2s;
        server 127.0.0.1:%3 max_fails=1 fail_timeout=2s;
    }
    server {
        listen 127.0.0.1:%4 ssl;
        ssl_certificate %1/server.pem;
        ssl_certificate_key %1/server.key;
        location /v1/ {
            proxy_pass http://intake;
            proxy_next_upstream error timeout non_idempotent;
            proxy_connect_timeout 2s;
        }
        location /desk {
            proxy_pass http://intake;
        }
    }
}
)";

const QString SsoSocket = QStringLiteral("desk.socket"); // where the header X-User says who somebody is

constexpr int AllWorkers = 64; // visits after which each of the intake's workers, or nearly, has had one

/// Somebody logged in with a password, and somebody by single sign-on, who look at the list of requests.
class DeskVisit {
public:
    DeskVisit(const Store &store, quint16 port, QString socket)
        : m_port(port)
        , m_socket(std::move(socket))
    {
        const AccountTable table(store);
        const QString fatima = QStringLiteral("fatima");
        const bool isThere =
            table.add({fatima, Role::CaseManager, QStringLiteral("no hash"), false, {}, {}, {}})
            && table.add({QStringLiteral("olga"), Role::CaseManager, {}, false, {}, {}, {}});
        const auto token =
            sessions::begin(store, fatima, sessions::Stage::Full, QDateTime::currentDateTimeUtc());
        if (!isThere || !token)
            qFatal("nobody may use the desk");
        m_cookie = "Cookie: stapsteen-desk=" + token->toLatin1() + "\r\n";
    }

    /// How many of @p times they both saw it.
    int seen(int times) const
    {
        int count = 0;
        for (int i = 0; i < times; ++i) {
            QTcpSocket tcp;
            tcp.connectToHost(QStringLiteral("127.0.0.1"), m_port);
            QLocalSocket local;
            local.connectToServer(m_socket);
            count += tcp.waitForConnected() && local.waitForConnected() && isShown(tcp, m_cookie)
                && isShown(local, "X-User: olga\r\n");
        }
        return count;
    }

private:
    static bool isShown(QIODevice &socket, const QByteArray &header)
    {
        socket.write("GET /desk/requests HTTP/1.1\r\nHost: localhost\r\n" + header + "\r\n");
        return socket.waitForReadyRead(15'000) && socket.readLine().startsWith("HTTP/1.1 200");
    }

    quint16 m_port;
    QString m_socket;
    QByteArray m_cookie;
};

} // namespace

/// Two instances on one PostgreSQL behind a real nginx that speaks TLS.
class TestIntakeInstances : public QObject {
    Q_OBJECT

private:
    PostgresServer m_postgres;
    QTemporaryDir m_folder;
    std::optional<ChildProcess> m_nginx;
    quint16 m_port = 0;

    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

    bool startNginx(quint16 first, quint16 second)
    {
        ChildProcess openssl;
        if (!openssl.runToEnd(QStringLiteral("openssl"),
                              {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
                               QStringLiteral("ec"), QStringLiteral("-pkeyopt"),
                               QStringLiteral("ec_paramgen_curve:prime256v1"), QStringLiteral("-nodes"),
                               QStringLiteral("-keyout"), path("server.key"), QStringLiteral("-out"),
                               path("server.pem"), QStringLiteral("-days"), QStringLiteral("2"),
                               QStringLiteral("-subj"), QStringLiteral("/CN=localhost"),
                               QStringLiteral("-addext"), QStringLiteral("subjectAltName=IP:127.0.0.1")}))
            return false;
        m_port = freePort();
        QFile file(path("nginx.conf"));
        if (!file.open(QIODevice::WriteOnly))
            return false;
        file.write(QString::fromLatin1(NginxConfiguration)
                       .arg(m_folder.path())
                       .arg(first)
                       .arg(second)
                       .arg(m_port)
                       .toUtf8());
        file.close();
        m_nginx.emplace();
        m_nginx->start(QStringLiteral("/usr/sbin/nginx"),
                       {QStringLiteral("-p"), m_folder.path(), QStringLiteral("-c"), path("nginx.conf")});
        return m_nginx->waitForStarted();
    }

    QSslConfiguration trusting() const
    {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setCaCertificates(QSslCertificate::fromPath(path("server.pem")));
        return configuration;
    }

    // What nginx answers to @p request; nothing when no line to it can be had.
    QByteArray asked(const QByteArray &request, const QSslConfiguration &configuration) const
    {
        QSslSocket socket;
        socket.setSslConfiguration(configuration);
        socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), m_port);
        if (!socket.waitForEncrypted(10'000))
            return {};
        socket.write(request);
        QByteArray all;
        while (socket.waitForReadyRead(10'000))
            all += socket.readAll();
        return all + socket.readAll();
    }

    static QByteArray posted(const QByteArray &path, const QByteArray &type, const QByteArray &body,
                             const QByteArray &cookie = {})
    {
        return "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nCookie: " + cookie
            + "\r\nContent-Type: " + type + "\r\nContent-Length: " + QByteArray::number(body.size())
            + "\r\n\r\n" + body;
    }

    // The status and body of the answer; 0 when none came.
    std::pair<int, QByteArray> send(const QByteArray &envelope, const QSslConfiguration &configuration) const
    {
        const QByteArray all = asked(posted("/v1/envelopes", "application/jose", envelope), configuration);
        const qsizetype end = all.indexOf("\r\n\r\n");
        return {all.left(all.indexOf('\r')).split(' ').value(1).toInt(),
                end < 0 ? QByteArray() : all.mid(end + 4)};
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_postgres.start()); }

    void oneOfTwoDiesAndEveryRequestIsThereOnce()
    {
        constexpr int Senders = 4;
        constexpr int Each = 40;
        const QString database = m_postgres.newDatabase();
        const Fleet fleet(m_folder.path(), database, Senders);
        IntakeProcess one(m_folder.path(), database);
        IntakeProcess two(m_folder.path(), database);
        QVERIFY2(one.start() && two.start(), one.log() + two.log());
        QVERIFY(startNginx(one.port(), two.port()));
        const QSslConfiguration configuration = trusting();
        const Envelope probe = fleet.request(0);
        QTRY_COMPARE_WITH_TIMEOUT(send(probe.jws(), configuration).first / 100, 2, 30'000);

        std::atomic<int> sent{0};
        std::atomic<int> unproven{0};
        std::vector<std::unique_ptr<QThread>> senders;
        for (int sender = 0; sender < Senders; ++sender) {
            senders.emplace_back(QThread::create([&, sender] {
                for (int i = 0; i < Each; ++i) {
                    const Envelope envelope = fleet.request(sender);
                    bool isProven = false;
                    for (int attempt = 0; attempt < 50 && !isProven; ++attempt) {
                        const auto [status, body] = send(envelope.jws(), configuration);
                        isProven = (status == 200 || status == 201) && fleet.isReceipt(body, envelope);
                        if (i % 10 == 3 && isProven && attempt == 0) // as if the answer had got lost
                            isProven = send(envelope.jws(), configuration).first == 200;
                    }
                    unproven += !isProven;
                    ++sent;
                }
            }));
            senders.back()->start();
        }
        QTRY_VERIFY_WITH_TIMEOUT(sent > Senders * Each / 3, 60'000);
        one.kill();
        QTRY_VERIFY_WITH_TIMEOUT(sent > Senders * Each * 2 / 3, 60'000);
        QVERIFY2(one.start(one.port()), one.log());
        for (const auto &sender : senders)
            QVERIFY(sender->wait(120'000));
        QCOMPARE(unproven.load(), 0);
        QCOMPARE(fleet.storedCount(), Senders * Each + 1);
        QVERIFY(one.stop() && two.stop());
    }

    void theDeskIsOneBehindNginx()
    {
        const QString database = m_postgres.newDatabase();
        const Fleet fleet(m_folder.path(), database, 1);
        IntakeProcess one(m_folder.path(), database);
        IntakeProcess two(m_folder.path(), database);
        for (IntakeProcess *intake : {&one, &two}) {
            intake->setArguments({QStringLiteral("--behind-https")});
            QVERIFY2(intake->start(), intake->log());
        }
        QVERIFY(startNginx(one.port(), two.port()));
        const QSslConfiguration configuration = trusting();
        const Store store = fleet.store();
        const DeskKey key = *DeskKey::loadOrCreate(m_folder.path(), store);
        const QByteArray secret("12345678901234567890");
        const QString name = QStringLiteral("fatima");
        QVERIFY(Accounts().add(store, name, Role::CaseManager, "een lang wachtwoord", false));
        QVERIFY(AccountTable(store).setSecondFactor(
            name, key.lock(QByteArray(secret.constData(), secret.size())), {}));

        const auto ask = [&](const QByteArray &request) { return asked(request, configuration); };
        const auto open = [&](const QByteArray &path, const QByteArray &cookie) {
            return ask("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nCookie: "
                       + cookie + "\r\n\r\n");
        };
        // The cookie's line, and what to send back of it.
        const auto cookieIn = [](const QByteArray &answer) {
            const qsizetype start = answer.indexOf("Set-Cookie: ") + 12;
            return start < 12 ? QByteArray() : answer.mid(start, answer.indexOf('\r', start) - start);
        };
        const auto sent = [](const QByteArray &line) { return line.split(';').first(); };
        const auto submit = [&](const QByteArray &path, const QByteArray &form, const QByteArray &cookie) {
            const QString token = QString::fromLatin1(cookie.mid(cookie.indexOf('=') + 1));
            return ask(posted(path, "application/x-www-form-urlencoded",
                              "token=" + sessions::formToken(token).toLatin1() + '&' + form, cookie));
        };
        const auto typePassword = [&] {
            const QByteArray browser = sent(cookieIn(open("/desk/login", {})));
            return cookieIn(submit("/desk/login", "name=fatima&password=een+lang+wachtwoord", browser));
        };
        QByteArray first;
        QTRY_VERIFY_WITH_TIMEOUT(!(first = typePassword()).isEmpty(), 30'000);
        QVERIFY2(first.startsWith("__Host-stapsteen-desk="), first);
        for (const char *rule : {"Secure", "HttpOnly", "SameSite=Strict", "Path=/"})
            QVERIFY2(first.contains(rule), first);

        // The code is asked of either, and good once for both.
        const QByteArray code =
            totp::codeAt(secret, totp::stepAt(QDateTime::currentDateTimeUtc())).toLatin1();
        const QByteArray in = sent(cookieIn(submit("/desk/login/code", "code=" + code, sent(first))));
        QVERIFY(!in.isEmpty());
        for (int i = 0; i < 3; ++i) {
            QVERIFY(
                submit("/desk/login/code", "code=" + code, sent(typePassword())).startsWith("HTTP/1.1 403"));
        }
        // nginx asks them in turn, and each knows the session; so does each by itself.
        for (int i = 0; i < 8; ++i)
            QVERIFY(open("/desk/requests", in).startsWith("HTTP/1.1 200"));
        for (const IntakeProcess *intake : {&one, &two})
            QCOMPARE(get(intake->port(), "/desk/requests", in).status, 200);
        // A browser that speaks http with them has another cookie, and that is no session.
        QCOMPARE(get(one.port(), "/desk/requests", QByteArray(in).replace("__Host-", "")).status, 303);

        // One dies: people go on. Who logs out is out everywhere.
        one.kill();
        for (int i = 0; i < 8; ++i)
            QTRY_VERIFY_WITH_TIMEOUT(open("/desk/requests", in).startsWith("HTTP/1.1 200"), 10'000);
        QVERIFY2(one.start(one.port()), one.log());
        QVERIFY(submit("/desk/logout", {}, in).startsWith("HTTP/1.1 303"));
        for (const IntakeProcess *intake : {&one, &two})
            QCOMPARE(get(intake->port(), "/desk/requests", in).status, 303);
        QVERIFY(one.stop() && two.stop());
    }

    void databaseDiesAndComesBack()
    {
        const QString database = m_postgres.newDatabase();
        const Fleet fleet(m_folder.path(), database, 1);
        IntakeProcess intake(m_folder.path(), database);
        const QString socket = m_folder.filePath(SsoSocket);
        intake.setArguments({QStringLiteral("--sso-socket"), socket, QStringLiteral("--sso-header"),
                             QStringLiteral("X-User")});
        QVERIFY2(intake.start(), intake.log());
        QVERIFY(startNginx(intake.port(), intake.port()));
        const QSslConfiguration configuration = trusting();
        const Envelope before = fleet.request(0);
        QTRY_COMPARE_WITH_TIMEOUT(send(before.jws(), configuration).first / 100, 2, 30'000);
        // People at the desk, on enough connections that every worker has had one.
        const DeskVisit fatima(fleet.store(), intake.port(), socket);
        QCOMPARE(fatima.seen(AllWorkers), AllWorkers);
        m_postgres.crash();
        const Envelope during = fleet.request(0);
        QCOMPARE(send(during.jws(), configuration).first, 503);
        QCOMPARE(fatima.seen(1), 0);
        QVERIFY(m_postgres.start());
        QTRY_COMPARE_WITH_TIMEOUT(send(during.jws(), configuration).first / 100, 2, 30'000);
        // Each worker may notice once that its connection is gone, and no more.
        QTRY_COMPARE_WITH_TIMEOUT(fatima.seen(AllWorkers), AllWorkers, 30'000);
        QCOMPARE(send(before.jws(), configuration).first, 200);
        QCOMPARE(fleet.storedCount(), 2);
        QVERIFY(intake.stop());
    }
};

QTEST_GUILESS_MAIN(TestIntakeInstances)
#include "tst_intake_instances.moc"
