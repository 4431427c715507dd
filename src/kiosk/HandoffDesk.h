// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "handoff/Courier.h"
#include "handoff/Enroller.h"
#include "handoff/KioskIdentity.h"
#include "handoff/NoticeWatch.h"
#include "handoff/Outbox.h"
#include "handoff/Stick.h"
#include "handoff/WithdrawalGuard.h"
#include "wire/ContactRequest.h"
#include "wire/WithdrawalCode.h"

#include <chrono>
#include <memory>
#include <optional>

namespace stapsteen {

/// What she gets for a request that lies safely in the outbox.
struct SavedRequest {
    QString reference; ///< names it, at the desk as well
    WithdrawalCode code; ///< takes it back
};

/// Where the kiosk gives a request out of hand: seals it, puts it in the outbox, lets the courier run. An
/// outbox that turns out to be damaged it replaces (OutboxRescue.h) and goes on.
class HandoffDesk : public QObject {
    Q_OBJECT

public:
    /// What became of a withdrawal.
    struct TakenBack {
        enum class How {
            Here, ///< the request had not left
            Underway, ///< the municipality erases it as soon as it is reached
            TooOften, ///< not tried: codes were guessed; not again before wait is over
        };

        How how = How::Here;
        std::chrono::seconds wait{};
    };

    /// What staff see of it.
    struct State {
        bool isCounted = false; ///< else nothing is known of the next four
        int waiting = 0;
        int settled = 0;
        int quarantined = 0;
        QDateTime oldestWaiting; ///< UTC; invalid: nothing waits
        QDateTime lastContact; ///< UTC; invalid: never
        QList<Error> problems;
    };

    /// @p folder holds identity and outbox. An outbox that does not open is tried again every
    /// @p reopenAfter: what lies in it must not wait for the next visitor.
    explicit HandoffDesk(const QString &folder,
                         std::chrono::milliseconds reopenAfter = std::chrono::minutes(1),
                         QObject *parent = nullptr);

    /// Opens what is there and starts sending.
    void start();

    /// Who this kiosk is to the municipality, or nothing while it is not enrolled.
    const std::optional<KioskIdentity> &identity() const { return m_identity; }

    /// Enrols with the enrolment file @p file, unless the kiosk is enrolled already. Ends in enrolled()
    /// or failed().
    void enrol(const QString &file);

    /// Enrols with @p file whether the kiosk is enrolled or not: as another kiosk of the same municipality,
    /// with a new key. What waits in the outbox waits on. Ends likewise.
    void enrolAgain(const QString &file);

    /// The same with what staff showed the camera; an @p enrolment that could not be read ends in failed().
    void enrolAgain(const Result<Enrolment> &enrolment);

    /// Seals @p request with the municipality's key and keeps it in the outbox. Only sealed bytes reach the
    /// disk. On success it survives crash and power cut.
    /// Errors: "not-enrolled", "memory", those of Outbox::open() and add().
    Result<SavedRequest> submit(const ContactRequest &request);

    /// Takes back the request that @p code belongs to.
    /// Errors: "not-enrolled", "memory", "file-write", those of Outbox::open() and takeBack().
    Result<TakenBack> takeBack(const WithdrawalCode &code);

    State state() const;

    /// How what waits and what was set aside fares, at most @p limit; for staff.
    Result<QList<Outbox::Entry>> unsettled(int limit);

    /// Tries all that was set aside again. Errors: those of Outbox::open() and release().
    Result<> tryAgain();

    /// Puts what is not settled on the stick at @p folder. Errors: "not-enrolled", those of Outbox::open()
    /// and stick::handOver().
    Result<stick::HandedOver> handOver(const QString &folder);

    /// Takes in the receipts that came back in @p file. Errors: likewise, of stick::takeReceipts().
    Result<stick::Returned> takeReceipts(const QString &file);

Q_SIGNALS:
    void enrolled();
    void failed(const stapsteen::Error &error);

private:
    void loadIdentity();
    Result<> openOutbox();
    Result<> ready();
    Result<> rescueOutbox();
    void goOnAfter(const QString &problem);
    void stopSending();
    void enrolmentFailed(const Error &error);
    void openAndSend();
    void openAndSendLater();
    void startCourier();
    QString outboxFile() const;
    template<typename Work> auto inOutbox(const Work &work);
    template<typename T> void noteWriting(const Result<T> &written);

    QString m_folder;
    std::chrono::milliseconds m_reopenAfter;
    std::optional<KioskIdentity> m_identity;
    std::optional<Outbox> m_outbox;
    std::unique_ptr<IntakeTrust> m_trust; ///< while there is m_identity
    std::unique_ptr<Courier> m_courier; ///< uses m_outbox and m_trust: goes first
    std::unique_ptr<NoticeWatch> m_notices; ///< likewise
    WithdrawalGuard m_guard;
    std::unique_ptr<Enroller> m_enroller;
    std::optional<Error> m_outboxProblem; ///< why it did not open, or what was last to be written was not
    std::optional<Error> m_guardProblem; ///< why tries to take back cannot be counted, so that nobody can
    std::optional<Error> m_identityProblem;
    bool m_started = false;
};

} // namespace stapsteen
