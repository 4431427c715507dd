// SPDX-License-Identifier: EUPL-1.2
#include "FaultVfs.h"
#include "SomeKiosk.h"

#include "handoff/Outbox.h"
#include "wire/WithdrawalCode.h"

#include <QTemporaryDir>
#include <QTest>

using namespace stapsteen;
using namespace Qt::StringLiterals;

namespace {

const QDateTime Now = QDateTime::fromString(u"2026-11-23T14:30:00Z"_s, Qt::ISODate);

QByteArray tagOf(char letter)
{
    return withdrawalTag(QByteArray(WithdrawalSecretSize, letter));
}

Secret secret(char letter)
{
    Secret secret(WithdrawalSecretSize);
    std::fill_n(secret.data(), secret.size(), (unsigned char)(letter));
    return secret;
}

} // namespace

Q_DECLARE_METATYPE(faultvfs::Fault)
Q_DECLARE_METATYPE(faultvfs::Lasting)

/// Lets each access of the outbox to its file fail in turn. Whatever fails: what was claimed holds, what was
/// kept is there, byte for byte, and every failure is told by a code we know.
class tst_OutboxFaults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingLostNothingClaimed_data();
    void nothingLostNothingClaimed();

private:
    struct Told {
        bool isKeptA = false, isKeptB = false, isKeptC = false; ///< add() said so
        bool isSettledB = false;
        bool isTakenBackC = false;
        bool isReleasedA = false;
    };
    Envelope made(char letter) const
    {
        return *Envelope::contactRequest(u"kiosk-7"_s, QByteArray(6000, letter), QString(16, u'a'),
                                         tagOf(letter), m_key, Now);
    }
    template<typename T> bool worked(const Result<T> &result)
    {
        static const QStringList known{u"disk-full"_s,           u"disk-read-only"_s, u"database-corrupt"_s,
                                       u"database-busy"_s,       u"database-open"_s,  u"database-error"_s,
                                       u"envelope-not-waiting"_s};
        if (!result && !known.contains(result.error().code))
            m_strange = result.error().code;
        return result.has_value();
    }
    Told live(const QString &file);
    void check(const QString &file, const Told &told);

    KioskIdentity m_kiosk = someKiosk();
    const SigningKeyPair &m_key = m_kiosk.key;
    const Envelope m_a = made('a'), m_b = made('b'), m_c = made('c');
    QString m_strange;
};

void tst_OutboxFaults::nothingLostNothingClaimed_data()
{
    using namespace faultvfs;
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<Lasting>("lasting");
    QTest::newRow("disk error, once") << Fault::IoError << Lasting::Once;
    QTest::newRow("disk error, from then on") << Fault::IoError << Lasting::FromThenOn;
    QTest::newRow("full, once") << Fault::Full << Lasting::Once;
    QTest::newRow("full, from then on") << Fault::Full << Lasting::FromThenOn;
    QTest::newRow("damaged, once") << Fault::Corrupt << Lasting::Once;
    QTest::newRow("damaged, from then on") << Fault::Corrupt << Lasting::FromThenOn;
    // From then on it would be waited for each time, up to five seconds.
    QTest::newRow("busy, once") << Fault::Busy << Lasting::Once;
}

// The life of three envelopes; goes on after each failure as the kiosk would.
tst_OutboxFaults::Told tst_OutboxFaults::live(const QString &file)
{
    Told told;
    auto outbox = Outbox::open(file);
    if (!worked(outbox))
        return told;
    told.isKeptA = worked(outbox->add(m_a));
    told.isKeptB = worked(outbox->add(m_b));
    told.isKeptC = worked(outbox->add(m_c));
    worked(outbox->counts());
    worked(outbox->next(Now));
    if (told.isKeptB && worked(outbox->begin(m_b.id()))) {
        const Receipt receipt = Receipt::of(m_b.id(), m_b.jws(), u"epoch-1"_s, Now, Receipt::Outcome::Stored);
        told.isSettledB = worked(outbox->settle(m_b.id(), receipt, Now));
        worked(outbox->hearEpoch(u"epoch-1"_s));
    }
    if (told.isKeptA) {
        worked(outbox->postpone(m_a.id(), u"network"_s, Now.addSecs(60)));
        if (worked(outbox->quarantine(m_a.id(), u"x"_s, u"x"_s)))
            told.isReleasedA = worked(outbox->release());
    }
    if (told.isKeptC) {
        const auto taken = outbox->takeBack(Envelope::withdrawal(u"kiosk-7"_s, secret('c'), m_key, Now));
        told.isTakenBackC = worked(taken);
    }
    worked(outbox->handOver(1'000'000, m_kiosk));
    worked(outbox->unsettled(10));
    worked(outbox->prune(Now));
    return told;
}

void tst_OutboxFaults::check(const QString &file, const Told &told)
{
    QVERIFY2(m_strange.isEmpty(), qPrintable(m_strange));
    const auto outbox = Outbox::open(file);
    QVERIFY2(outbox, outbox ? "" : qPrintable(outbox.error().sentence));
    const auto here = [&](const Envelope &envelope) {
        const auto jws = outbox->unsettledJws(envelope.id());
        return jws && *jws && **jws == envelope.jws();
    };
    if (told.isKeptA)
        QVERIFY(here(m_a));
    if (told.isSettledB)
        QCOMPARE(outbox->counts()->settled, 1);
    else if (told.isKeptB) // it may have settled without our hearing of it
        QVERIFY(here(m_b) || outbox->counts()->settled == 1);
    if (told.isReleasedA)
        QCOMPARE(outbox->counts()->quarantined, 0);
    if (told.isTakenBackC)
        QVERIFY(!here(m_c));

    const auto database = Database::open(file, Database::Use::Durable);
    auto verdict = database->run(u"PRAGMA integrity_check"_s);
    QVERIFY(verdict && verdict->next());
    QCOMPARE(verdict->value(0).toString(), u"ok"_s);
}

void tst_OutboxFaults::nothingLostNothingClaimed()
{
    QFETCH(faultvfs::Fault, fault);
    QFETCH(faultvfs::Lasting, lasting);
    int n = 0;
    for (bool hasFailed = true; hasFailed;) {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"outbox.sqlite"_s);
        m_strange.clear();
        faultvfs::failAt(fault, ++n, lasting);
        const Told told = live(file);
        hasFailed = faultvfs::stop();
        check(file, told);
        if (QTest::currentTestFailed())
            qFatal("at access %d; kept %d %d %d, settled %d", n, told.isKeptA, told.isKeptB, told.isKeptC,
                   told.isSettledB);
        if (!hasFailed)
            QVERIFY(told.isKeptA && told.isSettledB && told.isTakenBackC && told.isReleasedA);
    }
    qInfo("%d accesses failed in turn", n - 1);
    QVERIFY(n > 20);
}

QTEST_GUILESS_MAIN(tst_OutboxFaults)
#include "tst_outboxfaults.moc"
