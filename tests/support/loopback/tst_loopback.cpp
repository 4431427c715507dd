// SPDX-License-Identifier: EUPL-1.2
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

/// Runs with the library preloaded (CMakeLists.txt).
class tst_Loopback : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryServerOnThisMachine_data();
    void keepsEveryServerOnThisMachine();
};

void tst_Loopback::keepsEveryServerOnThisMachine_data()
{
    QTest::addColumn<QHostAddress>("asked");
    QTest::addColumn<QHostAddress>("reachedAt");
    QTest::newRow("both families") << QHostAddress(QHostAddress::Any)
                                   << QHostAddress(QHostAddress::LocalHost);
    QTest::newRow("IPv4") << QHostAddress(QHostAddress::AnyIPv4) << QHostAddress(QHostAddress::LocalHost);
    QTest::newRow("IPv6") << QHostAddress(QHostAddress::AnyIPv6) << QHostAddress(QHostAddress::LocalHostIPv6);
}

void tst_Loopback::keepsEveryServerOnThisMachine()
{
    QFETCH(QHostAddress, asked);
    QFETCH(QHostAddress, reachedAt);

    QTcpServer server;
    const bool listens = server.listen(asked);
    if (!listens && asked == QHostAddress(QHostAddress::AnyIPv6))
        QSKIP("this machine has no IPv6");
    QVERIFY2(listens, qPrintable(server.errorString()));
    QVERIFY2(server.serverAddress().isLoopback(), qPrintable(server.serverAddress().toString()));

    QTcpSocket client;
    client.connectToHost(reachedAt, server.serverPort());
    QVERIFY(client.waitForConnected());
}

QTEST_GUILESS_MAIN(tst_Loopback)
#include "tst_loopback.moc"
