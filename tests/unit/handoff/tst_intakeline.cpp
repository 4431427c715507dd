// SPDX-License-Identifier: EUPL-1.2
#include "Certificates.h"
#include "FakeServer.h"

#include "handoff/IntakeLine.h"

#include <QDirIterator>
#include <QSignalSpy>
#include <QTest>

using namespace stapsteen;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Whom a kiosk talks to: the holder of a certificate from the one authority it was enrolled with.
class tst_IntakeLine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void trustsItsAuthority();
    void trustsACertificateThatIsItsOwnAuthority();
    void trustsNobodyElse_data();
    void trustsNobodyElse();
    void trustsNoAuthorityOfTheSystem();
    void trustsNobodyWithoutAnAuthority();
    void comesBackWhenTheClockIsRight();
    void knowsWhatIsNoCertificate();
    void nothingInTheSourcesSwitchesItOff();

private:
    Enrolment enrolment(const QUrl &intake, const QByteArray &authority) const
    {
        return {u"Den Haag"_s,
                u"De Brug"_s,
                intake,
                SealKeyPair::generate().publicKey(),
                SigningKeyPair::generate().publicKey(),
                {},
                {u"Plein"_s, {}, {}, {}},
                QByteArray(16, 's'),
                authority};
    }
    Answer asked(const FakeServer &server, const QByteArray &authority) const
    {
        IntakeLine line(enrolment(server.url(), authority), {5s, 10s});
        const auto exchange = line.post(QLatin1String("/v1/envelopes"), u"application/jose"_s, "a.b.c");
        Answer answer;
        connect(exchange.get(), &Exchange::done, this, [&](const Answer &given) { answer = given; });
        QSignalSpy done(exchange.get(), &Exchange::done);
        if (done.isEmpty())
            done.wait(20'000);
        return answer;
    }

    std::unique_ptr<Certificates> m_ours, m_others;
};

void tst_IntakeLine::initTestCase()
{
    QVERIFY(QSslSocket::supportsSsl());
    m_ours = std::make_unique<Certificates>();
    m_others = std::make_unique<Certificates>();
}

void tst_IntakeLine::trustsItsAuthority()
{
    FakeServer server(m_ours->server());
    server.answerWith(200, "text/plain", "here");
    const Answer answer = asked(server, m_ours->authority());
    QCOMPARE(answer.outcome, Answer::Outcome::Answered);
    QCOMPARE(answer.body, QByteArray("here"));
    QCOMPARE(server.requests().size(), 1);
}

void tst_IntakeLine::trustsACertificateThatIsItsOwnAuthority()
{
    FakeServer server(m_ours->selfSigned());
    server.answerWith(200, "text/plain", "here");
    QCOMPARE(asked(server, m_ours->selfSignedCertificate()).outcome, Answer::Outcome::Answered);
}

void tst_IntakeLine::trustsNobodyElse_data()
{
    QTest::addColumn<QSslConfiguration>("tls");
    QTest::newRow("another authority") << m_others->server();
    QTest::newRow("vouches for itself") << m_ours->selfSigned();
    QTest::newRow("expired") << m_ours->server("IP:127.0.0.1", "20200101000000Z", "20210101000000Z");
    QTest::newRow("not valid yet: our clock is years behind")
        << m_ours->server("IP:127.0.0.1", "20900101000000Z", "20910101000000Z");
    QTest::newRow("another host") << m_ours->server("DNS:elsewhere.example");
    QTest::newRow("another address") << m_ours->server("IP:127.0.0.2");
}

void tst_IntakeLine::trustsNobodyElse()
{
    QFETCH(QSslConfiguration, tls);
    FakeServer server(tls);
    server.answerWith(200, "text/plain", "here");
    QCOMPARE(asked(server, m_ours->authority()).outcome, Answer::Outcome::Insecure);
    QVERIFY(server.requests().isEmpty()); // it did not even say what it wanted
}

void tst_IntakeLine::trustsNoAuthorityOfTheSystem()
{
    const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
    QSslConfiguration system = before;
    system.addCaCertificates(QSslCertificate::fromData(m_others->authority(), QSsl::Pem));
    QSslConfiguration::setDefaultConfiguration(system);
    FakeServer server(m_others->server());
    server.answerWith(200, "text/plain", "here");
    const Answer answer = asked(server, m_ours->authority());
    QSslConfiguration::setDefaultConfiguration(before);
    QCOMPARE(answer.outcome, Answer::Outcome::Insecure);
}

void tst_IntakeLine::trustsNobodyWithoutAnAuthority()
{
    FakeServer server(m_ours->server());
    server.answerWith(200, "text/plain", "here");
    QCOMPARE(asked(server, {}).outcome, Answer::Outcome::Insecure);
}

void tst_IntakeLine::comesBackWhenTheClockIsRight()
{
    // To a kiosk whose clock is wrong a good certificate looks like this one; then the clock is set.
    FakeServer wrong(m_ours->server("IP:127.0.0.1", "20900101000000Z", "20910101000000Z"));
    IntakeLine line(enrolment(wrong.url(), m_ours->authority()), {5s, 10s});
    const auto ask = [&] {
        const auto exchange = line.get(QLatin1String("/v1/notice"));
        QSignalSpy done(exchange.get(), &Exchange::done);
        done.wait(20'000);
        return done.at(0).at(0).value<Answer>().outcome;
    };
    QCOMPARE(ask(), Answer::Outcome::Insecure);
    wrong.stop();
    wrong.setTls(m_ours->server());
    QVERIFY(wrong.start());
    wrong.answerWith(200, "text/plain", "here");
    QCOMPARE(ask(), Answer::Outcome::Answered);
}

void tst_IntakeLine::knowsWhatIsNoCertificate()
{
    const QUrl here(u"https://127.0.0.1"_s);
    QVERIFY(IntakeLine::check(enrolment(here, m_ours->authority())));
    QCOMPARE(
        IntakeLine::check(enrolment(here, "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"))
            .error()
            .code,
        u"authority-malformed"_s);
}

void tst_IntakeLine::nothingInTheSourcesSwitchesItOff()
{
    QDirIterator files(QStringLiteral(SOURCES), {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    int seen = 0;
    for (; files.hasNext(); ++seen) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        for (const char *word : {"ignoreSslErrors", "VerifyNone", "QueryPeer", "setPeerVerifyName"})
            QVERIFY2(!text.contains(word), qPrintable(file.fileName()));
    }
    QVERIFY(seen > 100);
}

QTEST_GUILESS_MAIN(tst_IntakeLine)
#include "tst_intakeline.moc"
