// SPDX-License-Identifier: EUPL-1.2
#include "SomeKiosk.h"

#include "handoff/Outbox.h"
#include "handoff/OutboxSchema.h"
#include "wire/DurableFile.h"
#include "wire/WithdrawalCode.h"

#include <QTemporaryDir>
#include <QTest>

using namespace stapsteen;
using namespace Qt::StringLiterals;

/// What becomes of an envelope besides being sent: taken back, released, handed over, resent, forgotten.
class tst_OutboxLife : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_outbox.reset(); }
    void takenBackBeforeItLeftIsGoneForGood();
    void takenBackFromQuarantineWithoutATry();
    void takenBackOnceItMayHaveLeftTravels();
    void takenBackFromAnotherKioskTravels();
    void aWithdrawalOfOneTakesNoOther();
    void aRequestSaidToBeTakenBackGoes();
    void releasedItWaitsAgain();
    void aNewEpochBringsAllBackOnce();
    void whatSettledInTheNewEpochStays();
    void keptUntilItIsInABackup();
    void keptForTwoWeeksByTheIntakesClock();
    void handedOverItMayBeElsewhere();
    void handsOverWhatFits();
    void receiptsSettleWhatWasSetAside();
    void keepsNoSecondOfAReceipt();
    void migratesWhatWasThere();

private:
    Secret secret(char letter) const
    {
        Secret secret(WithdrawalSecretSize);
        std::fill_n(secret.data(), secret.size(), (unsigned char)(letter));
        return secret;
    }
    Envelope added(char letter = 'a')
    {
        const auto made =
            Envelope::contactRequest(u"kiosk-7"_s, "CANARY" + QByteArray(3000, 's'), QString(16, u'a'),
                                     withdrawalTag(secret(letter).view()), m_key, m_now);
        if (!made || !m_outbox->add(*made))
            qFatal("The outbox takes nothing");
        return *made;
    }
    Envelope withdrawal(char letter = 'a') const
    {
        return Envelope::withdrawal(u"kiosk-7"_s, secret(letter), m_key, m_now);
    }
    Receipt receipt(const Envelope &envelope, const QString &epoch = u"epoch-1"_s,
                    Receipt::Outcome outcome = Receipt::Outcome::Stored) const
    {
        return Receipt::of(envelope.id(), envelope.jws(), epoch, m_now, outcome);
    }
    void settle(const Envelope &envelope, const QString &epoch = u"epoch-1"_s)
    {
        QVERIFY(m_outbox->settle(envelope.id(), receipt(envelope, epoch), m_now));
        QVERIFY(m_outbox->hearEpoch(epoch));
    }
    QByteArray onDisk() const
    {
        return *readWhole(m_file, 10'000'000) + *readWhole(m_file + u"-wal"_s, 10'000'000);
    }
    void reopen()
    {
        m_outbox.reset();
        m_outbox.emplace(*Outbox::open(m_file));
    }

    KioskIdentity m_kiosk = someKiosk();
    const SigningKeyPair &m_key = m_kiosk.key;
    QDateTime m_now = QDateTime::fromString(u"2026-11-23T14:30:00Z"_s, Qt::ISODate);
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    std::optional<Outbox> m_outbox;
};

void tst_OutboxLife::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(u"outbox.sqlite"_s);
    m_outbox.emplace(*Outbox::open(m_file));
}

void tst_OutboxLife::takenBackBeforeItLeftIsGoneForGood()
{
    const Envelope hers = added();
    const QByteArray trace = hers.jws().mid(500, 60);
    QVERIFY(onDisk().contains(trace));
    QCOMPARE(*m_outbox->takeBack(withdrawal()), Outbox::TakenBack::Here);
    QCOMPARE(m_outbox->counts()->waiting, 0); // nor does a withdrawal travel
    QVERIFY(!onDisk().contains(trace)); // nor in the journal
}

void tst_OutboxLife::takenBackFromQuarantineWithoutATry()
{
    const Envelope hers = added();
    QVERIFY(m_outbox->quarantine(hers.id(), u"x"_s, u"x"_s));
    QCOMPARE(*m_outbox->takeBack(withdrawal()), Outbox::TakenBack::Here);
    QCOMPARE(m_outbox->counts()->quarantined, 0);
}

void tst_OutboxLife::takenBackOnceItMayHaveLeftTravels()
{
    for (const bool isSettled : {false, true}) {
        const Envelope hers = added();
        QVERIFY(m_outbox->begin(hers.id()));
        QVERIFY((*m_outbox->next(m_now))->isBegun);
        if (isSettled)
            settle(hers);
        const Envelope taking = withdrawal();
        QCOMPARE(*m_outbox->takeBack(taking), Outbox::TakenBack::Sent);
        QCOMPARE((*m_outbox->next(m_now))->jws, taking.jws());
        QCOMPARE(m_outbox->counts()->waiting, 1);
        QCOMPARE(m_outbox->counts()->settled, 0);
        // Asked again, it says what a code says that nobody got: the desk counts both as guesses.
        QCOMPARE(*m_outbox->takeBack(withdrawal()), Outbox::TakenBack::Elsewhere);
        QCOMPARE(m_outbox->counts()->waiting, 1);
        cleanup();
        init();
    }
}

void tst_OutboxLife::takenBackFromAnotherKioskTravels()
{
    added('a');
    QCOMPARE(*m_outbox->takeBack(withdrawal('b')), Outbox::TakenBack::Elsewhere);
    QCOMPARE(m_outbox->counts()->waiting, 2);
}

void tst_OutboxLife::aWithdrawalOfOneTakesNoOther()
{
    added('a');
    const Envelope other = added('b');
    QCOMPARE(*m_outbox->takeBack(withdrawal('a')), Outbox::TakenBack::Here);
    QCOMPARE((*m_outbox->next(m_now))->id, other.id());
}

void tst_OutboxLife::aRequestSaidToBeTakenBackGoes()
{
    const Envelope hers = added();
    QVERIFY(m_outbox->settle(hers.id(), receipt(hers, u"epoch-1"_s, Receipt::Outcome::Withdrawn), m_now));
    QCOMPARE(m_outbox->counts()->waiting + m_outbox->counts()->settled, 0);
    // A withdrawal stays: a restored intake must hear of it again.
    const Envelope taking = withdrawal('b');
    QVERIFY(m_outbox->takeBack(taking));
    QVERIFY(m_outbox->settle(taking.id(), receipt(taking, u"epoch-1"_s, Receipt::Outcome::Withdrawn), m_now));
    QCOMPARE(m_outbox->counts()->settled, 1);
}

void tst_OutboxLife::releasedItWaitsAgain()
{
    const Envelope hers = added();
    QCOMPARE(*m_outbox->release(), 0);
    QVERIFY(m_outbox->postpone(hers.id(), u"network"_s, m_now.addSecs(600)));
    QVERIFY(m_outbox->quarantine(hers.id(), u"seal-key-unknown"_s, u"De gemeente weigert."_s));
    QCOMPARE(*m_outbox->release(), 1);
    const auto next = m_outbox->next(m_now);
    QCOMPARE((*next)->id, hers.id());
    QCOMPARE((*next)->attempts, 0);
    const auto entry = m_outbox->unsettled(1)->at(0);
    QCOMPARE(entry.state, Outbox::State::Waiting);
    QVERIFY(entry.reason.isEmpty());
    QCOMPARE(entry.lastError, u"seal-key-unknown"_s); // why it was aside, until it is tried
}

void tst_OutboxLife::aNewEpochBringsAllBackOnce()
{
    QCOMPARE(*m_outbox->hearEpoch(u"epoch-1"_s), 0);
    const Envelope first = added('a'), second = added('b');
    settle(first);
    settle(second);
    QCOMPARE(*m_outbox->hearEpoch(u"epoch-1"_s), 0);
    QCOMPARE(*m_outbox->hearEpoch(u"epoch-2"_s), 2);
    QCOMPARE(m_outbox->counts()->waiting, 2);
    QCOMPARE((*m_outbox->next(m_now))->jws, first.jws());
    settle(first, u"epoch-2"_s);
    settle(second, u"epoch-2"_s);
    // Two databases that take turns do not make us send for ever.
    for (const QString &epoch : {u"epoch-1"_s, u"epoch-2"_s, u"epoch-1"_s})
        QCOMPARE(*m_outbox->hearEpoch(epoch), 0);
    reopen();
    QCOMPARE(*m_outbox->hearEpoch(u"epoch-2"_s), 0);
    QCOMPARE(m_outbox->counts()->settled, 2);
}

void tst_OutboxLife::whatSettledInTheNewEpochStays()
{
    const Envelope early = added('a');
    settle(early);
    const Envelope late = added('b');
    QVERIFY(m_outbox->settle(late.id(), receipt(late, u"epoch-2"_s), m_now));
    QCOMPARE(*m_outbox->hearEpoch(u"epoch-2"_s), 1);
    QCOMPARE((*m_outbox->next(m_now))->id, early.id());
}

void tst_OutboxLife::keptUntilItIsInABackup()
{
    const Envelope hers = added('a');
    added('b'); // waits, whatever is in a backup
    settle(hers);
    QCOMPARE(*m_outbox->forgetBackedUp(m_now.addSecs(-60)), 0);
    QCOMPARE(*m_outbox->forgetBackedUp(m_now.addSecs(60)), 0); // in the same hour: who knows
    QCOMPARE(*m_outbox->forgetBackedUp(m_now.addSecs(3660)), 1);
    QCOMPARE(m_outbox->counts()->settled, 0);
    QCOMPARE(m_outbox->counts()->waiting, 1);
}

void tst_OutboxLife::keptForTwoWeeksByTheIntakesClock()
{
    const Envelope hers = added();
    QVERIFY(m_outbox->settle(hers.id(), receipt(hers), m_now.addYears(-30))); // our clock was wrong
    QCOMPARE(*m_outbox->prune(m_now.addDays(13)), 0);
    QCOMPARE(*m_outbox->prune(m_now.addYears(-30)), 0);
    QCOMPARE(*m_outbox->prune(m_now.addDays(15)), 1);
}

void tst_OutboxLife::handedOverItMayBeElsewhere()
{
    const Envelope waiting = added('a'), aside = added('b'), settled = added('c');
    QVERIFY(m_outbox->quarantine(aside.id(), u"x"_s, u"x"_s));
    settle(settled);
    QCOMPARE(*m_outbox->handOver(1'000'000, m_kiosk), (QList<QByteArray>{waiting.jws(), aside.jws()}));
    QCOMPARE(m_outbox->counts()->waiting, 1); // both stay until their receipts come
    QCOMPARE(m_outbox->counts()->quarantined, 1);
    QCOMPARE(*m_outbox->takeBack(withdrawal('a')), Outbox::TakenBack::Sent);
    QCOMPARE(*m_outbox->takeBack(withdrawal('b')), Outbox::TakenBack::Sent);
}

void tst_OutboxLife::handsOverWhatFits()
{
    const Envelope first = added('a');
    added('b');
    QCOMPARE(*m_outbox->handOver(first.jws().size(), m_kiosk), QList<QByteArray>{first.jws()});
    QCOMPARE(*m_outbox->takeBack(withdrawal('b')), Outbox::TakenBack::Here);
    QCOMPARE(*m_outbox->takeBack(withdrawal('a')), Outbox::TakenBack::Sent);
}

void tst_OutboxLife::receiptsSettleWhatWasSetAside()
{
    const Envelope hers = added();
    QVERIFY(m_outbox->quarantine(hers.id(), u"x"_s, u"x"_s));
    QCOMPARE(**m_outbox->unsettledJws(hers.id()), hers.jws());
    settle(hers);
    QVERIFY(!m_outbox->unsettledJws(hers.id())->has_value());
    QCOMPARE(m_outbox->counts()->quarantined, 0);
    QCOMPARE(m_outbox->counts()->settled, 1);
}

void tst_OutboxLife::keepsNoSecondOfAReceipt()
{
    const Envelope hers = added();
    settle(hers);
    m_outbox.reset();
    const auto database = Database::open(m_file, Database::Use::Durable);
    auto row = database->run(u"SELECT settled_at, received FROM envelope"_s);
    QVERIFY(row->next());
    QCOMPARE(row->value(0).toLongLong() % 3'600'000, 0);
    QCOMPARE(row->value(1).toLongLong() % 3'600'000, 0);
}

void tst_OutboxLife::migratesWhatWasThere()
{
    m_outbox.reset();
    QVERIFY(QFile::remove(m_file));
    const auto made =
        Envelope::contactRequest(u"kiosk-7"_s, "s", QString(16, u'a'), QByteArray(32, 't'), m_key, m_now);
    {
        const auto database = Database::open(m_file, Database::Use::Durable);
        QVERIFY(database->migrate(outboxSchema().first(1)));
        QVERIFY(database->run(u"INSERT INTO envelope (id, created, jws, attempts) VALUES (?, 0, ?, 3)"_s,
                              {made->id(), made->jws()}));
        QVERIFY(database->run(u"INSERT INTO envelope (id, created, jws, state, settled_at, receipt)"
                              " VALUES ('b', 0, 'jws', 'settled', 7200000, 'receipt')"_s));
    }
    m_outbox.emplace(*Outbox::open(m_file));
    const auto next = m_outbox->next(m_now);
    QCOMPARE((*next)->jws, made->jws());
    QCOMPARE((*next)->attempts, 3);
    QCOMPARE(m_outbox->counts()->settled, 1);
    QCOMPARE(*m_outbox->hearEpoch(u"epoch-1"_s), 1); // nobody knows where it settled
}

QTEST_GUILESS_MAIN(tst_OutboxLife)
#include "tst_outboxlife.moc"
