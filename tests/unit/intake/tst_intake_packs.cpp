// SPDX-License-Identifier: EUPL-1.2
#include "IntakeTesting.h"

#include "intake/HttpServer.h"
#include "intake/PackShelf.h"

#include "wire/PackListing.h"

#include <QFile>
#include <QTest>

using namespace stapsteen;
using namespace stapsteen::testing;

class TestIntakePacks : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QByteArray m_pack;
    std::unique_ptr<HttpServer> m_server;
    quint16 m_port = 0;

    void write(const QString &name, const QByteArray &contents) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(contents) != contents.size())
            qFatal("cannot write");
    }

    Answer getRange(const QByteArray &path, const QByteArray &range) const
    {
        return exchange(m_port, "GET " + path + " HTTP/1.1\r\nHost: x\r\nRange: " + range + "\r\n\r\n");
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (int i = 0; i < 300'000; ++i)
            m_pack.append(char(i * 31 % 251));
        write(QStringLiteral("stapsteen-den-haag.pack"), m_pack);
        write(QStringLiteral("stapsteen-den-haag.pack.minisig"), "the signature\n");
        write(QStringLiteral("unsigned.pack"), m_pack);
        write(QStringLiteral("secret.txt"), "not for kiosks");
        m_server = std::make_unique<HttpServer>(
            HttpService{packshelf::routes(m_folder.path()),
                        [](const HttpRequest &, const Problem &problem) {
                            return HttpResponse{problem.status, "text/plain", "no", {}};
                        },
                        [](const QByteArray &, int, qint64) {}});
        const auto port = m_server->start(QStringLiteral("127.0.0.1"), 0);
        QVERIFY(port);
        m_port = *port;
    }

    void saysWhichReleaseItHas()
    {
        const Answer answer = get(m_port, "/v1/packs/stapsteen-den-haag");
        QCOMPARE(answer.status, 200);
        const auto listing = PackListing::fromJson(answer.body);
        QVERIFY(listing);
        QCOMPARE(listing->pack, QStringLiteral("stapsteen-den-haag"));
        QCOMPARE(listing->bytes, m_pack.size());
        QCOMPARE(listing->signature, QByteArray("the signature\n"));
    }

    void handsOutTheFileWholeOrFromWhereItStopped()
    {
        const QByteArray path = "/v1/pack-files/" + PackListing::digestOf("the signature\n").toLatin1();
        const Answer whole = get(m_port, path);
        QCOMPARE(whole.status, 200);
        QVERIFY(whole.body == m_pack);
        const Answer rest = getRange(path, "bytes=123456-");
        QCOMPARE(rest.status, 206);
        QVERIFY(rest.body == m_pack.mid(123456));
        QCOMPARE(rest.headers.value("content-range"), QByteArray("bytes 123456-299999/300000"));
        const Answer middle = getRange(path, "bytes=10-19");
        QVERIFY(middle.body == m_pack.mid(10, 10));
        for (const char *range : {"bytes=300000-", "bytes=-5", "bytes=9-3", "bytes=0-1,5-9", "lines=1-2"})
            QCOMPARE(getRange(path, range).status, 416);
        // Said twice, httplib would act upon the first.
        QCOMPARE(getRange(path, "bytes=0-,0-,0-\r\nRange: bytes=0-1").status, 416);
    }

    void nothingElseIsHandedOut_data()
    {
        QTest::addColumn<QByteArray>("path");
        for (const char *path : {"/v1/packs/nothing", "/v1/packs/unsigned", "/v1/packs/secret.txt",
                                 "/v1/packs/..", "/v1/packs/%2e%2e%2fsecret", "/v1/pack-files/0123",
                                 "/v1/pack-files/..", "/v1/packs/", "/v1/pack-files/%2e%2e%2fsecret.txt"})
            QTest::newRow(path) << QByteArray(path);
    }

    void nothingElseIsHandedOut()
    {
        QFETCH(QByteArray, path);
        QCOMPARE(get(m_port, path).status, 404);
    }

    void withoutAFolderThereIsNothing()
    {
        for (HttpRoute &route : packshelf::routes({})) {
            HttpRequest request;
            request.id = QStringLiteral("stapsteen-den-haag");
            QCOMPARE(route.handler(request).status, 404);
        }
    }
};

QTEST_GUILESS_MAIN(TestIntakePacks)
#include "tst_intake_packs.moc"
