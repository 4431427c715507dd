// SPDX-License-Identifier: EUPL-1.2
#include "kiosk/HandoffDesk.h"

#include "wire/DurableFile.h"
#include "wire/Reference.h"
#include "wire/WithdrawalCode.h"

#include <QDir>
#include <QSysInfo>
#include <QTimer>

namespace stapsteen {

namespace {

constexpr qsizetype MaxEnrolmentBytes = 64 * 1024;

// A Courier problem as a sentence for staff.
QString sentenceFor(const QString &code)
{
    if (code == QLatin1String("kiosk-unknown") || code == QLatin1String("kiosk-revoked"))
        return QStringLiteral("De gemeente kent deze kiosk niet (meer). Meld de kiosk opnieuw aan.");
    if (code == QLatin1String("untrusted-answer"))
        return QStringLiteral(
            "Er antwoordt iets anders dan de gemeente. Kijk of het netwerk eerst een login vraagt.");
    if (code == QLatin1String("envelope-refused"))
        return QStringLiteral("De gemeente weigerde een bericht. Het staat apart.");
    return QStringLiteral("De gemeente is nu niet te bereiken (%1). De kiosk probeert het steeds opnieuw.")
        .arg(code);
}

} // namespace

HandoffDesk::HandoffDesk(const QString &folder, std::chrono::milliseconds reopenAfter, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
    , m_reopenAfter(reopenAfter)
{
}

void HandoffDesk::start()
{
    m_started = true;
    loadIdentity();
    openAndSend();
}

void HandoffDesk::loadIdentity()
{
    auto identity = KioskIdentity::load(m_folder + QStringLiteral("/identity"));
    m_identityProblem.reset();
    if (identity)
        m_identity.emplace(std::move(*identity));
    else if (identity.error().code != QLatin1String("not-enrolled"))
        m_identityProblem = identity.error();
}

Result<> HandoffDesk::openOutbox()
{
    if (m_outbox)
        return {};
    auto outbox = Outbox::open(m_folder + QStringLiteral("/outbox.sqlite"));
    if (!outbox) {
        m_outboxProblem = outbox.error();
        return failure(outbox.error());
    }
    m_outboxProblem.reset();
    m_outbox.emplace(std::move(*outbox));
    return {};
}

void HandoffDesk::openAndSend()
{
    if (openOutbox())
        startCourier();
    else // staff see why
        QTimer::singleShot(m_reopenAfter, this, &HandoffDesk::openAndSend);
}

void HandoffDesk::startCourier()
{
    if (!m_started || m_courier || !m_outbox || !m_identity)
        return;
    m_courier = std::make_unique<Courier>(*m_outbox, m_identity->enrolment);
    m_courier->wake();
}

void HandoffDesk::enrol(const QString &file)
{
    if (m_identity || m_enroller) {
        Q_EMIT enrolled();
        return;
    }
    const auto bytes = readWhole(file, MaxEnrolmentBytes);
    const auto enrolment = bytes ? Enrolment::fromJson(*bytes) : failure(bytes.error());
    if (!enrolment) {
        m_identityProblem = enrolment.error();
        Q_EMIT failed(enrolment.error());
        return;
    }
    m_enroller = std::make_unique<Enroller>(m_folder + QStringLiteral("/identity"));
    connect(m_enroller.get(), &Enroller::enrolled, this, [this] {
        m_enroller.release()->deleteLater();
        loadIdentity();
        startCourier();
        Q_EMIT enrolled();
    });
    connect(m_enroller.get(), &Enroller::failed, this, [this](const Error &error) {
        m_enroller.release()->deleteLater();
        m_identityProblem = error;
        Q_EMIT failed(error);
    });
    m_enroller->enrol(*enrolment, QSysInfo::machineHostName().left(80));
}

Result<QString> HandoffDesk::submit(const ContactRequest &request)
{
    if (!m_identity)
        return failure("not-enrolled", QStringLiteral("Deze kiosk is nog niet aangemeld bij een gemeente."));
    if (const auto opened = openOutbox(); !opened)
        return failure(opened.error());

    ContactRequest complete = request;
    complete.centre = m_identity->enrolment.centre;
    if (const auto fine = complete.check(); !fine)
        return failure(fine.error());
    const SealPublicKey &key = m_identity->enrolment.sealKey;
    const auto secret = withdrawalSecret(WithdrawalCode::random(), m_identity->enrolment.withdrawalSalt);
    if (!secret)
        return failure(secret.error());
    const auto envelope = Envelope::contactRequest(m_identity->kioskId, complete.sealed(key), key.id(),
                                                   withdrawalTag(secret->view()), m_identity->key,
                                                   QDateTime::currentDateTimeUtc());
    if (!envelope)
        return failure(envelope.error());
    if (const auto kept = m_outbox->add(*envelope); !kept) {
        m_outboxProblem = kept.error();
        return failure(kept.error());
    }
    m_outboxProblem.reset();
    startCourier();
    if (m_courier)
        m_courier->wake();
    return referenceOf(envelope->id());
}

HandoffDesk::State HandoffDesk::state() const
{
    State state;
    if (m_outboxProblem)
        state.problems.append(*m_outboxProblem);
    if (m_identityProblem)
        state.problems.append(*m_identityProblem);
    if (m_outbox) {
        if (const auto counts = m_outbox->counts()) {
            state.waiting = counts->waiting;
            state.settled = counts->settled;
            state.quarantined = counts->quarantined;
        } else {
            state.problems.append(counts.error());
        }
        if (const auto oldest = m_outbox->oldestWaiting(); oldest && *oldest)
            state.oldestWaiting = **oldest;
    }
    if (m_courier) {
        state.lastContact = m_courier->lastContact().value_or(QDateTime());
        if (const QString &code = m_courier->lastProblem(); !code.isEmpty())
            state.problems.append({code, sentenceFor(code)});
    }
    return state;
}

} // namespace stapsteen
