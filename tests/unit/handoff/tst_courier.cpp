// SPDX-License-Identifier: EUPL-1.2
#include "FakeServer.h"

#include "handoff/Courier.h"
#include "wire/Problem.h"

#include <QSignalSpy>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace stapsteen;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_Courier : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void deliversAndSettles();
    void deliversAllOneAtATime();
    void takesKnownForAnAnswer();
    void wakesForANewOne();
    void settlesOnlyByAValidReceipt_data();
    void settlesOnlyByAValidReceipt();
    void followsNoRedirect();
    void sendsNoCookieBack();
    void refusalsAreSetAside_data();
    void refusalsAreSetAside();
    void refusalsOfAPortalAreNot_data();
    void refusalsOfAPortalAreNot();
    void strangersKeepWaiting_data();
    void strangersKeepWaiting();
    void serverTroubleIsWaitedOut();
    void patienceHoldsForAll();
    void oneBadEnvelopeBlocksNobody();
    void silenceEnds();
    void dripEnds();
    void brokenOffHalfway();
    void connectionComesBack();
    void restartInBetween();
    void lostReceiptIsAskedForAgain();
    void clockSetBackDoesNotStall();
    void aFullDiskDoesNotLoop();
    void remembersLastContact();

private:
    Envelope add()
    {
        auto envelope = Envelope::make(u"kiosk-7"_s, Envelope::contactRequestType(), QByteArray(1000, 's'),
                                       QString(16, u'a'), m_key, m_now);
        if (!envelope || !m_outbox->add(*envelope))
            qFatal("The outbox takes nothing");
        return *envelope;
    }
    void startCourier()
    {
        const Enrolment enrolment{
            u"Den Haag"_s,           u"De Brug"_s, m_server->url(),         m_sealKey.publicKey(),
            m_intakeKey.publicKey(), {},           {u"Plein"_s, {}, {}, {}}};
        m_courier = std::make_unique<Courier>(
            *m_outbox, enrolment, nullptr, [this] { return m_now; }, m_patience);
        m_settled = std::make_unique<QSignalSpy>(m_courier.get(), &Courier::settled);
        m_problems = std::make_unique<QSignalSpy>(m_courier.get(), &Courier::problem);
    }
    void waitUntilDue()
    {
        m_now = m_now.addSecs(15 * 60);
        m_courier->wake();
    }
    QByteArray receiptFor(const QByteArray &jws, const SigningKeyPair &key) const
    {
        const auto envelope = Envelope::parse(
            jws, [this](const QString &) -> Result<SigningPublicKey> { return m_key.publicKey(); });
        return Receipt::of(envelope->id(), jws, u"epoch-1"_s, m_now, Receipt::Outcome::Stored).sign(key);
    }
    FakeServer::Behaviour honest()
    {
        return [this](const FakeServer::Request &request, QTcpSocket &socket) {
            FakeServer::send(
                socket, FakeServer::message(201, "application/jose", receiptFor(request.body, m_intakeKey)));
        };
    }
    Outbox::Counts counts() const { return *m_outbox->counts(); }
    QString lastProblem() const
    {
        return m_problems->isEmpty() ? QString() : m_problems->last().at(0).toString();
    }

    SealKeyPair m_sealKey = SealKeyPair::generate();
    SigningKeyPair m_intakeKey = SigningKeyPair::generate();
    SigningKeyPair m_key = SigningKeyPair::generate();
    QDateTime m_now;
    Patience m_patience;
    std::unique_ptr<FakeServer> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Outbox> m_outbox;
    std::unique_ptr<Courier> m_courier;
    std::unique_ptr<QSignalSpy> m_settled;
    std::unique_ptr<QSignalSpy> m_problems;
};

void tst_Courier::init()
{
    m_now = QDateTime::fromString(u"2026-11-23T14:30:00Z"_s, Qt::ISODate);
    m_patience = {5s, 10s};
    m_server = std::make_unique<FakeServer>();
    m_server->setBehaviour(honest());
    m_folder = std::make_unique<QTemporaryDir>();
    m_outbox = std::make_unique<Outbox>(*Outbox::open(m_folder->filePath(u"outbox.sqlite"_s)));
}

void tst_Courier::cleanup()
{
    m_courier.reset();
    m_outbox.reset();
}

void tst_Courier::deliversAndSettles()
{
    const Envelope sent = add();
    startCourier();
    QSignalSpy contact(m_courier.get(), &Courier::contactMade);
    QTRY_COMPARE(m_settled->count(), 1);
    QCOMPARE(m_settled->at(0).at(0).toString(), sent.id());
    QCOMPARE(contact.count(), 1);
    QCOMPARE(counts().settled, 1);
    const auto &request = m_server->requests().at(0);
    QCOMPARE(request.method, QByteArray("POST"));
    QCOMPARE(request.path, QByteArray("/v1/envelopes"));
    QCOMPARE(request.headers.value("content-type"), QByteArray("application/jose"));
    QCOMPARE(request.body, sent.jws());
    QVERIFY(m_problems->isEmpty());
}

void tst_Courier::deliversAllOneAtATime()
{
    for (int i = 0; i < 5; ++i)
        add();
    int open = 0;
    int most = 0;
    m_server->setBehaviour([&](const FakeServer::Request &request, QTcpSocket &socket) {
        most = std::max(most, ++open);
        // Answers only when the event loop comes round, so that others could overtake.
        QTimer::singleShot(0, &socket, [this, &socket, &open, body = request.body] {
            --open;
            FakeServer::send(socket,
                             FakeServer::message(201, "application/jose", receiptFor(body, m_intakeKey)));
        });
    });
    startCourier();
    QTRY_COMPARE(m_settled->count(), 5);
    QCOMPARE(most, 1);
    QCOMPARE(m_server->requests().size(), 5);
}

void tst_Courier::takesKnownForAnAnswer()
{
    const Envelope sent = add();
    m_server->answerWith(
        200, "application/jose",
        Receipt::of(sent.id(), sent.jws(), u"epoch-1"_s, m_now, Receipt::Outcome::Known).sign(m_intakeKey));
    startCourier();
    QTRY_COMPARE(m_settled->count(), 1);
}

void tst_Courier::wakesForANewOne()
{
    startCourier();
    add();
    m_courier->wake();
    QTRY_COMPARE(m_settled->count(), 1);
    add();
    m_courier->wake();
    m_courier->wake();
    QTRY_COMPARE(m_settled->count(), 2);
    QCOMPARE(m_server->requests().size(), 2);
}

void tst_Courier::settlesOnlyByAValidReceipt_data()
{
    QTest::addColumn<QString>("kind");
    for (const QString &kind : {u"login page"_s, u"empty"_s, u"other intake"_s, u"other envelope"_s,
                                u"other bytes"_s, u"tampered"_s, u"envelope itself"_s, u"endless"_s})
        QTest::addRow("%s", qPrintable(kind)) << kind;
}

void tst_Courier::settlesOnlyByAValidReceipt()
{
    QFETCH(QString, kind);
    add();
    m_server->setBehaviour([&](const FakeServer::Request &request, QTcpSocket &socket) {
        QByteArray body = receiptFor(request.body, m_intakeKey);
        if (kind == u"login page")
            body = "<html><title>Gratis wifi</title></html>";
        else if (kind == u"empty")
            body.clear();
        else if (kind == u"other intake")
            body = receiptFor(request.body, SigningKeyPair::generate());
        else if (kind == u"other envelope") // a replayed receipt, from an earlier envelope of this kiosk
            body = receiptFor(Envelope::make(u"kiosk-7"_s, Envelope::contactRequestType(), "sealed",
                                             QString(16, u'a'), m_key, m_now)
                                  ->jws(),
                              m_intakeKey);
        else if (kind == u"other bytes")
            body = Receipt::of(m_outbox->unsettled(1)->at(0).id, request.body + 'x', u"epoch-1"_s, m_now,
                               Receipt::Outcome::Stored)
                       .sign(m_intakeKey);
        else if (kind == u"tampered")
            body[body.size() / 2] = char(body.at(body.size() / 2) ^ 1);
        else if (kind == u"envelope itself")
            body = request.body;
        else
            body = QByteArray(1'000'000, 'A');
        FakeServer::send(socket, FakeServer::message(200, "application/jose", body));
    });
    startCourier();
    QTRY_COMPARE(lastProblem(), u"untrusted-answer"_s);
    QCOMPARE(counts().waiting, 1);
    QVERIFY(m_settled->isEmpty());
    QVERIFY(!m_courier->lastContact());

    m_server->setBehaviour(honest());
    waitUntilDue();
    QTRY_COMPARE(m_settled->count(), 1);
    QVERIFY(m_courier->lastProblem().isEmpty());
}

void tst_Courier::followsNoRedirect()
{
    FakeServer elsewhere;
    elsewhere.setBehaviour(honest());
    add();
    for (const int status : {301, 302, 303, 307, 308}) {
        m_server->answerWith(status, "text/html", "moved",
                             "Location: " + elsewhere.url().toEncoded() + "/v1/envelopes\r\n");
        const qsizetype before = m_server->requests().size();
        if (!m_courier)
            startCourier();
        else
            waitUntilDue();
        QTRY_COMPARE(m_server->requests().size(), before + 1);
        QTRY_COMPARE(m_problems->size(), before + 1);
        QCOMPARE(lastProblem(), u"untrusted-answer"_s);
    }
    QVERIFY(elsewhere.requests().isEmpty());
    QCOMPARE(counts().waiting, 1);
}

void tst_Courier::sendsNoCookieBack()
{
    add();
    add();
    m_server->setBehaviour([this](const FakeServer::Request &request, QTcpSocket &socket) {
        FakeServer::send(socket,
                         FakeServer::message(201, "application/jose", receiptFor(request.body, m_intakeKey),
                                             "Set-Cookie: who=you; Path=/\r\n"));
    });
    startCourier();
    QTRY_COMPARE(m_settled->count(), 2);
    QVERIFY(!m_server->requests().at(1).headers.contains("cookie"));
}

void tst_Courier::refusalsAreSetAside_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {400, 409, 413})
        QTest::addRow("%d", status) << status;
}

void tst_Courier::refusalsAreSetAside()
{
    QFETCH(int, status);
    const Envelope bad = add();
    const Envelope good = add();
    m_server->setBehaviour([&](const FakeServer::Request &request, QTcpSocket &socket) {
        if (request.body == bad.jws())
            FakeServer::send(socket,
                             FakeServer::message(status, "application/problem+json",
                                                 Problem{status, u"no-thanks"_s, u"No"_s, {}}.toJson()));
        else
            honest()(request, socket);
    });
    startCourier();
    QTRY_COMPARE(m_settled->count(), 1);
    QCOMPARE(m_settled->at(0).at(0).toString(), good.id());
    QCOMPARE(counts().quarantined, 1);
    QCOMPARE(m_problems->at(0).at(0).toString(), u"envelope-refused"_s);
    const auto entry = m_outbox->unsettled(1)->at(0);
    QCOMPARE(entry.id, bad.id());
    QCOMPARE(entry.lastError, u"no-thanks"_s);
    QVERIFY(!entry.reason.isEmpty());
    waitUntilDue();
    add();
    m_courier->wake();
    QTRY_COMPARE(m_settled->count(), 2);
    QCOMPARE(m_server->requests().size(), 3); // the refused one was not sent again
}

void tst_Courier::refusalsOfAPortalAreNot_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    for (const int status : {400, 401, 403, 404, 405, 409, 413, 415, 418, 511})
        QTest::addRow("page with %d", status)
            << status << QByteArray("text/html") << QByteArray("<html>Log in</html>");
    QTest::newRow("status does not match")
        << 400 << QByteArray("application/problem+json") << Problem{403, u"x"_s, u"X"_s, {}}.toJson();
    QTest::newRow("page that says it is a problem")
        << 400 << QByteArray("application/problem+json") << QByteArray("<html>");
}

void tst_Courier::refusalsOfAPortalAreNot()
{
    QFETCH(int, status);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    add();
    m_server->answerWith(status, type, body);
    startCourier();
    QTRY_COMPARE(m_problems->size(), 1);
    QCOMPARE(lastProblem(), status == 511 ? u"server"_s : u"untrusted-answer"_s);
    QCOMPARE(counts().waiting, 1);
    QCOMPARE(counts().quarantined, 0);
}

void tst_Courier::strangersKeepWaiting_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::newRow("unknown") << 401 << u"kiosk-unknown"_s;
    QTest::newRow("revoked") << 403 << u"kiosk-revoked"_s;
}

void tst_Courier::strangersKeepWaiting()
{
    QFETCH(int, status);
    QFETCH(QString, code);
    add();
    m_server->answerWith(status, "application/problem+json", Problem{status, code, u"No"_s, {}}.toJson());
    startCourier();
    QTRY_COMPARE(lastProblem(), code);
    QCOMPARE(m_courier->lastProblem(), code);
    QCOMPARE(counts().waiting, 1);
    QCOMPARE(m_outbox->unsettled(1)->at(0).lastError, code);
    m_server->setBehaviour(honest()); // enrolled again
    waitUntilDue();
    QTRY_COMPARE(m_settled->count(), 1);
}

void tst_Courier::serverTroubleIsWaitedOut()
{
    add();
    m_server->answerWith(500, "text/html", "oops");
    startCourier();
    QTRY_COMPARE(lastProblem(), u"server"_s);
    const auto entry = m_outbox->unsettled(1)->at(0);
    QCOMPARE(entry.attempts, 1);
    QVERIFY(entry.nextAt >= m_now.addSecs(10) && entry.nextAt <= m_now.addSecs(20));
    m_courier->wake(); // not due: nothing is sent
    add();
    m_server->setBehaviour(honest());
    m_courier->wake();
    QTRY_COMPARE(m_settled->count(), 1);
    QCOMPARE(m_server->requests().size(), 2);
    waitUntilDue();
    QTRY_COMPARE(m_settled->count(), 2);
}

void tst_Courier::patienceHoldsForAll()
{
    add();
    add();
    m_server->answerWith(503, "text/html", "later", "Retry-After: 120\r\n");
    startCourier();
    QTRY_COMPARE(lastProblem(), u"server"_s);
    QCOMPARE(m_outbox->unsettled(1)->at(0).nextAt, m_now.addSecs(120));
    m_now = m_now.addSecs(119);
    m_courier->wake();
    QCOMPARE(m_problems->size(), 1);
    QCOMPARE(m_server->requests().size(), 1); // the second envelope was held back as well
    m_server->answerWith(429, "text/plain", "again", "Retry-After: 60\r\n");
    m_now = m_now.addSecs(2);
    m_courier->wake();
    QTRY_COMPARE(lastProblem(), u"rate-limited"_s);
    m_server->setBehaviour(honest());
    m_now = m_now.addYears(-3); // a hold made by a clock that was wrong holds nobody
    m_courier->wake();
    QTRY_COMPARE(m_settled->count(), 2);
}

void tst_Courier::oneBadEnvelopeBlocksNobody()
{
    const Envelope bad = add();
    m_server->setBehaviour([&](const FakeServer::Request &request, QTcpSocket &socket) {
        if (request.body == bad.jws())
            FakeServer::send(socket, FakeServer::message(500, "text/html", "crash"));
        else
            honest()(request, socket);
    });
    startCourier();
    for (int i = 1; i <= 5; ++i) {
        add();
        waitUntilDue();
        QTRY_COMPARE(m_settled->count(), i);
    }
    QCOMPARE(counts().waiting, 1);
}

void tst_Courier::silenceEnds()
{
    m_patience = {200ms, 10s};
    add();
    m_server->setBehaviour([](const FakeServer::Request &, QTcpSocket &) {});
    startCourier();
    QTRY_COMPARE(lastProblem(), u"timeout"_s);
    QCOMPARE(counts().waiting, 1);
    m_server->setBehaviour(honest());
    waitUntilDue();
    QTRY_COMPARE(m_settled->count(), 1);
}

void tst_Courier::dripEnds()
{
    m_patience = {10s, 400ms};
    add();
    m_server->setBehaviour([](const FakeServer::Request &, QTcpSocket &socket) {
        socket.write("HTTP/1.1 200 X\r\nContent-Length: 3000\r\n\r\n");
        auto *drip = new QTimer(&socket);
        connect(drip, &QTimer::timeout, &socket, [&socket] { socket.write("x"); });
        drip->start(20);
    });
    startCourier();
    QTRY_COMPARE(lastProblem(), u"timeout"_s);
    QCOMPARE(counts().waiting, 1);
}

void tst_Courier::brokenOffHalfway()
{
    add();
    m_server->setBehaviour([this](const FakeServer::Request &request, QTcpSocket &socket) {
        FakeServer::send(
            socket,
            FakeServer::message(201, "application/jose", receiptFor(request.body, m_intakeKey)).chopped(10));
    });
    startCourier();
    QTRY_COMPARE(lastProblem(), u"network"_s);
    QCOMPARE(counts().waiting, 1);
}

void tst_Courier::connectionComesBack()
{
    add();
    m_server->stop();
    startCourier();
    QTRY_COMPARE(lastProblem(), u"network"_s);
    waitUntilDue();
    QTRY_COMPARE(m_problems->size(), 2);
    QCOMPARE(m_outbox->unsettled(1)->at(0).attempts, 2);
    QVERIFY(m_server->start());
    waitUntilDue();
    QTRY_COMPARE(m_settled->count(), 1);
}

void tst_Courier::restartInBetween()
{
    const Envelope sent = add();
    // The intake has it, but the kiosk dies before it hears so.
    m_server->setBehaviour([](const FakeServer::Request &, QTcpSocket &) {});
    startCourier();
    QTRY_COMPARE(m_server->requests().size(), 1);
    m_courier.reset();
    m_outbox.reset();
    m_outbox = std::make_unique<Outbox>(*Outbox::open(m_folder->filePath(u"outbox.sqlite"_s)));
    m_server->setBehaviour(honest());
    startCourier();
    QTRY_COMPARE(m_settled->count(), 1);
    QCOMPARE(m_server->requests().last().body, sent.jws()); // the very same bytes
}

void tst_Courier::lostReceiptIsAskedForAgain()
{
    const Envelope sent = add();
    m_server->setBehaviour([](const FakeServer::Request &, QTcpSocket &socket) { socket.abort(); });
    startCourier();
    QTRY_COMPARE(lastProblem(), u"network"_s);
    m_server->setBehaviour(honest());
    waitUntilDue();
    QTRY_COMPARE(m_settled->count(), 1);
    for (const auto &request : m_server->requests())
        QCOMPARE(request.body, sent.jws());
}

void tst_Courier::clockSetBackDoesNotStall()
{
    add();
    m_server->answerWith(500, "text/html", "oops");
    startCourier();
    QTRY_COMPARE(lastProblem(), u"server"_s);
    m_server->setBehaviour(honest());
    m_now = m_now.addYears(-1);
    m_courier->wake();
    QTRY_COMPARE(m_settled->count(), 1);
}

void tst_Courier::aFullDiskDoesNotLoop()
{
    add();
    QSqlQuery query(QSqlDatabase::database(QSqlDatabase::connectionNames().value(0), false));
    QVERIFY(query.exec(u"PRAGMA query_only = ON"_s)); // nothing can be noted any more
    startCourier();
    QTRY_COMPARE(m_problems->size(), 1);
    QVERIFY(m_settled->isEmpty());
    QVERIFY(!m_courier->lastContact());
    // Only somebody's wake() (or the heartbeat) makes it try again, not its own failure.
    QCOMPARE(m_server->requests().size(), 1);
    QVERIFY(query.exec(u"PRAGMA query_only = OFF"_s));
    m_courier->wake();
    QTRY_COMPARE(m_settled->count(), 1);
    QCOMPARE(m_server->requests().size(), 2);
}

void tst_Courier::remembersLastContact()
{
    add();
    startCourier();
    QTRY_COMPARE(m_settled->count(), 1);
    QCOMPARE(*m_courier->lastContact(), m_now);
    startCourier();
    QCOMPARE(*m_courier->lastContact(), QDateTime::fromString(u"2026-11-23T14:00:00Z"_s, Qt::ISODate));
}

QTEST_GUILESS_MAIN(tst_Courier)
#include "tst_courier.moc"
