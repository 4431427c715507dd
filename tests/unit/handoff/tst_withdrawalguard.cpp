// SPDX-License-Identifier: EUPL-1.2
#include "handoff/WithdrawalGuard.h"

#include "wire/DurableFile.h"

#include <QTemporaryDir>
#include <QTest>

using namespace stapsteen;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_WithdrawalGuard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void letsFiveTriesPass();
    void pausesLongerEachTime();
    void remembersAcrossRestarts();
    void forgivesAHit();
    void forgetsAfterADay();
    void survivesWrongClocks();
    void aBrokenFileHelpsNobody();
    void cannotBeCountedCannotBeTried();

private:
    bool isTried(WithdrawalGuard &guard) { return guard.begin(m_now).has_value(); }

    QDateTime m_now;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

void tst_WithdrawalGuard::init()
{
    m_now = QDateTime::fromString(u"2026-11-23T14:30:00Z"_s, Qt::ISODate);
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(u"withdrawals.json"_s);
}

void tst_WithdrawalGuard::letsFiveTriesPass()
{
    WithdrawalGuard guard(m_file);
    for (int i = 0; i < 5; ++i) {
        QCOMPARE(guard.pause(m_now), 0s);
        QVERIFY(isTried(guard));
    }
    QCOMPARE(guard.pause(m_now), 15min);
    QCOMPARE(guard.begin(m_now).error().code, u"withdrawal-paused"_s);
    QCOMPARE(guard.pause(m_now), 15min); // and asking costs nothing
}

void tst_WithdrawalGuard::pausesLongerEachTime()
{
    WithdrawalGuard guard(m_file);
    for (int i = 0; i < 5; ++i)
        QVERIFY(isTried(guard));
    for (const std::chrono::seconds pause :
         {std::chrono::seconds(15min), std::chrono::seconds(30min), std::chrono::seconds(1h),
          std::chrono::seconds(2h), std::chrono::seconds(4h), std::chrono::seconds(8h),
          std::chrono::seconds(16h), std::chrono::seconds(24h), std::chrono::seconds(24h)}) {
        QCOMPARE(guard.pause(m_now), pause);
        m_now = m_now.addSecs(pause.count() - 1);
        QVERIFY(!isTried(guard));
        m_now = m_now.addSecs(1);
        QVERIFY(isTried(guard));
    }
}

void tst_WithdrawalGuard::remembersAcrossRestarts()
{
    for (int i = 0; i < 5; ++i) {
        WithdrawalGuard guard(m_file);
        QVERIFY(isTried(guard));
    }
    QCOMPARE(WithdrawalGuard(m_file).pause(m_now.addSecs(60)), 14min);
}

void tst_WithdrawalGuard::forgivesAHit()
{
    WithdrawalGuard guard(m_file);
    for (int i = 0; i < 20; ++i) {
        QVERIFY(isTried(guard));
        guard.forgive();
    }
    QCOMPARE(WithdrawalGuard(m_file).pause(m_now), 0s);
}

void tst_WithdrawalGuard::forgetsAfterADay()
{
    WithdrawalGuard guard(m_file);
    for (int i = 0; i < 5; ++i)
        QVERIFY(isTried(guard));
    m_now = m_now.addDays(1).addSecs(1);
    for (int i = 0; i < 5; ++i)
        QVERIFY(isTried(guard));
    QCOMPARE(guard.pause(m_now), 15min);
}

void tst_WithdrawalGuard::survivesWrongClocks()
{
    WithdrawalGuard guard(m_file);
    for (int i = 0; i < 5; ++i)
        QVERIFY(isTried(guard));
    QCOMPARE(guard.pause(m_now.addSecs(-3600)), 15min); // set back a little: never longer than the pause
    QCOMPARE(guard.pause(m_now.addYears(-20)), 0s); // it had run ahead by years
}

void tst_WithdrawalGuard::aBrokenFileHelpsNobody()
{
    QVERIFY(writeDurably(m_file, "{", OwnerOnly));
    WithdrawalGuard guard(m_file);
    QVERIFY(guard.pause(QDateTime::currentDateTimeUtc()) > 14min);
}

void tst_WithdrawalGuard::cannotBeCountedCannotBeTried()
{
    WithdrawalGuard guard(m_folder->filePath(u"no/such/folder/file"_s));
    QCOMPARE(guard.begin(m_now).error().code, u"file-write"_s);
}

QTEST_GUILESS_MAIN(tst_WithdrawalGuard)
#include "tst_withdrawalguard.moc"
