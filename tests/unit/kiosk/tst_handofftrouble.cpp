// SPDX-License-Identifier: EUPL-1.2
#include "DemoFolder.h"
#include "FakeServer.h"
#include "FaultVfs.h"
#include "kiosk/HandoffDesk.h"
#include "wire/Envelope.h"

#include <QDir>
#include <QTcpSocket>
#include <QTest>

#include <climits>

using namespace stapsteen;
using namespace Qt::StringLiterals;

/// What staff are told when something of the hand-over fails, and when that is over.
class TestHandoffTrouble : public QObject {
    Q_OBJECT

    static void fillDisk(bool full)
    {
        if (full)
            faultvfs::failAt(faultvfs::Fault::Full, 1, faultvfs::Lasting::FromThenOn);
        else
            faultvfs::failAt(faultvfs::Fault::Full, INT_MAX);
    }

    static ContactRequest request()
    {
        ContactRequest request;
        request.address = u"0687654321"_s;
        request.language = u"nl"_s;
        return request;
    }

    static QStringList problems(const HandoffDesk &desk)
    {
        QStringList codes;
        for (const Error &problem : desk.state().problems)
            codes.append(problem.code);
        return codes;
    }

private Q_SLOTS:
    void init() { fillDisk(false); } // from the first opening on, SQLite goes through what can be full
    void cleanup() { faultvfs::stop(); }

    void aWithdrawalThatCannotBeKeptIsTold()
    {
        const DemoFolder folder;
        HandoffDesk desk(folder.path());
        desk.start();
        fillDisk(true);
        QVERIFY(!desk.takeBack(WithdrawalCode::random()));
        QCOMPARE(problems(desk), QStringList{u"disk-full"_s});
        fillDisk(false);
        QVERIFY(desk.takeBack(WithdrawalCode::random()));
        QCOMPARE(problems(desk), QStringList());
    }

    void triesThatCannotBeCountedAreTold()
    {
        const DemoFolder folder;
        const QString tries = folder.path() + u"/withdrawals.json"_s;
        HandoffDesk desk(folder.path());
        desk.start();
        QVERIFY(QDir().mkpath(tries));
        QVERIFY(!desk.takeBack(WithdrawalCode::random()));
        QCOMPARE(problems(desk), QStringList{u"file-write"_s});
        QVERIFY(desk.submit(request())); // which says nothing of it
        QVERIFY(problems(desk).contains(u"file-write"_s));
        QVERIFY(QDir().rmdir(tries));
        QVERIFY(desk.takeBack(WithdrawalCode::random()));
        QVERIFY(!problems(desk).contains(u"file-write"_s));
    }

    void aDiskThatHasRoomAgainIsNotCalledFull()
    {
        FakeServer server;
        const DemoFolder folder(server.url());
        HandoffDesk desk(folder.path());
        QByteArray posted;
        QTcpSocket *open = nullptr;
        server.setBehaviour([&](const FakeServer::Request &request, QTcpSocket &socket) {
            if (request.method == "POST") {
                posted = request.body;
                open = &socket;
            } else {
                FakeServer::send(socket, FakeServer::message(404, "text/plain", "no"));
            }
        });
        desk.start();
        QVERIFY(desk.submit(request()));
        QTRY_VERIFY(open); // on its way
        fillDisk(true);
        QVERIFY(!desk.submit(request()));
        QCOMPARE(problems(desk), QStringList{u"disk-full"_s});

        // Nobody asks for anything any more; the one that was under way arrives.
        fillDisk(false);
        const auto envelope = Envelope::parse(posted, [&](const QString &) -> Result<SigningPublicKey> {
            return desk.identity()->key.publicKey();
        });
        QVERIFY(envelope);
        const Receipt receipt = Receipt::of(envelope->id(), posted, u"epoch-1"_s,
                                            QDateTime::currentDateTimeUtc(), Receipt::Outcome::Stored);
        FakeServer::send(*open,
                         FakeServer::message(201, "application/jose", receipt.sign(folder.intakeKey())));
        QTRY_COMPARE(desk.state().settled, 1);
        QCOMPARE(problems(desk), QStringList());
    }

    void anOutboxThatTurnsOutDamagedIsReplacedForStaffToo()
    {
        const DemoFolder folder;
        HandoffDesk desk(folder.path());
        desk.start();
        QVERIFY(desk.unsettled(10));
        // Somebody else writes to the file: what was read of it must be read again.
        QVERIFY(Database::open(folder.path() + u"/outbox.sqlite"_s, Database::Use::Durable)
                    ->run(u"INSERT INTO epoch (name) VALUES ('e')"_s));
        faultvfs::failAt(faultvfs::Fault::Corrupt, 1);
        QVERIFY(desk.unsettled(10));
        QVERIFY(faultvfs::stop());
        QCOMPARE(problems(desk), QStringList{u"outbox-was-damaged"_s});
    }
};

QTEST_GUILESS_MAIN(TestHandoffTrouble)
#include "tst_handofftrouble.moc"
