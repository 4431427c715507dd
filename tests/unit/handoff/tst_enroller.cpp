// SPDX-License-Identifier: EUPL-1.2
#include "FakeServer.h"

#include "handoff/Enroller.h"
#include "wire/DurableFile.h"
#include "wire/Problem.h"

#include <QDirIterator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace stapsteen;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_Enroller : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void enrols();
    void keepsNoToken();
    void refusesASpentEnrolment();
    void passesOnARefusal();
    void followsNoRedirect();
    void believesNoCaptivePortal_data();
    void believesNoCaptivePortal();
    void usesTheSameKeyAfterALostAnswer();
    void isAnotherKioskWithAnotherKeyAfterwards();
    void staysWithItsMunicipality();
    void refusesAnAuthorityThatIsNone();
    void saysWhenNobodyIsThere();
    void saysWhenItCannotBeKept();
    void changesNothingWhenReenrolmentFails();
    void knowsABrokenIdentity();

private:
    // Enrols and gives the error's code, or nothing when it went well.
    QString enrol(const Enrolment &enrolment)
    {
        Enroller enroller(m_folder->path(), nullptr, {2s, 5s});
        QSignalSpy enrolled(&enroller, &Enroller::enrolled);
        QSignalSpy failed(&enroller, &Enroller::failed);
        enroller.enrol(enrolment, u"Hal"_s);
        if (!QTest::qWaitFor([&] { return enrolled.count() + failed.count() > 0; }))
            return u"no end"_s;
        return failed.isEmpty() ? QString() : failed.at(0).at(0).value<Error>().code;
    }
    QStringList keyFiles() const
    {
        QStringList files;
        for (const QString &name : QDir(m_folder->path()).entryList({u"*.key"_s}))
            files.append(m_folder->filePath(name));
        return files;
    }
    Enrolment enrolment() const
    {
        return {u"Den Haag"_s,
                u"De Brug"_s,
                m_server->url(),
                m_sealKey.publicKey(),
                m_intakeKey.publicKey(),
                u"token-of-at-least-16"_s,
                {u"Werkplein"_s, {}, {}, {}},
                QByteArray(16, 's'),
                {}};
    }

    SealKeyPair m_sealKey = SealKeyPair::generate();
    SigningKeyPair m_intakeKey = SigningKeyPair::generate();
    std::unique_ptr<FakeServer> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_Enroller::init()
{
    m_server = std::make_unique<FakeServer>();
    m_server->answerWith(201, "application/json", EnrolmentAnswer{u"kiosk-7"_s}.toJson());
    m_folder = std::make_unique<QTemporaryDir>();
}

void tst_Enroller::enrols()
{
    QCOMPARE(KioskIdentity::load(m_folder->path()).error().code, u"not-enrolled"_s);
    QCOMPARE(enrol(enrolment()), QString());
    const auto identity = KioskIdentity::load(m_folder->path());
    QVERIFY(identity);
    QCOMPARE(identity->kioskId, u"kiosk-7"_s);
    QCOMPARE(identity->enrolment.municipality, u"Den Haag"_s);

    QCOMPARE(m_server->requests().size(), 1);
    const auto &asked = m_server->requests().at(0);
    QCOMPARE(asked.method, QByteArray("POST"));
    QCOMPARE(asked.path, QByteArray("/v1/kiosks"));
    QCOMPARE(asked.headers.value("content-type"), QByteArray("application/jose"));
    const auto request = EnrolmentRequest::verify(asked.body);
    QVERIFY(request);
    QCOMPARE(request->token, enrolment().token);
    QCOMPARE(request->name, u"Hal"_s);
    QVERIFY(request->publicKey == identity->key.publicKey());
}

void tst_Enroller::keepsNoToken()
{
    QCOMPARE(enrol(enrolment()), QString());
    QVERIFY(KioskIdentity::load(m_folder->path())->enrolment.token.isEmpty());
    QDirIterator files(m_folder->path(), QDir::Files | QDir::Hidden);
    int seen = 0;
    for (; files.hasNext(); ++seen) {
        const QString file = files.next();
        QVERIFY(!readWhole(file, 100'000)->contains(enrolment().token.toUtf8()));
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QCOMPARE(QFile::permissions(file) & others, QFile::Permissions());
    }
    QCOMPARE(seen, 2);
}

void tst_Enroller::refusesASpentEnrolment()
{
    Enrolment spent = enrolment();
    spent.token.clear();
    QCOMPARE(enrol(spent), u"enrolment-spent"_s);
    QVERIFY(m_server->requests().isEmpty());
}

void tst_Enroller::passesOnARefusal()
{
    m_server->answerWith(403, "application/problem+json",
                         Problem{403, u"token-unknown"_s, u"Unknown token"_s, {}}.toJson());
    QCOMPARE(enrol(enrolment()), u"token-unknown"_s);
    QCOMPARE(KioskIdentity::load(m_folder->path()).error().code, u"not-enrolled"_s);
}

void tst_Enroller::followsNoRedirect()
{
    FakeServer elsewhere;
    elsewhere.answerWith(201, "application/json", EnrolmentAnswer{u"kiosk-9"_s}.toJson());
    for (const int status : {301, 302, 303, 307, 308}) {
        m_server->answerWith(status, "text/html", "moved",
                             "Location: " + elsewhere.url().toEncoded() + "/v1/kiosks\r\n");
        QCOMPARE(enrol(enrolment()), u"untrusted-answer"_s);
    }
    QVERIFY(elsewhere.requests().isEmpty());
    QCOMPARE(KioskIdentity::load(m_folder->path()).error().code, u"not-enrolled"_s);
}

void tst_Enroller::believesNoCaptivePortal_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("login page") << 200 << QByteArray("text/html") << QByteArray("<html>Log in</html>");
    QTest::newRow("login page as JSON") << 201 << QByteArray("application/json") << QByteArray("<html>");
    QTest::newRow("bare refusal") << 403 << QByteArray("text/html") << QByteArray("no");
    QTest::newRow("strange id") << 201 << QByteArray("application/json")
                                << QByteArray(R"({"kioskId":"../x"})");
    QTest::newRow("endless") << 201 << QByteArray("application/json") << QByteArray(200'000, ' ');
}

void tst_Enroller::believesNoCaptivePortal()
{
    QFETCH(int, status);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    m_server->answerWith(status, type, body);
    QCOMPARE(enrol(enrolment()), u"untrusted-answer"_s);
    QCOMPARE(KioskIdentity::load(m_folder->path()).error().code, u"not-enrolled"_s);
}

void tst_Enroller::usesTheSameKeyAfterALostAnswer()
{
    m_server->setBehaviour([](const FakeServer::Request &, QTcpSocket &socket) { socket.abort(); });
    QCOMPARE(enrol(enrolment()), u"network"_s);
    m_server->answerWith(200, "application/json", EnrolmentAnswer{u"kiosk-7"_s}.toJson());
    QCOMPARE(enrol(enrolment()), QString());
    const auto first = EnrolmentRequest::verify(m_server->requests().first().body);
    const auto last = EnrolmentRequest::verify(m_server->requests().last().body);
    QVERIFY(first->publicKey == last->publicKey);
}

void tst_Enroller::isAnotherKioskWithAnotherKeyAfterwards()
{
    QCOMPARE(enrol(enrolment()), QString());
    const auto before = KioskIdentity::load(m_folder->path());
    m_server->answerWith(201, "application/json", EnrolmentAnswer{u"kiosk-8"_s}.toJson());
    Enrolment another = enrolment();
    another.token = u"another-token-of-16"_s;
    QCOMPARE(enrol(another), QString());
    const auto after = KioskIdentity::load(m_folder->path());
    QCOMPARE(after->kioskId, u"kiosk-8"_s);
    QVERIFY(!(after->key.publicKey() == before->key.publicKey()));
    QCOMPARE(keyFiles().size(), 1); // what may have been stolen is gone
}

void tst_Enroller::staysWithItsMunicipality()
{
    QCOMPARE(enrol(enrolment()), QString());
    Enrolment another = enrolment();
    another.token = u"another-token-of-16"_s;
    another.withdrawalSalt = QByteArray(16, 'S');
    QCOMPARE(enrol(another), u"enrolment-other-municipality"_s);
    QCOMPARE(m_server->requests().size(), 1);
    QCOMPARE(KioskIdentity::load(m_folder->path())->kioskId, u"kiosk-7"_s);
}

void tst_Enroller::refusesAnAuthorityThatIsNone()
{
    Enrolment broken = enrolment();
    broken.authority = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n";
    QCOMPARE(enrol(broken), u"authority-malformed"_s);
    QVERIFY(m_server->requests().isEmpty());
}

void tst_Enroller::saysWhenNobodyIsThere()
{
    m_server->stop();
    QCOMPARE(enrol(enrolment()), u"network"_s);
}

void tst_Enroller::saysWhenItCannotBeKept()
{
    const QString inTheWay = m_folder->filePath(u"file"_s);
    QVERIFY(writeDurably(inTheWay, "x", OwnerOnly));
    Enroller enroller(inTheWay + u"/identity"_s);
    QSignalSpy failed(&enroller, &Enroller::failed);
    enroller.enrol(enrolment(), u"Hal"_s);
    QVERIFY(failed.wait());
    QCOMPARE(failed.at(0).at(0).value<Error>().code, u"file-write"_s);
    QVERIFY(m_server->requests().isEmpty()); // the token is not spent on a key we cannot keep
}

void tst_Enroller::changesNothingWhenReenrolmentFails()
{
    QCOMPARE(enrol(enrolment()), QString());
    m_server->answerWith(200, "text/html", "<html>");
    QCOMPARE(enrol(enrolment()), u"untrusted-answer"_s);
    QCOMPARE(KioskIdentity::load(m_folder->path())->kioskId, u"kiosk-7"_s);
}

void tst_Enroller::knowsABrokenIdentity()
{
    QCOMPARE(enrol(enrolment()), QString());
    const QString file = m_folder->filePath(u"kiosk.json"_s);
    const QByteArray good = *readWhole(file, 100'000);
    QVERIFY(writeDurably(file, good.left(good.size() / 2), OwnerOnly));
    QCOMPARE(KioskIdentity::load(m_folder->path()).error().code, u"json-malformed"_s);
    QVERIFY(writeDurably(file, good, OwnerOnly));
    QVERIFY(QFile::remove(keyFiles().value(0)));
    QCOMPARE(KioskIdentity::load(m_folder->path()).error().code, u"file-read"_s);
}

QTEST_GUILESS_MAIN(tst_Enroller)
#include "tst_enroller.moc"
