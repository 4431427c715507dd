// SPDX-License-Identifier: EUPL-1.2
#include "kiosk/HandoffDesk.h"

#include "handoff/OutboxRescue.h"
#include "wire/DurableFile.h"
#include "wire/Reference.h"
#include "wire/WithdrawalCode.h"

#include <QDir>
#include <QPointer>
#include <QSysInfo>
#include <QTimer>

namespace stapsteen {

namespace {

constexpr qsizetype MaxEnrolmentBytes = 64 * 1024;
constexpr QLatin1String Corrupt("database-corrupt");

} // namespace

HandoffDesk::HandoffDesk(const QString &folder, std::chrono::milliseconds reopenAfter, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
    , m_reopenAfter(reopenAfter)
    , m_guard(folder + QStringLiteral("/withdrawals.json"))
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
    if (identity) {
        m_identity.emplace(std::move(*identity));
        m_trust =
            std::make_unique<IntakeTrust>(m_folder + QStringLiteral("/identity"), m_identity->enrolment);
    } else if (identity.error().code != QLatin1String("not-enrolled"))
        m_identityProblem = identity.error();
}

QString HandoffDesk::outboxFile() const
{
    return m_folder + QStringLiteral("/outbox.sqlite");
}

Result<> HandoffDesk::openOutbox()
{
    if (m_outbox)
        return {};
    auto outbox = Outbox::open(outboxFile());
    if (!outbox && outbox.error().code == Corrupt) {
        const auto rescued = outboxrescue::rescue(outboxFile(), QDateTime::currentDateTimeUtc());
        outbox = rescued ? Outbox::open(outboxFile()) : failure(rescued.error());
    }
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
        openAndSendLater();
}

void HandoffDesk::openAndSendLater()
{
    QTimer::singleShot(m_reopenAfter, this, &HandoffDesk::openAndSend);
}

// It opened, but is damaged further on.
Result<> HandoffDesk::rescueOutbox()
{
    m_notices.reset();
    m_courier.reset();
    m_outbox.reset();
    const auto rescued = outboxrescue::rescue(outboxFile(), QDateTime::currentDateTimeUtc());
    if (!rescued) {
        m_outboxProblem = rescued.error();
        return failure(rescued.error());
    }
    const auto opened = openOutbox();
    startCourier();
    return opened;
}

/// Does @p work with the outbox; when it turns out to be damaged, once more with a fresh one.
template<typename Work> auto HandoffDesk::inOutbox(const Work &work)
{
    auto done = work(*m_outbox);
    if (!done && done.error().code == Corrupt) {
        if (const auto rescued = rescueOutbox(); rescued)
            done = work(*m_outbox);
        else
            openAndSendLater();
    }
    return done;
}

/// What staff see of the outbox. That it can be read says nothing: a disk that is full can be.
template<typename T> void HandoffDesk::noteWriting(const Result<T> &written)
{
    if (written)
        m_outboxProblem.reset();
    else
        m_outboxProblem = written.error();
}

/// After @p problem of the courier or the watch, which are still at work.
void HandoffDesk::goOnAfter(const QString &problem)
{
    if (problem != Corrupt)
        return;
    QTimer::singleShot(0, this, [this, courier = QPointer(m_courier.get())] {
        if (!courier) // a visitor was here first
            return;
        if (!rescueOutbox())
            openAndSendLater();
    });
}

void HandoffDesk::startCourier()
{
    if (!m_started || m_courier || !m_outbox || !m_identity)
        return;
    m_courier = std::make_unique<Courier>(*m_outbox, *m_trust, *m_identity);
    m_notices = std::make_unique<NoticeWatch>(*m_outbox, *m_trust, m_identity->enrolment);
    connect(m_courier.get(), &Courier::epochChanged, m_notices.get(), &NoticeWatch::ask);
    connect(m_notices.get(), &NoticeWatch::heard, m_courier.get(), &Courier::wake);
    connect(m_courier.get(), &Courier::problem, this, &HandoffDesk::goOnAfter);
    connect(m_courier.get(), &Courier::settled, this, [this] { m_outboxProblem.reset(); }); // it was written
    connect(m_notices.get(), &NoticeWatch::failed, this, [this] { goOnAfter(m_notices->problem()->code); });
    m_courier->wake();
}

void HandoffDesk::stopSending()
{
    m_notices.reset();
    m_courier.reset();
    m_trust.reset();
    m_identity.reset();
}

// Whether there is all that a request needs to leave.
Result<> HandoffDesk::ready()
{
    if (!m_identity)
        return failure("not-enrolled", QStringLiteral("Deze kiosk is nog niet aangemeld bij een gemeente."));
    return openOutbox();
}

void HandoffDesk::enrol(const QString &file)
{
    if (m_identity || m_enroller)
        Q_EMIT enrolled();
    else
        enrolAgain(file);
}

void HandoffDesk::enrolAgain(const QString &file)
{
    const auto bytes = readWhole(file, MaxEnrolmentBytes);
    enrolAgain(bytes ? Enrolment::fromJson(*bytes) : failure(bytes.error()));
}

void HandoffDesk::enrolAgain(const Result<Enrolment> &enrolment)
{
    if (m_enroller)
        return;
    if (!enrolment) {
        enrolmentFailed(enrolment.error());
        return;
    }
    m_enroller = std::make_unique<Enroller>(m_folder + QStringLiteral("/identity"));
    connect(m_enroller.get(), &Enroller::enrolled, this, [this] {
        m_enroller.release()->deleteLater();
        stopSending();
        loadIdentity();
        if (m_outbox)
            std::ignore = m_outbox->hurry(); // else it goes a quarter of an hour later
        startCourier();
        Q_EMIT enrolled();
    });
    connect(m_enroller.get(), &Enroller::failed, this, [this](const Error &error) {
        m_enroller.release()->deleteLater();
        enrolmentFailed(error);
    });
    m_enroller->enrol(*enrolment, QSysInfo::machineHostName().left(80));
}

void HandoffDesk::enrolmentFailed(const Error &error)
{
    if (!m_identity) // else the kiosk goes on as who it was, and nothing is amiss
        m_identityProblem = error;
    Q_EMIT failed(error);
}

Result<SavedRequest> HandoffDesk::submit(const ContactRequest &request)
{
    if (const auto isReady = ready(); !isReady)
        return failure(isReady.error());

    ContactRequest complete = request;
    complete.centre = m_identity->enrolment.centre;
    if (const auto fine = complete.check(); !fine)
        return failure(fine.error());
    const SealPublicKey &key = m_trust->sealKey();
    const WithdrawalCode code = WithdrawalCode::random();
    const auto secret = withdrawalSecret(code, m_identity->enrolment.withdrawalSalt);
    if (!secret)
        return failure(secret.error());
    const auto envelope = Envelope::contactRequest(m_identity->kioskId, complete.sealed(key), key.id(),
                                                   withdrawalTag(secret->view()), m_identity->key,
                                                   QDateTime::currentDateTimeUtc());
    if (!envelope)
        return failure(envelope.error());
    const auto kept = inOutbox([&](Outbox &outbox) { return outbox.add(*envelope); });
    noteWriting(kept);
    if (!kept)
        return failure(kept.error());
    startCourier();
    if (m_courier)
        m_courier->wake();
    return SavedRequest{referenceOf(envelope->id()), code};
}

Result<HandoffDesk::TakenBack> HandoffDesk::takeBack(const WithdrawalCode &code)
{
    if (const auto isReady = ready(); !isReady)
        return failure(isReady.error());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (const auto wait = m_guard.pause(now); wait.count() > 0)
        return TakenBack{TakenBack::How::TooOften, wait};
    const auto begun = m_guard.begin(now);
    m_guardProblem = begun ? std::nullopt : std::optional(begun.error());
    if (!begun)
        return failure(begun.error());
    const auto secret = withdrawalSecret(code, m_identity->enrolment.withdrawalSalt);
    if (!secret)
        return failure(secret.error());
    const Envelope withdrawal = Envelope::withdrawal(m_identity->kioskId, *secret, m_identity->key, now);
    const auto taken = inOutbox([&](Outbox &outbox) { return outbox.takeBack(withdrawal); });
    noteWriting(taken);
    if (!taken)
        return failure(taken.error());
    if (*taken != Outbox::TakenBack::Elsewhere)
        m_guard.forgive();
    if (*taken == Outbox::TakenBack::Here)
        return TakenBack{TakenBack::How::Here, {}};
    startCourier();
    if (m_courier)
        m_courier->wake();
    return TakenBack{TakenBack::How::Underway, {}};
}

Result<QList<Outbox::Entry>> HandoffDesk::unsettled(int limit)
{
    const auto opened = openOutbox();
    return opened ? inOutbox([&](Outbox &outbox) { return outbox.unsettled(limit); })
                  : failure(opened.error());
}

Result<> HandoffDesk::tryAgain()
{
    if (const auto opened = openOutbox(); !opened)
        return opened;
    const auto released = inOutbox([](Outbox &outbox) { return outbox.release(); });
    noteWriting(released);
    if (!released)
        return failure(released.error());
    if (m_courier)
        m_courier->wake();
    return {};
}

Result<stick::HandedOver> HandoffDesk::handOver(const QString &folder)
{
    const auto isReady = ready();
    if (!isReady)
        return failure(isReady.error());
    return inOutbox([&](Outbox &outbox) {
        return stick::handOver(outbox, *m_identity, folder, QDateTime::currentDateTimeUtc());
    });
}

Result<stick::Returned> HandoffDesk::takeReceipts(const QString &file)
{
    const auto isReady = ready();
    if (!isReady)
        return failure(isReady.error());
    return inOutbox([&](Outbox &outbox) {
        return stick::takeReceipts(outbox, file, m_trust->intakeKeys(), QDateTime::currentDateTimeUtc());
    });
}

HandoffDesk::State HandoffDesk::state() const
{
    State state;
    if (m_outboxProblem)
        state.problems.append(*m_outboxProblem);
    if (m_guardProblem)
        state.problems.append(*m_guardProblem);
    if (m_identityProblem)
        state.problems.append(*m_identityProblem);
    if (m_outbox) {
        if (const auto counts = m_outbox->counts()) {
            state.isCounted = true;
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
        if (const auto &heard = m_trust->lastHeard();
            heard && (!state.lastContact.isValid() || state.lastContact < *heard))
            state.lastContact = *heard;
        if (const auto &problem = m_courier->lastProblem())
            state.problems.append(*problem);
        if (const auto &problem = m_notices->problem())
            state.problems.append(*problem);
        if (const auto &problem = m_trust->problem())
            state.problems.append(*problem);
    }
    if (const QStringList aside = outboxrescue::setAside(outboxFile()); !aside.isEmpty()) {
        state.problems.append(
            {QStringLiteral("outbox-was-damaged"),
             QStringLiteral(
                 "De opslag van deze kiosk was beschadigd. Wat nog te lezen was, is gered; de rest "
                 "staat misschien nog in %1. Laat de beheerder kijken.")
                 .arg(aside.constLast())});
    }
    return state;
}

} // namespace stapsteen
