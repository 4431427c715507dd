// SPDX-License-Identifier: EUPL-1.2
#include "FaultVfs.h"
#include "IntakeTesting.h"

#include "wire/Receipt.h"

#include <QTest>

using namespace stapsteen;
using namespace stapsteen::testing;

Q_DECLARE_METATYPE(faultvfs::Fault)

/// Every i-th access of the database to its files fails while the intake takes a request.
class TestIntakeFaults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsClaimedAndNothingLost_data()
    {
        QTest::addColumn<faultvfs::Fault>("fault");
        QTest::newRow("busy") << faultvfs::Fault::Busy;
        QTest::newRow("I/O error") << faultvfs::Fault::IoError;
        QTest::newRow("full") << faultvfs::Fault::Full;
    }

    void nothingIsClaimedAndNothingLost()
    {
        QFETCH(faultvfs::Fault, fault);
        const RunningIntake running;
        const SigningPublicKey key = running.intake().identity().signing.publicKey();
        const auto send = [&](const Envelope &envelope) {
            return post(running.port(), "/v1/envelopes", "application/jose", envelope.jws());
        };
        const auto isProven = [&](const Answer &answer, const Envelope &envelope) {
            return Receipt::verify(answer.body, envelope.id(), envelope.jws(), {key}).has_value();
        };
        int stored = 0;
        int refusals = 0;
        bool isHit = true;
        for (int i = 1; isHit; ++i) {
            QVERIFY(i < 1000);
            const Envelope envelope = running.envelope(someRequest());
            faultvfs::failAt(fault, i);
            const Answer answer = send(envelope);
            isHit = faultvfs::stop();
            if (isProven(answer, envelope)) {
                QCOMPARE(running.storedCount(), stored + 1); // what was claimed is there
            } else {
                ++refusals;
                QCOMPARE(answer.status, 503);
                QCOMPARE(answer.problemCode(), QStringLiteral("unavailable"));
                QVERIFY(answer.headers.value("retry-after").toInt() > 0);
            }
            QVERIFY(isProven(send(envelope), envelope));
            QCOMPARE(running.storedCount(), ++stored);
        }
        qInfo("%d of the accesses made it refuse", refusals);
    }
};

QTEST_GUILESS_MAIN(TestIntakeFaults)
#include "tst_intake_faults.moc"
