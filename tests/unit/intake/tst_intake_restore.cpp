// SPDX-License-Identifier: EUPL-1.2
#include "IntakeTesting.h"
#include "fleet/Fleet.h"
#include "fleet/IntakeProcess.h"

#include "intake/Commands.h"

#include "wire/Notice.h"

#include <QFile>
#include <QTest>

using namespace stapsteen;
using namespace stapsteen::testing;

/// A municipality loses its database and puts a backup in its place, with the real program.
class TestIntakeRestore : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

    int command(const char *words, const QStringList &more = {}) const
    {
        return runIntake(
            QStringList{QStringLiteral("stapsteen-intake"), QStringLiteral("--data"), m_folder.path()}
            + QString::fromLatin1(words).split(u' ') + more);
    }

    static Answer send(const IntakeProcess &intake, const Envelope &envelope)
    {
        return post(intake.port(), "/v1/envelopes", "application/jose", envelope.jws());
    }

    static Result<Notice> notice(const IntakeProcess &intake, const SigningPublicKey &trusted)
    {
        return Notice::verify(get(intake.port(), "/v1/notice").body, {trusted});
    }

private Q_SLOTS:
    void keysRolledAfterTheBackupLoseNothing()
    {
        const QString database = QStringLiteral("sqlite://") + path("intake.db");
        Fleet fleet(m_folder.path(), database, 1);
        IntakeProcess intake(m_folder.path(), database);
        QVERIFY2(intake.start(), intake.log());
        const Envelope inBackup = fleet.request(0);
        QCOMPARE(send(intake, inBackup).status, 201);
        QCOMPARE(command("backup --out", {path("copy.db")}), 0);
        const QString epoch = notice(intake, fleet.trusted())->epoch;

        // Both keys are rolled, and the kiosk hears of it and goes on with them.
        QVERIFY(intake.stop());
        QCOMPARE(command("keys roll-seal"), 0);
        QCOMPARE(command("keys roll-signing --overlap 0"), 0);
        QVERIFY2(intake.start(), intake.log());
        fleet.hearOfKeys(m_folder.path());
        const auto heard = notice(intake, fleet.trusted());
        QVERIFY(heard);
        const Envelope after = fleet.request(0);
        QVERIFY(after.sealKeyId() != inBackup.sealKeyId());
        QCOMPARE(send(intake, after).status, 201);

        // The disk is lost, but not the folder with the keys.
        intake.kill();
        for (const char *lost : {"intake.db", "intake.db-wal", "intake.db-shm"})
            QFile::remove(path(lost));
        QVERIFY(QFile::copy(path("copy.db"), path("intake.db")));
        QVERIFY2(intake.start(), intake.log());
        const auto told = notice(intake, fleet.trusted());
        QVERIFY(told);
        QVERIFY(told->epoch != epoch); // which makes it send again
        QVERIFY(told->serial >= heard->serial);
        QVERIFY(told->sealKey == heard->sealKey);
        for (const Envelope &kept : {inBackup, after}) {
            const Answer answer = send(intake, kept);
            QVERIFY2(answer.status / 100 == 2, answer.body);
            QVERIFY(fleet.isReceipt(answer.body, kept));
        }
        QCOMPARE(fleet.storedCount(), 2);
        QCOMPARE(get(intake.port(), "/readyz").status, 200);
        QVERIFY(intake.stop());
    }
};

QTEST_GUILESS_MAIN(TestIntakeRestore)
#include "tst_intake_restore.moc"
