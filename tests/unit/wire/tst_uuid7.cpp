// SPDX-License-Identifier: EUPL-1.2
#include "wire/Uuid7.h"

#include <QSet>
#include <QTest>
#include <QThread>
#include <QUuid>

#include <memory>
#include <vector>

using namespace stapsteen;
using namespace Qt::StringLiterals;

class tst_Uuid7 : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hasTheForm();
    void growsThroughEverything();
    void isUniqueAcrossThreads();
    void knowsItsOwn_data();
    void knowsItsOwn();
};

void tst_Uuid7::hasTheForm()
{
    const qint64 milliseconds = 4'102'444'800'000; // 2100, later than any other time used here
    const QString id = uuid7(QDateTime::fromMSecsSinceEpoch(milliseconds));
    QVERIFY2(isUuid7(id), qPrintable(id));
    QCOMPARE(QUuid(id).variant(), QUuid::DCE);
    QCOMPARE(QString(id).remove(u'-').left(12).toLongLong(nullptr, 16), milliseconds);
}

void tst_Uuid7::growsThroughEverything()
{
    QString last;
    const QDateTime now = QDateTime::currentDateTime();
    // Far more than a counter of 12 bits can tell apart, and a clock that jumps both ways.
    for (int i = 0; i < 20000; ++i) {
        const QString id = uuid7(now.addSecs(i % 5000 == 0 ? -86400 : 0));
        QVERIFY(id > last);
        last = id;
    }
}

void tst_Uuid7::isUniqueAcrossThreads()
{
    const QDateTime now = QDateTime::currentDateTime();
    std::vector<QStringList> ids(4);
    std::vector<std::unique_ptr<QThread>> threads;
    for (QStringList &mine : ids) {
        threads.emplace_back(QThread::create([&mine, now] {
            for (int i = 0; i < 5000; ++i)
                mine.append(uuid7(now));
        }));
        threads.back()->start();
    }
    QSet<QString> all;
    for (size_t i = 0; i < threads.size(); ++i) {
        QVERIFY(threads[i]->wait());
        all.unite(QSet<QString>(ids[i].begin(), ids[i].end()));
        QVERIFY(std::is_sorted(ids[i].begin(), ids[i].end()));
    }
    QCOMPARE(all.size(), 20000);
}

void tst_Uuid7::knowsItsOwn_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("valid");
    QTest::newRow("RFC 9562 appendix A.6") << u"017f22e2-79b0-7cc3-98c4-dc0c0c07398f"_s << true;
    QTest::newRow("upper case") << u"017F22E2-79B0-7CC3-98C4-DC0C0C07398F"_s << false;
    QTest::newRow("version 4") << u"017f22e2-79b0-4cc3-98c4-dc0c0c07398f"_s << false;
    QTest::newRow("other variant") << u"017f22e2-79b0-7cc3-c8c4-dc0c0c07398f"_s << false;
    QTest::newRow("line break") << u"017f22e2-79b0-7cc3-98c4-dc0c0c07398f\n"_s << false;
    QTest::newRow("braces") << u"{017f22e2-79b0-7cc3-98c4-dc0c0c07398f}"_s << false;
    QTest::newRow("empty") << QString() << false;
}

void tst_Uuid7::knowsItsOwn()
{
    QFETCH(QString, text);
    QFETCH(bool, valid);
    QCOMPARE(isUuid7(text), valid);
}

QTEST_GUILESS_MAIN(tst_Uuid7)
#include "tst_uuid7.moc"
