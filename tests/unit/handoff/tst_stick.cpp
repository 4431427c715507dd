// SPDX-License-Identifier: EUPL-1.2
#include "SomeKiosk.h"

#include "handoff/Stick.h"

#include "wire/DurableFile.h"
#include "wire/HandOver.h"
#include "wire/WithdrawalCode.h"

#include <QTemporaryDir>
#include <QTest>

using namespace stapsteen;
using namespace Qt::StringLiterals;

/// From the kiosk to the intake and back with a USB stick.
class tst_Stick : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_outbox.reset(); }
    void carriesWhatIsNotSettled();
    void mayBeDoneAgain();
    void signsAnewWhatAnotherKioskSigned();
    void bringsReceiptsBack();
    void believesNoForgery();
    void tellsOfARestoredIntake();
    void saysWhenThereIsNothing();
    void saysWhenTheStickIsFullOrGone();
    void refusesOtherFiles();

private:
    Envelope added()
    {
        const auto made =
            Envelope::contactRequest(u"kiosk-7"_s, "s", QString(16, u'a'), QByteArray(32, 't'), m_key, m_now);
        if (!made || !m_outbox->add(*made))
            qFatal("The outbox takes nothing");
        return *made;
    }
    Result<stick::HandedOver> handOver()
    {
        return stick::handOver(*m_outbox, m_kiosk, m_folder->path(), m_now);
    }
    QByteArray receipt(const Envelope &envelope, const SigningKeyPair &key,
                       const QString &epoch = u"epoch-1"_s) const
    {
        return Receipt::of(envelope.id(), envelope.jws(), epoch, m_now, Receipt::Outcome::Stored).sign(key);
    }
    Result<stick::Returned> take(const QList<QByteArray> &receipts)
    {
        const QString file = m_folder->filePath(u"x.receipts"_s);
        if (!writeDurably(file, handover::text(handover::Kind::Receipts, receipts), OwnerOnly))
            qFatal("No room");
        return stick::takeReceipts(*m_outbox, file, {m_intakeKey.publicKey()}, m_now);
    }

    KioskIdentity m_kiosk = someKiosk();
    const SigningKeyPair &m_key = m_kiosk.key;
    SigningKeyPair m_intakeKey = SigningKeyPair::generate();
    QDateTime m_now = QDateTime::fromString(u"2026-11-23T14:30:00Z"_s, Qt::ISODate);
    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<Outbox> m_outbox;
};

void tst_Stick::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_outbox.emplace(*Outbox::open(m_folder->filePath(u"outbox.sqlite"_s)));
}

void tst_Stick::carriesWhatIsNotSettled()
{
    const Envelope waiting = added(), aside = added(), settled = added();
    QVERIFY(m_outbox->quarantine(aside.id(), u"x"_s, u"x"_s));
    QVERIFY(m_outbox->settle(
        settled.id(), Receipt::of(settled.id(), settled.jws(), u"epoch-1"_s, m_now, Receipt::Outcome::Stored),
        m_now));
    const auto handed = handOver();
    QVERIFY(handed);
    QCOMPARE(handed->file, m_folder->filePath(u"stapsteen-kiosk-7-2026-11-23.handover"_s));
    QCOMPARE(handed->envelopes, 2);
    const auto lines = handover::lines(handover::Kind::Envelopes, *readWhole(handed->file, 1'000'000));
    QCOMPARE(*lines, (QList<QByteArray>{waiting.jws(), aside.jws()}));
}

void tst_Stick::mayBeDoneAgain()
{
    added();
    const auto first = handOver();
    const QByteArray bytes = *readWhole(first->file, 1'000'000);
    const auto second = handOver();
    QVERIFY(second);
    QCOMPARE(second->file, first->file);
    QCOMPARE(*readWhole(second->file, 1'000'000), bytes);
}

void tst_Stick::signsAnewWhatAnotherKioskSigned()
{
    const Envelope waiting = added(), aside = added();
    QVERIFY(m_outbox->quarantine(aside.id(), u"x"_s, u"x"_s));
    const KioskIdentity anew = someKiosk(u"kiosk-8"_s);
    const auto handed = stick::handOver(*m_outbox, anew, m_folder->path(), m_now);
    QVERIFY(handed);
    QCOMPARE(handed->file, m_folder->filePath(u"stapsteen-kiosk-8-2026-11-23.handover"_s));
    const auto lines = handover::lines(handover::Kind::Envelopes, *readWhole(handed->file, 1'000'000));
    QCOMPARE(lines->size(), 2);
    QList<QByteArray> receipts;
    for (const Envelope &before : {waiting, aside}) {
        const auto envelope = Envelope::parse(lines->at(receipts.size()), [&](const QString &id) {
            return id == u"kiosk-8" ? Result<SigningPublicKey>(anew.key.publicKey())
                                    : failure("kiosk-revoked", id);
        });
        QVERIFY2(envelope, envelope ? "" : qPrintable(envelope.error().code));
        QCOMPARE(envelope->id(), before.id());
        QCOMPARE(envelope->contentDigest(), before.contentDigest());
        receipts.append(receipt(*envelope, m_intakeKey));
    }
    QCOMPARE(take({receipt(waiting, m_intakeKey)})->refused, 1); // for bytes that are no longer here
    QCOMPARE(take(receipts)->settled, 2);
}

void tst_Stick::bringsReceiptsBack()
{
    const Envelope waiting = added(), aside = added(), other = added();
    QVERIFY(m_outbox->quarantine(aside.id(), u"x"_s, u"x"_s));
    QVERIFY(handOver());
    const QList receipts{receipt(waiting, m_intakeKey), receipt(aside, m_intakeKey)};
    auto returned = take(receipts);
    QVERIFY(returned);
    QCOMPARE(returned->settled, 2);
    QCOMPARE(m_outbox->counts()->settled, 2);
    QCOMPARE((*m_outbox->next(m_now))->id, other.id());
    returned = take(receipts); // once more: nothing changes
    QCOMPARE(returned->settled, 0);
    QCOMPARE(returned->known, 2);
    QCOMPARE(m_outbox->counts()->settled, 2);
}

void tst_Stick::believesNoForgery()
{
    const Envelope hers = added();
    const Receipt otherBytes =
        Receipt::of(hers.id(), hers.jws() + 'x', u"epoch-1"_s, m_now, Receipt::Outcome::Stored);
    const auto returned = take({receipt(hers, SigningKeyPair::generate()), otherBytes.sign(m_intakeKey),
                                "not.a.receipt", receipt(hers, m_intakeKey).chopped(3), hers.jws()});
    QVERIFY(returned);
    QCOMPARE(returned->refused, 5);
    QCOMPARE(returned->settled, 0);
    QCOMPARE(m_outbox->counts()->waiting, 1);
    QCOMPARE(take({"broken", receipt(hers, m_intakeKey)})->settled, 1); // a broken line spoils no other
}

void tst_Stick::tellsOfARestoredIntake()
{
    const Envelope first = added(), second = added();
    QCOMPARE(take({receipt(first, m_intakeKey)})->settled, 1);
    QCOMPARE(take({receipt(second, m_intakeKey, u"epoch-2"_s)})->settled, 1);
    QCOMPARE(m_outbox->counts()->waiting, 1);
    QCOMPARE((*m_outbox->next(m_now))->id, first.id());
}

void tst_Stick::saysWhenThereIsNothing()
{
    QCOMPARE(handOver().error().code, u"nothing-to-hand-over"_s);
}

void tst_Stick::saysWhenTheStickIsFullOrGone()
{
    added();
    const auto handed = stick::handOver(*m_outbox, m_kiosk, m_folder->filePath(u"no/stick"_s), m_now);
    QCOMPARE(handed.error().code, u"file-write"_s);
    QCOMPARE(m_outbox->counts()->waiting, 1);
}

void tst_Stick::refusesOtherFiles()
{
    added();
    const auto handed = handOver();
    const QList trusted{m_intakeKey.publicKey()};
    QCOMPARE(stick::takeReceipts(*m_outbox, handed->file, trusted, m_now).error().code,
             u"handover-other-file"_s);
    QCOMPARE(stick::takeReceipts(*m_outbox, m_folder->filePath(u"none"_s), trusted, m_now).error().code,
             u"file-read"_s);
}

QTEST_GUILESS_MAIN(tst_Stick)
#include "tst_stick.moc"
