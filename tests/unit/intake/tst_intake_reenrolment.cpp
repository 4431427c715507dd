// SPDX-License-Identifier: EUPL-1.2
#include "IntakeTesting.h"

#include "intake/HandOverImport.h"
#include "kiosk/HandoffDesk.h"

#include "wire/DurableFile.h"
#include "wire/Enrolment.h"

#include <QSignalSpy>
#include <QTest>

using namespace stapsteen;
using namespace stapsteen::testing;
using namespace Qt::StringLiterals;

/// A kiosk that the municipality revoked and then enrolled again, with a real intake: all that it ever called
/// saved is there exactly once.
class TestIntakeReenrolment : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void whatWaitedArrivesOnce();
    void aStickFromAfterwardsArrivesOnce();
    void aWithdrawalThatWaitedStillTakesBack();

private:
    QString enrolmentFile() const;
    void enrol();
    void revoke() const;
    QString save();
    handoverimport::Imported import(const QString &file) const;
    bool isStoredOnce(const QStringList &ids) const;

    std::unique_ptr<RunningIntake> m_intake;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<HandoffDesk> m_desk;
};

void TestIntakeReenrolment::init()
{
    m_intake = std::make_unique<RunningIntake>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_desk = std::make_unique<HandoffDesk>(m_folder->path());
    m_desk->start();
    enrol();
}

void TestIntakeReenrolment::cleanup()
{
    m_desk.reset();
}

QString TestIntakeReenrolment::enrolmentFile() const
{
    const Identity &identity = m_intake->intake().identity();
    const QString token = *inbox::issueToken(m_intake->store(), u"Yasmin"_s, QDateTime::currentDateTimeUtc());
    const Enrolment enrolment{u"Den Haag"_s,
                              u"Yasmin"_s,
                              QUrl(u"http://127.0.0.1:%1"_s.arg(m_intake->port())),
                              identity.seal.publicKey(),
                              identity.signing.publicKey(),
                              token,
                              {u"Werkplein"_s, {}, {}, {}},
                              identity.withdrawalSalt,
                              {}};
    const QString file = m_folder->filePath(u"enrolment.json"_s);
    if (!writeDurably(file, enrolment.toJson(), OwnerOnly))
        qFatal("No room");
    return file;
}

void TestIntakeReenrolment::enrol()
{
    QSignalSpy enrolled(m_desk.get(), &HandoffDesk::enrolled);
    m_desk->enrolAgain(enrolmentFile());
    QTRY_COMPARE(enrolled.size(), 1);
}

void TestIntakeReenrolment::revoke() const
{
    QVERIFY(m_intake->store().revokeKiosk(m_desk->identity()->kioskId, QDateTime::currentDateTimeUtc()));
}

/// Saves a request; the id of its envelope.
QString TestIntakeReenrolment::save()
{
    if (!m_desk->submit(someRequest()))
        qFatal("It was not saved");
    return m_desk->unsettled(100)->constLast().id;
}

handoverimport::Imported TestIntakeReenrolment::import(const QString &file) const
{
    const auto imported =
        handoverimport::run(m_intake->store(), u"sqlite://"_s + m_intake->folder() + u"/intake.db"_s,
                            m_intake->intake().identity(), file, QDateTime::currentDateTimeUtc());
    if (!imported)
        qFatal("%s", qPrintable(imported.error().sentence));
    return *imported;
}

bool TestIntakeReenrolment::isStoredOnce(const QStringList &ids) const
{
    for (const QString &id : ids) {
        if (!m_intake->store().request(id))
            return false;
    }
    return m_intake->storedCount() == ids.size();
}

void TestIntakeReenrolment::whatWaitedArrivesOnce()
{
    QStringList ids{save()};
    QTRY_COMPARE(m_desk->state().settled, 1);
    const QString before = m_desk->identity()->kioskId;
    revoke();
    ids += save();
    ids += save();
    QTRY_VERIFY(!m_desk->state().problems.isEmpty());
    QCOMPARE(m_desk->state().problems.constFirst().code, u"kiosk-revoked"_s);

    // On a stick it fares no better: who has the stolen key could have written that as well.
    const auto stick = m_desk->handOver(m_folder->path());
    QVERIFY(stick);
    const auto refused = import(stick->file);
    QCOMPARE(refused.taken, 0);
    QCOMPARE(refused.refused.size(), 2);
    QCOMPARE(refused.refused.constFirst().second.code, u"kiosk-revoked"_s);
    QCOMPARE(m_desk->state().waiting, 2);
    QVERIFY(isStoredOnce(ids.first(1)));

    enrol();
    QVERIFY(m_desk->identity()->kioskId != before);
    QTRY_COMPARE(m_desk->state().settled, 3);
    QCOMPARE(m_desk->state().waiting, 0);
    QCOMPARE(m_desk->state().quarantined, 0);
    QVERIFY(isStoredOnce(ids));

    // The stick from before turns up again. Its receipts are for bytes the kiosk no longer has.
    const auto known = import(stick->file);
    QCOMPARE(known.known, 2);
    QCOMPARE(known.taken, 0);
    QVERIFY(m_desk->takeReceipts(known.receiptsFile));
    QVERIFY(isStoredOnce(ids));
    QCOMPARE(m_desk->state().settled, 3);
}

void TestIntakeReenrolment::aStickFromAfterwardsArrivesOnce()
{
    revoke();
    const QStringList ids{save(), save()};
    QTRY_VERIFY(!m_desk->state().problems.isEmpty());
    // By stick before the courier gets to it.
    int settled = 0;
    connect(m_desk.get(), &HandoffDesk::enrolled, this, [&] {
        const auto stick = m_desk->handOver(m_folder->path());
        QVERIFY(stick);
        const auto imported = import(stick->file);
        QCOMPARE(imported.taken, 2);
        const auto returned = m_desk->takeReceipts(imported.receiptsFile);
        QVERIFY(returned);
        settled = returned->settled;
    });
    enrol();
    QCOMPARE(settled, 2);
    QVERIFY(isStoredOnce(ids));
    save();
    QTRY_COMPARE(m_desk->state().settled, 3);
    QCOMPARE(m_intake->storedCount(), 3);
}

void TestIntakeReenrolment::aWithdrawalThatWaitedStillTakesBack()
{
    const auto saved = m_desk->submit(someRequest());
    QVERIFY(saved);
    QTRY_COMPARE(m_desk->state().settled, 1);
    revoke();
    QVERIFY(m_desk->takeBack(saved->code));
    QTRY_VERIFY(!m_desk->state().problems.isEmpty());
    QCOMPARE(m_intake->store().figures()->newRequests, 1);
    enrol();
    QTRY_COMPARE(m_desk->state().waiting, 0);
    QCOMPARE(m_intake->store().figures()->newRequests, 0);
}

QTEST_GUILESS_MAIN(TestIntakeReenrolment)
#include "tst_intake_reenrolment.moc"
