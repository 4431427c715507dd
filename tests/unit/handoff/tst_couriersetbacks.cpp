// SPDX-License-Identifier: EUPL-1.2
#include "CourierFixture.h"

#include "wire/Problem.h"

using namespace stapsteen;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What the courier makes of every answer but an honest one.
class tst_CourierSetbacks : public CourierFixture {
    Q_OBJECT

private Q_SLOTS:
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
    void silenceEnds();
    void dripEnds();
    void brokenOffHalfway();
};

void tst_CourierSetbacks::settlesOnlyByAValidReceipt_data()
{
    QTest::addColumn<QString>("kind");
    for (const QString &kind : {u"login page"_s, u"empty"_s, u"other intake"_s, u"other envelope"_s,
                                u"other bytes"_s, u"tampered"_s, u"envelope itself"_s, u"endless"_s})
        QTest::addRow("%s", qPrintable(kind)) << kind;
}

void tst_CourierSetbacks::settlesOnlyByAValidReceipt()
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
            body = receiptFor(Envelope::contactRequest(u"kiosk-7"_s, "sealed", QString(16, u'a'),
                                                       QByteArray(32, 't'), m_key, m_now)
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
    QVERIFY(!m_courier->lastProblem());
}

void tst_CourierSetbacks::followsNoRedirect()
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

void tst_CourierSetbacks::sendsNoCookieBack()
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

void tst_CourierSetbacks::refusalsAreSetAside_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {400, 409, 413})
        QTest::addRow("%d", status) << status;
}

void tst_CourierSetbacks::refusalsAreSetAside()
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

void tst_CourierSetbacks::refusalsOfAPortalAreNot_data()
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

void tst_CourierSetbacks::refusalsOfAPortalAreNot()
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

void tst_CourierSetbacks::strangersKeepWaiting_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::newRow("unknown") << 401 << u"kiosk-unknown"_s;
    QTest::newRow("revoked") << 403 << u"kiosk-revoked"_s;
}

void tst_CourierSetbacks::strangersKeepWaiting()
{
    QFETCH(int, status);
    QFETCH(QString, code);
    add();
    m_server->answerWith(status, "application/problem+json", Problem{status, code, u"No"_s, {}}.toJson());
    startCourier();
    QTRY_COMPARE(lastProblem(), code);
    QCOMPARE(m_courier->lastProblem()->code, code);
    QVERIFY(m_courier->lastProblem()->sentence.contains(
        code == u"kiosk-revoked" ? u"ingetrokken"_s : u"kent deze kiosk niet"_s));
    QCOMPARE(counts().waiting, 1);
    QCOMPARE(m_outbox->unsettled(1)->at(0).lastError, code);
    m_server->setBehaviour(honest()); // enrolled again
    waitUntilDue();
    QTRY_COMPARE(m_settled->count(), 1);
}

void tst_CourierSetbacks::serverTroubleIsWaitedOut()
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

void tst_CourierSetbacks::patienceHoldsForAll()
{
    add();
    add();
    m_server->answerWith(503, "text/html", "later", "Retry-After: 120\r\n");
    startCourier();
    QTRY_COMPARE(lastProblem(), u"server"_s);
    QCOMPARE(m_outbox->unsettled(1)->at(0).nextAt, m_now.addSecs(120));
    m_now = m_now.addSecs(119);
    m_courier->wake();
    passTime();
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
    QCOMPARE(m_server->requests().size(), 4);
}

void tst_CourierSetbacks::silenceEnds()
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

void tst_CourierSetbacks::dripEnds()
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

void tst_CourierSetbacks::brokenOffHalfway()
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

QTEST_GUILESS_MAIN(tst_CourierSetbacks)
#include "tst_couriersetbacks.moc"
