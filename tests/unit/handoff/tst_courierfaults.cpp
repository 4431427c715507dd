// SPDX-License-Identifier: EUPL-1.2
#include "CourierFixture.h"
#include "FaultVfs.h"

#include <limits>

using namespace stapsteen;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(faultvfs::Fault)

/// A courier at work while each access to the outbox's file fails in turn: everything arrives in the end,
/// nothing counts as delivered before it is noted, and the very same bytes are repeated.
class tst_CourierFaults : public CourierFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void deliversInTheEnd_data();
    void deliversInTheEnd();

private:
    // Somebody else wrote to the file: what the outbox had read of it, it must read again.
    void touch() const
    {
        const auto database = Database::open(m_folder->filePath(u"outbox.sqlite"_s), Database::Use::Durable);
        QVERIFY(database->run(u"UPDATE envelope SET next_at = 1"_s));
    }

    // As somebody sees it who opens the file anew.
    bool isSettled(const QString &id) const
    {
        const auto database = Database::open(m_folder->filePath(u"outbox.sqlite"_s), Database::Use::Durable);
        auto row = database->run(u"SELECT 1 FROM envelope WHERE id = ? AND state = 'settled'"_s, {id});
        return row && row->next();
    }
};

void tst_CourierFaults::initTestCase()
{
    // It must stand there before the first outbox opens.
    faultvfs::failAt(faultvfs::Fault::Full, std::numeric_limits<int>::max());
    faultvfs::stop();
}

void tst_CourierFaults::deliversInTheEnd_data()
{
    QTest::addColumn<faultvfs::Fault>("fault");
    QTest::newRow("full") << faultvfs::Fault::Full;
    QTest::newRow("busy") << faultvfs::Fault::Busy;
    QTest::newRow("disk error") << faultvfs::Fault::IoError;
    QTest::newRow("damaged") << faultvfs::Fault::Corrupt;
}

void tst_CourierFaults::deliversInTheEnd()
{
    QFETCH(faultvfs::Fault, fault);
    int n = 0;
    for (bool hasFailed = true; hasFailed;) {
        cleanup();
        init();
        QList<QByteArray> sent;
        for (int i = 0; i < 2; ++i)
            sent.append(add().jws());
        touch();
        faultvfs::failAt(fault, ++n);
        startCourier();
        QTRY_VERIFY(m_settled->count() == 2 || !m_problems->isEmpty());
        hasFailed = faultvfs::stop();
        for (const auto &claimed : *m_settled)
            QVERIFY(isSettled(claimed.first().toString()));
        waitUntilDue();
        QTRY_VERIFY2(counts().settled == 2, qPrintable(QString::number(n)));
        QList<QByteArray> arrived;
        for (const auto &request : m_server->requests())
            arrived.append(request.body);
        for (const QByteArray &jws : arrived)
            QVERIFY(sent.contains(jws));
        for (const QByteArray &jws : sent)
            QVERIFY(arrived.contains(jws));
    }
    qInfo("%d accesses failed in turn", n - 1);
    QVERIFY(n > 3);
}

QTEST_GUILESS_MAIN(tst_CourierFaults)
#include "tst_courierfaults.moc"
