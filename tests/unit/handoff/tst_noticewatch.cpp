// SPDX-License-Identifier: EUPL-1.2
#include "CourierFixture.h"

#include "wire/WithdrawalCode.h"

using namespace stapsteen;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What notices make the kiosk do, and a restored intake beside it.
class tst_NoticeWatch : public CourierFixture {
    Q_OBJECT

private Q_SLOTS:
    void asksAtStartAndAgain();
    void adoptsKeys();
    void forgetsWhatIsBackedUp();
    void forgetsAfterTwoWeeksByTheIntakesClock();
    void bringsAllBackAfterARestore();
    void aReceiptTellsOfARestoreToo();
    void takesBackAfterARestore();
    void believesNobodyElse_data();
    void believesNobodyElse();
    void nothingThereIsNoProblem();
    void aRequestWithdrawnUnderWayIsNoProblem();

private:
    void watch(std::chrono::milliseconds interval = 1h)
    {
        m_watch =
            std::make_unique<NoticeWatch>(*m_outbox, *m_trust, enrolment(), nullptr, m_patience, interval);
        m_heard = std::make_unique<QSignalSpy>(m_watch.get(), &NoticeWatch::heard);
        connect(m_watch.get(), &NoticeWatch::heard, m_courier.get(), &Courier::wake);
        connect(m_courier.get(), &Courier::epochChanged, m_watch.get(), &NoticeWatch::ask);
    }
    // Answers envelopes honestly, and GET /v1/notice with m_notice.
    void serve()
    {
        m_server->setBehaviour([this](const FakeServer::Request &request, QTcpSocket &socket) {
            if (request.method == "GET" && request.path == "/v1/notice") {
                ++m_asked;
                FakeServer::send(socket,
                                 FakeServer::message(200, "application/jose", m_notice.sign(m_intakeKey)));
            } else {
                honest()(request, socket);
            }
        });
    }

private Q_SLOTS:
    void init()
    {
        m_watch.reset();
        CourierFixture::init();
        m_asked = 0;
        m_notice = {1, m_now, m_epoch, {}, m_sealKey.publicKey(), {m_intakeKey.publicKey()}};
        serve();
    }
    void cleanup()
    {
        m_watch.reset();
        CourierFixture::cleanup();
    }

private:
    Notice m_notice{1, {}, {}, {}, m_sealKey.publicKey(), {}};
    int m_asked = 0;
    std::unique_ptr<NoticeWatch> m_watch;
    std::unique_ptr<QSignalSpy> m_heard;
};

void tst_NoticeWatch::asksAtStartAndAgain()
{
    startCourier();
    watch(20ms);
    QTRY_VERIFY(m_asked >= 3);
    QCOMPARE(m_server->requests().at(0).body, QByteArray());
}

void tst_NoticeWatch::adoptsKeys()
{
    const auto next = SealKeyPair::generate();
    m_notice.sealKey = next.publicKey();
    startCourier();
    watch();
    QTRY_COMPARE(m_heard->count(), 1);
    QVERIFY(m_trust->sealKey() == next.publicKey());
    QVERIFY(IntakeTrust(m_folder->path(), enrolment()).sealKey() == next.publicKey());
}

void tst_NoticeWatch::forgetsWhatIsBackedUp()
{
    add();
    startCourier();
    QTRY_COMPARE(counts().settled, 1);
    m_notice.backedUpUntil = m_now.addSecs(2 * 3600);
    watch();
    QTRY_COMPARE(m_heard->count(), 1);
    QCOMPARE(counts().settled, 0);
}

void tst_NoticeWatch::forgetsAfterTwoWeeksByTheIntakesClock()
{
    add();
    startCourier();
    QTRY_COMPARE(counts().settled, 1);
    const QDateTime settled = m_now;
    m_now = m_now.addYears(30); // only ours
    m_notice.issued = settled.addDays(13);
    watch();
    QTRY_COMPARE(m_heard->count(), 1);
    QCOMPARE(counts().settled, 1);
    m_notice.issued = settled.addDays(15);
    serve();
    m_watch->ask();
    QTRY_COMPARE(m_heard->count(), 2);
    QCOMPARE(counts().settled, 0);
}

void tst_NoticeWatch::bringsAllBackAfterARestore()
{
    const Envelope first = add(), second = add();
    startCourier();
    QTRY_COMPARE(counts().settled, 2);
    // The backup they restored from is from before: both are missing there.
    m_epoch = u"epoch-2"_s;
    m_notice.epoch = m_epoch;
    m_notice.backedUpUntil = m_now.addDays(-1);
    const qsizetype before = m_server->requests().size();
    watch();
    QTRY_COMPARE(m_settled->count(), 4);
    QCOMPARE(m_heard->first().first().toInt(), 2);
    QList<QByteArray> again;
    for (const auto &request : m_server->requests().mid(before)) {
        if (request.method == "POST")
            again.append(request.body);
    }
    QCOMPARE(again, (QList<QByteArray>{first.jws(), second.jws()})); // the very same bytes
    m_watch->ask();
    QTRY_COMPARE(m_heard->count(), 2);
    QCOMPARE(counts().settled, 2); // and not once more
}

void tst_NoticeWatch::aReceiptTellsOfARestoreToo()
{
    add();
    startCourier();
    watch();
    QTRY_COMPARE(counts().settled, 1);
    QTRY_COMPARE(m_heard->count(), 1);
    m_epoch = u"epoch-2"_s;
    m_notice.epoch = m_epoch;
    add();
    m_courier->wake();
    QTRY_COMPARE(m_settled->count(), 3); // the new one, and the old one again
    QCOMPARE(counts().settled, 2);
    QTRY_COMPARE(m_heard->count(), 2); // it asked without waiting for the hour
}

void tst_NoticeWatch::takesBackAfterARestore()
{
    Secret secret(WithdrawalSecretSize);
    std::fill_n(secret.data(), secret.size(), 'T');
    const Envelope taking = Envelope::withdrawal(u"kiosk-7"_s, secret, m_key, m_now);
    QVERIFY(m_outbox->takeBack(taking));
    startCourier();
    QTRY_COMPARE(counts().settled, 1);
    m_epoch = u"epoch-2"_s;
    m_notice.epoch = m_epoch;
    watch();
    QTRY_COMPARE(m_settled->count(), 2); // the restored intake has the request again: it must go again
}

void tst_NoticeWatch::believesNobodyElse_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    const auto stranger = SigningKeyPair::generate();
    QTest::newRow("portal") << QByteArray("<html>Gratis wifi</html>") << u"jws-malformed"_s;
    QTest::newRow("another intake") << Notice{9,  QDateTime::currentDateTimeUtc(), u"e"_s,
                                              {}, m_sealKey.publicKey(),           {stranger.publicKey()}}
                                           .sign(stranger)
                                    << u"jws-signature"_s;
    QTest::newRow("endless") << QByteArray(10'000, 'a') << u"jws-too-large"_s;
}

void tst_NoticeWatch::believesNobodyElse()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, code);
    m_server->answerWith(200, "application/jose", body);
    startCourier();
    watch();
    QSignalSpy failed(m_watch.get(), &NoticeWatch::failed);
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(m_watch->problem()->code, code);
    QCOMPARE(m_trust->intakeKeys(), QList{m_intakeKey.publicKey()});
    serve();
    m_watch->ask();
    QTRY_COMPARE(m_heard->count(), 1);
    QVERIFY(!m_watch->problem());
}

void tst_NoticeWatch::nothingThereIsNoProblem()
{
    m_server->answerWith(404, "text/html", "no");
    startCourier();
    watch();
    QTRY_COMPARE(m_server->requests().size(), 1);
    passTime();
    QVERIFY(!m_watch->problem());
    QVERIFY(m_heard->isEmpty());
}

void tst_NoticeWatch::aRequestWithdrawnUnderWayIsNoProblem()
{
    add();
    QTcpSocket *open = nullptr;
    FakeServer::Request held;
    m_server->setBehaviour([&](const FakeServer::Request &request, QTcpSocket &socket) {
        held = request;
        open = &socket;
    });
    startCourier();
    QTRY_VERIFY(open);
    // She takes it back while it is on its way; add() gives every request the tag "ttt…".
    auto database = Database::open(m_folder->filePath(u"outbox.sqlite"_s), Database::Use::Durable);
    QVERIFY(database->run(u"DELETE FROM envelope"_s));
    honest()(held, *open);
    serve();
    add();
    m_courier->wake();
    QTRY_COMPARE(counts().settled, 1);
    QVERIFY(m_problems->isEmpty());
}

QTEST_GUILESS_MAIN(tst_NoticeWatch)
#include "tst_noticewatch.moc"
