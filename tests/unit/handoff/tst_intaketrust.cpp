// SPDX-License-Identifier: EUPL-1.2
#include "handoff/IntakeTrust.h"

#include "wire/DurableFile.h"
#include "wire/Receipt.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace stapsteen;
using namespace Qt::StringLiterals;

/// Rolling the intake's keys, from the kiosk's side.
class tst_IntakeTrust : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void beginsWithTheEnrolment();
    void rollsTheSealKey();
    void rollsTheSigningKeyWithOverlap();
    void believesNoStranger();
    void neverGoesBack();
    void isKept();
    void remembersWhenItHeard();
    void newKeysCountOnlyOnceTheyAreKept();
    void aNewEnrolmentStartsAfresh();
    void aBrokenFileIsToldAndTheEnrolmentCounts();

private:
    Enrolment enrolment() const
    {
        return {u"Den Haag"_s,
                u"De Brug"_s,
                QUrl(u"http://127.0.0.1:1"_s),
                m_sealKey.publicKey(),
                m_old.publicKey(),
                {},
                {u"Plein"_s, {}, {}, {}},
                QByteArray(16, 's'),
                {}};
    }
    IntakeTrust trust() const { return IntakeTrust(m_folder->path(), enrolment()); }
    Notice notice(int serial, const SealPublicKey &sealKey, const QList<SigningPublicKey> &keys) const
    {
        return {serial, QDateTime::currentDateTimeUtc(), u"epoch-1"_s, {}, sealKey, keys};
    }
    bool believesReceiptOf(const IntakeTrust &trust, const SigningKeyPair &key) const
    {
        const Receipt receipt = Receipt::of(u"id"_s, "jws", u"epoch-1"_s, QDateTime::currentDateTimeUtc(),
                                            Receipt::Outcome::Stored);
        return Receipt::verify(receipt.sign(key), u"id"_s, "jws", trust.intakeKeys()).has_value();
    }

    SealKeyPair m_sealKey = SealKeyPair::generate(), m_nextSealKey = SealKeyPair::generate();
    SigningKeyPair m_old = SigningKeyPair::generate(), m_new = SigningKeyPair::generate();
    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_IntakeTrust::beginsWithTheEnrolment()
{
    const IntakeTrust trust = this->trust();
    QVERIFY(trust.sealKey() == m_sealKey.publicKey());
    QCOMPARE(trust.intakeKeys(), QList{m_old.publicKey()});
    QVERIFY(!trust.problem());
    QVERIFY(believesReceiptOf(trust, m_old));
    QVERIFY(!believesReceiptOf(trust, m_new));
}

void tst_IntakeTrust::rollsTheSealKey()
{
    IntakeTrust trust = this->trust();
    QVERIFY(trust.hear(notice(1, m_nextSealKey.publicKey(), {m_old.publicKey()}).sign(m_old)));
    QVERIFY(trust.sealKey() == m_nextSealKey.publicKey());
}

void tst_IntakeTrust::rollsTheSigningKeyWithOverlap()
{
    IntakeTrust trust = this->trust();
    // The old key announces the new one …
    QVERIFY(trust.hear(notice(1, m_sealKey.publicKey(), {m_old.publicKey(), m_new.publicKey()}).sign(m_old)));
    QVERIFY(believesReceiptOf(trust, m_old));
    QVERIFY(believesReceiptOf(trust, m_new));
    // … and when the overlap is over the new one signs the old one away.
    QVERIFY(trust.hear(notice(2, m_sealKey.publicKey(), {m_new.publicKey()}).sign(m_new)));
    QVERIFY(!believesReceiptOf(trust, m_old));
    QVERIFY(believesReceiptOf(trust, m_new));
    QCOMPARE(trust.hear(notice(3, m_sealKey.publicKey(), {m_old.publicKey()}).sign(m_old)).error().code,
             u"jws-signature"_s);
}

void tst_IntakeTrust::believesNoStranger()
{
    IntakeTrust trust = this->trust();
    QCOMPARE(trust.hear(notice(9, m_nextSealKey.publicKey(), {m_new.publicKey()}).sign(m_new)).error().code,
             u"jws-signature"_s);
    QCOMPARE(trust.hear("<html>").error().code, u"jws-malformed"_s);
    QVERIFY(trust.sealKey() == m_sealKey.publicKey());
}

void tst_IntakeTrust::neverGoesBack()
{
    IntakeTrust trust = this->trust();
    const QByteArray early = notice(4, m_sealKey.publicKey(), {m_old.publicKey()}).sign(m_old);
    QVERIFY(trust.hear(early));
    QVERIFY(trust.hear(early)); // the same again is no step back
    QVERIFY(trust.hear(notice(5, m_nextSealKey.publicKey(), {m_old.publicKey()}).sign(m_old)));
    QCOMPARE(trust.hear(early).error().code, u"notice-stale"_s);
    QVERIFY(trust.sealKey() == m_nextSealKey.publicKey());
    IntakeTrust after = this->trust();
    QCOMPARE(after.hear(early).error().code, u"notice-stale"_s);
}

void tst_IntakeTrust::isKept()
{
    {
        IntakeTrust trust = this->trust();
        QVERIFY(trust.hear(notice(1, m_nextSealKey.publicKey(), {m_new.publicKey()}).sign(m_old)));
    }
    const IntakeTrust trust = this->trust();
    QVERIFY(trust.sealKey() == m_nextSealKey.publicKey());
    QCOMPARE(trust.intakeKeys(), QList{m_new.publicKey()});
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QCOMPARE(QFile::permissions(m_folder->filePath(u"trust.json"_s)) & others, QFile::Permissions());
}

void tst_IntakeTrust::remembersWhenItHeard()
{
    const auto at = [this](const QString &issued) {
        Notice heard = notice(1, m_sealKey.publicKey(), {m_old.publicKey()});
        heard.issued = QDateTime::fromString(issued, Qt::ISODate);
        return heard;
    };
    {
        IntakeTrust trust = this->trust();
        QVERIFY(!trust.lastHeard());
        QVERIFY(!trust.hear(at(u"2026-11-23T09:00:00Z"_s).sign(m_new))); // a stranger
        QVERIFY(!trust.lastHeard());
        QVERIFY(trust.hear(at(u"2026-11-23T10:00:00Z"_s).sign(m_old)));
        QVERIFY(trust.hear(at(u"2026-11-23T11:00:00Z"_s).sign(m_old))); // nothing new but the hour
    }
    IntakeTrust after = trust();
    QCOMPARE(*after.lastHeard(), at(u"2026-11-23T11:00:00Z"_s).issued);
    // A disk that cannot keep it stops nothing.
    QVERIFY(QFile::remove(m_folder->filePath(u"trust.json"_s)));
    QVERIFY(QDir().mkpath(m_folder->filePath(u"trust.json"_s)));
    QVERIFY(after.hear(at(u"2026-11-23T12:00:00Z"_s).sign(m_old)));
    QCOMPARE(*after.lastHeard(), at(u"2026-11-23T12:00:00Z"_s).issued);
}

void tst_IntakeTrust::newKeysCountOnlyOnceTheyAreKept()
{
    IntakeTrust trust = this->trust();
    QVERIFY(QDir().mkpath(m_folder->filePath(u"trust.json"_s))); // in the way
    const auto heard = trust.hear(notice(1, m_nextSealKey.publicKey(), {m_new.publicKey()}).sign(m_old));
    QCOMPARE(heard.error().code, u"file-write"_s);
    QVERIFY(trust.sealKey() == m_sealKey.publicKey());
    QVERIFY(believesReceiptOf(trust, m_old));
}

void tst_IntakeTrust::aNewEnrolmentStartsAfresh()
{
    IntakeTrust trust = this->trust();
    QVERIFY(trust.hear(notice(7, m_sealKey.publicKey(), {m_old.publicKey()}).sign(m_old)));
    Enrolment another = enrolment();
    another.intakeKey = m_new.publicKey();
    IntakeTrust fresh(m_folder->path(), another);
    QCOMPARE(fresh.intakeKeys(), QList{m_new.publicKey()});
    QVERIFY(fresh.hear(notice(1, m_sealKey.publicKey(), {m_new.publicKey()}).sign(m_new)));
}

void tst_IntakeTrust::aBrokenFileIsToldAndTheEnrolmentCounts()
{
    QVERIFY(writeDurably(m_folder->filePath(u"trust.json"_s), "{", OwnerOnly));
    IntakeTrust trust = this->trust();
    QCOMPARE(trust.problem()->code, u"json-malformed"_s);
    QVERIFY(trust.sealKey() == m_sealKey.publicKey());
    QVERIFY(trust.hear(notice(1, m_nextSealKey.publicKey(), {m_old.publicKey()}).sign(m_old)));
    QVERIFY(!trust.problem());
    QVERIFY(this->trust().sealKey() == m_nextSealKey.publicKey());
}

QTEST_GUILESS_MAIN(tst_IntakeTrust)
#include "tst_intaketrust.moc"
