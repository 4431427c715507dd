// SPDX-License-Identifier: EUPL-1.2
#include "IntakeTesting.h"

#include "wire/Protocol.h"
#include "wire/Seal.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

#include <thread>

using namespace stapsteen;
using namespace stapsteen::testing;

namespace {

const QByteArray Jose = QByteArrayLiteral("application/jose");
const QByteArray Envelopes = QByteArrayLiteral("/v1/envelopes");
const QString EnvelopeJws = QStringLiteral("stapsteen-envelope+jws");

QByteArray header(const QByteArray &method, const QByteArray &path, const QByteArray &more = {})
{
    return method + ' ' + path + " HTTP/1.1\r\nHost: localhost\r\n" + more + "\r\n";
}

} // namespace

/// Whatever arrives, a clear problem goes back, nothing is stored, and the next one is served.
class TestIntakeHostile : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<RunningIntake> m_running;

    QByteArray signedEvent(const QJsonObject &change) const
    {
        const QByteArray good = m_running->envelope(someRequest()).jws();
        QJsonObject event =
            QJsonDocument::fromJson(Jws::parse(good, EnvelopeJws, good.size())->unverifiedPayload()).object();
        for (auto one = change.begin(); one != change.end(); ++one)
            event[one.key()] = one.value();
        return Jws::sign(QJsonDocument(event).toJson(), EnvelopeJws, m_running->kioskId(),
                         m_running->kioskKey());
    }

    void verifyRefused(const Answer &answer, int status, const char *code)
    {
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.problemCode(), QString::fromLatin1(code));
        QCOMPARE(answer.headers.value("api-version"), QByteArray("1.0.0"));
        QCOMPARE(m_running->storedCount(), 0);
        QCOMPARE(get(m_running->port(), "/healthz").status, 200);
    }

    // Sends @p piece every @p pause until the server answers or all is sent; what it answered.
    static Answer trickled(quint16 port, const QByteArray &start, const QByteArray &rest, qsizetype piece,
                           std::chrono::milliseconds pause)
    {
        QTcpSocket socket;
        socket.connectToHost(QStringLiteral("127.0.0.1"), port);
        if (!socket.waitForConnected())
            return {};
        socket.write(start);
        for (qsizetype sent = 0; sent < rest.size(); sent += piece) {
            socket.write(rest.mid(sent, piece));
            if (socket.waitForReadyRead(int(pause.count()))
                || socket.state() != QAbstractSocket::ConnectedState)
                break;
        }
        QByteArray all = socket.readAll();
        while (socket.waitForReadyRead(5'000))
            all += socket.readAll();
        Answer answer;
        answer.status = all.split(' ').value(1).toInt();
        return answer;
    }

private Q_SLOTS:
    void initTestCase()
    {
        HttpLimits limits;
        limits.workers = 4;
        limits.request = std::chrono::milliseconds(800);
        m_running = std::make_unique<RunningIntake>(limits);
    }

    void refusesBadHttp_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("code");
        const auto row = [](const char *name, const QByteArray &bytes, int status, const char *code) {
            QTest::newRow(name) << bytes << status << QByteArray(code);
        };
        row("garbage", "garbage\r\n\r\n", 400, "request-malformed");
        row("TLS", QByteArray("\x16\x03\x01\x02\x00\x01\x00\r\n\r\n", 11), 400, "request-malformed");
        row("zeroes", QByteArray(500, '\0') + "\r\n\r\n", 400, "request-malformed");
        row("long header", header("GET", "/healthz", "X: " + QByteArray(20'000, 'a') + "\r\n"), 400,
            "request-malformed");
        row("long path", header("GET", '/' + QByteArray(700, 'a')), 414, "address-too-long");
        row("endless path", header("GET", '/' + QByteArray(20'000, 'a')), 414, "request-malformed");
        row("unknown path", header("GET", "/v1/secrets"), 404, "not-found");
        row("trailing slash", header("GET", "/healthz/"), 404, "not-found");
        row("dots", header("GET", "/v1/../../etc/passwd"), 404, "not-found");
        row("encoded dots", header("GET", "/%2e%2e/%2e%2e/etc/passwd"), 404, "not-found");
        row("other method", header("DELETE", Envelopes), 405, "method-not-allowed");
        row("GET of a POST", header("GET", Envelopes), 405, "method-not-allowed");
        row("unknown path, with body", header("POST", "/v1/x", "Content-Length: 3\r\n") + "abc", 404,
            "not-found");
        row("no type", header("POST", Envelopes, "Content-Length: 3\r\n") + "abc", 415, "content-type");
        row("other type",
            header("POST", Envelopes, "Content-Type: text/html\r\nContent-Length: 3\r\n") + "abc", 415,
            "content-type");
        row("multipart",
            header("POST", Envelopes,
                   "Content-Type: multipart/form-data; boundary=x\r\nContent-Length: 3\r\n")
                + "abc",
            415, "content-type");
        row("gzip",
            header("POST", Envelopes,
                   "Content-Type: application/jose\r\nContent-Encoding: gzip\r\nContent-Length: 3\r\n")
                + "abc",
            415, "content-type");
        // The first of them would be believed by who reads the body, and neither by who asks for the only
        // one.
        const QByteArray bomb = qCompress(QByteArray(64 * 1024 * 1024, 'x')).mid(4);
        for (const QByteArray encoding : {"gzip", "deflate", "br"}) {
            const QByteArray line = "Content-Encoding: " + encoding + "\r\n";
            row((encoding + " twice").constData(),
                header("POST", Envelopes,
                       "Content-Type: application/jose\r\nContent-Length: " + QByteArray::number(bomb.size())
                           + "\r\n" + line + line)
                    + bomb,
                415, "content-type");
        }
        row("no length", header("POST", Envelopes, "Content-Type: application/jose\r\n"), 411,
            "length-required");
        row("two lengths",
            header("POST", Envelopes,
                   "Content-Type: application/jose\r\nContent-Length: 3\r\nContent-Length: 30\r\n")
                + "abc",
            411, "length-required");
        row("chunked",
            header("POST", Envelopes, "Content-Type: application/jose\r\nTransfer-Encoding: chunked\r\n")
                + "ffffffffffff\r\nabc",
            411, "length-required");
        row("chunked twice",
            header("POST", Envelopes,
                   "Content-Type: application/jose\r\nContent-Length: 3\r\n"
                   "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n")
                + "7d000\r\n" + QByteArray(512'000, 'x') + "\r\n7d000\r\n" + QByteArray(512'000, 'x')
                + "\r\n0\r\n\r\n",
            411, "length-required");
        row("two types",
            header("POST", Envelopes,
                   "Content-Type: application/jose\r\nContent-Type: application/jose\r\n"
                   "Content-Length: 3\r\n")
                + "abc",
            415, "content-type");
        row("no number",
            header("POST", Envelopes, "Content-Type: application/jose\r\nContent-Length: many\r\n"), 400,
            "request-malformed");
        row("negative", header("POST", Envelopes, "Content-Type: application/jose\r\nContent-Length: -1\r\n"),
            400, "request-malformed");
        row("said to be huge",
            header("POST", Envelopes, "Content-Type: application/jose\r\nContent-Length: 9999999999999\r\n"),
            413, "jws-too-large");
        row("huge",
            header("POST", Envelopes, "Content-Type: application/jose\r\nContent-Length: 3000000\r\n")
                + QByteArray(3'000'000, 'x'),
            413, "jws-too-large");
        row("one byte too many",
            header("POST", Envelopes, "Content-Type: application/jose\r\nContent-Length: 524289\r\n")
                + QByteArray(524'289, 'x'),
            413, "jws-too-large");
        row("shorter than said",
            header("POST", Envelopes, "Content-Type: application/jose\r\nContent-Length: 30\r\n") + "abc",
            408, "request-incomplete");
    }

    void refusesBadHttp()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, status);
        QFETCH(QByteArray, code);
        verifyRefused(exchange(m_running->port(), bytes), status, code.constData());
    }

    void manyRangesMakeNoLongAnswer()
    {
        const QByteArray whole = get(m_running->port(), "/v1/openapi.json").body;
        const QByteArray many = "bytes=" + QByteArray("0-,").repeated(2'600);
        const auto ask = [this](const QByteArray &path, const QByteArray &range) {
            return exchange(m_running->port(), header("GET", path, "Range: " + range + "\r\n"));
        };
        for (const QByteArray &range : {many + "0-", QByteArray("bytes=0-,0-"), QByteArray("bytes=5-9")}) {
            const Answer answer = ask("/v1/openapi.json", range);
            QCOMPARE(answer.status, 200);
            QVERIFY(answer.body == whole);
            QVERIFY(ask("/v1/secrets", range).body.size() < 1'000);
        }
        const Answer wrongAtTheEnd = ask("/v1/openapi.json", many + "9-3");
        QCOMPARE(wrongAtTheEnd.status, 416);
        QVERIFY(wrongAtTheEnd.body.size() < 1'000);
    }

    void refusesBadEnvelopes_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("code");
        const auto row = [](const char *name, const QByteArray &body, int status, const char *code) {
            QTest::newRow(name) << body << status << QByteArray(code);
        };
        const auto with = [this](const char *member, const QJsonValue &value) {
            return signedEvent({{QString::fromLatin1(member), value}});
        };
        const QByteArray good = m_running->envelope(someRequest()).jws();
        const QByteArray payload = Jws::parse(good, EnvelopeJws, good.size())->unverifiedPayload();
        const auto thief = SigningKeyPair::generate();

        row("empty", "", 400, "jws-malformed");
        row("garbage", "\xff\xfe garbage", 400, "jws-malformed");
        row("as large as allowed", QByteArray(262'144, 'x'), 400, "jws-malformed");
        row("cut off", good.left(good.size() - 10), 401, "jws-signature");
        row("cut in half", good.left(good.size() / 2), 400, "jws-malformed");
        row("altered",
            QByteArray(good).replace(good.size() - 20, 1, good.at(good.size() - 20) == 'A' ? "B" : "A"), 401,
            "jws-signature");
        row("other type of JWS",
            Jws::sign(payload, QStringLiteral("stapsteen-receipt+jws"), m_running->kioskId(),
                      m_running->kioskKey()),
            400, "jws-type");
        row("another's key", Jws::sign(payload, EnvelopeJws, m_running->kioskId(), thief), 401,
            "jws-signature");
        row("unknown kiosk", Jws::sign(payload, EnvelopeJws, QStringLiteral("nobody"), thief), 401,
            "kiosk-unknown");
        row("no JSON", Jws::sign("no json", EnvelopeJws, m_running->kioskId(), m_running->kioskKey()), 400,
            "json-malformed");
        row("no members", Jws::sign("{}", EnvelopeJws, m_running->kioskId(), m_running->kioskKey()), 400,
            "field-missing");
        row("another's name", with("source", QStringLiteral("urn:stapsteen:kiosk:other")), 400,
            "field-value");
        row("id that is none", with("id", QStringLiteral("../../../../../../../../etc/passwd-x")), 400,
            "field-value");
        row("later CloudEvents", with("specversion", QStringLiteral("2.0")), 400, "field-value");
        row("later content", with("type", QStringLiteral("nl.stapsteen.contact-request.v2")), 400,
            "type-unknown");
        row("other content", with("type", QStringLiteral("nl.stapsteen.newsletter.v1")), 400, "type-unknown");
        row("other seal key", with("sealkeyid", QStringLiteral("0123456789abcdef")), 400, "seal-key-unknown");
        row("no base64", with("data_base64", QStringLiteral("!!!!")), 400, "field-value");
        row("data as number", with("data_base64", 5), 400, "field-type");
    }

    void refusesBadEnvelopes()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        QFETCH(QByteArray, code);
        verifyRefused(post(m_running->port(), Envelopes, Jose, body), status, code.constData());
    }

    void refusesBadEnrolments_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("code");
        const QString type = QStringLiteral("stapsteen-enrolment+jws");
        const auto key = SigningKeyPair::generate();
        const auto other = SigningKeyPair::generate();
        const QJsonObject body{{QStringLiteral("token"), QStringLiteral("a-token-of-some-length")},
                               {QStringLiteral("publicKey"), other.publicKey().text()},
                               {QStringLiteral("name"), QStringLiteral("Hal")}};
        QTest::newRow("garbage") << QByteArray("x.y.z") << 400 << QByteArray("jws-malformed");
        QTest::newRow("another's key")
            << Jws::sign(QJsonDocument(body).toJson(), type, key.publicKey().id(), key) << 401
            << QByteArray("jws-signature");
        QTest::newRow("no members") << Jws::sign("{}", type, key.publicKey().id(), key) << 400
                                    << QByteArray("field-missing");
        QTest::newRow("too large") << QByteArray(16 * 1024 + 1, 'x') << 413 << QByteArray("jws-too-large");
    }

    void refusesBadEnrolments()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        QFETCH(QByteArray, code);
        verifyRefused(post(m_running->port(), "/v1/kiosks", Jose, body), status, code.constData());
    }

    void slowClientsDoNotHoldTheServer()
    {
        // Twice as many as there are workers, each with a byte every 50 ms and never an end.
        std::vector<std::unique_ptr<QTcpSocket>> slow;
        for (int i = 0; i < 8; ++i) {
            slow.push_back(std::make_unique<QTcpSocket>());
            slow.back()->connectToHost(QStringLiteral("127.0.0.1"), m_running->port());
            QVERIFY(slow.back()->waitForConnected());
            slow.back()->write("GET /healthz HTTP/1.1\r\nX: ");
        }
        QTimer drip;
        connect(&drip, &QTimer::timeout, this, [&] {
            for (const auto &socket : slow)
                socket->write("a");
        });
        drip.start(50);

        Answer answer;
        std::thread visitor([&] { answer = get(m_running->port(), "/healthz"); });
        QTRY_VERIFY_WITH_TIMEOUT(std::all_of(slow.begin(), slow.end(),
                                             [](const auto &socket) {
                                                 return socket->state() == QAbstractSocket::UnconnectedState;
                                             }),
                                 20'000);
        visitor.join();
        QCOMPARE(answer.status, 200);
    }

    void aThinLineHasItsTimeAndADripHasNot()
    {
        // A tenth of the real times, at ten times the rates and more.
        HttpLimits limits;
        limits.request = std::chrono::milliseconds(500);
        limits.slowest = 100 * 1024;
        limits.largest = 512 * 1024;
        const RunningIntake running(limits);
        ContactRequest request = someRequest();
        request.voice = Voice{60, QByteArray("OggS") + QByteArray(149'000, 'v')};
        const QByteArray jws = running.envelope(request).jws();
        QVERIFY(jws.size() > 250'000);
        const QByteArray start = header(
            "POST", Envelopes,
            "Content-Type: application/jose\r\nContent-Length: " + QByteArray::number(jws.size()) + "\r\n");
        QElapsedTimer timer;
        timer.start();
        // 160 KB a second: far longer than the time that a request without a body has.
        QCOMPARE(trickled(running.port(), start, jws, 8 * 1024, std::chrono::milliseconds(50)).status, 201);
        QVERIFY(timer.elapsed() > 1'000);
        timer.start();
        QCOMPARE(trickled(running.port(), start, jws, 1, std::chrono::milliseconds(50)).status, 408);
        QVERIFY(timer.elapsed() < 3'000);
        // Headers without an end get no more time than the largest envelope, however quickly they come.
        timer.start();
        const QByteArray lines = QByteArray("X: " + QByteArray(1000, 'a') + "\r\n").repeated(20'000);
        trickled(running.port(), "GET /healthz HTTP/1.1\r\n", lines, 20'000, std::chrono::milliseconds(50));
        QVERIFY(timer.elapsed() < 20'000);
        QCOMPARE(get(running.port(), "/healthz").status, 200);
    }

    void aStolenKeyFillsNoDisk()
    {
        const RunningIntake running({}, {}, {5, 360});
        QList<Envelope> kept;
        for (int i = 0; i < 5; ++i)
            kept.append(running.envelope(someRequest()));
        for (const Envelope &envelope : std::as_const(kept)) {
            QCOMPARE(post(running.port(), Envelopes, Jose, envelope.jws()).status, 201);
            // What is here already costs nothing, as long as it is let through.
            if (envelope.id() != kept.constLast().id())
                QCOMPARE(post(running.port(), Envelopes, Jose, envelope.jws()).status, 200);
        }
        const Envelope next = running.envelope(someRequest());
        Answer answer = post(running.port(), Envelopes, Jose, next.jws());
        QCOMPARE(answer.status, 429);
        QCOMPARE(answer.problemCode(), QStringLiteral("filing-limit"));
        const int wait = answer.headers.value("retry-after").toInt();
        QVERIFY(wait > 0 && wait <= 10);
        QCOMPARE(running.storedCount(), 5);
        // Nothing is lost: it goes when it comes again.
        bool isTaken = false;
        QTRY_VERIFY_WITH_TIMEOUT(
            isTaken = isTaken || post(running.port(), Envelopes, Jose, next.jws()).status == 201, 30'000);
        QCOMPARE(running.storedCount(), 6);
    }

    void noMoreIsKeptOfWhatWasTakenBackFirst()
    {
        const RunningIntake running({}, {}, {3, 40});
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const Secret secret = Secret::take(QByteArray(32, 's'));
        const Envelope withdrawal = Envelope::withdrawal(running.kioskId(), secret, running.kioskKey(), now);
        QCOMPARE(post(running.port(), Envelopes, Jose, withdrawal.jws()).status, 201);
        const SealPublicKey &key = running.intake().identity().seal.publicKey();
        const auto send = [&] {
            const auto envelope =
                Envelope::contactRequest(running.kioskId(), someRequest().sealed(key), key.id(),
                                         withdrawal.tag(), running.kioskKey(), now);
            return post(running.port(), Envelopes, Jose, envelope->jws()).status;
        };
        for (int i = 0; i < 3; ++i)
            QCOMPARE(send(), 200);
        QCOMPARE(send(), 429); // each of them is a row that is never erased
        QCOMPARE(running.storedCount(), 0);
    }

    void oneKioskDoesNotUseUpAnothersShare()
    {
        const QDateTime now = QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC);
        FilingLimit limit({3, 40});
        const QString one = QStringLiteral("one");
        for (int i = 0; i < 3; ++i)
            QCOMPARE(limit.take(one, now), 0);
        QCOMPARE(limit.take(one, now), 90);
        QCOMPARE(limit.take(QStringLiteral("other"), now), 0);
        QCOMPARE(limit.take(one, now.addSecs(-86'400)), 90); // a clock that was set back
        QCOMPARE(limit.take(one, now.addSecs(-86'400 + 45)), 45);
        QCOMPARE(limit.take(one, now.addSecs(-86'400 + 90)), 0);
        QCOMPARE(limit.take(one, now.addSecs(-86'400 + 90)), 90);
        limit.giveBack(one);
        QCOMPARE(limit.take(one, now.addSecs(-86'400 + 90)), 0);
        for (int i = 0; i < 3; ++i) // and no more than at first, however long it was away
            QCOMPARE(limit.take(one, now.addDays(30)), 0);
        QVERIFY(limit.take(one, now.addDays(30)) > 0);
        // A kiosk that was offline for weeks brings all it has.
        FilingLimit standard;
        for (int i = 0; i < 1000; ++i)
            QCOMPARE(standard.take(one, now), 0);
    }

    void clientsThatLeaveDoNoHarm()
    {
        for (int i = 0; i < 50; ++i) {
            QTcpSocket socket;
            socket.connectToHost(QStringLiteral("127.0.0.1"), m_running->port());
            QVERIFY(socket.waitForConnected());
            if (i % 2)
                socket.write("POST /v1/envelopes HTTP/1.1\r\nContent-Le");
            socket.abort();
        }
        QCOMPARE(get(m_running->port(), "/healthz").status, 200);
    }

    void saysWhenItsDatabaseIsGone()
    {
        RunningIntake running;
        const Envelope sent = running.envelope(someRequest());
        // What a table lost to a bad disk or a hasty hand looks like from here.
        const auto database = Database::open(QDir(running.folder()).filePath(QStringLiteral("intake.db")),
                                             Database::Use::Durable);
        QVERIFY(database && database->run(QStringLiteral("ALTER TABLE request RENAME TO gone")));
        const Answer answer = post(running.port(), Envelopes, Jose, sent.jws());
        QCOMPARE(answer.status, 503);
        QCOMPARE(answer.problemCode(), QStringLiteral("unavailable"));
        QVERIFY(answer.headers.value("retry-after").toInt() > 0);
        QVERIFY(!answer.body.contains("gone") && !answer.body.contains("request "));

        QVERIFY(database->run(QStringLiteral("ALTER TABLE gone RENAME TO request")));
        QCOMPARE(post(running.port(), Envelopes, Jose, sent.jws()).status, 201);
    }
};

QTEST_GUILESS_MAIN(TestIntakeHostile)
#include "tst_intake_hostile.moc"
