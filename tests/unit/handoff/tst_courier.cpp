// SPDX-License-Identifier: EUPL-1.2
#include "CourierFixture.h"

#include "wire/Problem.h"

#include <QSqlQuery>

using namespace stapsteen;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Delivery, through restarts, lost answers and wrong clocks.
class tst_Courier : public CourierFixture {
    Q_OBJECT

private Q_SLOTS:
    void deliversAndSettles();
    void deliversAllOneAtATime();
    void takesKnownForAnAnswer();
    void wakesForANewOne();
    void oneBadEnvelopeBlocksNobody();
    void connectionComesBack();
    void restartInBetween();
    void lostReceiptIsAskedForAgain();
    void clockSetBackDoesNotStall();
    void aFullDiskDoesNotLoop();
    void whatCannotBeNotedIsNotSent();
    void remembersLastContact();
    void signsAnewWhatAnotherKioskSigned();
    void signsAnewWhatSettledBefore();
    void whatCannotBeSignedAnewOnDiskIsNotSent();

private:
    void becomeAnotherKiosk();
    Result<Envelope> received() const; ///< by the server last, verified with the kiosk's present key
};

// As HandoffDesk does once the kiosk is enrolled again.
void tst_Courier::becomeAnotherKiosk()
{
    m_courier.reset();
    m_kiosk = someKiosk(u"kiosk-8"_s);
    QVERIFY(m_outbox->hurry());
}

Result<Envelope> tst_Courier::received() const
{
    return Envelope::parse(m_server->requests().constLast().body, [this](const QString &id) {
        return id == m_kiosk.kioskId ? Result<SigningPublicKey>(m_key.publicKey())
                                     : failure("kiosk-revoked", u"Ingetrokken."_s);
    });
}

void tst_Courier::signsAnewWhatAnotherKioskSigned()
{
    const Envelope before = add();
    m_server->answerWith(403, "application/problem+json",
                         Problem{403, u"kiosk-revoked"_s, u"Revoked"_s, {}}.toJson());
    startCourier();
    QTRY_COMPARE(lastProblem(), u"kiosk-revoked"_s);

    becomeAnotherKiosk();
    QVERIFY(m_outbox->unsettled(1)->constFirst().lastError.isEmpty());
    m_server->setBehaviour([](const FakeServer::Request &, QTcpSocket &) {});
    startCourier();
    QTRY_COMPARE(m_server->requests().size(), 2); // at once
    const auto sent = received();
    QVERIFY2(sent, sent ? "" : qPrintable(sent.error().code));
    QCOMPARE(sent->id(), before.id());
    QCOMPARE(sent->contentDigest(), before.contentDigest());
    QCOMPARE(**m_outbox->unsettledJws(before.id()), sent->jws()); // it was on disk before it left

    // Killed here, it sends the very same bytes again, and is believed for them only.
    m_courier.reset();
    reopenOutbox();
    m_server->setBehaviour(honest());
    startCourier();
    QTRY_COMPARE(m_settled->count(), 1);
    QCOMPARE(m_server->requests().constLast().body, sent->jws());
}

void tst_Courier::signsAnewWhatSettledBefore()
{
    const Envelope before = add();
    startCourier();
    QTRY_COMPARE(m_settled->count(), 1);
    becomeAnotherKiosk();
    QCOMPARE(*m_outbox->hearEpoch(u"epoch-2"_s), 1); // restored: what it took in from us may be gone
    m_epoch = u"epoch-2"_s;
    startCourier();
    QTRY_COMPARE(m_settled->count(), 1);
    const auto sent = received();
    QVERIFY(sent);
    QCOMPARE(sent->id(), before.id());
}

void tst_Courier::whatCannotBeSignedAnewOnDiskIsNotSent()
{
    add();
    becomeAnotherKiosk();
    const auto file = Database::open(m_folder->filePath(u"outbox.sqlite"_s), Database::Use::Durable);
    QVERIFY(file->run(u"CREATE TRIGGER no BEFORE UPDATE ON content BEGIN SELECT RAISE(ABORT, 'no'); END"_s));
    startCourier();
    QTRY_COMPARE(lastProblem(), u"constraint"_s);
    QVERIFY(m_server->requests().isEmpty());
    QVERIFY(file->run(u"DROP TRIGGER no"_s));
    waitUntilDue();
    QTRY_COMPARE(m_settled->count(), 1);
}

void tst_Courier::deliversAndSettles()
{
    const Envelope sent = add();
    startCourier();
    QVERIFY(!m_courier->lastContact());
    QTRY_COMPARE(m_settled->count(), 1);
    QCOMPARE(m_settled->at(0).at(0).toString(), sent.id());
    QCOMPARE(m_courier->lastContact(), std::optional(m_now));
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
    reopenOutbox();
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
    QVERIFY(m_outbox->begin(add().id()));
    QSqlQuery query(QSqlDatabase::database(QSqlDatabase::connectionNames().value(0), false));
    QVERIFY(query.exec(u"PRAGMA query_only = ON"_s)); // nothing can be noted any more
    startCourier();
    QTRY_COMPARE(m_problems->size(), 1);
    QVERIFY(m_settled->isEmpty());
    QVERIFY(!m_courier->lastContact());
    passTime();
    // Only somebody's wake() (or the heartbeat) makes it try again, not its own failure.
    QCOMPARE(m_server->requests().size(), 1);
    QVERIFY(query.exec(u"PRAGMA query_only = OFF"_s));
    m_courier->wake();
    QTRY_COMPARE(m_settled->count(), 1);
    QCOMPARE(m_server->requests().size(), 2);
}

void tst_Courier::whatCannotBeNotedIsNotSent()
{
    add();
    QSqlQuery query(QSqlDatabase::database(QSqlDatabase::connectionNames().value(0), false));
    QVERIFY(query.exec(u"PRAGMA query_only = ON"_s));
    startCourier();
    QTRY_COMPARE(m_problems->size(), 1);
    passTime();
    QVERIFY(m_server->requests().isEmpty()); // or taking it back would not know that it may be elsewhere
    QVERIFY(query.exec(u"PRAGMA query_only = OFF"_s));
    m_courier->wake();
    QTRY_COMPARE(m_settled->count(), 1);
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
