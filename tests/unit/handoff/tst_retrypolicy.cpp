// SPDX-License-Identifier: EUPL-1.2
#include "handoff/RetryPolicy.h"

#include <QTest>

#include <limits>

using namespace stapsteen;
using namespace std::chrono_literals;

class tst_RetryPolicy : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void grows_data();
    void grows();
    void staysWithinBounds();
    void isSpreadByChance();
    void heedsTheServer();
    void givesUpOnlyWhenRefused();
};

void tst_RetryPolicy::grows_data()
{
    QTest::addColumn<Setback>("setback");
    QTest::addColumn<QList<int>>("seconds"); // at random = 1, attempt by attempt
    QTest::newRow("network") << Setback::Network << QList<int>{10, 20, 40, 80, 160, 320, 640, 900, 900};
    QTest::newRow("server") << Setback::Server << QList<int>{20, 40, 80, 160, 320, 640, 900, 900};
    QTest::newRow("untrusted") << Setback::Untrusted << QList<int>{20, 40, 80, 160, 320, 640, 900, 900};
    QTest::newRow("stranger") << Setback::Stranger << QList<int>{60, 120, 240, 480, 900, 900};
}

void tst_RetryPolicy::grows()
{
    QFETCH(Setback, setback);
    QFETCH(QList<int>, seconds);
    for (int attempt = 1; attempt <= seconds.size(); ++attempt) {
        const std::chrono::milliseconds full = std::chrono::seconds(seconds.at(attempt - 1));
        QVERIFY(retryDelay(attempt, setback, 1.0) == full);
        QVERIFY(retryDelay(attempt, setback, 0.0) == full / 2);
    }
}

void tst_RetryPolicy::staysWithinBounds()
{
    for (const auto setback :
         {Setback::Network, Setback::Server, Setback::RateLimited, Setback::Untrusted, Setback::Stranger}) {
        for (const int attempts : {0, 1, 2, 10, 31, 32, 64, 1000, std::numeric_limits<int>::max()}) {
            for (const auto retryAfter : {0s, 1s, 60s, std::chrono::seconds(1'000'000'000)}) {
                const auto delay = retryDelay(attempts, setback, 0.3, retryAfter);
                QVERIFY(delay >= ShortestDelay && delay <= LongestDelay);
            }
        }
    }
}

void tst_RetryPolicy::isSpreadByChance()
{
    QVERIFY(retryDelay(3, Setback::Network, 0.1) < retryDelay(3, Setback::Network, 0.9));
}

void tst_RetryPolicy::heedsTheServer()
{
    QVERIFY(retryDelay(1, Setback::RateLimited, 0.0, 300s) == 300s);
    QVERIFY(retryDelay(8, Setback::RateLimited, 0.0, 1s) == 450s); // asks for less than we would wait anyway
    QVERIFY(retryDelay(1, Setback::Network, 0.0, 300s) == 5s); // nobody trustworthy asked
}

void tst_RetryPolicy::givesUpOnlyWhenRefused()
{
    QVERIFY(!retryDelay(1, Setback::Refused, 0.5));
    QVERIFY(retryDelay(1'000'000, Setback::Network, 0.5).has_value());
}

QTEST_GUILESS_MAIN(tst_RetryPolicy)
#include "tst_retrypolicy.moc"
