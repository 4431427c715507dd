// SPDX-License-Identifier: EUPL-1.2
#include "Handling.h"
#include "IntakeTesting.h"
#include "fleet/Fleet.h"
#include "fleet/IntakeProcess.h"
#include "postgres/PostgresServer.h"

#include "wire/Notice.h"
#include "wire/Receipt.h"

#include <QTest>

using namespace stapsteen;
using namespace stapsteen::testing;

/// As the README says: a standby by `pg_basebackup -R`, an intake that knows both servers, and one that dies.
class TestIntakeStandby : public QObject {
    Q_OBJECT

private:
    // What the intake said of it: 201 and the epoch of a receipt that holds; 0 while there is none.
    static std::pair<int, QString> sent(const IntakeProcess &intake, const Fleet &fleet,
                                        const Envelope &envelope)
    {
        const Answer answer = post(intake.port(), "/v1/envelopes", "application/jose", envelope.jws());
        const auto receipt = Receipt::verify(answer.body, envelope.id(), envelope.jws(), {fleet.trusted()});
        return receipt ? std::pair(answer.status, receipt->epoch) : std::pair(0, QString());
    }

private Q_SLOTS:
    void promotedStandbyGetsBackWhatItMissed()
    {
        constexpr int OnBoth = 12; // requests that the standby has …
        constexpr int OnOne = 6; // … and that came while it was away
        PostgresServer primary;
        QVERIFY(primary.start());
        const QTemporaryDir folder;
        const QString url = primary.newDatabase();
        const Fleet fleet(folder.path(), url, 2);
        const auto standby = primary.standby();
        QVERIFY(standby);
        QVERIFY(standby->start());

        const QString both =
            url + u',' + standby->folder() + QStringLiteral("&target_session_attrs=read-write");
        IntakeProcess intake(folder.path(), both);
        QVERIFY2(intake.start(), intake.log());
        QList<Envelope> kept; // by the kiosks: each has its receipt
        QString before;
        for (int i = 0; i < OnBoth; ++i) {
            kept.append(fleet.request(i % 2));
            const auto [status, epoch] = sent(intake, fleet, kept.last());
            QCOMPARE(status, 201);
            before = epoch;
        }
        QTRY_VERIFY_WITH_TIMEOUT(standby->hasAllOf(primary), 30'000);
        standby->crash();
        for (int i = 0; i < OnOne; ++i) {
            kept.append(fleet.request(i % 2));
            QCOMPARE(sent(intake, fleet, kept.last()).first, 201);
        }
        primary.crash();
        QVERIFY(standby->start());
        QCOMPARE(sent(intake, fleet, fleet.request(0)).first, 0); // a standby takes nothing
        QVERIFY(standby->promote());

        // The same intake finds it by itself, and kiosks hear of another epoch.
        QString after;
        const auto isHeard = [&] { // a connection that was lost is noticed when it is used
            const auto told = Notice::verify(get(intake.port(), "/v1/notice").body, {fleet.trusted()});
            after = told ? told->epoch : QString();
            return told.has_value();
        };
        QTRY_VERIFY_WITH_TIMEOUT(isHeard(), 60'000);
        QVERIFY(after != before);
        const Store store = *Store::open(both);
        QCOMPARE(countOf(RequestState::New, store), OnBoth);
        for (const Envelope &envelope : std::as_const(kept)) {
            std::pair<int, QString> told;
            QTRY_VERIFY_WITH_TIMEOUT((told = sent(intake, fleet, envelope)).first != 0, 30'000);
            QCOMPARE(told.second, after);
        }
        QCOMPARE(countOf(RequestState::New, store), OnBoth + OnOne);
        QVERIFY(intake.stop());
    }
};

QTEST_GUILESS_MAIN(TestIntakeStandby)
#include "tst_intake_standby.moc"
