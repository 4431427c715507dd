// SPDX-License-Identifier: EUPL-1.2
#include "IntakeTesting.h"

#include "wire/Enrolment.h"
#include "wire/Notice.h"
#include "wire/Receipt.h"
#include "wire/Seal.h"
#include "wire/WithdrawalCode.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

#include <array>
#include <thread>
#include <vector>

using namespace stapsteen;
using namespace stapsteen::testing;

namespace {

const QByteArray Jose = QByteArrayLiteral("application/jose");
const QByteArray Envelopes = QByteArrayLiteral("/v1/envelopes");
const QByteArray Kiosks = QByteArrayLiteral("/v1/kiosks");

} // namespace

/// The API as kiosks use it, over a real socket.
class TestIntakeApi : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<RunningIntake> m_running;

    Result<Receipt> receiptIn(const Answer &answer, const Envelope &sent) const
    {
        return Receipt::verify(answer.body, sent.id(), sent.jws(),
                               {m_running->intake().identity().signing.publicKey()});
    }

    Answer enrol(const QString &token, const SigningKeyPair &key) const
    {
        return post(m_running->port(), Kiosks, Jose,
                    EnrolmentRequest::sign(token, QStringLiteral("Hal"), key));
    }

    QString enrolled(const SigningKeyPair &key) const
    {
        return EnrolmentAnswer::fromJson(enrol(issuedToken(), key).body)->kioskId;
    }

    QString issuedToken(int daysAgo = 0) const
    {
        return *inbox::issueToken(m_running->store(), QStringLiteral("Yasmin"),
                                  QDateTime::currentDateTimeUtc().addDays(-daysAgo));
    }

private Q_SLOTS:
    void init() { m_running = std::make_unique<RunningIntake>(); }

    void storesAndVouches()
    {
        const Envelope sent = m_running->envelope(someRequest());
        const Answer answer = post(m_running->port(), Envelopes, Jose, sent.jws());
        QCOMPARE(answer.status, 201);
        QCOMPARE(answer.headers.value("content-type"), Jose);
        QCOMPARE(answer.headers.value("api-version"), QByteArray("1.0.0"));
        const auto receipt = receiptIn(answer, sent);
        QVERIFY(receipt);
        QCOMPARE(receipt->outcome, Receipt::Outcome::Stored);
        QCOMPARE(receipt->epoch, *m_running->store().epoch());
        QCOMPARE(m_running->storedCount(), 1);
    }

    void knowsWhatItGotBefore()
    {
        const Envelope sent = m_running->envelope(someRequest());
        const Answer first = post(m_running->port(), Envelopes, Jose, sent.jws());
        const Answer second = post(m_running->port(), Envelopes, Jose, sent.jws());
        QCOMPARE(second.status, 200);
        const auto receipt = receiptIn(second, sent);
        QVERIFY(receipt);
        QCOMPARE(receipt->outcome, Receipt::Outcome::Known);
        QCOMPARE(receipt->received, receiptIn(first, sent)->received);
        QCOMPARE(m_running->storedCount(), 1);
    }

    void refusesOtherBytesWithAKnownId()
    {
        const Envelope sent = m_running->envelope(someRequest());
        QCOMPARE(post(m_running->port(), Envelopes, Jose, sent.jws()).status, 201);

        // The same event again but for what is sealed, signed as it should be.
        const Jws parsed =
            *Jws::parse(sent.jws(), QStringLiteral("stapsteen-envelope+jws"), sent.jws().size());
        QJsonObject event = QJsonDocument::fromJson(parsed.unverifiedPayload()).object();
        event[QStringLiteral("data_base64")] = QStringLiteral("b3RoZXI=");
        const QByteArray other =
            Jws::sign(QJsonDocument(event).toJson(), QStringLiteral("stapsteen-envelope+jws"),
                      m_running->kioskId(), m_running->kioskKey());

        const Answer answer = post(m_running->port(), Envelopes, Jose, other);
        QCOMPARE(answer.status, 409);
        QCOMPARE(answer.problemCode(), QStringLiteral("envelope-conflict"));
        QCOMPARE(m_running->store().request(sent.id())->sealed, sent.sealed());
    }

    // A kiosk that was enrolled again signs anew what it still has: the same request, by another kiosk.
    void knowsWhatAnotherKioskSignsAnew()
    {
        const Envelope sent = m_running->envelope(someRequest());
        const auto first = receiptIn(post(m_running->port(), Envelopes, Jose, sent.jws()), sent);
        QVERIFY(m_running->store().revokeKiosk(m_running->kioskId(), QDateTime::currentDateTimeUtc()));

        const SigningKeyPair key = SigningKeyPair::generate();
        const Envelope anew = *Envelope::signedAnew(sent.jws(), enrolled(key), key);
        const Answer answer = post(m_running->port(), Envelopes, Jose, anew.jws());
        QCOMPARE(answer.status, 200);
        const auto receipt = receiptIn(answer, anew); // which vouches for the bytes that were sent now
        QVERIFY(receipt && first);
        QCOMPARE(receipt->outcome, Receipt::Outcome::Known);
        QCOMPARE(receipt->received, first->received);
        QCOMPARE(m_running->storedCount(), 1);

        // A file from before, out of a drawer: it changes nothing.
        const Answer again = post(m_running->port(), Envelopes, Jose, sent.jws());
        QCOMPARE(again.status, 200);
        QCOMPARE(receiptIn(again, sent)->outcome, Receipt::Outcome::Known);
        QCOMPARE(m_running->storedCount(), 1);
    }

    void storesWhatOnlyARevokedKioskHadSignedBefore()
    {
        const Envelope kept = m_running->envelope(someRequest());
        QVERIFY(m_running->store().revokeKiosk(m_running->kioskId(), QDateTime::currentDateTimeUtc()));
        const Answer refused = post(m_running->port(), Envelopes, Jose, kept.jws());
        QCOMPARE(refused.status, 403);
        QCOMPARE(refused.problemCode(), QStringLiteral("kiosk-revoked"));
        QCOMPARE(m_running->storedCount(), 0);

        const SigningKeyPair key = SigningKeyPair::generate();
        const Envelope anew = *Envelope::signedAnew(kept.jws(), enrolled(key), key);
        QCOMPARE(post(m_running->port(), Envelopes, Jose, anew.jws()).status, 201);
        QCOMPARE(m_running->store().request(kept.id())->sealed, kept.sealed());
        QCOMPARE(post(m_running->port(), Envelopes, Jose, kept.jws()).status, 200);
        QCOMPARE(m_running->storedCount(), 1);
    }

    // Else a thief could put another request in the place of one he saw.
    void refusesAnotherTagOrBytesWithAKnownId_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QString>("value");
        QTest::newRow("tag") << QStringLiteral("withdrawaltag") << QString(43, u'A');
        QTest::newRow("sealed bytes") << QStringLiteral("data_base64") << QStringLiteral("b3RoZXI=");
    }
    void refusesAnotherTagOrBytesWithAKnownId()
    {
        QFETCH(QString, member);
        QFETCH(QString, value);
        const Envelope sent = m_running->envelope(someRequest());
        QCOMPARE(post(m_running->port(), Envelopes, Jose, sent.jws()).status, 201);
        const SigningKeyPair key = SigningKeyPair::generate();
        const QString thief = enrolled(key);
        const QString type = QStringLiteral("stapsteen-envelope+jws");
        const Jws parsed = *Jws::parse(sent.jws(), type, sent.jws().size());
        QJsonObject event = QJsonDocument::fromJson(parsed.unverifiedPayload()).object();
        event[member] = value;
        event[QStringLiteral("source")] = QStringLiteral("urn:stapsteen:kiosk:") + thief;
        const Answer answer = post(m_running->port(), Envelopes, Jose,
                                   Jws::sign(QJsonDocument(event).toJson(), type, thief, key));
        QCOMPARE(answer.status, 409);
        QCOMPARE(answer.problemCode(), QStringLiteral("envelope-conflict"));
    }

    void eightAtOnceAreStoredOnce()
    {
        const Envelope sent = m_running->envelope(someRequest());
        std::array<Answer, 8> answers;
        std::vector<std::thread> senders;
        for (Answer &answer : answers) {
            senders.emplace_back([&] { answer = post(m_running->port(), Envelopes, Jose, sent.jws()); });
        }
        for (std::thread &sender : senders)
            sender.join();
        int stored = 0;
        for (const Answer &answer : answers) {
            const auto receipt = receiptIn(answer, sent);
            QVERIFY(receipt);
            QCOMPARE(answer.status, receipt->outcome == Receipt::Outcome::Stored ? 201 : 200);
            stored += receipt->outcome == Receipt::Outcome::Stored;
        }
        QCOMPARE(stored, 1);
        QCOMPARE(m_running->storedCount(), 1);
    }

    void storesOnlySealedBytes()
    {
        ContactRequest request = someRequest();
        request.name = QStringLiteral("CanaryName");
        request.about = {
            {QStringLiteral("canary-card"), QStringLiteral("work"), QStringLiteral("CanaryTitle")}};
        const QString folder = m_running->folder();
        QVERIFY(!m_running->filed(request).isEmpty());
        const QStringList files = QDir(folder).entryList(QDir::Files);
        QVERIFY(files.contains(QStringLiteral("intake.db")));
        for (const QString &name : files) {
            QFile file(QDir(folder).filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray all = file.readAll();
            QVERIFY2(!all.contains("anary") && !all.contains("0612345678"), qPrintable(name));
        }
    }

    void enrolsWithATokenOnce()
    {
        const QString token = issuedToken();
        const auto key = SigningKeyPair::generate();
        const Answer first = enrol(token, key);
        QCOMPARE(first.status, 201);
        const auto answer = EnrolmentAnswer::fromJson(first.body);
        QVERIFY(answer);

        const Answer again = enrol(token, key);
        QCOMPARE(again.status, 200);
        QCOMPARE(EnrolmentAnswer::fromJson(again.body)->kioskId, answer->kioskId);

        const Answer other = enrol(token, SigningKeyPair::generate());
        QCOMPARE(other.status, 403);
        QCOMPARE(other.problemCode(), QStringLiteral("token-spent"));
    }

    void refusesWrongTokens()
    {
        const auto key = SigningKeyPair::generate();
        QCOMPARE(enrol(QStringLiteral("a-guess-of-some-length"), key).problemCode(),
                 QStringLiteral("token-unknown"));
        QCOMPARE(enrol(issuedToken(inbox::TokenDays), key).problemCode(), QStringLiteral("token-expired"));
        QCOMPARE(enrol(issuedToken(inbox::TokenDays - 1), SigningKeyPair::generate()).status, 201);
    }

    void keepsNoToken()
    {
        const QString token = issuedToken();
        for (const QString &name : QDir(m_running->folder()).entryList(QDir::Files)) {
            QFile file(QDir(m_running->folder()).filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains(token.toLatin1()), qPrintable(name));
        }
    }

    void takesBack()
    {
        const Secret secret = Secret::take(QByteArray(32, 's'));
        const SealPublicKey &key = m_running->intake().identity().seal.publicKey();
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const Envelope sent =
            *Envelope::contactRequest(m_running->kioskId(), someRequest().sealed(key), key.id(),
                                      withdrawalTag(secret.view()), m_running->kioskKey(), now);
        QCOMPARE(post(m_running->port(), Envelopes, Jose, sent.jws()).status, 201);

        const Envelope withdrawal =
            Envelope::withdrawal(m_running->kioskId(), secret, m_running->kioskKey(), now);
        for (int i = 0; i < 2; ++i) {
            const Answer answer = post(m_running->port(), Envelopes, Jose, withdrawal.jws());
            QCOMPARE(answer.status, 201);
            QCOMPARE(receiptIn(answer, withdrawal)->outcome, Receipt::Outcome::Withdrawn);
        }
        QCOMPARE(m_running->store().request(sent.id())->sealed, QByteArray());
        const Answer again = post(m_running->port(), Envelopes, Jose, sent.jws());
        QCOMPARE(again.status, 200);
        QCOMPARE(receiptIn(again, sent)->outcome, Receipt::Outcome::Withdrawn);
        for (const QString &name : QDir(m_running->folder()).entryList({QStringLiteral("intake.db*")})) {
            QFile file(QDir(m_running->folder()).filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains(sent.sealed().mid(100, 64)), qPrintable(name));
        }
    }

    void guessingIsLimited()
    {
        const auto guess = [this](char fill) {
            const Secret secret = Secret::take(QByteArray(32, fill));
            const Envelope sent = Envelope::withdrawal(m_running->kioskId(), secret, m_running->kioskKey(),
                                                       QDateTime::currentDateTimeUtc());
            return post(m_running->port(), Envelopes, Jose, sent.jws());
        };
        for (int i = 0; i < Store::MostGuessesAnHour; ++i)
            QCOMPARE(guess(char(i)).status, 201);
        const Answer refused = guess('x');
        QCOMPARE(refused.status, 429);
        QCOMPARE(refused.problemCode(), QStringLiteral("withdrawal-limit"));
        const int wait = refused.headers.value("retry-after").toInt();
        QVERIFY(wait > 3000 && wait <= 3601);
    }

    void revokedKioskIsRefused()
    {
        QVERIFY(m_running->store().revokeKiosk(m_running->kioskId(), QDateTime::currentDateTimeUtc()));
        const Answer answer =
            post(m_running->port(), Envelopes, Jose, m_running->envelope(someRequest()).jws());
        QCOMPARE(answer.status, 403);
        QCOMPARE(answer.problemCode(), QStringLiteral("kiosk-revoked"));
        QCOMPARE(m_running->storedCount(), 0);
    }

    void tellsItsKeys()
    {
        const Answer answer = get(m_running->port(), "/v1/notice");
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.headers.value("content-type"), Jose);
        const Identity &identity = m_running->intake().identity();
        const auto notice = Notice::verify(answer.body, {identity.signing.publicKey()});
        QVERIFY(notice);
        QVERIFY(notice->sealKey == identity.seal.publicKey());
        QCOMPARE(notice->epoch, *m_running->store().epoch());
    }

    void takesWhatWasSealedWithAKeyMadeAfterItsStart()
    {
        QVERIFY(Identity::rollSeal(m_running->folder(), m_running->store(), QDateTime::currentDateTimeUtc()));
        const auto fresh = Identity::loadOrCreate(m_running->folder(), m_running->store());
        const SealPublicKey &key = fresh->seal.publicKey();
        const Envelope sent = *Envelope::contactRequest(m_running->kioskId(), someRequest().sealed(key),
                                                        key.id(), QByteArray(32, 't'), m_running->kioskKey(),
                                                        QDateTime::currentDateTimeUtc());
        QCOMPARE(post(m_running->port(), Envelopes, Jose, sent.jws()).status, 201);
        QCOMPARE(get(m_running->port(), "/readyz").status, 503); // and asks to be started again
    }

    void isWatched()
    {
        QCOMPARE(get(m_running->port(), "/healthz").body, QByteArray("{\"status\":\"ok\"}"));
        QCOMPARE(get(m_running->port(), "/readyz").body, QByteArray("{\"status\":\"ready\"}"));
        QVERIFY(!m_running->filed(someRequest()).isEmpty());
        const Answer answer = get(m_running->port(), "/metrics");
        QCOMPARE(answer.status, 200);
        for (const char *line :
             {"stapsteen_intake_answers_total{route=\"POST /v1/envelopes\",status=\"201\"} 1\n",
              "stapsteen_intake_answer_seconds_count{route=\"POST /v1/envelopes\"} 1\n",
              "stapsteen_intake_filed_total 1\n", "stapsteen_intake_requests_new 1\n",
              "stapsteen_intake_database_up 1\n"})
            QVERIFY2(answer.body.contains(line), answer.body.constData());
    }

    void describesExactlyWhatItServes()
    {
        const Answer answer = get(m_running->port(), "/v1/openapi.json");
        QCOMPARE(answer.status, 200);
        const QJsonObject document = QJsonDocument::fromJson(answer.body).object();
        QCOMPARE(document[QStringLiteral("openapi")].toString(), QStringLiteral("3.0.3"));
        QCOMPARE(document[QStringLiteral("info")].toObject()[QStringLiteral("version")].toString().toLatin1(),
                 answer.headers.value("api-version"));

        QSet<QString> described;
        const QJsonObject paths = document[QStringLiteral("paths")].toObject();
        for (auto path = paths.begin(); path != paths.end(); ++path) {
            for (const QString &method : path->toObject().keys())
                described.insert(method.toUpper() + u' ' + path.key());
        }
        QSet<QString> served;
        for (const HttpRoute &route : m_running->intake().routes()) {
            if (!route.pattern.startsWith(QLatin1String("/desk")))
                served.insert(QString::fromLatin1(route.method) + u' ' + route.pattern);
        }
        QCOMPARE(described, served);
    }

    void descriptionRefersOnlyToWhatItHas()
    {
        const QByteArray text = get(m_running->port(), "/v1/openapi.json").body;
        const QJsonObject document = QJsonDocument::fromJson(text).object();
        static const QRegularExpression reference(QStringLiteral("\"#/components/(\\w+)/([\\w-]+)\""));
        auto found = reference.globalMatch(QString::fromUtf8(text));
        QVERIFY(found.hasNext());
        const QJsonObject components = document[QStringLiteral("components")].toObject();
        while (found.hasNext()) {
            const auto one = found.next();
            QVERIFY2(components[one.captured(1)].toObject().contains(one.captured(2)),
                     qPrintable(one.captured(0)));
        }
    }
};

QTEST_GUILESS_MAIN(TestIntakeApi)
#include "tst_intake_api.moc"
