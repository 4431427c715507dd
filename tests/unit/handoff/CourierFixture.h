// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "FakeServer.h"
#include "SomeKiosk.h"

#include "handoff/Courier.h"
#include "handoff/NoticeWatch.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace stapsteen {

/// A courier, its outbox and a server, for tests of how they get along. Each test starts afresh.
class CourierFixture : public QObject {
    Q_OBJECT

protected Q_SLOTS:
    void init();
    void cleanup();

protected:
    Envelope add();
    Enrolment enrolment() const;
    void startCourier(const QUrl &intake = {}); ///< at m_server, or elsewhere
    void waitUntilDue(); ///< whatever the last setback was
    void reopenOutbox();

    /// Lets others send and answer three times, to see that the courier did not.
    static void passTime();

    QByteArray receiptFor(const QByteArray &jws, const SigningKeyPair &key) const;
    QString m_epoch = QStringLiteral("epoch-1"); ///< in those receipts
    Receipt::Outcome m_outcome = Receipt::Outcome::Stored; ///< likewise
    FakeServer::Behaviour honest();

    Outbox::Counts counts() const { return *m_outbox->counts(); }
    QString lastProblem() const; ///< the last one signalled; empty when none was

    std::unique_ptr<FakeServer> m_server; ///< honest until told otherwise
    SealKeyPair m_sealKey = SealKeyPair::generate();
    SigningKeyPair m_intakeKey = SigningKeyPair::generate();
    QByteArray m_authority; ///< in the enrolment
    QUrl m_elsewhere; ///< where the intake is, if not at m_server
    KioskIdentity m_kiosk = someKiosk();
    const SigningKeyPair &m_key = m_kiosk.key;
    QDateTime m_now; ///< by the courier's clock
    Patience m_patience;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Outbox> m_outbox;
    std::unique_ptr<IntakeTrust> m_trust;
    std::unique_ptr<Courier> m_courier;
    std::unique_ptr<QSignalSpy> m_settled;
    std::unique_ptr<QSignalSpy> m_problems;
};

} // namespace stapsteen
