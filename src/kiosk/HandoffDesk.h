// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "handoff/Courier.h"
#include "handoff/Enroller.h"
#include "handoff/KioskIdentity.h"
#include "handoff/Outbox.h"
#include "wire/ContactRequest.h"

#include <chrono>
#include <memory>
#include <optional>

namespace stapsteen {

/// Where the kiosk gives a request out of hand: seals it, puts it in the outbox, lets the courier run.
class HandoffDesk : public QObject {
    Q_OBJECT

public:
    /// What staff see of it.
    struct State {
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

    /// Seals @p request with the municipality's key and keeps it in the outbox; gives its reference.
    /// Only sealed bytes reach the disk. On success it survives crash and power cut.
    /// Errors: "not-enrolled", those of Outbox::open() and add().
    Result<QString> submit(const ContactRequest &request);

    State state() const;

Q_SIGNALS:
    void enrolled();
    void failed(const stapsteen::Error &error);

private:
    void loadIdentity();
    Result<> openOutbox();
    void openAndSend();
    void startCourier();

    QString m_folder;
    std::chrono::milliseconds m_reopenAfter;
    std::optional<KioskIdentity> m_identity;
    std::optional<Outbox> m_outbox;
    std::unique_ptr<Courier> m_courier; ///< uses m_outbox: goes first
    std::unique_ptr<Enroller> m_enroller;
    std::optional<Error> m_outboxProblem;
    std::optional<Error> m_identityProblem;
    bool m_started = false;
};

} // namespace stapsteen
