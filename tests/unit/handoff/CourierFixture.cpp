// SPDX-License-Identifier: EUPL-1.2
#include "CourierFixture.h"

#include <QNetworkReply>

namespace stapsteen {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

void CourierFixture::init()
{
    m_now = QDateTime::fromString(u"2026-11-23T14:30:00Z"_s, Qt::ISODate);
    m_patience = {5s, 10s};
    m_kiosk = someKiosk();
    m_server = std::make_unique<FakeServer>();
    m_server->setBehaviour(honest());
    m_folder = std::make_unique<QTemporaryDir>();
    reopenOutbox();
}

void CourierFixture::cleanup()
{
    m_courier.reset();
    m_outbox.reset();
    m_authority.clear();
    m_elsewhere.clear();
    m_epoch = u"epoch-1"_s;
    m_outcome = Receipt::Outcome::Stored;
}

void CourierFixture::reopenOutbox()
{
    m_outbox.reset();
    m_outbox = std::make_unique<Outbox>(*Outbox::open(m_folder->filePath(u"outbox.sqlite"_s)));
}

Envelope CourierFixture::add()
{
    auto envelope = Envelope::contactRequest(u"kiosk-7"_s, QByteArray(1000, 's'), QString(16, u'a'),
                                             QByteArray(32, 't'), m_key, m_now);
    if (!envelope || !m_outbox->add(*envelope))
        qFatal("The outbox takes nothing");
    return *envelope;
}

Enrolment CourierFixture::enrolment() const
{
    return {u"Den Haag"_s,
            u"De Brug"_s,
            m_elsewhere.isEmpty() ? m_server->url() : m_elsewhere,
            m_sealKey.publicKey(),
            m_intakeKey.publicKey(),
            {},
            {u"Plein"_s, {}, {}, {}},
            QByteArray(16, 's'),
            m_authority};
}

void CourierFixture::startCourier(const QUrl &intake)
{
    m_elsewhere = intake;
    m_courier.reset();
    m_trust = std::make_unique<IntakeTrust>(m_folder->path(), enrolment());
    m_kiosk.enrolment = enrolment();
    m_courier = std::make_unique<Courier>(
        *m_outbox, *m_trust, m_kiosk, nullptr, [this] { return m_now; }, m_patience);
    m_settled = std::make_unique<QSignalSpy>(m_courier.get(), &Courier::settled);
    m_problems = std::make_unique<QSignalSpy>(m_courier.get(), &Courier::problem);
}

void CourierFixture::waitUntilDue()
{
    m_now = m_now.addSecs(15 * 60);
    m_courier->wake();
}

void CourierFixture::passTime()
{
    FakeServer elsewhere;
    elsewhere.answerWith(200, "text/plain", "x");
    QNetworkAccessManager network;
    for (int i = 0; i < 3; ++i) {
        const std::unique_ptr<QNetworkReply> reply(network.get(QNetworkRequest(elsewhere.url())));
        QTRY_VERIFY(reply->isFinished());
    }
}

QByteArray CourierFixture::receiptFor(const QByteArray &jws, const SigningKeyPair &key) const
{
    const auto envelope = Envelope::parse(
        jws, [this](const QString &) -> Result<SigningPublicKey> { return m_key.publicKey(); });
    return Receipt::of(envelope->id(), jws, m_epoch, m_now, m_outcome).sign(key);
}

FakeServer::Behaviour CourierFixture::honest()
{
    return [this](const FakeServer::Request &request, QTcpSocket &socket) {
        FakeServer::send(socket,
                         FakeServer::message(201, "application/jose", receiptFor(request.body, m_intakeKey)));
    };
}

QString CourierFixture::lastProblem() const
{
    return m_problems->isEmpty() ? QString() : m_problems->last().at(0).toString();
}

} // namespace stapsteen
