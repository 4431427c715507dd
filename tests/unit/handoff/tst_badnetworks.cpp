// SPDX-License-Identifier: EUPL-1.2
#include "Certificates.h"
#include "CourierFixture.h"

#include <QMap>

#include <dlfcn.h>
#include <netdb.h>

namespace {

bool namesResolve = true; ///< of hosts that are no address

} // namespace

// Stands before the C library's, for Qt as well (ENABLE_EXPORTS): names that come and go, without a name
// server.
extern "C" int getaddrinfo(const char *node, const char *service, const addrinfo *hints, addrinfo **found)
{
    using Resolve = int (*)(const char *, const char *, const addrinfo *, addrinfo **);
    static const auto resolve = reinterpret_cast<Resolve>(dlsym(RTLD_NEXT, "getaddrinfo"));
    if (QByteArrayView(node) != QByteArrayView("intake.test"))
        return resolve(node, service, hints, found);
    return namesResolve ? resolve("127.0.0.1", service, hints, found) : EAI_AGAIN;
}

using namespace stapsteen;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Everything a network does to what passes through it, between a courier and an intake that keeps the
/// protocol. In the end each request lies there once.
class tst_BadNetworks : public CourierFixture {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void eachArrivesOnce_data();
    void eachArrivesOnce();
    void namesGoneAndBack();
    void certificateExpiredAndRenewed();

private:
    /// What the network does with a request.
    using Trouble = void (tst_BadNetworks::*)(const FakeServer::Request &, QTcpSocket &);

    void lostRequest(const FakeServer::Request &request, QTcpSocket &socket);
    void lostAnswer(const FakeServer::Request &request, QTcpSocket &socket);
    void duplicate(const FakeServer::Request &request, QTcpSocket &socket);
    void overtaken(const FakeServer::Request &request, QTcpSocket &socket);
    void halfOpen(const FakeServer::Request &request, QTcpSocket &socket);
    void drip(const FakeServer::Request &request, QTcpSocket &socket);
    void portal(const FakeServer::Request &request, QTcpSocket &socket);
    void redirect(const FakeServer::Request &request, QTcpSocket &socket);
    void cutAnswer(const FakeServer::Request &request, QTcpSocket &socket);
    void swappedAnswer(const FakeServer::Request &request, QTcpSocket &socket);

    QByteArray stored(const QByteArray &jws); ///< the intake: keeps it, gives the receipt
    void answer(QTcpSocket &socket, const QByteArray &receipt) const
    {
        FakeServer::send(socket, FakeServer::message(201, "application/jose", receipt));
    }

    QMap<QString, QByteArray> m_intake; ///< by id
    QByteArray m_held; ///< a request, or an answer, that the network keeps for later
    int m_conflicts = 0;
    FakeServer m_nowhere;
};

Q_DECLARE_METATYPE(void (tst_BadNetworks::*)(const FakeServer::Request &, QTcpSocket &))

void tst_BadNetworks::init()
{
    CourierFixture::init();
    m_patience = {300ms, 400ms};
    m_intake.clear();
    m_held.clear();
    m_conflicts = 0;
}

QByteArray tst_BadNetworks::stored(const QByteArray &jws)
{
    const auto envelope = Envelope::parse(
        jws, [this](const QString &) -> Result<SigningPublicKey> { return m_key.publicKey(); });
    if (!envelope || m_intake.value(envelope->id(), jws) != jws)
        ++m_conflicts;
    else
        m_intake.insert(envelope->id(), jws);
    return receiptFor(jws, m_intakeKey);
}

void tst_BadNetworks::lostRequest(const FakeServer::Request &, QTcpSocket &socket)
{
    socket.abort();
}

void tst_BadNetworks::lostAnswer(const FakeServer::Request &request, QTcpSocket &socket)
{
    stored(request.body);
    socket.abort();
}

void tst_BadNetworks::duplicate(const FakeServer::Request &request, QTcpSocket &socket)
{
    stored(request.body);
    answer(socket, stored(request.body));
}

// The first comes in after all the others.
void tst_BadNetworks::overtaken(const FakeServer::Request &request, QTcpSocket &socket)
{
    if (m_held.isEmpty()) {
        m_held = request.body;
        socket.abort();
        return;
    }
    const QByteArray receipt = stored(request.body);
    stored(m_held);
    answer(socket, receipt);
}

void tst_BadNetworks::halfOpen(const FakeServer::Request &, QTcpSocket &)
{
    // nobody ever answers, nobody ever hangs up
}

void tst_BadNetworks::drip(const FakeServer::Request &request, QTcpSocket &socket)
{
    auto *timer = new QTimer(&socket);
    const QByteArray bytes = FakeServer::message(201, "application/jose", stored(request.body));
    connect(timer, &QTimer::timeout, &socket,
            [&socket, bytes, at = qsizetype(0)]() mutable { socket.write(bytes.mid(at++, 1)); });
    timer->start(20);
}

void tst_BadNetworks::portal(const FakeServer::Request &, QTcpSocket &socket)
{
    FakeServer::send(socket,
                     FakeServer::message(200, "text/html", "<html><title>Gratis wifi</title></html>"));
}

// To where a receipt is given that is as good as the intake's, and nothing kept.
void tst_BadNetworks::redirect(const FakeServer::Request &, QTcpSocket &socket)
{
    FakeServer::send(socket,
                     FakeServer::message(307, "text/html", {},
                                         "Location: " + m_nowhere.url().toEncoded() + "/v1/envelopes\r\n"));
}

void tst_BadNetworks::cutAnswer(const FakeServer::Request &request, QTcpSocket &socket)
{
    FakeServer::send(socket, FakeServer::message(201, "application/jose", stored(request.body)).chopped(20));
}

// Each answer goes to the request after.
void tst_BadNetworks::swappedAnswer(const FakeServer::Request &request, QTcpSocket &socket)
{
    const QByteArray receipt = stored(request.body);
    answer(socket, m_held);
    m_held = receipt;
}

void tst_BadNetworks::eachArrivesOnce_data()
{
    QTest::addColumn<Trouble>("trouble");
    QTest::newRow("lost request") << &tst_BadNetworks::lostRequest;
    QTest::newRow("lost answer") << &tst_BadNetworks::lostAnswer;
    QTest::newRow("duplicate") << &tst_BadNetworks::duplicate;
    QTest::newRow("reordering") << &tst_BadNetworks::overtaken;
    QTest::newRow("half-open") << &tst_BadNetworks::halfOpen;
    QTest::newRow("byte by byte") << &tst_BadNetworks::drip;
    QTest::newRow("captive portal") << &tst_BadNetworks::portal;
    QTest::newRow("redirect") << &tst_BadNetworks::redirect;
    QTest::newRow("answer cut off") << &tst_BadNetworks::cutAnswer;
    QTest::newRow("answers mixed up") << &tst_BadNetworks::swappedAnswer;
}

void tst_BadNetworks::eachArrivesOnce()
{
    QFETCH(Trouble, trouble);
    m_nowhere.setBehaviour(honest());
    QMap<QString, QByteArray> sent;
    for (int i = 0; i < 3; ++i) {
        const Envelope envelope = add();
        sent.insert(envelope.id(), envelope.jws());
    }
    int troubled = 0;
    m_server->setBehaviour([&](const FakeServer::Request &request, QTcpSocket &socket) {
        // Each envelope meets it, some twice; then the network is well.
        if (++troubled <= 5)
            (this->*trouble)(request, socket);
        else
            answer(socket, stored(request.body));
    });
    startCourier();
    for (int round = 0; round < 20 && counts().settled < 3; ++round) {
        QTRY_VERIFY(counts().settled == 3 || !m_outbox->next(m_now)->has_value());
        for (const auto &claimed : std::as_const(*m_settled)) // what it believes is there, is there
            QVERIFY(m_intake.contains(claimed.first().toString()));
        waitUntilDue();
    }
    QCOMPARE(counts().settled, 3);
    QCOMPARE(m_intake, sent);
    QCOMPARE(m_conflicts, 0);
    QVERIFY(m_nowhere.requests().isEmpty());
    QCOMPARE(counts().quarantined, 0);
}

void tst_BadNetworks::namesGoneAndBack()
{
    add();
    QUrl named = m_server->url();
    named.setHost(u"intake.test"_s);
    namesResolve = false;
    startCourier(named);
    QTRY_COMPARE(lastProblem(), u"network"_s);
    QCOMPARE(counts().waiting, 1);
    m_server->setBehaviour(honest());
    namesResolve = true;
    waitUntilDue();
    QTRY_COMPARE(m_settled->count(), 1);
}

void tst_BadNetworks::certificateExpiredAndRenewed()
{
    Certificates certificates;
    m_patience = {5s, 10s};
    m_server = std::make_unique<FakeServer>(
        certificates.server("IP:127.0.0.1", "20200101000000Z", "20210101000000Z"));
    m_server->setBehaviour(honest());
    m_authority = certificates.authority();
    add();
    startCourier();
    QTRY_COMPARE(lastProblem(), u"tls"_s);
    QVERIFY(m_courier->lastProblem()->sentence.contains(u"klok"_s));
    QVERIFY(m_server->requests().isEmpty());
    m_server->stop();
    m_server->setTls(certificates.server());
    QVERIFY(m_server->start());
    waitUntilDue();
    QTRY_COMPARE(m_settled->count(), 1);
}

QTEST_GUILESS_MAIN(tst_BadNetworks)
#include "tst_badnetworks.moc"
