// SPDX-License-Identifier: EUPL-1.2
#include "IntakeTesting.h"

#include "Handling.h"

#include "wire/Enrolment.h"
#include "wire/Protocol.h"
#include "wire/Seal.h"

#include <QTcpSocket>
#include <QTest>

namespace stapsteen::testing {

QString Answer::problemCode() const
{
    const auto problem = Problem::fromJson(body);
    const bool isProblem = headers.value("content-type") == "application/problem+json" && problem;
    return isProblem && problem->status == status ? problem->code : QString();
}

QByteArray Answer::cookie() const
{
    return headers.value("set-cookie").split(';').first();
}

Answer exchange(quint16 port, const QByteArray &bytes)
{
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), port);
    if (!socket.waitForConnected())
        return {};
    socket.write(bytes);
    QByteArray all;
    while (socket.state() == QAbstractSocket::ConnectedState && socket.waitForReadyRead(15'000))
        all += socket.readAll();
    all += socket.readAll();

    Answer answer;
    const qsizetype end = all.indexOf("\r\n\r\n");
    const QList<QByteArray> lines = all.left(std::max<qsizetype>(end, 0)).split('\n');
    answer.status = lines.first().split(' ').value(1).toInt();
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        answer.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
    }
    answer.body = end < 0 ? QByteArray() : all.mid(end + 4);
    return answer;
}

Answer get(quint16 port, const QByteArray &path, const QByteArray &cookie)
{
    return exchange(port, "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nCookie: " + cookie + "\r\n\r\n");
}

Answer post(quint16 port, const QByteArray &path, const QByteArray &type, const QByteArray &body,
            const QByteArray &cookie)
{
    return exchange(port,
                    "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nCookie: " + cookie
                        + "\r\nContent-Type: " + type
                        + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
}

ContactRequest someRequest()
{
    ContactRequest request;
    request.name = QStringLiteral("Amina");
    request.address = QStringLiteral("0612345678");
    request.about = {{QStringLiteral("work/pay"), QStringLiteral("work"), QStringLiteral("Wat verdien ik?")}};
    request.language = QStringLiteral("ar");
    request.centre = QStringLiteral("Yasmin");
    return request;
}

RunningIntake::RunningIntake(const HttpLimits &limits, const QString &database, FilingLimit::Rule filing)
    : m_database(database.isEmpty()
                     ? QStringLiteral("sqlite://") + m_folder.filePath(QStringLiteral("intake.db"))
                     : database)
{
    IntakeOptions options{m_folder.path(), m_database};
    options.singleSignOnSocket = singleSignOnSocket();
    options.singleSignOnHeader = QStringLiteral("X-User");
    options.limits = limits;
    options.filing = filing;
    options.passwordCost = Accounts::Cost::minimal();
    auto intake = Intake::start(options);
    if (!intake)
        qFatal("%s", qPrintable(intake.error().sentence));
    m_intake = std::move(*intake);

    const QDateTime now = QDateTime::currentDateTimeUtc();
    const Store mine = store();
    const QString token = *inbox::issueToken(mine, QStringLiteral("Yasmin"), now);
    m_kioskId =
        inbox::enrol(mine, EnrolmentRequest::sign(token, QStringLiteral("Hal"), m_kioskKey), now)->kioskId;
}

Store RunningIntake::store() const
{
    return *Store::open(m_database);
}

QString RunningIntake::singleSignOnSocket() const
{
    return m_folder.filePath(QStringLiteral("desk.socket"));
}

Envelope RunningIntake::envelope(const ContactRequest &request) const
{
    const SealPublicKey &key = m_intake->identity().seal.publicKey();
    return *Envelope::contactRequest(m_kioskId, request.sealed(key), key.id(), QByteArray(32, 't'),
                                     m_kioskKey, QDateTime::currentDateTimeUtc());
}

QString RunningIntake::filed(const ContactRequest &request) const
{
    const Envelope sent = envelope(request);
    const Answer answer = post(port(), "/v1/envelopes", "application/jose", sent.jws());
    return answer.status == 201 ? sent.id() : QString();
}

int RunningIntake::storedCount() const
{
    const Store mine = store();
    return countOf(RequestState::New, mine) + countOf(RequestState::Done, mine);
}

} // namespace stapsteen::testing
